import { describe, expect, it } from 'vitest';
import { definition } from '../../../src/lsp/ids/definition.ts';
import { references } from '../../../src/lsp/ids/references.ts';
import { offsetOf, openRepository, showPlaces, textsBelow } from '../open-repository.ts';

const register = `kepu: 1
organizations:
  kepubu: { name: 科普部, aliases: [科普处] }
outlets:
  ribao: { name: 启明日报, kind: newspaper }
`;

const plan = `kepu: 1
id: qiming
title: 启明县科协2026年科普工作要点
year: 2026
issuer: 启明县科协
include: [registers/units.yaml]
organizations:
  xuanchuanbu: 宣传部
sections:
  - title: 强化科普供给
    tasks:
      - id: media
        title: 办好专栏
        text: |
          与启明日报合办《求证》专栏30期，全年举办专题培训不少于50场，
          其中线上培训20场。
        owner: 科普处
        support: ["xuanchuanbu"]
        columns:
          - { id: qiuzheng, name: 求证, outlet: ribao, episodes: 30, every: week }
        targets:
          - id: training
            indicator: 专题培训
            value: 不少于50场
            including: [online]
            upstream: province#total
          - id: online
            indicator: 线上培训
            value: 20场
            quote: 线上培训20场
`;

const province = `kepu: 1
title: 示例省科协2026年科普工作要点
year: 2026
issuer: 示例省科协
sections:
  - title: 一
    targets:
      - { id: total, indicator: 培训, value: 500场 }
`;

const texts = { '/r/plan.yaml': plan, '/r/province.yaml': province, '/r/registers/units.yaml': register };

const defined = async (words: string, into = 1, from = texts, before = {}) => {
  const repository = await openRepository(from, before);
  const snapshot = repository.open('/r/plan.yaml');
  return showPlaces(await definition(snapshot, offsetOf(snapshot, words, into), repository));
};

const referred = async (path: string, words: string, withDeclaration = true) => {
  const repository = await openRepository(texts);
  const snapshot = repository.open(path);
  return showPlaces(await references(snapshot, offsetOf(snapshot, words), repository, withDeclaration));
};

