import { describe, expect, it } from 'vitest';
import { rangeInvalid as rule } from '../../src/rules/range-invalid.ts';
import { columns, findingsOf, targets } from './findings.ts';

const text = (words: string): string => `overview: ${words}`;

describe('range-invalid', () => {
  it.each([
    ['a target', targets('id: t, indicator: 平台, value: 2-1个'), '“平台”的区间从2到1'],
    [
      'a target as an object',
      targets('id: t, indicator: 平台, value: {comparator: range, min: 5, max: 5, unit: 个}'),
      '“平台”的区间从5到5',
    ],
    ['a column', columns('name: 求真, episodes: 50-40期'), '《求真》的区间从50到40'],
    ['a text', text('吸引5-3万人参加。'), '“5-3万人”的区间从50000到30000'],
    ['a rate', text('每天推送5-3条。'), '的区间从5到3'],
    ['a text with a dash of its own', text('推出六—五个平台。'), '的区间从6到5'],
  ])('%s', async (_, yaml, said) => {
    const found = await findingsOf(rule, yaml);
    expect(found).toEqual(
      [`error ${said}，前面的数应小于后面的数`].map((words) => expect.stringContaining(words.slice(6))),
    );
    expect(found[0]).toMatch(/^error /);
  });

  it.each(['推出5至3个平台。', '服务人次增长10%-5%。'])('warns of %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringMatching(/^warning .*的区间从/)]);
  });

  it.each([
    text('办理时间由8天至5天，压缩至8至5天，比例从30%到20%，公寓12-1栋，二期5-1号。'),
    text('吸引3-5万人参加，推出1—2个平台，比例从30%到20%。'),
    text('拨打0431-88888888，落实（2035-2021年）规划，推进“3+1”试点。'),
    targets('id: t, indicator: 平台, value: 1-2个'),
    columns('name: 求真, episodes: 40-50期'),
  ])('is silent on %s', async (yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
