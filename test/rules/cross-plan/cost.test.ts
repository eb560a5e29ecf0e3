import { beforeAll, describe, expect, it } from 'vitest';
import { relatedAmong } from '../../../src/plan/links/brief.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { defaultsOf } from '../../../src/rules/rule.ts';
import { crossPlanRules } from '../../../src/rules/rules.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { loadPlan } from '../lint-text.ts';

/** A province and its counties for two years, every county with links to both. */
const family = async (counties: number): Promise<readonly Plan[]> => {
  const years = await Promise.all([2025, 2026].map((year) => yearOf(year, counties)));
  return years.flat();
};

const yearOf = (year: number, counties: number): Promise<readonly Plan[]> =>
  Promise.all([
    planOf('province', year, () => ''),
    ...Array.from({ length: counties }, (_, index) =>
      planOf(
        `county${index}`,
        year,
        (id) => `, upstream: province-${year}#${id}${year === 2026 ? `, previous: county${index}-2025#${id}` : ''}`,
      ),
    ),
  ]);

const planOf = async (name: string, year: number, links: (id: string) => string): Promise<Plan> => {
  const targets = ['a', 'b', 'c'].map((id) => `{id: ${id}, indicator: 指标${id}, value: 9场${links(id)}}`);
  const overview = `overview: 举办第${year - 2000}届科技节，指标a9场，比上年增加1场。`;
  const text = `kepu: 1\nid: ${name}-${year}\ntitle: ${year}年要点\nyear: ${year}\nissuer: ${name}\n${overview}\nsections: []\ntargets: [${targets}]\n`;
  return (await loadPlan(text)).plan;
};

/** How often a rule reads something of a plan or a target. */
const readsOf = (rule: (typeof crossPlanRules)[number], plans: readonly Plan[]): number => {
  let reads = 0;
  const counting = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get: (of, key) => {
        reads += 1;
        return Reflect.get(of, key);
      },
    });
  const counted = plans.map((plan) =>
    counting({ ...plan, targets: plan.targets.map((target) => counting({ ...target })) }),
  );
  const scope = { searched: 'repository', isWhole: true, ids: new Set(plans.map(({ id }) => id)) } as const;
  const found = [...rule.check(counted, { calendar: createCalendar(), options: defaultsOf(rule), scope })];
  return reads + found.length;
};

describe('twice as many plans cost twice as much', () => {
  let some: readonly Plan[] = [];
  let twice: readonly Plan[] = [];
  beforeAll(async () => {
    [some, twice] = await Promise.all([family(100), family(200)]);
  });

  it.each(crossPlanRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const ratio = readsOf(rule, twice) / readsOf(rule, some);
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(2.1);
  });

  it('to see which have to do with each other', () => {
    let reads = 0;
    const counting = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        id: `p${index}`,
        year: 2025 + (index % 2),
        leadsTo: [],
        get issuers() {
          reads += 1;
          return ['一家'];
        },
      }));
    relatedAmong(counting(1000));
    const once = reads;
    reads = 0;
    relatedAmong(counting(2000));
    expect(reads).toBeLessThanOrEqual(once * 2);
  });
});
