import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { carriedBy } from './carried.ts';
import { printFile } from './imported.ts';
import { printablePlan } from './printable-plan.ts';

const shapeFaults = async (file: PlanFile): Promise<readonly string[]> => {
  const loaded = await loadYaml(new Source('plan.yaml', JSON.stringify(file, null, 1)));
  const origins = new Origins();
  origins.add(loaded);
  return (await checkShape('plan', loaded, origins)).map(({ message }) => message.zh);
};

/** Every string of nested data, numbers too. */
const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf);
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
};

describe('a printable plan', () => {
  it('has the shape of a plan file', async () => {
    await fc.assert(
      fc.asyncProperty(printablePlan, async (file) => {
        expect(await shapeFaults(file)).toEqual([]);
      }),
    );
  });

  it('is carried by its print: no words are claimed that do not stand there', async () => {
    await fc.assert(
      fc.asyncProperty(printablePlan, async (file) => {
        const { plan, text } = await printFile(file);
        const { form, publication, parts, ...rest } = await carriedBy(plan);
        expect(['plan', 'notice', 'letter']).toContain(form);
        const { date, printing, recipients, cc, ...elements } = publication ?? {};
        const claimed = wordsOf([rest, elements, parts]).flatMap((words) => words.split(/[；、]|\d{4}-\S+/u));
        for (const words of claimed) expect(text).toContain(words);
      }),
    );
  });
});
