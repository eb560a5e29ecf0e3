import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import { message } from '../../src/text/message.ts';
import { loadPlan } from '../rules/lint-text.ts';

/** A rule that finds so much, each time something else. */
const findingRule = (count: number): Rule => ({
  id: 'finding',
  severity: 'warning',
  source: 'logic',
  summary: message('总有', 'there always is some'),
  reason: message('为了试验。', 'To try.'),
  example: { bad: '', good: '' },
  *check(plan) {
    for (let each = 1; each <= count; each += 1) yield { at: [plan, 'title'], message: message(`${each}`, `${each}`) };
  },
});

const told = async (count: number) => {
  const { plan, origins } = await loadPlan('kepu: 1\ntitle: 要点\nyear: 2026\nissuer: 甲\nsections: []\n');
  const found = await lint(plan, origins, {
    rules: [findingRule(count)],
    settings: new Map(),
    calendar: createCalendar(),
  });
  return found.map(({ message }) => message.en);
};

describe('what a rule finds in a plan', () => {
  const most = builtInLimits.findings;

  it('is told whole up to the bound', async () => {
    const words = await told(most);
    expect([words.length, words.every((each) => /^\d+$/.test(each))]).toEqual([most, true]);
  });

  it('is told up to the bound, and that there is more', async () => {
    const words = await told(most + 5);
    expect(words).toHaveLength(most + 1);
    expect(words.filter((each) => !/^\d+$/.test(each))).toEqual([expect.stringContaining('more of this')]);
    expect(words).not.toContain(`${most + 1}`);
  });
});
