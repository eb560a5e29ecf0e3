import { describe, expect, it } from 'vitest';
import { documentKind } from '../../src/plan/kind.ts';
import type { Place } from '../../src/plan/place.ts';
import type { Section, Task } from '../../src/plan/plan.ts';
import { printedProsesOf } from '../../src/plan/printed-proses.ts';
import type { Origins } from '../../src/source/origins.ts';
import { planOf } from './check-text.ts';

const head = 'kepu: 1\ntitle: 要点\nyear: 2026\nissuer: slkx\n';

/** What stands at a place of the source, as `line:text`. */
const written = async (origins: Origins, place: Place): Promise<string> => {
  const { source, span } = await origins.locate(place);
  return `${source.pointAt(span.start).line}:${source.text.slice(span.start, span.end)}`;
};

const outline = (sections: readonly Section[]): string[] => {
  const line = ({ level, numeral, title, number }: Section | Task): string =>
    `${'  '.repeat(level - 1)}${numeral}${title} (${number})`;
  const taskLines = (tasks: readonly Task[]): string[] =>
    tasks.flatMap((task) => [line(task), ...taskLines(task.items)]);
  return sections.flatMap((section) => [line(section), ...outline(section.sections), ...taskLines(section.tasks)]);
};

describe('numbering', () => {
  const sections = `
sections:
  - title: 甲
    tasks:
      - title: 子
        items: [{title: 天}, {title: 地}]
      - title: 丑
  - title: 乙
    sections:
      - title: 丙
        tasks: [{title: 寅, items: [{title: 人}]}]
      - title: 丁
        tasks: [{title: 卯}]
`;

  it.each([
    [
      '',
      [
        '一、甲 (一)',
        '  （一）子 (一、（一）)',
        '    1.天 (一、（一）1)',
        '    2.地 (一、（一）2)',
        '  （二）丑 (一、（二）)',
        '二、乙 (二)',
        '  （一）丙 (二、（一）)',
        '    1.寅 (二、（一）1)',
        '      （1）人 (二、（一）1.（1）)',
        '  （二）丁 (二、（二）)',
        '    1.卯 (二、（二）1)',
      ],
    ],
    [
      'numbering: {levels: [一、, "1."], continuous: [2]}',
      [
        '一、甲 (一)',
        '  1.子 (一、1)',
        '    天 (一、1)',
        '    地 (一、1)',
        '  2.丑 (一、2)',
        '二、乙 (二)',
        '  3.丙 (二、3)',
        '    寅 (二、3)',
        '      人 (二、3)',
        '  4.丁 (二、4)',
        '    卯 (二、4)',
      ],
    ],
    [
      'numbering: [第一, "", 1、]',
      [
        '第一甲 (第一)',
        '  子 (第一)',
        '    1、天 (第一1)',
        '    2、地 (第一2)',
        '  丑 (第一)',
        '第二乙 (第二)',
        '  丙 (第二)',
        '    1、寅 (第二1)',
        '      人 (第二1)',
        '  丁 (第二)',
        '    1、卯 (第二1)',
      ],
    ],
  ])('%j', async (numbering, lines) => {
    const { plan } = await planOf(`${head}${numbering}${sections}`);
    expect(outline(plan.sections)).toEqual(lines);
  });

  it('prints numerals of their own as they are, and counts on from them until the parent ends', async () => {
    const { plan } = await planOf(`${head}
sections:
  - title: 甲
    tasks: [{title: 子, numeral: "1."}, {title: 丑, items: [{title: 天}]}, {title: 寅, numeral: ''}, {title: 卯}]
  - {title: 乙, numeral: 四、, tasks: [{title: 辰}]}
  - {title: 丙, tasks: [{title: 巳, numeral: "1.1"}, {title: 午}]}
`);
    expect(outline(plan.sections)).toEqual([
      '一、甲 (一)',
      '  1.子 (一、1)',
      '  2.丑 (一、2)',
      '    1.天 (一、2.1)',
      '  寅 (一)',
      '  3.卯 (一、3)',
      '四、乙 (四)',
      '  （一）辰 (四、（一）)',
      '五、丙 (五)',
      '  1.1巳 (五、1.1)',
      '  （一）午 (五、（一）)',
    ]);
    expect(plan.tasks.map(({ style }) => style)).toEqual(['1.', '1.', '1.', '', '1.', '（一）', '1.1', '（一）']);
  });

  it('keeps the style of each title, which decides its typeface', async () => {
    const { plan } = await planOf(`${head}${sections}`);
    expect(plan.tasks.map(({ style, section }) => `${section.title} ${style}`)).toEqual([
      '甲 （一）',
      '甲 1.',
      '甲 1.',
      '甲 （一）',
      '丙 1.',
      '丙 （1）',
      '丁 1.',
    ]);
  });
});

