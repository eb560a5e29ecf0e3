import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeYaml } from '../../../src/source/compose-yaml.ts';
import { dumpYaml } from '../../../src/source/dump-yaml.ts';
import { decodeBlock } from '../../../src/source/scalars/decode-block.ts';
import { decodeFlow } from '../../../src/source/scalars/decode-flow.ts';
import { readSketch } from '../../../src/source/sketch/read-sketch.ts';
import type { Sketch } from '../../../src/source/sketch/sketch.ts';
import type { Written } from '../../../src/source/written.ts';
import { repositoryTexts } from '../../lsp/repository-texts.ts';
import { planFile } from '../../plan/arbitrary-plan.ts';
import { planTexts } from '../plan-texts.ts';

/** A tree as plain values: what is there, where its words begin, and what they say. */
const shapeOfSketch = (text: string, sketch: Sketch | null): unknown => {
  if (sketch === null) return '';
  if (sketch.kind === 'list') return sketch.items.map(({ value }) => shapeOfSketch(text, value));
  if (sketch.kind === 'map') {
    return sketch.entries.map(({ name, key, value }) => [name, key.start, key.end, shapeOfSketch(text, value)]);
  }
  const scalar = { ...sketch, text: '' };
  const isBlock = sketch.style === 'literal' || sketch.style === 'folded';
  const decoded = isBlock
    ? decodeBlock(text, { ...scalar, end: blockEnd(text, scalar.end) })
    : decodeFlow(text, scalar);
  return decoded.text === '' ? '' : [sketch.start, decoded.text.trimEnd()];
};

/** A block scalar owns the line end behind it. */
const blockEnd = (text: string, end: number): number => {
  const next = text.indexOf('\n', end);
  return next === -1 ? text.length : next + 1;
};

const shapeOfWritten = (written: Written | null): unknown => {
  if (written === null) return '';
  if (written.kind === 'list') return written.items.map(shapeOfWritten);
  if (written.kind === 'map') {
    return [...written.entries].map(([name, { key, value }]) => [name, key.start, key.end, shapeOfWritten(value)]);
  }
  return written.text === '' ? '' : [written.start, written.text.trimEnd()];
};

const expectAgreement = async (text: string) => {
  const { written, faults } = await composeYaml(text);
  expect(faults).toEqual([]);
  expect(shapeOfSketch(text, readSketch(text))).toEqual(shapeOfWritten(written));
};

describe('readSketch', () => {
  it.each(planTexts.map((text, index) => [index, text] as const))('reads small plan %i as the parser does', (_, text) =>
    expectAgreement(text),
  );

  it.each(repositoryTexts.map(({ path, text }) => [path, text] as const))('reads %s as the parser does', (_, text) =>
    expectAgreement(text),
  );

  it('reads generated plans as the parser does', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (data) => {
        await expectAgreement(await dumpYaml(data));
      }),
      { numRuns: 200 },
    );
  });
});
