import { describe, expect, it } from 'vitest';
import { headingSequence as rule } from '../../src/rules/heading-sequence.ts';
import { outOfSequence } from '../../src/text/point-sequence.ts';
import { fileOf } from '../plan/plan-of.ts';
import { findingsOf } from './findings.ts';
import { lintText } from './lint-text.ts';

const said = (text: string) => findingsOf(rule, `overview: |\n  ${text.replaceAll('\n', '\n  ')}`);

describe('heading-sequence', () => {
  it.each([
    ['一是进校园；二是进社区；四是进乡村。', '“二是”后面是“四是”，缺“三是”'],
    ['一是进校园；三是进社区。', '“一是”后面是“三是”，缺“二是”'],
    ['一是进校园；二是进社区；二是进乡村。', '“二是”重复了，应为“三是”'],
    ['（1）办讲座；（2）办展览；（4）办竞赛。', '“（2）”后面是“（4）”，缺“（3）”'],
    ['(1)办讲座；（3）办竞赛。', '“(1)”后面是“（3）”，缺“（2）”'],
    ['1. 办讲座\n2. 办展览\n4. 办竞赛', '“2.”后面是“4.”，缺“3.”'],
    ['重点任务：1.办讲座；2、办展览；2.办竞赛。', '“2.”重复了，应为“3.”'],
    ['①办讲座；②办展览；④办竞赛。', '“②”后面是“④”，缺“③”'],
    ['第一，抓培训；第二，抓讲座；第四，抓竞赛。', '“第二，”后面是“第四，”，缺“第三，”'],
    ['一、总体要求\n\n三、重点任务', '“一、”后面是“三、”，缺“二、”'],
    ['（一）抓培训。\n\n（二）抓讲座。\n\n（二）抓竞赛。', '“（二）”重复了，应为“（三）”'],
    ['抓三件事：九是甲；十是乙。一是进校园；**二是**进社区；**四是**进乡村。', '“二是”后面是“四是”，缺“三是”'],
    ['一是办“一是讲座二是展览”活动；三是办竞赛。', '“一是”后面是“三是”，缺“二是”'],
    ['一是甲队；二是乙队，包括：一是甲组；二是乙组；四是丙组。', '“二是”后面是“四是”，缺“三是”'],
  ])('reports %s', async (text, ...words) => {
    expect(await said(text)).toEqual(words.map((each) => expect.stringContaining(each)));
  });

  it.each([
    '一是进校园；二是进社区；三是进乡村。',
    '抓两件事，一是培训；二是讲座。另办两件事，一是展览；二是竞赛；三是展演。',
    '一是培训，包括：一是线上培训；二是线下培训；二是讲座；三是展览。',
    '分三批实施，第一批5所，第三批3所。',
    '二是办好讲座；四是办好展览。',
    '首先抓培训；第二，抓讲座；第三，抓展览。',
    '第一，抓培训；第二，抓讲座。再抓三项：首先抓展览，第二，抓竞赛。',
    '第一，抓培训；其次抓讲座；第三，抓展览。',
    '一是抓培训；二要抓讲座；三是抓展览。',
    '面向高三（1）班、高三（3）班办讲座。',
    '按照（1）、（3）项的要求办理。',
    '完成下列各项：（1）、（3）、（5）。',
    '1. 办讲座\n1. 办展览\n1. 办竞赛',
    '1. 办讲座\n2. 办展览\n\n另：\n\n1. 办竞赛\n2. 办展演',
    '三、四年级学生参加，一、二年级学生观摩。',
    '一、二年级学生观摩。\n\n三、四年级学生参加。',
    '投入1.5亿元；2.5亿元用于展厅；4.5万人次参观。',
    '坚持一是一、二是二，说一不二；四是四的作风要弘扬。',
    '学习“一是培训；三是讲座”的经验，落实《一是培训；三是讲座》。',
    '一是办好讲座。',
    '学习“抓两件事：一是培训；三是讲座”的经验。',
    '第一，抓培训；第二，抓讲座；第三，抓展览。再抓三项：展演先行；第二，抓竞赛；第三，抓交流。',
    '表彰一等奖1个、二等奖2个、三等奖4个；第一名、第三名另奖。',
    '（1）甲组12人；（2）乙组8人；（1）（2）合并训练。',
    '1月办讲座；3月办展览；2026.3.1开展。',
    '开展“3+1”试点，③号展厅开放。',
    '| 1. | 讲座 |\n| --- | --- |\n| 3. | 展览 |',
    '一是甲；九是乙。',
    '①号展厅开放。③号展厅改造；（1）班先行；（3）班跟进。',
    '标准统\n一、规范有序，服务专\n三、四级联动。',
    '坚持规则统\n一、流程规范，覆盖第\n三、衔接各方。',
  ])('is silent on %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  const fixed = async (text: string): Promise<string> => {
    const file = fileOf(text, []);
    let result = file;
    const found = await lintText(file, [rule]);
    const edits = found.flatMap(({ fix }) => fix?.edits ?? []).sort((one, other) => other.span.start - one.span.start);
    for (const edit of edits) result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end);
    return result === file ? '' : (result.split('text: |\n')[1]?.trim() ?? '');
  };

  it.each([
    ['一是甲乙；二是丙丁；四是戊己；五是庚辛。', '一是甲乙；二是丙丁；三是戊己；四是庚辛。'],
    ['（1）甲乙；（2）丙丁；（2）戊己；（3）庚辛。', '（1）甲乙；（2）丙丁；（3）戊己；（4）庚辛。'],
    ['①甲乙；②丙丁；④戊己。', '①甲乙；②丙丁；③戊己。'],
    ['一是甲乙；三是丙丁。', ''],
    ['一是甲乙；二是丙丁；四是戊己；三是庚辛。', ''],
    ['一是甲乙；二是丙丁；四是戊己。其中一是子丑；二是寅卯。', ''],
    ['一是甲乙；二是丙丁；四是戊己，见第四项。', ''],
  ])('counts anew where nothing else can be meant: %s', async (text, result) => {
    expect(await fixed(text)).toBe(result);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    expect(outOfSequence('一是甲乙；三是丙丁；'.repeat(9000)).length).toBeGreaterThan(0);
    outOfSequence('一是甲乙；'.repeat(15_000) + '五是丙丁；'.repeat(5000));
    outOfSequence('“”'.repeat(20_000) + '一是甲乙；三是丙丁；'.repeat(5000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
