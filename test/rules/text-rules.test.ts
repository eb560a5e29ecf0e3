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
    '全面清查，2025年4月底前排查到位。',
    '2025年3月底前实现警示牌全覆盖。',
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

  const titled = async (title: string, rest = '') =>
    written(
      await lintText(`kepu: 1\ntitle: ${title}\nyear: 2026\nissuer: 清河县科协\n${rest}sections: []\n`, [staleYear]),
    );

  it.each([
    '清河县科协2025年科普工作要点',
    '2027年科普工作要点',
    '清河县2027年度全民科学素质工作计划',
    '2025年秋季科普活动方案',
    '2025年基础科普工作要点',
  ])('reports the title %s', async (title) => {
    expect(await titled(title)).toEqual([expect.stringMatching(/^2:\d+ warning stale-year 202[57]$/)]);
  });

  it.each([
    '清河县科协2026年科普工作要点',
    '科普工作要点',
    '2025年工作总结和2026年工作要点',
    '2025年科普统计整改方案',
    '2025—2027年科普行动计划',
    '2026年迎接2027年科技周工作要点',
    '筹备2027年科技周工作计划',
    '落实2025年一号文件精神工作方案',
    '关于落实《2025年工作要点》的意见',
    '2035年远景目标',
    '建设科普强县（到2030年）工作方案',
  ])('is silent on the title %s', async (title) => {
    expect(await titled(title)).toEqual([]);
  });

  it('reports the titles of attachments', async () => {
    const attachments =
      'attachments: [{title: 2025年科普工作目标任务清单, content: checklist}, {title: 2026年一览表, content: columns}]\n';
    expect(await titled('科普工作要点', attachments)).toEqual(['5:23 warning stale-year 2025']);
  });

  it('leaves the number of the document and its dates alone', async () => {
    const publication =
      'publication: {number: 清科发〔2025〕12号, signed: {date: 2025-12-30}, printing: {date: 2025-12-31}}\n';
    expect(await titled('清河县科协2026年科普工作要点', publication)).toEqual([]);
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
