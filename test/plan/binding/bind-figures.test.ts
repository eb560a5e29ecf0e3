import { describe, expect, it } from 'vitest';
import { bindFigures } from '../../../src/plan/binding/bind-figures.ts';
import { planOf } from '../plan-of.ts';

/** Each claim as `what ← words [how]`. */
const claims = async (text: string, targets: readonly string[], columns: readonly string[] = []) => {
  const { claims } = bindFigures(await planOf(text, targets, columns));
  return claims.map(({ subject, key, name, prose, span, how }) => {
    const title = name ?? (subject.kind === 'target' ? subject.indicator : subject.names.join('、'));
    return `${title}.${key} ← ${prose.text.slice(span.start, span.end)} [${how}]`;
  });
};

describe('bindFigures', () => {
  it('says which words state a target', async () => {
    expect(await claims('全年举办专题培训不少于30场。', ['indicator: 专题培训, value: 不少于30场'])).toEqual([
      '专题培训.value ← 专题培训不少于30场 [named]',
    ]);
    expect(await claims('全年举办30场专题培训。', ['indicator: 专题培训, value: 30场'])).toEqual([
      '专题培训.value ← 30场专题培训 [named]',
    ]);
  });

  it('takes the words of a quote, whatever stands nearer to the name', async () => {
    const targets = ['indicator: 专题培训, value: 30场, quote: 线下不少于30场', 'indicator: 线上, value: 30场'];
    expect(await claims('专题培训线上30场，线下不少于30场。', targets)).toEqual([
      '专题培训.value ← 线下不少于30场 [quote]',
      '线上.value ← 线上30场 [named]',
    ]);
  });

  it('binds other words by their value, and says that it is not sure', async () => {
    const plan = await planOf('组织各类学习班30场。', ['indicator: 专题讲座, value: 30场']);
    expect(bindFigures(plan).claims).toMatchObject([{ how: 'value', isSure: false, differences: [] }]);
  });

  it('gives what differs', async () => {
    const plan = await planOf('专题培训超过40次。', ['indicator: 专题培训, value: 不少于40场']);
    expect(bindFigures(plan).claims[0]?.differences).toEqual(['unit', 'comparator']);
  });

  it('gives each name of a column that has a figure of its own', async () => {
    expect(
      await claims('合办《甲》专栏30期、《乙》专栏30期。', [], ['names: [甲, 乙], episodes: 30, share: each']),
    ).toEqual(['甲.episodes ← 甲》专栏30期 [named]', '乙.episodes ← 乙》专栏30期 [named]']);
  });

  it('binds how often a column appears beside how many episodes it has', async () => {
    expect(await claims('合办《甲》专栏，每周1期，全年52期。', [], ['name: 甲, episodes: 52, every: week'])).toEqual([
      '甲.every ← 甲》专栏，每周1期 [named]',
      '甲.episodes ← 甲》专栏，每周1期，全年52期 [named]',
    ]);
  });

  it('finds a milestone and a column without episodes by their names', async () => {
    const plan = await planOf(
      '编印年度报告，办好《甲》专栏。',
      ['indicator: 编印年度报告, aggregate: milestone'],
      ['name: 甲'],
    );
    const { claims: found, unmentioned } = bindFigures(plan);
    expect(found.map(({ figure }) => figure)).toEqual([null, null]);
    expect(unmentioned).toEqual([]);
  });

  it('binds a plan once', async () => {
    const plan = await planOf('专题培训30场。', ['indicator: 专题培训, value: 30场']);
    expect(bindFigures(plan)).toBe(bindFigures(plan));
  });

  it('gives the claims of one target', async () => {
    const plan = await planOf('专题培训30场。', ['indicator: 专题培训, value: 30场', 'indicator: 讲座, value: 5场']);
    const [training, lectures] = plan.targets;
    const binding = bindFigures(plan);
    expect(training && binding.claimsOf(training)).toHaveLength(1);
    expect(binding.unmentioned).toEqual([lectures]);
  });

  it('leaves figures that promise nothing alone', async () => {
    const plan = await planOf('拨打12316热线，收听FM91.6，办好第35届大赛，2026年建设一批基地。', []);
    expect(bindFigures(plan).unclaimed).toEqual([]);
  });
});

describe('a task with items', () => {
  it('finds in an item what the task promises', async () => {
    const { loadPlan } = await import('../../rules/lint-text.ts');
    const { plan } = await loadPlan(`kepu: 1
title: 要点
year: 2026
issuer: 示例省科协
sections:
  - title: 服务
    tasks:
      - title: 下乡
        targets:
          - {id: fair, indicator: 科普大集, value: 12次}
        items:
          - title: 培训
            text: 举办技术培训60期。
            targets:
              - {id: farm, indicator: 技术培训, value: 60期}
          - title: 大集
            text: 组织科普大集12次。
`);
    const { claims, unmentioned, unclaimed } = bindFigures(plan);
    expect(claims.map(({ subject, figure }) => `${subject.id} ${figure?.text}`).sort()).toEqual([
      'fair 12次',
      'farm 60期',
    ]);
    expect([...unmentioned, ...unclaimed]).toEqual([]);
  });
});

describe('hostile plans', () => {
  it.each([
    ['one name many times', `${'专题培训30场'.repeat(4000)}。`, ['indicator: 专题培训, value: 40场']],
    ['one sentence of many figures', `专题培训${'，培训30场'.repeat(6000)}。`, ['indicator: 专题培训, value: 40场']],
    ['a quote of one figure', '专题培训30场。'.repeat(4000), ['indicator: 专题培训, value: 40场, quote: 40场']],
    [
      'quotes that stand everywhere',
      '专题培训达到30场，'.repeat(8000),
      Array.from(
        { length: 2000 },
        (_, index) => `indicator: 培训${index}, value: ${index}场, quote: 专题培训达到${index}场`,
      ),
    ],
    [
      'one name for all',
      '专题培训达到30场，'.repeat(8000),
      Array.from({ length: 2000 }, (_, index) => `indicator: 专题培训, value: ${index + 50}场`),
    ],
    ['brackets', `专题培训${'（'.repeat(50_000)}30场。`, ['indicator: 专题培训, value: 40场']],
    ['blank lines', `专题培训${' \n'.repeat(20_000)}30场。`, ['indicator: 专题培训, value: 40场']],
    ['respectively', `专题培训、科普讲座${'分别'.repeat(10_000)}为30场、20场。`, ['indicator: 专题培训, value: 40场']],
    [
      'many targets and many figures',
      Array.from({ length: 1500 }, (_, index) => `事项${index}共${index}场。`).join(''),
      Array.from({ length: 1500 }, (_, index) => `indicator: 别的事项${index}, value: ${index + 1}场`),
    ],
  ])('%s', async (_, text, targets) => {
    const plan = await planOf(text, targets);
    const start = performance.now();
    bindFigures(plan);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
