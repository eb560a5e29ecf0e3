import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { bindFigures } from '../../../src/plan/binding/bind-figures.ts';
import type { PlanFile } from '../../../src/plan/generated/types.generated.ts';
import { proposePromises } from '../../../src/recognize/promises/propose-promises.ts';
import { differences } from '../../../src/text/quantity.ts';
import { readCorpus } from '../../corpus/corpus.ts';
import { draftOf, faultsOf, planOfFile, proposeFor, targetsOf } from './drafts.ts';

describe('targets of a text', () => {
  it.each([
    ['全年举办科普讲座不少于30场。', ['科普讲座 不少于30场']],
    ['推进28个试点乡镇科技服务全覆盖。', ['试点乡镇科技服务 28个试点乡镇科技服务全覆盖 aggregate=coverage']],
    ['争取“科普清河”APP实名注册人数达到5万人。', ['“科普清河”APP实名注册人数 达到5万人 aggregate=latest']],
    ['公民具备科学素质的比例达到15%。', ['公民具备科学素质的比例 达到15% aggregate=latest']],
    ['科普经费较上年增长10%。', ['科普经费 较上年增长10% aggregate=latest']],
    ['日均点播用户超过3万户。', ['日均点播用户 超过3万户 aggregate=average']],
    ['每月编发科普简报1期。', ['科普简报 每月1期 aggregate=frequency']],
    ['新建科普驿站3—5个，组织“科学进校园”20场。', ['科普驿站 3—5个', '“科学进校园” 20场']],
    ['平均办理时间缩短至3天以内。', ['平均办理时间 缩短至3天以内 aggregate=average']],
    ['发放资料2万份。', ['发放资料 2万份']],
    ['引进博士15名。', ['引进博士 15名']],
  ])('%s', (text, expected) => {
    expect(targetsOf(text)).toEqual(expected);
  });

  it.each([
    ['5%', { comparator: 'eq', amount: 5 }],
    ['不超过5%', { comparator: 'lte', amount: 5 }],
    ['5%—8%', { comparator: 'range', min: 5, max: 8 }],
  ])('says field by field what no words of a value say: %s', (words, amounts) => {
    const base = '去年平均每村两元';
    const { plan } = proposeFor(`经费比${base}增长${words}。`);
    expect(plan.sections?.[0]?.tasks?.[0]?.targets).toMatchObject([
      { indicator: '经费', value: { ...amounts, unit: '%', change: 'increase', base } },
    ]);
  });

  it('says what lies within another one', () => {
    const { plan } = proposeFor('全年举办科普讲座不少于40场，其中进乡村20场、进校园12场。');
    expect(plan.sections?.[0]?.tasks?.[0]?.targets).toMatchObject([
      { id: 't1-1-1', indicator: '科普讲座', value: '不少于40场', including: ['t1-1-2', 't1-1-3'] },
      { id: 't1-1-2', indicator: '科普讲座（进乡村）', value: '20场' },
      { id: 't1-1-3', indicator: '科普讲座（进校园）', value: '12场' },
    ]);
  });

  it('names a part by its own words where these say the whole, and leaves alone what is no part of it', () => {
    expect(targetsOf('全年举办科普讲座40场，其中乡村科普讲座20场。')).toEqual([
      '科普讲座 40场 including=t1-1-2',
      '乡村科普讲座 20场',
    ]);
    expect(targetsOf('全年举办科普讲座40场，其中进乡村50场。')).toEqual(['科普讲座 40场']);
    expect(targetsOf('全年举办科普讲座不超过40场，其中进乡村不超过20场。')).toEqual([
      '科普讲座 不超过40场 including=t1-1-2',
      '科普讲座（进乡村） 不超过20场',
    ]);
  });

  it('quotes where the indicator does not tell two figures apart', () => {
    const { plan } = proposeFor('省内15个县开展巡展，流动站完成省内14个县站点巡展，再完成省内13个县巡展。');
    const targets = plan.sections?.[0]?.tasks?.[0]?.targets ?? [];
    expect(targets.map(({ value }) => value)).toEqual(['15个', '14个', '13个']);
    expect(new Set(targets.map(({ indicator }) => indicator)).size).toBe(3);
    expect(faultsOf(plan)).not.toContain('quote-needed');
  });

  it.each([
    '承办第35届青少年科技创新大赛，参加第十八届科普周。',
    '用好12345热线、“3+1”试点、FM91.6和《乡村大集2026》。',
    '打通“最后一公里”，选树一批典型，吸纳“三长”，近年来进一步推进。',
    '落实《实施方案（2021—2025年）》，围绕“十四五”规划，学习二十届三中、四中全会精神。',
    '上年已建成科普驿站60个，目前拥有会员3万人。',
    '四通八达的路网让山货出了山。',
    '办好《甲问》《乙答》两个专栏。',
  ])('takes no other number for a promise: %s', (text) => {
    expect(targetsOf(text)).toEqual([]);
  });
});

