import { describe, expect, it } from 'vitest';
import { composeComparison } from '../../src/compose/comparison.ts';
import { comparisonJson } from '../../src/compose/comparison-json.ts';
import type { Table } from '../../src/document/document.ts';
import { toText } from '../../src/document/inline.ts';
import { printText } from '../../src/render/text.ts';
import { compared } from '../compare/compared.ts';
import { fileOf } from '../plan/plan-of.ts';

const old = fileOf('全年举办培训30场。\n\n年末开展评估。', [
  'indicator: 培训, value: 30场',
  'indicator: 投诉, value: 不超过5件',
]);
const now = fileOf('全年举办培训50场。\n\n年末开展评估。', [
  'indicator: 培训, value: 50场',
  'indicator: 评估, value: 1次',
]);

describe('composeComparison', () => {
  it('makes a row of each change; a figure is told with the words that state it', async () => {
    expect(printText(composeComparison(await compared(old, now)))).toBe(
      [
        '示例省科协2026年科普工作要点修改对照表',
        '序号\t位置\t原文\t修改后\t说明',
        '1\t一、（一）\t全年举办培训30场。\t全年举办培训50场。\t文字修改；培训目标提高20场（66.7%）',
        '2\t一、（一）\t——\t评估：1次\t新增目标',
        '3\t一、（一）\t投诉：不超过5件\t——\t取消目标',
        '',
      ].join('\n'),
    );
  });

  it('sets strong what only one side says', async () => {
    const table = composeComparison(await compared(old, now)).blocks.find(({ type }) => type === 'table') as Table;
    const strongWords = table.rows[0]?.map(({ inlines }) => toText(inlines.filter(({ type }) => type === 'strong')));
    expect(strongWords).toEqual(['', '', '30', '50', '']);
  });

  it('puts all indicators before the changes where the years differ', async () => {
    const next = now.replaceAll('2026', '2027');
    expect(
      printText(composeComparison(await compared(old, next)))
        .split('\n')
        .slice(0, 9),
    ).toEqual([
      '示例省科协2027年科普工作要点与上年对照表',
      '一、指标增减',
      '序号\t位置\t指标\t上年（2026年）\t今年（2027年）\t增减',
      '1\t一、（一）\t培训\t30场\t50场\t增加20场（66.7%）',
      '2\t一、（一）\t评估\t——\t1次\t新增',
      '3\t原一、（一）\t投诉\t不超过5件\t——\t不再列入',
      '二、修改对照',
      '序号\t位置\t原文\t修改后\t说明',
      '1\t全文\t示例省科协2026年科普工作要点\t示例省科协2027年科普工作要点\t标题修改',
    ]);
  });

  it('names years that do not follow each other, what the opening promises, and what was renamed', async () => {
    const [early, late] = [old, now.replaceAll('2026', '2028').replace('indicator: 培训', 'indicator: 专题培训')].map(
      (text) => text.replace('sections:', 'targets: [{ id: all, indicator: 活动, value: 9场 }]\nsections:'),
    ) as [string, string];
    const { blocks } = composeComparison(await compared(early, late.replace('value: 9场', 'value: 12场')));
    const [table] = blocks.filter((block): block is Table => block.type === 'table');
    expect(
      [...(table?.head ?? []), ...(table?.rows ?? [])].map((row) => row.map(({ inlines }) => toText(inlines))),
    ).toEqual([
      ['序号', '位置', '指标', '2026年', '2028年', '增减'],
      ['1', '前言', '活动', '9场', '12场', '增加3场（33.3%）'],
      ['2', '一、（一）', '专题培训（原培训）', '30场', '50场', '增加20场（66.7%）'],
      ['3', '一、（一）', '评估', '——', '1次', '新增'],
      ['4', '原一、（一）', '投诉', '不超过5件', '——', '不再列入'],
    ]);
    const gone = composeComparison(await compared(early, now.replaceAll('2026', '2028')));
    const [first] = gone.blocks.filter((block): block is Table => block.type === 'table');
    expect(first?.rows.map((row) => toText(row[1]?.inlines ?? []))).toContain('前言');
  });

  it('says so where neither plan lists an indicator', async () => {
    const bare = (year: number) => fileOf('办好讲座。', []).replaceAll('2026', String(year));
    expect(printText(composeComparison(await compared(bare(2026), bare(2027))))).toContain('两份计划都没有列出指标。');
  });

  it('says so where nothing changed', async () => {
    expect(printText(composeComparison(await compared(old, old)))).toBe(
      '示例省科协2026年科普工作要点修改对照表\n两份计划没有不同。\n',
    );
  });
});

describe('comparisonJson', () => {
  it('has every key of every change', async () => {
    const json = comparisonJson(await compared(old, now), { old: 'old.yaml', new: 'new.yaml' });
    expect(json.old).toEqual({ path: 'old.yaml', id: '示例', title: '示例省科协2026年科普工作要点', year: 2026 });
    const keys = [
      'kind',
      'what',
      'aspect',
      'place',
      'old',
      'new',
      'words',
      'difference',
      'percent',
      'also',
      'description',
    ];
    for (const change of json.changes) expect(Object.keys(change)).toEqual(keys);
    expect(json.changes[1]).toEqual({
      kind: 'raised',
      what: 'target',
      aspect: 'value',
      place: { old: { number: '一、（一）', title: '抓好落实' }, new: { number: '一、（一）', title: '抓好落实' } },
      old: {
        number: '一、（一）',
        title: '抓好落实',
        name: '培训',
        id: 't0',
        words: '30场',
        value: { comparator: 'eq', min: 30, max: 30, unit: '场', per: null, change: null, base: null },
      },
      new: {
        number: '一、（一）',
        title: '抓好落实',
        name: '培训',
        id: 't0',
        words: '50场',
        value: { comparator: 'eq', min: 50, max: 50, unit: '场', per: null, change: null, base: null },
      },
      words: null,
      difference: 20,
      percent: 66.7,
      also: [],
      description: '目标提高20场（66.7%）',
    });
    expect(json.changes[0]?.words).toEqual([
      { kind: 'same', text: '全年举办培训' },
      { kind: 'deleted', text: '30' },
      { kind: 'inserted', text: '50' },
      { kind: 'same', text: '场。' },
    ]);
    expect(json.summary).toMatchObject({
      changes: 4,
      bySubject: { task: 1, target: 3 },
      byKind: { raised: 1, tightened: 0 },
    });
  });
});