describe('definition', () => {
  it.each([
    ['a unit by its alias', 'owner: 科普处', 8, ['units.yaml:3:3 kepubu']],
    ['a unit by its id in quotes', '"xuanchuanbu"', 3, ['plan.yaml:8:3 xuanchuanbu']],
    ['an outlet', 'outlet: ribao', 10, ['units.yaml:5:3 ribao']],
    ['a target of the plan', '[online]', 2, ['plan.yaml:27:17 online']],
    ['a target of another plan', '#total', 3, ['province.yaml:8:15 total']],
    ['a plan without an id', 'province#', 1, ['province.yaml:1:1 ']],
    ['an included register', 'registers/units.yaml', 3, ['units.yaml:1:1 ']],
    ['an id itself', 'id: media', 5, ['plan.yaml:12:13 media']],
    ['a figure of the text', '不少于50场，', 4, ['plan.yaml:24:20 不少于50场']],
    ['a figure further down in the text', '其中线上培训20场', 7, ['plan.yaml:29:20 20场']],
    ['a column in the text', '《求证》专栏30期', 8, ['plan.yaml:20:64 30']],
    ['a value', 'value: 不少于50场', 9, ['plan.yaml:15:32 专题培训不少于50场']],
    ['a quote', 'quote: 线上培训20场', 9, ['plan.yaml:16:13 线上培训20场']],
    ['somebody unregistered', 'issuer: 启明县科协', 9, []],
    ['a title', '强化科普供给', 2, []],
  ] as const)('leads from %s', async (_, words, into, expected) => {
    expect(await defined(words, into)).toEqual(expected);
  });

  it('leads on while the file is broken elsewhere', async () => {
    const broken = { ...texts, '/r/plan.yaml': `${plan}          - { id: more, indicator: "` };
    expect(await defined('owner: 科普处', 8, broken)).toEqual(['units.yaml:3:3 kepubu']);
    expect(await defined('不少于50场，', 4, broken, { '/r/plan.yaml': plan })).toEqual(['plan.yaml:24:20 不少于50场']);
  });

  it('leads nowhere from what says another thing by now, or to what is gone, while the file is broken', async () => {
    const whole = { '/r/plan.yaml': plan };
    const brokenNow = (text: string) => ({ ...texts, '/r/plan.yaml': `${text}other: [` });
    const otherText = brokenNow(plan.replace('专题培训不少于50场', '培训五十场'));
    expect(await defined('value: 不少于50场', 9, otherText, whole)).toEqual([]);
    expect(await defined('其中线上培训20场', 7, otherText, whole)).toEqual([]);
    const textGone = brokenNow(plan.replace(/text: \|\n.*\n.*20场。\n/, 'note: 甲\n'));
    expect(await defined('value: 不少于50场', 9, textGone, whole)).toEqual([]);
    const targetGone = brokenNow(plan.slice(0, plan.indexOf('        targets:')));
    expect(await defined('不少于50场，', 4, targetGone, whole)).toEqual([]);
  });

  it('leads to the id of a result, which has no value', async () => {
    const text = `${plan.replace('线上培训20场。', '线上培训20场。编印手册。')}          - id: guide
            indicator: 编印手册
            aggregate: milestone
`;
    expect(await defined('编印手册。', 2, { ...texts, '/r/plan.yaml': text })).toEqual(['plan.yaml:31:17 guide']);
  });

  it('leads to all of a column that has nothing but its name', async () => {
    const text = plan
      .replace('专栏30期', '专栏')
      .replace(
        '{ id: qiuzheng, name: 求证, outlet: ribao, episodes: 30, every: week }',
        '{ name: 求证, outlet: ribao }',
      );
    expect(await defined('《求证》', 2, { ...texts, '/r/plan.yaml': text })).toEqual([
      'plan.yaml:20:13 { name: 求证, outlet: ribao }',
    ]);
  });

  it('leads nowhere from what a register says of an outlet', async () => {
    const repository = await openRepository(texts);
    const snapshot = repository.open('/r/registers/units.yaml');
    expect(await definition(snapshot, offsetOf(snapshot, 'newspaper'), repository)).toEqual([]);
  });
});

describe('references', () => {
  it('finds a unit by id, name and alias, in every plan that includes its register', async () => {
    expect(await referred('/r/registers/units.yaml', 'kepubu')).toEqual([
      'units.yaml:3:3 kepubu',
      'plan.yaml:17:16 科普处',
    ]);
    expect(await referred('/r/registers/units.yaml', 'kepubu', false)).toEqual(['plan.yaml:17:16 科普处']);
  });

  it('finds the links to a target', async () => {
    expect(await referred('/r/province.yaml', 'total')).toEqual(['province.yaml:8:15 total', 'plan.yaml:26:32 total']);
  });

  it('finds a target within its plan', async () => {
    expect(await referred('/r/plan.yaml', 'id: online')).toEqual([]);
    expect(await referred('/r/plan.yaml', '[online]')).toEqual(['plan.yaml:25:25 online', 'plan.yaml:27:17 online']);
  });

  it('finds the plans that include a register', async () => {
    expect(await referred('/r/registers/units.yaml', 'kepu: 1')).toEqual(['plan.yaml:6:11 registers/units.yaml']);
  });

  it('finds every link to a target of the test repository', async () => {
    const repository = await openRepository(textsBelow('test/repository'));
    const snapshot = repository.open('/test/repository/plans/2026/province-2026.yaml');
    const found = await references(snapshot, offsetOf(snapshot, 'id: training', 5), repository, false);
    expect(showPlaces(found).map((line) => line.replace(/:\d+:\d+/, ''))).toEqual([
      'baisha-2026.yaml training',
      'qiming-2026.yaml training',
      'qinghe-2026.yaml training',
    ]);
  });
});
