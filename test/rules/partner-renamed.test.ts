import { describe, expect, it } from 'vitest';
import { partnerRenamed as rule } from '../../src/rules/partner-renamed.ts';
import { columns, findingsOf } from './findings.ts';
import { lintText, written } from './lint-text.ts';

const registers = `organizations:
  weijian: {name: 清河县卫生健康局, aliases: [县卫健局], formerNames: [清河县卫计局, 县卫计局], since: 2019-02}
  wenlv: {name: 清河县文化和旅游局, formerNames: [{name: 文化局, until: 2026-03}, 文广局]}
  xinban: {name: 清河县新局, formerNames: [清河县旧局], since: 2026-01-01}
  kepu: {name: 清河县科普中心, until: 2024}
outlets:
  ribao: {name: 清河日报, kind: newspaper, formerNames: [{name: 清河报, until: 2024-03-31}]}
  tai: {name: 清河融媒, formerNames: [清河电视台]}
  dianshi: {name: 清河电视台, kind: television}
`;

const said = (text: string) => findingsOf(rule, `${registers}overview: |\n  ${text.replaceAll('\n', '\n  ')}`);

describe('partner-renamed', () => {
  it.each([
    ['与清河报合办专栏。', '“清河报”这个名称用到2024年3月31日为止，现名“清河日报”'],
    ['与《清河报》合办专栏。', '“清河报”这个名称用到2024年3月31日为止，现名“清河日报”'],
    ['会同清河县卫计局开展义诊。', '“清河县卫计局”这个名称是2019年2月以前的旧称，现名“清河县卫生健康局”'],
    ['会同清河县\n卫计局开展义诊。', '“清河县卫计局”这个名称是2019年2月以前的旧称，现名“清河县卫生健康局”'],
    ['会同清河县**卫计局**开展义诊。', '“清河县卫计局”这个名称是2019年2月以前的旧称，现名“清河县卫生健康局”'],
    ['由文广局牵头。', '“文广局”这个名称是旧称，现名“清河县文化和旅游局”'],
    ['请清河县旧局配合。', '“清河县旧局”这个名称是2026年1月1日以前的旧称，现名“清河县新局”'],
    ['由清河县科普中心承办。', '“清河县科普中心”这个名称用到2024年为止。请写现在的名称，并登记下来'],
    ['2026年，与清河报合办专栏。', '“清河报”这个名称用到2024年3月31日为止，现名“清河日报”'],
  ])('reports %s', async (text, words) => {
    expect(await said(text)).toEqual([`warning ${words}`]);
  });

  it.each([
    '与清河日报合办专栏，会同县卫健局开展义诊。',
    '由文化局牵头，文化局面向社会征集作品。',
    '与清河日报（原清河报）合办专栏。',
    '与清河日报（原名《清河报》）合办专栏。',
    '清河报2024年更名为清河日报。',
    '清河报、清河新闻网合并后，统一征稿。',
    '举办清河报告会，办好清河报刊亭，清河报业集团参与。',
    '支持江州市文广局开展活动。',
    '2023年，与清河报合办的专栏反响良好。',
    '落实《清河县卫计局科普工作办法》。',
    '与清河电视台合办节目。',
  ])('is silent on %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('is milder about quoted words', async () => {
    expect(await said('办好“清河报”版面。')).toEqual([expect.stringMatching(/^info “清河报”/)]);
  });

  it('knows a name that was in force in the plan’s year', async () => {
    const text = 'overview: 与清河报合办专栏，会同清河县卫计局开展义诊。\n';
    expect(await findingsOf(rule, `year: 2018\n${registers}${text}`)).toEqual([]);
    expect(await findingsOf(rule, `year: 2024\n${registers}${text}`)).toHaveLength(1);
  });

  it('looks at whoever issues, owns, supports, broadcasts and takes part, once each', async () => {
    const yaml = `issuer: 清河县卫计局
${registers}defaults: {owner: 县卫计局}
sections: [{title: 甲, tasks: [{title: 乙}, {title: 丙, support: [文广局, 县卫健局]}]}]
${columns('name: 求真, outlet: 清河报, partners: [清河县旧局, weijian]')}`;
    const found = await findingsOf(rule, yaml);
    expect(found.map((each) => /“(.*?)”/.exec(each)?.[1])).toEqual([
      '清河县卫计局',
      '县卫计局',
      '文广局',
      '清河报',
      '清河县旧局',
    ]);
  });

  it('points at the words, across a line break of the file too', async () => {
    const text = `kepu: 1
title: 清河县科普工作要点
year: 2026
issuer: 清河县科协
organizations:
  weijian: {name: 清河县卫生健康局, formerNames: [清河县卫计局]}
overview: |
  会同清河县
  卫计局开展义诊。
sections: [{title: 甲, tasks: [{title: 乙, owner: 清河县卫计局}]}]
`;
    expect(written(await lintText(text, [rule]))).toEqual([
      '8:5 warning partner-renamed 清河县\n  卫计局',
      '10:49 warning partner-renamed 清河县卫计局',
    ]);
  });
});
