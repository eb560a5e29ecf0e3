import { describe, expect, it } from 'vitest';
import { rateTotalMismatch as rule } from '../../src/rules/rate-total-mismatch.ts';
import { findingsOf, targets } from './findings.ts';

const both = (rate: string, total: string): string =>
  targets(`id: r, indicator: 更新科普知识, value: ${rate}`, `id: t, indicator: 更新科普知识, value: ${total}`);

describe('rate-total-mismatch', () => {
  it.each([
    ['每天3条', '500条', '每天3条，2026年有365天，合1095条，与全年500条对不上'],
    ['每天3条', '不少于1096条', '合1095条，与全年不少于1096条对不上'],
    ['每天3条以上', '1000条', '合至少1095条'],
    ['每天不超过3条', '1100条', '合至多1095条'],
    ['每月2场', '25场', '2026年有12个月，合24场'],
    ['每季度1场', '5场', '合4场'],
    ['每个工作日1条', '249条', '2026年有248个工作日，合248条'],
    ['每周1期', '54期', '2026年有53个自然周，合至多53期'],
    ['每周1期', '30期', '合至少47期'],
    ['每天3条, due: 2026-06-30', '500条', '合至少543条'],
    ['每天3条, aggregate: frequency', '500条', '合1095条'],
  ])('%s beside %s', async (rate, total, said) => {
    const found = await findingsOf(rule, both(rate, total));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^error /);
    expect(found[0]).toContain(said);
  });

  it.each([
    ['每天3条', '1095条'],
    ['每天3条以上', '1095条以上'],
    ['每天3条以上', '不少于500条'],
    ['每天3条以上', '2000条'],
    ['每天约3条', '500条'],
    ['每天3条', '约500条'],
    ['每天3条', '500条, aggregate: latest'],
    ['每天3条, aggregate: average', '500条'],
    ['每天3条, due: 2026-06-30', '543条'],
    ['每周1期', '50期'],
    ['每天3条', '500个'],
    ['每天3条', '每年1095条'],
    ['每年3条', '500条'],
    ['每季度10%', '20%'],
    ['每月增长2条', '500条'],
    ['每天3条', '增长500条'],
  ])('%s fits %s', async (rate, total) => {
    expect(await findingsOf(rule, both(rate, total))).toEqual([]);
  });

  it('is silent on another indicator, another place, and a year without known holidays', async () => {
    const elsewhere = `${targets('id: r, indicator: 更新, value: 每天3条')}
sections:
  - title: 其他
    targets: [{id: t, indicator: 更新, value: 500条}]`;
    const other = targets('id: r, indicator: 更新, value: 每天3条', 'id: t, indicator: 推送, value: 500条');
    expect(await findingsOf(rule, elsewhere)).toEqual([]);
    expect(await findingsOf(rule, other)).toEqual([]);
    expect(await findingsOf(rule, `year: 2031\n${both('每个工作日1条', '500条')}`)).toEqual([]);
  });

  const text = (words: string): string => `overview: ${words}`;

  it.each([
    ['每天更新科普知识3条，全年500条。', '每天3条，2026年有365天，合1095条，与全年500条对不上'],
    ['每月举办科普讲座1场，全年举办20场。', '每月1场，2026年有12个月，合12场，与全年20场对不上'],
    ['每季度1场，全年共不少于6场。', '合4场，与全年不少于6场对不上'],
  ])('reads the text: %s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '每天更新科普知识3条，全年1095条；每天更新3条，全年750条。',
    '每月举办科普讲座1场，全年12场；每月举办1场，全年举办10场。',
    '每周推送科普知识3条，全年制作短视频100条。',
    '每月举办讲座1场，全年举办培训20场；每月1场，全年20场培训。',
    '每月举办讲座1场，上半年20场。',
    '每月举办讲座1场以上，全年20场；每月约1场，全年20场。',
    '每县每年2场，全年20场；每月举办讲座1场，全年服务2000人次。',
    '每月举办讲座1场。全年20场。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });

  it('says once what text and data have alike', async () => {
    const yaml = `${text('每天更新科普知识3条，全年更新科普知识500条。')}\n${both('每天3条', '500条')}`;
    expect(await findingsOf(rule, yaml)).toHaveLength(1);
  });
});