describe('names', () => {
  const registers = `
organizations:
  slkx: {name: 示例省科协, aliases: [省科协], formerNames: [省科普协会, {name: 宣传部, until: 2019}]}
  kepubu: 科普部
outlets:
  ribao: {name: 示例日报, kind: newspaper, frequency: FM1}
`;
  const shared = `
kepu: 1
organizations:
  kepubu: 另一个科普部
  xuanchuanbu: {name: 宣传部, aliases: [科普部]}
outlets:
  ribao: 另一家日报
  dianshi: {name: 示例电视台, kind: television}
`;

  it.each([
    ['slkx', '示例省科协'],
    ['省科协', '示例省科协'],
    ['示例省科协', '示例省科协'],
    ['省科普协会', '示例省科协'],
    ['科普部', '科普部'],
    ['kepubu', '科普部'],
    ['宣传部', '宣传部'],
    ['ribao', '示例日报'],
    ['教育局', '教育局'],
  ])('%s is %s', async (owner, name) => {
    const { plan } = await planOf(
      `${head}${registers}sections: [{title: 甲, tasks: [{title: 子, owner: ${owner}}]}]\n`,
      shared,
    );
    expect(plan.tasks[0]?.owner).toMatchObject({ written: owner, name });
    expect(plan.tasks[0]?.owner?.registered === null).toBe(owner === '教育局');
  });

  it('lists what the plan and its registers hold, the own entry instead of an included one', async () => {
    const { plan } = await planOf(`${head}${registers}`, shared);
    expect(plan.organizations.map(({ id, name }) => `${id} ${name}`)).toEqual([
      'slkx 示例省科协',
      'kepubu 科普部',
      'xuanchuanbu 宣传部',
    ]);
    expect(plan.outlets.map(({ id, medium, frequency }) => [id, medium, frequency])).toEqual([
      ['ribao', 'newspaper', 'FM1'],
      ['dianshi', 'television', null],
    ]);
    expect(plan.issuer.name).toBe('示例省科协');
  });

  it('looks for outlets first where an outlet is named', async () => {
    const { plan } = await planOf(
      `${head}organizations: {a: 广播电视台}\noutlets: {b: 广播电视台}\ncolumns: [{name: 求证, outlet: 广播电视台, partners: [广播电视台]}]\n`,
    );
    const [column] = plan.columns;
    expect(column?.outlet?.registered?.kind).toBe('outlet');
    expect(column?.partners[0]?.registered?.kind).toBe('organization');
  });
});

describe('defaults', () => {
  it('hands owner, support and due down, the very same objects', async () => {
    const { plan } = await planOf(`${head}
defaults: {owner: 科普部, support: [办公室], due: 2026-12-31, aggregate: latest}
targets: [{id: a, indicator: 甲, value: 1场}]
sections:
  - title: 甲
    tasks:
      - title: 子
        owner: 宣传部
        due: 2026-Q3
        targets: [{id: b, indicator: 乙, value: 1场, aggregate: sum}, {id: c, indicator: 丙, value: 1场, support: []}]
        columns: [{name: 求证, due: 2026-06}]
        items: [{title: 天}]
      - title: 丑
`);
    const [first, item, second] = plan.tasks;
    expect([first?.owner?.name, item?.owner?.name, second?.owner?.name]).toEqual(['宣传部', '宣传部', '科普部']);
    expect(item?.owner).toBe(first?.owner);
    expect(item?.due).toEqual({ written: '2026-Q3', from: '2026-07-01', to: '2026-09-30' });
    const [top, own, free] = plan.targets;
    expect([top?.owner?.name, top?.due?.to, top?.aggregate]).toEqual(['科普部', '2026-12-31', 'latest']);
    expect([own?.owner?.name, own?.aggregate, own?.support.length]).toEqual(['宣传部', 'sum', 1]);
    expect([free?.support.length, free?.aggregate]).toEqual([0, 'latest']);
    expect(plan.columns[0]?.due?.to).toBe('2026-06-30');
  });

  it('keeps the notes of tasks and targets', async () => {
    const { plan } = await planOf(
      `${head}targets: [{id: a, indicator: 甲, value: 1场, note: 转为线上}]\nsections: [{title: 甲, tasks: [{title: 子, note: 待定}]}]\n`,
    );
    expect([plan.targets[0]?.note, plan.tasks[0]?.note]).toEqual(['转为线上', '待定']);
  });

  it('says nothing where the plan says nothing', async () => {
    const { plan } = await planOf(
      `${head}targets: [{id: a, indicator: 甲, value: 1场}]\nsections: [{title: 甲, tasks: [{title: 子}]}]\n`,
    );
    expect(plan.targets[0]).toMatchObject({ owner: null, support: [], due: null, aggregate: 'sum', commitment: null });
    expect(plan.targets[0]).toMatchObject({ upstream: null, previous: null, note: null });
    expect(plan.tasks[0]).toMatchObject({ owner: null, due: null, lead: 'run-in', text: null, tags: [], id: null });
    expect(plan.tasks[0]?.note).toBeNull();
    expect(plan).toMatchObject({
      id: 'stem',
      lead: 'run-in',
      publication: null,
      attachments: [],
    });
  });
});

