import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindFigures } from '../../src/plan/binding/bind-figures.ts';
import { proseTargetMismatch } from '../../src/rules/prose-target-mismatch.ts';
import type { Span } from '../../src/text/span.ts';
import { lintText, loadPlan } from './lint-text.ts';

const folder = new URL('plans/', import.meta.url);

/** A place in a file where a figure stands, and where an error about it belongs. */
interface Figure {
  readonly words: string;
  readonly span: Span;
  readonly place: Span;
}

/** The figures of a plan's texts, and the values of its data, that are bound to each other. */
const boundFigures = async (text: string): Promise<{ inText: Figure[]; inData: Figure[] }> => {
  const { plan, origins } = await loadPlan(text);
  const inText: Figure[] = [];
  const inData: Figure[] = [];
  const seen = new Set<object>();
  for (const { figure, prose, subject, key } of bindFigures(plan).claims) {
    if (figure === null || !/\d/.test(figure.text)) continue;
    const { span } = await origins.locate([...prose.at, figure.amount]);
    const place = (await origins.locate([...prose.at, { start: figure.start, end: figure.end }])).span;
    inText.push({ words: figure.text, span, place });
    if (key === 'every' || seen.has(subject)) continue;
    seen.add(subject);
    inData.push({ words: figure.text, span: (await origins.locate([subject, key])).span, place });
  }
  return { inText, inData };
};

/** The same text with the first number in a range made another one. */
const withOther = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end).replace(/\d+(\.\d+)?/, (number) => String(Number(number) + 7));
  return text.slice(0, start) + words + text.slice(end);
};

const errors = async (text: string) =>
  (await lintText(text, [proseTargetMismatch])).filter(({ severity }) => severity === 'error');

describe.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');

  it('has no finding as it stands', async () => {
    expect((await lintText(text, [proseTargetMismatch])).map(({ message }) => message.zh)).toEqual([]);
  });

  it('has an error on each figure that the text changes', async () => {
    const { inText } = await boundFigures(text);
    expect(inText.length).toBeGreaterThan(15);
    for (const { words, span, place } of inText) {
      const found = await errors(withOther(text, span));
      expect(found.length, words).toBeGreaterThan(0);
      for (const { span: at, source } of found) {
        expect(source.pointAt(at.start).line, words).toBe(source.pointAt(place.start).line);
        expect(at.start, words).toBeGreaterThanOrEqual(place.start);
        expect(at.start, words).toBeLessThan(place.end);
      }
    }
  });

  it('has an error on each figure whose value the data changes', async () => {
    const { inData } = await boundFigures(text);
    for (const { words, span, place } of inData) {
      const changed = withOther(text, span);
      const found = await errors(changed);
      expect(found.length, words).toBeGreaterThan(0);
      const line = found.map(({ span: at, source }) => source.pointAt(at.start).line);
      expect(line, words).toContain(text.slice(0, place.start).split('\n').length);
    }
  });
});
