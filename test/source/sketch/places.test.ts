import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeYaml } from '../../../src/source/compose-yaml.ts';
import { dumpYaml } from '../../../src/source/dump-yaml.ts';
import { loadFast } from '../../../src/source/load-fast.ts';
import { placesIn } from '../../../src/source/places-in.ts';
import { sketchedPlaces } from '../../../src/source/sketch/places.ts';
import { Source } from '../../../src/source/source.ts';
import type { Written } from '../../../src/source/written.ts';
import { repositoryTexts } from '../../lsp/repository-texts.ts';
import { planFile } from '../../plan/arbitrary-plan.ts';
import { planTexts } from '../plan-texts.ts';

/** What whoever asks for places goes by: blanks and comments behind a block are its own for one reader, not for the other. */
const comparable = (text: string, written: Written | null): unknown => {
  if (written === null) return null;
  const { start, kind } = written;
  const end = start + text.slice(start, written.end).trimEnd().length;
  if (written.kind === 'list') {
    const { isFlow, items } = written;
    return { kind, start, isFlow, ...(isFlow ? { end } : {}), items: items.map((item) => comparable(text, item)) };
  }
  if (written.kind === 'map') {
    const { isFlow, entries } = written;
    const pairs = [...entries].map(([name, { key, value }]) => [name, key, comparable(text, value)]);
    return { kind, start, isFlow, ...(isFlow ? { end } : {}), pairs };
  }
  const isBlock = written.style === 'literal' || written.style === 'folded';
  return { ...written, end, parentIndent: isBlock ? written.parentIndent : 0 };
};

const expectAgreement = async (text: string): Promise<boolean> => {
  const { data, written, faults } = await composeYaml(text);
  if (faults.length > 0) return false;
  const places = sketchedPlaces(text, data);
  if (places) expect(comparable(text, places)).toEqual(comparable(text, written));
  return places !== null;
};

describe('sketchedPlaces', () => {
  it.each(planTexts.map((text, index) => [index, text] as const))('agrees on small plan %i', async (_, text) => {
    await expectAgreement(text);
  });

  it.each(repositoryTexts.map(({ path, text }) => [path, text] as const))('finds all of %s', async (_, text) => {
    expect(await expectAgreement(text)).toBe(true);
    expect(await expectAgreement(text.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it('agrees on generated plans', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (data) => {
        await expectAgreement(await dumpYaml(data));
      }),
      { numRuns: 200 },
    );
  });

  it('leaves alone what is not the data, and what is empty', () => {
    expect(sketchedPlaces('a: 1\nb: x\n', { a: 1, b: 'y' })).toBeNull();
    expect(sketchedPlaces('a: 1\n', { a: 1, b: 2 })).toBeNull();
    expect(sketchedPlaces('a: [1, 2]\n', { a: [1] })).toBeNull();
    expect(sketchedPlaces('a:\nb: 2\n', { a: null, b: 2 })).toBeNull();
    expect(sketchedPlaces('"a\\tb": 1\n', { 'a\tb': 1 })).toBeNull();
  });
});

describe('placesIn', () => {
  it('asks the careful parser where the fast one was not asked or the lines do not tell', async () => {
    const text = 'a: 1.50\n';
    const { written } = await composeYaml(text);
    const [unread, read] = [new Source('a.yaml', text), new Source('a.yaml', text)];
    expect(await loadFast(read)).toMatchObject({ data: { a: 1.5 } });
    expect(await placesIn(read)).toEqual(written);
    expect(await placesIn(unread)).toEqual(written);
  });
});
