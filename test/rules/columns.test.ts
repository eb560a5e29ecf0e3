import { describe, expect, it } from 'vitest';
import { columnDuplicated } from '../../src/rules/column-duplicated.ts';
import { columnMissingOutlet } from '../../src/rules/column-missing-outlet.ts';
import { sharedEpisodeCount } from '../../src/rules/shared-episode-count.ts';
import { columns, findingsOf } from './findings.ts';

describe('column-duplicated', () => {
  it.each([
    ['the same name', ['name: 求真', 'name: 求真'], 1],
    ['title marks aside', ['name: 《求真》, outlet: 日报', 'name: 求真, outlet: 日报'], 1],
    ['one of several names', ['names: [求真, 求证]', 'name: 求证'], 1],
    ['three times', ['name: 求真', 'name: 求真', 'name: 求真'], 2],
    ['another outlet', ['name: 求真, outlet: 日报', 'name: 求真, outlet: 晚报'], 0],
    ['another programme', ['name: 求真, within: 早间', 'name: 求真, within: 晚间'], 0],
    ['two seasons', ['name: 求真, to: 2026-06-30', 'name: 求真, from: 2026-07-01'], 0],
    ['overlapping seasons', ['name: 求真, to: 2026-07-01', 'name: 求真, from: 2026-07-01'], 1],
  ])('%s', async (_, lines, count) => {
    expect(await findingsOf(columnDuplicated, columns(...lines))).toHaveLength(count);
  });

  it('finds one outlet under two of its names', async () => {
    const yaml = `outlets: {ribao: 清河日报}\n${columns('name: 求真, outlet: ribao', 'name: 求真, outlet: 清河日报')}`;
    expect(await findingsOf(columnDuplicated, yaml)).toEqual([
      'warning 专栏《求真》（清河日报）写了两次。请合并，或写明各自的起止日期（from、to）',
    ]);
  });
});

describe('column-missing-outlet', () => {
  it.each([
    ['name: 求真', 1],
    ['name: 求真, relation: 合办', 1],
    ['name: 求真, relation: 自办', 0],
    ['name: 求真, outlet: 日报', 0],
    ['name: 求真, partners: [卫健局]', 0],
  ])('{%s}: %i', async (column, count) => {
    expect(await findingsOf(columnMissingOutlet, columns(column))).toHaveLength(count);
  });
});

describe('shared-episode-count', () => {
  it.each([
    ['names: [求真, 求证], episodes: 280', 1],
    ['names: [求真, 求证], episodes: 280, share: each', 0],
    ['names: [求真, 求证], episodes: 280, share: joint', 0],
    ['names: [求真, 求证]', 0],
    ['name: 求真, episodes: 280', 0],
  ])('{%s}: %i', async (column, count) => {
    expect(await findingsOf(sharedEpisodeCount, columns(column))).toHaveLength(count);
  });
});
