import { describe, expect, it } from 'vitest';
import { deltaBaseMismatch } from '../../../src/rules/cross-plan/delta-base-mismatch.ts';
import { nameChanged } from '../../../src/rules/cross-plan/name-changed.ts';
import { targetDropped } from '../../../src/rules/cross-plan/target-dropped.ts';
import { targetLowered } from '../../../src/rules/cross-plan/target-lowered.ts';
import { findingsAmong, targets, years } from './findings-among.ts';

const training = (value: string, more = ''): string => `id: training, indicator: 科普培训, value: ${value}${more}`;

describe('target-lowered', () => {
  const lowered = (last: string, present: string) =>
    findingsAmong(targetLowered, years(targets(last), targets(present)));

  it.each([
    ['30场', '20场'],
    ['不少于30场', '20场'],
    ['超过30场', '不少于20场'],
    ['28个试点县全覆盖', '20个'],
    ['不超过5件', '不超过8件'],
    ['2-3场', '1-3场'],
    ['90%', '85%'],
    ['每月30场', '每月20场'],
  ])('%s → %s', async (last, present) => {
    expect(await lowered(training(last), training(present))).toHaveLength(1);
  });

  it.each([
    ['the same', training('30场'), training('30场')],
    ['more', training('30场'), training('不少于31场')],
    ['a stricter limit', training('不超过5件'), training('不超过3件')],
    ['with a note', training('30场'), training('20场', ', note: 经费减少')],
    ['another unit', training('30场'), training('20期')],
    ['another period', training('每月30场'), training('每天3场')],
    ['about', training('30场'), training('约20场')],
    ['growth', training('较上年增长15%'), training('较上年增长10%')],
    ['a limit beside a minimum', training('不少于30场'), training('不超过20场')],
    ['another indicator under the id', training('30场'), 'id: training, indicator: 讲座, value: 20场'],
    ['another indicator', training('30场'), 'id: lecture, indicator: 讲座, value: 20场'],
    ['another way of counting', training('30场'), training('20场', ', aggregate: max')],
    ['a milestone', training('30场'), 'id: training, indicator: 科普培训, aggregate: milestone'],
  ])('is silent: %s', async (_, last, present) => {
    expect(await lowered(last, present)).toEqual([]);
  });

  it('follows `previous` to another id, and to no other then', async () => {
    const present = 'id: courses, indicator: 培训班, value: 20场, previous: city-2025#training';
    expect(await lowered(training('30场'), present)).toEqual([
      'warning city-2026: 20场: “培训班”是20场，低于上年的30场。如果确要调低，请用 note 写明原因',
    ]);
    expect(await lowered(training('30场'), training('20场', ', previous: other-2025#training'))).toEqual([]);
  });

  it('takes the note of the task as well', async () => {
    const plan = (value: string, note: string) =>
      `sections:\n  - {title: 甲, tasks: [{title: 乙${note}, targets: [{${training(value)}}]}]}`;
    expect(await findingsAmong(targetLowered, years(plan('30场', ''), plan('20场', '')))).toHaveLength(1);
    expect(await findingsAmong(targetLowered, years(plan('30场', ''), plan('20场', ', note: 合并')))).toEqual([]);
  });
});

describe('target-dropped', () => {
  const [lecture, tour] = [
    'id: lecture, indicator: 科普讲座, value: 12场',
    'id: tour, indicator: 流动科技馆巡展, value: 8场',
  ];
  const all = targets(training('30场'), lecture, tour);
  const dropped = (present: string, last = all) => findingsAmong(targetDropped, years(last, present));

  it('names those of a task in one finding', async () => {
    const more = ['id: a, indicator: 甲类基地, value: 1个', 'id: b, indicator: 乙类驿站, value: 1个'];
    const found = await dropped(
      targets(training('30场'), lecture, tour),
      targets(training('30场'), lecture, tour, ...more),
    );
    expect(found).toEqual([
      'warning city-2026: 清河市科协2026年科普工作要点: 上年计划“city-2025”的“甲类基地”“乙类驿站”，今年没有延续。如果不再安排，请在 note 里写明',
    ]);
  });

  it('is told at the task that has the id of last year', async () => {
    const task = (inner: string) =>
      `sections:\n  - {title: 甲, tasks: [{id: shows, title: 办好巡展, targets: [${inner}]}]}`;
    const last = `${targets(training('30场'), lecture)}\n${task(`{${tour}}`)}`;
    const present = `${targets(training('30场'), lecture)}\n${task('')}`;
    expect(await dropped(present, last)).toEqual([expect.stringContaining('warning city-2026: 办好巡展: ')]);
  });

  it.each([
    ['all are there', all],
    [
      'the same id with another indicator',
      targets(training('30场'), lecture, 'id: tour, indicator: 大篷车, value: 8场'),
    ],
    [
      'the same indicator with another id',
      targets(training('30场'), lecture, 'id: shows, indicator: 流动科技馆巡展, value: 8场'),
    ],
    [
      '`previous` says so',
      targets(training('30场'), lecture, 'id: x, indicator: 大篷车, value: 8场, previous: city-2025#tour'),
    ],
    ['a note names it', targets(training('30场', ', note: 流动科技馆巡展移交各县'), lecture)],
    [
      'worded a little otherwise',
      targets(training('30场'), lecture, 'id: x, indicator: 流动科技馆巡展场次, value: 8场'),
    ],
    ['most are gone: this is another plan', targets(training('30场'))],
    ['nothing is left', 'sections: []'],
  ])('is silent: %s', async (_, present) => {
    expect(await dropped(present)).toEqual([]);
  });

  it('is silent about milestones, and without a plan of the year before', async () => {
    const hall = 'id: hall, indicator: 建成科技馆, aggregate: milestone';
    expect(await dropped(targets(training('30场')), targets(training('30场'), hall))).toEqual([]);
    expect(
      await findingsAmong(targetDropped, { 'city-2024': all, 'city-2026': targets(training('1场'), lecture) }),
    ).toEqual([]);
  });
});

