import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePublication } from '../../src/compose/publication.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { isFailure } from '../../src/read/reader.ts';
import { renderers } from '../../src/render/index.ts';
import { gb9704 } from '../render/tables.ts';
import { carriedBy } from './carried.ts';
import { importBytes, printFile } from './imported.ts';
import { printablePlan } from './printable-plan.ts';

/* What was printed from a plan comes in again as an equal plan, as far as print carries it. */

/** Bytes of a plan printed in a format. */
const printed = async (file: PlanFile, format: string): Promise<Uint8Array> => {
  const renderer = renderers.find(({ name }) => name === format);
  if (!renderer) throw new Error(`no format ${format}`);
  const { plan } = await printFile(file);
  return renderer.render(await composePublication(plan, { draft: false }), gb9704);
};

const runs = Number(process.env.KEPU_RUNS ?? 40);

describe.each(['txt', 'md', 'docx'])('%s', (format) => {
  it('carries a plan out and in again', async () => {
    await fc.assert(
      fc.asyncProperty(printablePlan, async (file) => {
        const imported = await importBytes(await printed(file, format), format);
        if (isFailure(imported)) throw new Error(imported.failure.en);
        const { plan, text } = await printFile(file);
        expect(imported.text).toBe(text);
        expect(await carriedBy(imported.plan)).toEqual(await carriedBy(plan));
      }),
      { numRuns: runs },
    );
  });
});
