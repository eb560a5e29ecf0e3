import { describe, expect, it } from 'vitest';
import { composeChecklist, composeMergedChecklist } from '../../src/compose/checklist.ts';
import { checklistColumns } from '../../src/compose/checklist-columns.ts';
import { checklistJson } from '../../src/compose/checklist-json.ts';
import { type ChecklistRow, checklistRows } from '../../src/compose/checklist-rows.ts';
import type { Document } from '../../src/document/document.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import { printText } from '../../src/render/text.ts';
import { Origins } from '../../src/source/origins.ts';

const planOf = (file: Partial<PlanFile>, id = 'sample') =>
  normalisePlan(
    {
      kepu: 1,
      title: '示例省科协2026年科普工作要点',
      year: 2026,
      issuer: '省科协',
      numbering: ['一、', '1.'],
      sections: [],
      ...file,
    } as PlanFile,
    [],
    id,
    new Origins(),
  );

const media = planOf({
  organizations: { kepubu: '科普部', xuanchuanbu: { name: '宣传部', aliases: ['宣传'] } },
  outlets: { ribao: { name: '示例日报', kind: 'newspaper' } },
  defaults: { owner: 'kepubu', due: '2026-12-31' },
  overview: '力争公民具备科学素质的比例达到16%。',
  targets: [{ id: 'ratio', indicator: '公民具备科学素质的比例', value: '达到16%', aggregate: 'latest' }],
  sections: [
    {
      title: '强化科普\n供给',
      text: '全年举办科普活动120场。',
      targets: [{ id: 'events', indicator: '科普活动', value: '120场' }],
      tasks: [
        {
          title: '办好主流媒体科普专栏',
          text: '与示例日报合办《求证》专栏30期，制定科普宣传工作方案，合办《科学课堂》《健康之声》专栏各20期，\n争取“科普中国”APP实名注册人数**达到55万人**，共同播出《声动示例》、《科普大课堂》专栏100期。《晨间科普》每周一期。',
          owner: '宣传',
          support: ['kepubu', '县科协'],
          due: '2026-Q3',
          targets: [
            { id: 'app', indicator: '“科普中国”APP实名注册人数', value: '达到55万人' },
            { id: 'scheme', indicator: '制定科普宣传工作方案', aggregate: 'milestone' },
            {
              id: 'silent',
              indicator: '下乡巡展',
              value: '9次',
              quote: '巡展9次',
              commitment: 'aspirational',
              due: '2026-06',
            },
          ],
          columns: [
            { id: 'both', names: ['声动示例', '科普大课堂'], share: 'joint', episodes: 100 },
            { id: 'each', names: ['科学课堂', '健康之声'], share: 'each', episodes: 20 },
            { id: 'one', name: '求证', outlet: 'ribao', episodes: 30, every: 'week' },
            { name: '晨间科普', every: 'week' },
          ],
        },
      ],
    },
  ],
} as Partial<PlanFile>);

const rows = checklistRows(media);
const rowOf = (indicator: string): ChecklistRow => {
  const row = rows.find((candidate) => candidate.indicator === indicator);
  if (!row) throw new Error(`no row for ${indicator}`);
  return row;
};

