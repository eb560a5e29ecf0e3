import { describe, expect, it } from 'vitest';
import { lintTogether } from '../../../src/lint/lint-together.ts';
import { editionNotIncremented } from '../../../src/rules/cross-plan/edition-not-incremented.ts';
import type { CrossPlanRule } from '../../../src/rules/rule.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { loadPlan } from '../lint-text.ts';
import { findingsAmong, years } from './findings-among.ts';

const rule = editionNotIncremented as unknown as CrossPlanRule;

/** The severity of what is found between two years' texts, or ''. */
const severityOf = async (last: string, present: string): Promise<string> => {
  const found = await findingsAmong(rule, years(`overview: ${last}`, `overview: ${present}`));
  return found.map((words) => words.split(' ')[0]).join(' ');
};

describe('edition-not-incremented', () => {
  it.each([
    ['举办第35届青少年科技创新大赛。', '举办第35届青少年科技创新大赛。'],
    ['举办第三十五届青少年科技创新大赛。', '办好第35届青少年科技创新大赛等活动。'],
    ['举办全省第35届青少年科技创新大赛。', '承办全省第34届青少年科技创新大赛。'],
    ['召开第18届科协年会，开展培训。', '组织召开第十八届科协年会。'],
    ['举办“第6届科技文化节”。', '举办第6届“科技文化节”。'],
  ])('an error: %s → %s', async (last, present) => {
    expect(await severityOf(last, present)).toBe('error');
  });

  it.each([
    ['举办第35届青少年科技创新大赛。', '举办第40届青少年科技创新大赛。'],
    ['做好第35届青少年科技创新大赛宣传。', '举办第35届青少年科技创新大赛宣传。'],
    ['配合第5届科普讲解大赛。', '配合第5届科普讲解大赛，扩大到各县。'],
  ])('a warning: %s → %s', async (last, present) => {
    expect(await severityOf(last, present)).toBe('warning');
  });

  it.each([
    ['举办第35届青少年科技创新大赛。', '举办第36届青少年科技创新大赛。'],
    ['举办第三十五届青少年科技创新大赛。', '举办第36届青少年科技创新大赛。'],
    ['召开第九届理事会。', '召开第九届理事会。'],
    ['召开第九届委员会第三次年会。', '召开第九届委员会第三次年会。'],
    ['组织参加第35届全国青少年科技创新大赛。', '组织参加第35届全国青少年科技创新大赛。'],
    ['筹备第35届青少年科技创新大赛。', '举办第35届青少年科技创新大赛。'],
    ['举办第35届青少年科技创新大赛。', '总结第35届青少年科技创新大赛经验。'],
    ['举办第34届青少年科技创新大赛，启动第35届青少年科技创新大赛。', '举办第35届青少年科技创新大赛。'],
    ['举办第12届科技节。', '举办第5届科技节青少年专场。'],
    ['举办全省第35届青少年科技创新大赛。', '举办全国第30届青少年科技创新大赛。'],
    ['举办第5届青少年科技创新大赛。', '举办第5届青少年机器人竞赛。'],
    ['学习《第35届青少年科技创新大赛规程》。', '学习《第35届青少年科技创新大赛规程》。'],
    ['举办第7届科普日和第8届科普日。', '举办第8届科普日。'],
    ['党的十九届四中全会。', '党的十九届四中全会。'],
    ['获第35届青少年科技创新大赛奖项。', '获第35届青少年科技创新大赛奖项。'],
  ])('silent: %s → %s', async (last, present) => {
    expect(await severityOf(last, present)).toBe('');
  });

  it('reads indicators, and says where', async () => {
    const indicator = (edition: number) =>
      `targets:\n  - {id: works, indicator: 第${edition}届青少年科技创新大赛作品, value: 20件}`;
    expect(await findingsAmong(rule, years(indicator(35), indicator(35)))).toEqual([
      'warning city-2026: 35: “青少年科技创新大赛作品”上年是第35届，今年应是第36届，写的是第35届。请核对届数',
    ]);
  });

  it('is silent about plans that do not follow each other', async () => {
    const overview = 'overview: 举办第35届青少年科技创新大赛。';
    expect(await findingsAmong(rule, { 'city-2024': overview, 'city-2026': overview })).toEqual([]);
    expect(
      await findingsAmong(rule, { 'city-2025': `issuer: 白沙市科协\n${overview}`, 'city-2026': overview }),
    ).toEqual([]);
  });

  it('takes the step from its option', async () => {
    const plan = async (year: number, edition: number) =>
      loadPlan(
        `kepu: 1\nid: p${year}\ntitle: 要点\nyear: ${year}\nissuer: 清河市科协\noverview: 举办第${edition}届科技节。\nsections: []\n`,
      );
    const located = [await plan(2025, 10), await plan(2026, 12)];
    const found = await lintTogether(located, {
      rules: [rule],
      settings: new Map([['edition-not-incremented', { severity: 'error', options: { step: 2 } }]]),
      calendar: createCalendar(),
      scope: { searched: 'repository', isWhole: true, ids: new Set() },
      isTold: () => true,
    });
    expect([...found]).toEqual([]);
  });
});
