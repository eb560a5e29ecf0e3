import { describe, expect, it } from 'vitest';
import { lintTogether } from '../../src/lint/lint-together.ts';
import { linkYearWrong } from '../../src/rules/cross-plan/link-year-wrong.ts';
import { targetLowered } from '../../src/rules/cross-plan/target-lowered.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { loadPlan } from '../rules/lint-text.ts';

const load = (year: number, value: string) =>
  loadPlan(
    `kepu: 1\nid: p${year}\ntitle: 要点\nyear: ${year}\nissuer: 甲\nsections: []\ntargets: [{id: a, indicator: 甲, value: ${value}}]\n`,
  );

const located = [await load(2024, '30场'), await load(2025, '20场'), await load(2026, '10场')];

const options = {
  rules: [linkYearWrong, targetLowered],
  settings: new Map(),
  calendar: createCalendar(),
  scope: { searched: 'repository', isWhole: true, ids: new Set<string>() },
  isTold: () => true,
} as const;

describe('lintTogether', () => {
  it('gives the findings by plan, each in the file of its plan', async () => {
    const found = await lintTogether(located, options);
    expect(
      [...found].map(([{ id }, diagnostics]) => [id, diagnostics.map(({ source }) => source.text.slice(8, 17))]),
    ).toEqual([
      ['p2025', ['id: p2025']],
      ['p2026', ['id: p2026']],
    ]);
  });

  it('leaves out plans that are only looked up', async () => {
    const found = await lintTogether(located, { ...options, isTold: ({ year }) => year === 2026 });
    expect([...found.keys()].map(({ id }) => id)).toEqual(['p2026']);
  });

  it('takes severities, and puts rules off', async () => {
    const set = async (severity: 'off' | 'info' | 'error') => {
      const found = await lintTogether(located, { ...options, settings: new Map([['target-lowered', { severity }]]) });
      return [...found.values()].flat().map((each) => each.severity);
    };
    expect(await set('off')).toEqual([]);
    expect(await set('info')).toEqual(['info', 'info']);
    expect(await set('error')).toEqual(['error', 'error']);
  });
});
