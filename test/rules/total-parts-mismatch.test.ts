import { describe, expect, it } from 'vitest';
import { totalPartsMismatch as rule } from '../../src/rules/total-parts-mismatch.ts';
import { columns, findingsOf, targets } from './findings.ts';

/** A total and its parts, all of one indicator. */
const sum = (total: string, ...parts: readonly string[]): string =>
  targets(
    `id: t, indicator: 科普活动, value: ${total}, parts: [${parts.map((_, index) => `p${index}`).join(', ')}]`,
    ...parts.map((part, index) => `id: p${index}, indicator: 第${'一二三四五六'[index]}类活动, value: ${part}`),
  );

describe('total-parts-mismatch', () => {
  it.each([
    ['109项', ['28项', '23项', '9项', '25项', '18项', '5项'], '各部分相加是108项（28＋23＋9＋25＋18＋5）'],
    ['不少于100场', ['50场', '40场'], '各部分相加是90场（50＋40）'],
    ['不少于100场', ['不少于50场', '不少于40场'], '各部分相加至少是90场（50＋40）'],
    ['100场', ['不少于60场', '50场'], '各部分相加至少是110场（60＋50）'],
    ['100场', ['不超过50场', '40场'], '各部分相加至多是90场（50＋40）'],
    ['不超过100场', ['60场', '50场'], '各部分相加是110场（60＋50）'],
    ['超过100场', ['60场', '40场'], '各部分相加是100场（60＋40）'],
    ['80-100场', ['60场', '50场'], '各部分相加是110场（60＋50）'],
    ['0.4亿元', ['0.1亿元', '0.2亿元'], '各部分相加是30000000元（10000000＋20000000）'],
    ['每天6条', ['每天3条', '每天2条'], '各部分相加是5条（3＋2）'],
  ])('%s is not %j', async (total, parts, said) => {
    const found = await findingsOf(rule, sum(total, ...parts));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error “科普活动”写的是/);
    expect(found[0]).toContain(said);
  });

  it.each([
    ['20项', ['3项', '3项', '7项', '5项', '2项']],
    ['109项', ['28项', '23项', '9项', '25项', '18项', '6项']],
    ['0.3亿元', ['0.1亿元', '0.2亿元']],
    ['11.86万亿元', ['5.66万亿元', '1.3万亿元', '0.5万亿元', '4.4万亿元']],
    ['不少于100场', ['60场', '50场']],
    ['不少于100场', ['不少于60场', '40场']],
    ['100场', ['不少于50场', '40场']],
    ['100场', ['约60场', '50场']],
    ['约100场', ['60场', '50场']],
    ['80-100场', ['50场', '40场']],
    ['不超过100场', ['不超过60场', '不超过50场']],
    ['28个试点县全覆盖', ['20个', '8个']],
    ['每年90场', ['50场', '40场']],
    ['每天5条', ['每天3条', '每天2条']],
  ])('%s may be %j', async (total, parts) => {
    expect(await findingsOf(rule, sum(total, ...parts))).toEqual([]);
  });

  it.each([
    ['a rate', '1200条', ['每天3条', '105条']],
    ['growth', '增长30%', ['增长10%', '增长30%']],
    ['shares', '90%', ['30%', '20%']],
  ])('leaves %s to another rule', async (_, total, parts) => {
    expect(await findingsOf(rule, sum(total, ...parts))).toEqual([]);
  });

  it('says that other units cannot be added', async () => {
    expect(await findingsOf(rule, sum('100人', '60人', '40人次'))).toEqual([
      'error “科普活动”的单位是“人”，它的部分“第二类活动”的单位是“人次”，不能相加',
    ]);
  });

  it('adds columns, those with a share each as often as there are names', async () => {
    const all = (total: number): string => `${targets(`id: all, indicator: 专栏, value: ${total}期, parts: [a, b]`)}
${columns('id: a, name: 求真, episodes: 30', 'id: b, names: [声动清河, 科普大课堂], share: each, episodes: 20')}`;
    expect(await findingsOf(rule, all(70))).toEqual([]);
    expect(await findingsOf(rule, all(50))).toEqual(['error “专栏”写的是50期，各部分相加是70期（30＋40）']);
  });

  it.each([
    ['an unknown part', targets('id: t, indicator: 活动, value: 9场, parts: [nobody]')],
    ['itself', targets('id: t, indicator: 活动, value: 9场, parts: [t]')],
    [
      'a part that is named twice',
      targets('id: t, indicator: 活动, value: 9场, parts: [a]', 'id: a, indicator: 讲座, value: 9场'),
    ],
  ])('is silent on %s', async (_, yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
