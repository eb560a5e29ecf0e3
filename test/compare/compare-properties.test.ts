import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/compare/compare-plans.ts';
import type { Change, ChangeKind } from '../../src/compare/comparison.ts';
import { printWords } from '../../src/compose/printed-words.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { Origins } from '../../src/source/origins.ts';
import { generatePlan } from '../bench/generate-plan.ts';
import { planFile } from '../plan/arbitrary-plan.ts';
import { loadPlan } from '../rules/lint-text.ts';

const planOf = (file: PlanFile): Plan => normalisePlan(file, [], 'stem', new Origins());

const compare = async (old: Plan, now: Plan) => comparePlans(await printWords(old), await printWords(now));

const opposite: Readonly<Record<ChangeKind, ChangeKind>> = {
  added: 'removed',
  removed: 'added',
  moved: 'moved',
  reworded: 'reworded',
  raised: 'lowered',
  lowered: 'raised',
  tightened: 'loosened',
  loosened: 'tightened',
  changed: 'changed',
};

const kinds = (changes: readonly Change[], turn: (kind: ChangeKind) => ChangeKind): readonly string[] =>
  changes.map(({ subject, aspect, kind }) => `${turn(kind)} ${subject} ${aspect}`).sort();

/** A plan with other titles, texts and ids. */
const renamed = (text: string): string => {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  return text
    .replaceAll(/title: 组织好.*/g, () => `title: 事项${next()}`)
    .replaceAll('id: s', 'id: z')
    .replaceAll(/面向社区和学校举办/g, () => `第${next()}次在乡村安排`);
};

describe('comparePlans', () => {
  it('finds nothing between a plan and itself', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (file) => {
        const { changes, indicators } = await compare(planOf(file), planOf(structuredClone(file)));
        expect(changes).toEqual([]);
        expect(indicators.every(({ change }) => change === null)).toBe(true);
      }),
    );
  });

  it('finds the mirrored changes the other way round', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, planFile, async (file, other) => {
        const [one, two] = [planOf(file), planOf(other)];
        const [there, back] = [await compare(one, two), await compare(two, one)];
        expect(kinds(back.changes, (kind) => kind)).toEqual(kinds(there.changes, (kind) => opposite[kind]));
        expect(back.indicators.length).toBe(there.indicators.length);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['that nearly agree', (text: string) => text.replaceAll('社区和学校', '社区、学校和乡村')],
    [
      'whose tasks have other titles and ids',
      (text: string) => text.replaceAll('组织好', '办好').replaceAll('id: s', 'id: z'),
    ],
    ['that have hardly a word in common', renamed],
  ])(
    'holds 2000 tasks against 2000 within two seconds: plans %s',
    async (_, change) => {
      const text = generatePlan(1, 500);
      const [old, now] = [(await loadPlan(text)).plan, (await loadPlan(change(text))).plan];
      const [one, two] = [await printWords(old), await printWords(now)];
      const times = [1, 2].map(() => {
        const start = performance.now();
        expect(comparePlans(one, two).changes.length).toBeGreaterThan(0);
        return performance.now() - start;
      });
      // The better of two: other tests run at the same time.
      expect(Math.min(...times)).toBeLessThan(2000);
    },
    60_000,
  );
});