describe('quantities', () => {
  const nothing = { per: null, change: null, base: null };

  it.each([
    ['不少于30场', { comparator: 'gte', min: 30, max: null, unit: '场', ...nothing }],
    ['{comparator: gte, amount: 30, unit: 场}', { comparator: 'gte', min: 30, max: null, unit: '场', ...nothing }],
    ['{comparator: gt, min: 30, unit: 场}', { comparator: 'gt', min: 30, max: null, unit: '场', ...nothing }],
    ['{comparator: lte, amount: 5, unit: 个}', { comparator: 'lte', min: null, max: 5, unit: '个', ...nothing }],
    ['{comparator: range, min: 1, max: 2, unit: 个}', { comparator: 'range', min: 1, max: 2, unit: '个', ...nothing }],
    [
      '{comparator: all, amount: 28, unit: 个, per: year}',
      { comparator: 'all', min: 28, max: 28, unit: '个', per: 'year', change: null, base: null },
    ],
    [
      '{comparator: eq, amount: 15, unit: "%", change: increase, base: 上年}',
      { comparator: 'eq', min: 15, max: 15, unit: '%', per: null, change: 'increase', base: '上年' },
    ],
  ])('%s', async (value, quantity) => {
    const { plan } = await planOf(`${head}targets: [{id: a, indicator: 甲, value: ${value}}]\n`);
    expect(plan.targets[0]?.value).toEqual(quantity);
  });

  it('takes a milestone without a value for 1项', async () => {
    const { plan } = await planOf(`${head}targets: [{id: a, indicator: 甲, aggregate: milestone}]\n`);
    expect(plan.targets[0]?.value).toMatchObject({ comparator: 'eq', min: 1, max: 1, unit: '项' });
  });

  it.each([
    ['30', { comparator: 'eq', min: 30, unit: '期' }],
    ['不少于30期', { comparator: 'gte', min: 30, unit: '期' }],
    ['"30"', { comparator: 'eq', min: 30, unit: '期' }],
  ])('episodes: %s', async (episodes, quantity) => {
    const { plan } = await planOf(`${head}columns: [{name: 求证, episodes: ${episodes}}]\n`);
    expect(plan.columns[0]?.episodes).toMatchObject(quantity);
  });
});

describe('columns', () => {
  it('have the plan year, 合办 and one name', async () => {
    const { plan } = await planOf(`${head}columns: [{name: 《求证》}]\n`);
    expect(plan.columns[0]).toMatchObject({
      names: ['求证'],
      share: null,
      relation: '合办',
      from: '2026-01-01',
      to: '2026-12-31',
      breaks: [],
      episodes: null,
      every: null,
      outlet: null,
    });
  });

  it('keep what is written', async () => {
    const { plan } = await planOf(
      `${head}columns: [{names: [求证, 求真], share: each, every: {times: 3, per: week}, breaks: [{from: 2026-07-01, to: 2026-07-02}]}]\n`,
    );
    expect(plan.columns[0]).toMatchObject({
      names: ['求证', '求真'],
      share: 'each',
      every: { times: 3, per: 'week' },
      breaks: [{ from: '2026-07-01', to: '2026-07-02' }],
    });
  });
});