describe('checklistRows', () => {
  it('gives a row for each target and column, in the order of the text', () => {
    expect(rows.map(({ number, kind, indicator, text }) => [number, kind, indicator, text])).toEqual([
      [null, 'target', '公民具备科学素质的比例', '达到16%'],
      ['一', 'target', '科普活动', '120场'],
      ['一、1', 'column', '《求证》专栏', '30期'],
      ['一、1', 'milestone', '制定科普宣传工作方案', '1项'],
      ['一、1', 'column', '《科学课堂》专栏', '20期'],
      ['一、1', 'column', '《健康之声》专栏', '20期'],
      ['一、1', 'target', '“科普中国”APP实名注册人数', '达到55万人'],
      ['一、1', 'column', '《声动示例》《科普大课堂》专栏', '100期'],
      ['一、1', 'column', '《晨间科普》专栏', '每周1期'],
      ['一、1', 'target', '下乡巡展', '9次'],
    ]);
  });

  it.each([
    [
      'the clause that states it, marks of Markdown aside',
      '“科普中国”APP实名注册人数',
      '争取“科普中国”APP实名注册人数达到55万人',
    ],
    ['nothing beyond the comma', '《求证》专栏', '与示例日报合办《求证》专栏30期'],
    ['nothing beyond the sentence', '《声动示例》《科普大课堂》专栏', '共同播出《声动示例》、《科普大课堂》专栏100期'],
    ['a milestone', '制定科普宣传工作方案', '制定科普宣传工作方案'],
    ['the quote that the plan gives', '下乡巡展', '巡展9次'],
    ['text of a section', '科普活动', '全年举办科普活动120场'],
  ])('quotes %s', (_, indicator, quote) => {
    expect(rowOf(indicator).quote).toBe(quote);
  });

  it('names who leads and supports, and when it is due, from the task or the defaults', () => {
    const { owner, support, due } = rowOf('《求证》专栏');
    expect([owner, support, due?.written]).toEqual(['宣传部', ['科普部', '县科协'], '2026-Q3']);
    expect(rowOf('科普活动').owner).toBe('科普部');
    expect(rowOf('科普活动').due?.written).toBe('2026-12-31');
    expect(rowOf('下乡巡展').due?.written).toBe('2026-06');
  });

  it('names the outlet of a column', () => {
    expect([rowOf('《求证》专栏').outlet, rowOf('《科学课堂》专栏').outlet, rowOf('科普活动').outlet]).toEqual([
      '示例日报',
      null,
      null,
    ]);
  });

  it('prints titles on one line', () => {
    expect(rowOf('《求证》专栏').section).toBe('强化科普供给');
  });

  it.each([
    ['aspirational', '争取举办培训30场'],
    ['aspirational', '力争培训达到30场'],
    ['aspirational', '拟举办培训30场'],
    ['firm', '举办培训30场'],
    ['firm', '举办虚拟现实培训30场'],
    ['firm', '举办模拟培训30场'],
    ['firm', '争取各方支持，举办培训30场'],
    ['firm', '举办培训30场，争取更大成效'],
  ])('takes a promise for %s: %s', (commitment, words) => {
    const plan = planOf({ overview: `全年${words}。`, targets: [{ id: 'a', indicator: '培训', value: '30场' }] });
    expect(checklistRows(plan).map((row) => row.commitment)).toEqual([commitment]);
  });

  it('believes the plan where it says how firm a target is', () => {
    const firm = planOf({
      overview: '争取培训30场。',
      targets: [{ id: 'a', indicator: '培训', value: '30场', commitment: 'firm' }],
    });
    expect(checklistRows(firm)[0]?.commitment).toBe('firm');
    expect(rowOf('下乡巡展').commitment).toBe('aspirational');
  });

  it('quotes a figure of a table by its row', () => {
    const overview = '| 项目 | 数量 |\n| --- | --- |\n| 科普讲座 | 30场 |\n';
    const plan = planOf({ overview, targets: [{ id: 'a', indicator: '科普讲座', value: '30场' }] });
    expect(checklistRows(plan)[0]?.quote).toBe('科普讲座 30场');
  });
});

/** The text of a document, line by line, cells apart by a bar. */
const linesOf = (document: Document) =>
  printText(document)
    .trimEnd()
    .split('\n')
    .map((line) => line.replaceAll('\t', '|'));

