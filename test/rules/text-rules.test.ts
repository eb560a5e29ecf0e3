import { describe, expect, it } from 'vitest';
import { staleYear } from '../../src/rules/stale-year.ts';
import { titleMarkSeparator } from '../../src/rules/title-mark-separator.ts';
import { widthAndDigitMixed } from '../../src/rules/width-and-digit-mixed.ts';
import { fileOf } from '../plan/plan-of.ts';
import { lintText, written } from './lint-text.ts';

const told = async (text: string, rule: typeof staleYear) =>
  written(await lintText(fileOf(text, []), [rule])).map((line) => line.split(' ').slice(3).join(' '));

describe('stale-year', () => {
  it.each([
    '组织公众参与2025年全民科学素质网络竞赛。',
    '确保2025年公民具备科学素质比例达到15%。',
    '举办2025年全国科普日活动。',
    '到2025年底建成科普基地30个。',
    '2025年，全省科普工作要坚持面向基层。',
    '力争2024年实现全覆盖。',
    '各县展品更新，2025年11月底前完成验收。',
    '实施方案2025年3月20日前印发；',
  ])('reports %s', async (text) => {
    expect(await told(text, staleYear)).toEqual([expect.stringMatching(/^20\d\d$/)]);
  });

  it.each([
    '组织公众参与2026年全民科学素质网络竞赛。',
    '落实《全民科学素质行动规划纲要（2021—2035年）》，发布《2025年科普报告》。',
    '按照“2025年行动方案”推进工作。',
    '服务人次较2025年增长15%，比2025年多办10场。',
    '自2025年以来，科普场馆免费开放。截至2025年底，建有基地30个。',
    '做好2025年度科普统计工作，完成2025年度绩效评价和总结。',
    '2021—2025年，累计建成基地30个。',
    '在2025年工作基础上继续推进。',
    '巩固2025年创建成果，推广2025年度先进典型经验。',
    '到2030年，公民具备科学素质比例达到25%。',
    '2025年全省科普工作取得了新进展。',
    '对2025年认定的基地开展复核。',
    '2025年底前建成的基地参加复核，对2025年底前未完成的项目挂牌督办。',
    '项目原定2025年11月底前完成，2025年3月底前已完成验收。',
    '2026年11月底前完成验收，2027年3月底前报送总结。',
  ])('is silent on %s', async (text) => {
    expect(await told(text, staleYear)).toEqual([]);
  });

  it('reports the title of the plan', async () => {
    const file = fileOf('加强领导。', []).replace('科协2026年', '科协2025年');
    expect(written(await lintText(file, [staleYear]))).toEqual(['2:13 warning stale-year 2025']);
  });
});

describe('width-and-digit-mixed', () => {
  it.each([
    ['举办培训２０场。', ['２０']],
    ['举办培训2０场、３．５万人次。', ['2０', '３．５']],
    ['举办培训 30 场。', [' ', ' ']],
    ['举办培训30场，\n  12个县参加。', []],
    ['| 培训 | 30 |', []],
    ['- 30场培训\n1. 讲座', []],
    ['举办**30**场。', []],
    ['联系电话 0431-85678901 转 8。', [' ']],
    ['收看CCTV 10频道。', []],
  ])('%s', async (text, found) => {
    expect(await told(text, widthAndDigitMixed)).toEqual(found);
  });
});

describe('title-mark-separator', () => {
  it.each([
    ['办好《甲》、《乙》、《丙》专栏。', 2],
    ['开展“菜单式”、“点单式”服务。', 1],
    ['办好《甲》《乙》专栏。', 0],
    ['办好《甲》（日报）、《乙》专栏。', 0],
    ['办好《甲》、乙等专栏。', 0],
  ])('%s', async (text, count) => {
    expect(await told(text, titleMarkSeparator)).toHaveLength(count);
  });
});