/** Proposals for a sentence: the figures that they bind to, and whether they say what a reader has marked there. */
const measure = (prefix: string) => {
  let [marked, proposed, right] = [0, 0, 0];
  for (const { text, figures } of readCorpus(join(import.meta.dirname, '../../corpus'), prefix)) {
    const plan = planOfFile(proposePromises(draftOf(text), { nameId: () => null }).plan);
    const promises = figures.filter(({ kind, value }) => value !== null && /target|rate|growth/.test(kind));
    marked += promises.length;
    const { claims } = bindFigures(plan);
    for (const { figure, planned, key } of claims.filter(({ how }) => how !== 'value')) {
      if (figure === null || planned === null || key === 'every') continue;
      proposed++;
      const mark = promises.find(({ start, end }) => start < figure.end && end > figure.start);
      const { comparator, min, max, unit } = mark?.value ?? {};
      if (planned.comparator === comparator && planned.min === min && planned.max === max && planned.unit === unit)
        right++;
    }
  }
  return { precision: right / proposed, recall: right / marked };
};

describe.each(['tuning-', 'blind-'])('the %s sentences', (prefix) => {
  it('are proposed as they were marked', () => {
    const { precision, recall } = measure(prefix);
    console.log(`${prefix} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(0.85);
  });
});

const home = join(import.meta.dirname, '../../..');
const files = ['plans', 'test/mutations/plans', 'test/repository/plans/2025', 'test/repository/plans/2026'].flatMap(
  (folder) =>
    readdirSync(join(home, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => join(folder, name)),
);

type Tree = Readonly<Record<string, unknown>>;

/** A plan file without its targets and columns. */
const stripped = ({ targets: _, columns: __, ...rest }: Tree): Tree =>
  Object.fromEntries(
    Object.entries(rest).map(([key, value]) =>
      ['sections', 'tasks', 'items'].includes(key) ? [key, (value as readonly Tree[]).map(stripped)] : [key, value],
    ),
  );

describe('plans without their targets and columns', () => {
  it('get back nearly all of them', () => {
    let [all, found] = [0, 0];
    for (const name of files) {
      const file = load(readFileSync(join(home, name), 'utf8'), { schema: CORE_SCHEMA }) as PlanFile;
      const draft = stripped(file as unknown as Tree) as unknown as PlanFile;
      const [before, plan] = [planOfFile(file), planOfFile(proposePromises(draft, { nameId: () => null }).plan)];
      for (const [index, { targets }] of before.homes.entries()) {
        const stated = targets.filter(({ aggregate }) => aggregate !== 'milestone');
        const proposed = plan.homes[index]?.targets ?? [];
        all += stated.length;
        found += stated.filter(({ value }) =>
          proposed.some((each) => differences(each.value, value).length === 0),
        ).length;
      }
    }
    console.log(`${found} of ${all} targets`);
    expect(found / all).toBeGreaterThan(0.9);
  });
});