describe('composeChecklist', () => {
  it('lays a table across the page, under a title made from the plan’s', () => {
    const document = composeChecklist(media, rows, { draft: true });
    expect(document).toMatchObject({
      orientation: 'landscape',
      draft: true,
      title: '示例省科协2026年科普工作要点目标任务清单',
    });
    expect(document.properties).toMatchObject({ creator: '省科协', date: '2026-01-01' });
    expect(linesOf(document).slice(0, 4)).toEqual([
      '示例省科协2026年科普工作要点目标任务清单',
      '序号|编号|部分|任务|指标|目标值|牵头单位|配合单位|完成时限|原文',
      '1||||公民具备科学素质的比例|达到16%|科普部||2026年12月31日|力争公民具备科学素质的比例达到16%',
      '2|一|强化科普供给||科普活动|120场|科普部||2026年12月31日|全年举办科普活动120场',
    ]);
  });

  it('shows the columns that are asked for, in their order', () => {
    const document = composeChecklist(media, rows.slice(2, 3), {
      draft: false,
      columns: ['id', 'kind', 'outlet', 'plan', 'due'],
    });
    expect(linesOf(document).slice(1)).toEqual([
      '标识|类别|合作媒体|计划|完成时限',
      'one|专栏|示例日报|示例省科协2026年科普工作要点|2026年第三季度',
    ]);
  });

  it('has a head, a width and a cell for every column', () => {
    const document = composeChecklist(media, rows, { draft: false, columns: checklistColumns });
    const [, table] = document.blocks;
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.columns).toHaveLength(checklistColumns.length);
    for (const row of [...table.head, ...table.rows]) expect(row).toHaveLength(checklistColumns.length);
    expect(new Set(linesOf(document)[1]?.split('|')).size).toBe(checklistColumns.length);
  });

  it.each([
    ['owner', ['一、科普部', '1|16', '2|120', '二、宣传部', '3|30', '4|9']],
    ['outlet', ['一、示例日报', '1|30', '二、无合作媒体', '2|16', '3|120', '4|9']],
    ['section', ['总体要求', '1|16', '一、强化科普供给', '2|120', '3|30', '4|9']],
  ] as const)('groups by %s and counts on', (by, expected) => {
    const few = ['公民具备科学素质的比例', '科普活动', '《求证》专栏', '下乡巡展'].map(rowOf);
    const document = composeChecklist(media, few, { draft: false, by, columns: ['order', 'value'] });
    const lines = linesOf(document)
      .slice(1)
      .filter((line) => line !== '序号|目标值');
    expect(lines.map((line) => line.replace(/\|.*?(\d+)\D*$/, '|$1'))).toEqual(expected);
  });

  it('groups nested sections under the first level', () => {
    const inner = { title: '内层', text: '讲座3场。', targets: [{ id: 'a', indicator: '讲座', value: '3场' }] };
    const plan = planOf({ sections: [{ title: '外层', sections: [inner] }] } as Partial<PlanFile>);
    const document = composeChecklist(plan, checklistRows(plan), { draft: false, by: 'section', columns: ['section'] });
    expect(linesOf(document).slice(1)).toEqual(['一、外层', '部分', '内层']);
  });
});

describe('composeMergedChecklist', () => {
  const other = planOf(
    {
      title: '示例县2025年计划',
      year: 2025,
      issuer: '县科协',
      overview: '讲座3场。',
      targets: [{ id: 'b', indicator: '讲座', value: '3场' }],
    },
    'county',
  );
  const lists = [media, other].map((plan) => ({ plan, rows: checklistRows(plan).slice(0, 1) }));

  it('says which plan a row is of', () => {
    const document = composeMergedChecklist(lists, { draft: false });
    expect(linesOf(document).map((line) => line.split('|').slice(0, 2))).toEqual([
      ['2025—2026年目标任务清单'],
      ['序号', '计划'],
      ['1', '示例省科协2026年科普工作要点'],
      ['2', '示例县2025年计划'],
    ]);
    expect(document.properties).toMatchObject({ creator: '省科协、县科协', date: '2026-01-01' });
  });

  it('names the one year of its plans', () => {
    expect(composeMergedChecklist(lists.slice(1), { draft: false }).title).toBe('2025年目标任务清单');
  });
});

describe('checklistJson', () => {
  it('has every key, in the order of the contract', () => {
    const json = checklistJson(media, rows.slice(2, 3), ({ id }) => (id === 'one' ? 41 : 0));
    expect(JSON.stringify(json)).toBe(
      '{"version":1,"plan":{"id":"sample","title":"示例省科协2026年科普工作要点","year":2026},"rows":[{"number":"一、1","section":"强化科普供给","task":"办好主流媒体科普专栏","id":"one","kind":"column","indicator":"《求证》专栏","value":{"comparator":"eq","min":30,"max":30,"unit":"期","per":null},"text":"30期","quote":"与示例日报合办《求证》专栏30期","aggregate":"sum","commitment":"firm","owner":"宣传部","support":["科普部","县科协"],"due":"2026-Q3","outlet":"示例日报","line":41}]}',
    );
  });

  it('has null where nothing is known', () => {
    const bare = planOf({ sections: [{ title: '甲', columns: [{ name: '乙' }] }] } as Partial<PlanFile>);
    const [row] = checklistJson(bare, checklistRows(bare), () => 1).rows;
    expect(row).toMatchObject({
      task: null,
      id: null,
      value: null,
      text: '',
      quote: null,
      owner: null,
      support: [],
      due: null,
      outlet: null,
    });
  });
});