describe('name-changed', () => {
  const changed = (last: string, present: string) => findingsAmong(nameChanged, years(last, present));
  const column = (more: string) => `outlets: {tai: 清河电台, bao: 清河日报}\ncolumns:\n  - {episodes: 30, ${more}}`;

  it.each([
    ['organizations: {kepubu: 科普部}', 'organizations: {kepubu: 科学普及部}', 'warning'],
    ['outlets: {tai: 清河电台}', 'outlets: {tai: {name: 清河广播电台, aliases: [电台]}}', 'warning'],
    [column('id: a, name: 求真, outlet: tai'), column('id: a, name: 求是, outlet: tai'), 'info'],
    [column('name: 科普一刻钟, outlet: tai'), column('name: 科普一刻, outlet: tai'), 'info'],
  ])('%s → %s', async (last, present, severity) => {
    expect(await changed(last, present)).toEqual([expect.stringContaining(`${severity} city-2026: `)]);
  });

  it.each([
    ['organizations: {kepubu: 科普部}', 'organizations: {kepubu: 科普部}'],
    ['organizations: {kepubu: 科普部}', 'organizations: {kepubu: {name: 科学普及部, formerNames: [科普部]}}'],
    ['organizations: {kepubu: 省科协}', 'organizations: {kepubu: {name: 示例省科学技术协会, aliases: [省科协]}}'],
    ['organizations: {kepubu: {name: 示例省科学技术协会, aliases: [省科协]}}', 'organizations: {kepubu: 省科协}'],
    ['organizations: {kepubu: 科普部}', 'organizations: {xuanchuan: 宣传部}'],
    ['outlets: {kepubu: 科普部}', 'organizations: {kepubu: 宣传部}'],
    [column('id: a, name: 求真, outlet: tai'), column('id: b, name: 问医, outlet: tai')],
    [column('id: a, name: 求真, outlet: tai'), column('id: a, name: 问医, outlet: bao')],
    [column('name: 科普一刻钟, outlet: tai'), column('name: 科普一刻, outlet: bao')],
    [column('name: 科普一刻钟'), column('name: 科普一刻')],
    [column('name: 《求真》, outlet: tai'), column('name: 求真, outlet: tai')],
    [
      column('name: 科普一刻钟, outlet: tai'),
      `${column('name: 科普一刻, outlet: tai')}\n  - {name: 求是, outlet: tai, episodes: 3}`,
    ],
  ])('is silent: %s → %s', async (last, present) => {
    expect(await changed(last, present)).toEqual([]);
  });
});

describe('delta-base-mismatch', () => {
  const plan = (text: string, value: string, more = ''): string =>
    `overview: ${text}\n${targets(`${training(value)}${more}`)}`;
  const mismatches = (present: string, last = plan('举办科普培训30场。', '30场')) =>
    findingsAmong(deltaBaseMismatch, years(last, present));

  it.each([
    ['举办科普培训40场，比上年增加5场。', '40场', '35场'],
    ['举办科普培训25场，较上年减少3场。', '25场', '28场'],
    ['举办科普培训40场（比去年增加8场）。', '40场', '32场'],
    ['举办科普培训40场，比上年增长50%。', '40场', '26.67场'],
  ])('%s', async (text, value, base) => {
    expect(await mismatches(plan(text, value))).toEqual([expect.stringContaining(`上年应是${base}，`)]);
  });

  it('adds decimals exactly', async () => {
    const last = plan('投入科普培训4.06亿元。', '4.06亿元');
    expect(await mismatches(plan('投入科普培训5.66亿元，比上年增加1.6亿元。', '5.66亿元'), last)).toEqual([]);
    expect(await mismatches(plan('投入科普培训5.66亿元，比上年增加1.5亿元。', '5.66亿元'), last)).toHaveLength(1);
  });

  it.each([
    ['举办科普培训40场，比上年增加10场。', '40场'],
    ['举办科普培训40场，比上年增长33%。', '40场'],
    ['举办科普培训40场，比上年增长33.3%。', '40场'],
    ['举办科普培训40场，增加约5场。', '40场'],
    ['举办科普培训40场，比上年增加约5场。', '40场'],
    ['举办科普培训40场，比2023年增加5场。', '40场'],
    ['举办科普培训40场，覆盖人数比上年增加5万人。', '40场'],
    ['举办科普培训40场。讲座比上年增加5场。', '40场'],
    ['举办科普培训不少于40场，比上年增加5场。', '不少于40场'],
    ['举办科普培训40场，科普讲座20场，比上年增加5场。', '40场'],
  ])('is silent: %s', async (text, value) => {
    expect(await mismatches(plan(text, value))).toEqual([]);
  });

  it('is silent where last year promised no plain figure', async () => {
    const present = plan('举办科普培训40场，比上年增加5场。', '40场');
    expect(await mismatches(present, plan('举办科普培训不少于30场。', '不少于30场'))).toEqual([]);
    expect(await mismatches(present, plan('举办科普培训30期。', '30期'))).toEqual([]);
  });
});
