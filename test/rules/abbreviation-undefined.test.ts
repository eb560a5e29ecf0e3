import { describe, expect, it } from 'vitest';
import { abbreviationUndefined as rule } from '../../src/rules/abbreviation-undefined.ts';
import { findingsOf } from './findings.ts';

const registers = `organizations:
  xiehui: {name: 清河县农村专业技术协会, aliases: [县农技协会]}
terms:
  - {term: 《纲要》, means: 《全民科学素质行动规划纲要》}
  - {term: 农技协, means: 农村专业技术协会}
  - {term: 三长, means: 医院院长、学校校长、农技站站长}
  - {term: 科普中国e站, variants: [科普e站]}
  - {term: 县科协, means: 清河县科学技术协会}
`;

const said = async (text: string) =>
  (await findingsOf(rule, `${registers}overview: |\n  ${text.replaceAll('\n', '\n  ')}`)).map(
    (words) => /简称“(.*?)”第一次/.exec(words)?.[1],
  );

describe('abbreviation-undefined', () => {
  it.each([
    ['支持农技协发展。', ['农技协']],
    ['支持农技协发展，推动农技协建设。', ['农技协']],
    ['农技协发展。农村专业技术协会要加强指导。', ['农技协']],
    ['发挥“三长”作用，学习《纲要》。', ['三长', '《纲要》']],
    ['落实《纲要》（2021—35年）。', ['《纲要》']],
    ['落实《纲要》（见附）。', ['《纲要》']],
  ])('reports %s', async (text, terms) => {
    expect(await said(text)).toEqual(terms);
  });

  it.each([
    '支持农村专业技术协会发展，推动农技协建设。',
    '支持农村专业技术\n协会发展，推动农技协建设。',
    '支持各类农民专业合作组织（以下简称“农技协”）发展，推动农技协建设。',
    '支持农技协（农村专业技术协会）发展。',
    '落实《全民科学素质行动规划纲要（2021—2035年）》。《纲要》任务逐项分解。',
    '落实《全民科学素质行动规划纲要》（以下简称《纲要》）。',
    '支持清河县农村专业技术协会发展，推动农技协建设。',
    '落实《关于加强农技协建设的意见》。',
    '坚持长短结合，建立三长期规划，落实一三长制度。',
    '发挥医院院长、学校校长、农技站站长作用，办好“三长”学堂。',
    '发挥院长、校长、站长（统称“三长”）作用，办好“三长”学堂。',
    '新建科普中国e站9个，由县科协管理。',
  ])('is silent on %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('reads a heading as an explanation, not as a use', async () => {
    const plan = (title: string, text: string) =>
      `${registers}sections: [{title: ${title}, tasks: [{title: 乙, text: ${text}}]}]`;
    expect(await findingsOf(rule, plan('加强农技协建设', '农村专业技术协会和农技协。'))).toEqual([]);
    expect(await findingsOf(rule, plan('加强农村专业技术协会建设', '农技协。'))).toEqual([]);
    expect(await findingsOf(rule, plan('加强农技协建设', '农技协。'))).toEqual([
      'warning 简称“农技协”第一次出现前没有写全称“农村专业技术协会”。请先写全称，后面加（以下简称“农技协”）',
    ]);
  });

  it('reads the notice before the plan', async () => {
    const yaml = `${registers}publication: {noticeText: 现将农村专业技术协会工作要点印发给你们。}\noverview: 支持农技协发展。`;
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