describe('texts', () => {
  it('belong to their homes, in the order of the text', async () => {
    const { plan } = await planOf(`${head}
overview: 总体
sections:
  - title: |
      甲
    text: 一
    tasks:
      - title: 子
        text: 二
        items: [{title: 天, text: "  "}]
`);
    expect(
      plan.homes.map(({ kind, proses }) => [kind, ...proses.map(({ at: [, key], text }) => `${key} ${text}`)]),
    ).toEqual([
      ['opening', 'overview 总体'],
      ['section', 'title 甲', 'text 一'],
      ['task', 'title 子', 'text 二'],
      ['task', 'title 天'],
    ]);
  });
});

describe('publication', () => {
  it('is signed and sealed by the issuer where nothing else is said', async () => {
    const { plan } = await planOf(`${head}publication: {mark: 甲文件, signed: {date: 2026-03-05}}\n`);
    expect(plan.publication).toMatchObject({
      form: 'plan',
      mark: { hosts: ['甲文件'], suffix: '' },
      signed: { by: [{ written: 'slkx' }], date: '2026-03-05', seal: true, stamp: null },
      cc: [],
      printing: null,
    });
  });
});

describe('attachments', () => {
  it('are made from the data, or have a text that is printed behind all others', async () => {
    const list = '[{title: 一览表, content: columns}, {title: 报名须知, text: 请按时报名。}]';
    const { plan, origins } = await planOf(`${head}overview: 总体\nattachments: ${list}\n`);
    expect(plan.attachments).toEqual([
      { title: '一览表', content: 'columns', text: null },
      { title: '报名须知', content: 'text', text: '请按时报名。' },
    ]);
    expect(printedProsesOf(plan).map(({ text }) => text)).toEqual([plan.title, '总体', '请按时报名。']);
    expect(await written(origins, [plan.attachments[1] ?? {}, 'text', { start: 1, end: 3 }])).toBe('6:按时');
  });
});

describe('places', () => {
  it('leads from everything normalised to where it was written', async () => {
    const { plan, origins } = await planOf(`kepu: 1
title: 要点
year: 2026
issuer: 省科协
defaults: {owner: 科普部, due: 2026-12-31}
organizations:
  a: 甲部
terms: [{term: 乙}]
sections:
  - title: 丙
    tasks:
      - title: 丁
        support: [甲部, 戊部]
        due: 2026-Q3
        targets:
          - {id: t, indicator: 己, value: 3场, parts: [u]}
        columns:
          - {name: 庚, outlet: 辛}
`);
    const [task] = plan.tasks;
    const [target] = plan.targets;
    const [column] = plan.columns;
    if (!task || !target || !column) throw new Error('the plan is not whole');
    const places: readonly Place[] = [
      [plan, 'title'],
      [plan.issuer],
      [plan.organizations[0] as object],
      [plan.terms[0] as object, 'term'],
      [plan.opening],
      [task, 'title'],
      [task.owner as object],
      [task.support, 1],
      [task.support[1] as object],
      [task.due as object],
      [target, 'value'],
      [target.parts, 0],
      [target.due as object],
      [column.names],
      [column.outlet as object],
      [column, 'name', { start: 0, end: 1 }],
    ];
    expect(await Promise.all(places.map((place) => written(origins, place)))).toEqual([
      '2:要点',
      '4:省科协',
      '7:甲部',
      '8:乙',
      '1:kepu',
      '12:丁',
      '5:科普部',
      '13:戊部',
      '13:戊部',
      '14:2026-Q3',
      '16:3场',
      '16:u',
      '14:2026-Q3',
      '18:庚',
      '18:辛',
      '18:庚',
    ]);
  });
});

describe('documentKind', () => {
  it.each([
    [{ kepu: 1, title: '要点' }, 'plan'],
    [{ kepu: 1, sections: [] }, 'plan'],
    [{ kepu: 1, organizations: {} }, 'register'],
    [{ kepu: 1 }, 'register'],
    [{ title: '要点' }, null],
    ['kepu: 1', null],
    [null, null],
    [[], null],
  ])('%j is %s', (data, kind) => {
    expect(documentKind(data)).toBe(kind);
  });
});
