import { describe, expect, it } from 'vitest';
import { roll } from './rolled.ts';

const head = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
`;
const rolledHead = head.replaceAll('2026', '2027');

/** What becomes of some lines behind the head of a plan. */
const rolled = async (lines: string): Promise<string> => {
  const { source } = await roll(head + lines);
  expect(source.text.startsWith(rolledHead)).toBe(true);
  return source.text.slice(rolledHead.length);
};

const section = (task: string): string => `sections:\n  - title: 科普\n    tasks:\n${task}`;

describe('texts keep the way that they are written', () => {
  it.each([
    ['overview: 2026年要多办。 # 2026年的话\n', 'overview: 2027年要多办。 # 2026年的话\n'],
    ["overview: '2026年：''要多办'''\n", "overview: '2027年：''要多办'''\n"],
    ['overview: "2026年\\n要多办"\n', 'overview: "2027年\\n要多办"\n'],
    ['overview: |\n  2026年要多办。\n\n  第35届科技节\n', 'overview: |\n  2027年要多办。\n\n  第36届科技节\n'],
    ['overview: >-\n  2026年要\n  多办。\n', 'overview: >-\n  2027年要\n  多办。\n'],
    ['overview: 多办，\n  2026年\n', 'overview: 多办，\n  2027年\n'],
    ['defaults: {due: 2026-12-31}\n', 'defaults: {due: 2027-12-31}\n'],
    ['defaults: {due: "2026-Q3", owner: 甲}\n', 'defaults: {due: "2027-Q3", owner: 甲}\n'],
  ])('%j', async (before, after) => {
    expect(await rolled(before)).toBe(after);
  });

  it('words behind escapes are left, and marked', async () => {
    const lines = 'overview: "\\u00326年办。2\\u003026年要多办"\n';
    expect(await rolled(lines)).toBe(`# 请核对：“2026”应改为“2027”，写法特殊，没有改\n${lines}`);
  });

  it('lines end as they did', async () => {
    const task =
      '      - title: 甲\n        targets:\n          - id: a\n            indicator: 讲座\n            baseline: 3场\n';
    const { source } = await roll((head + section(task)).replaceAll('\n', '\r\n'));
    const { source: plain } = await roll(head + section(task));
    expect(source.text).toBe(plain.text.replaceAll('\n', '\r\n'));
    expect(source.text).toContain('            # 请核对：“3场”是上年的数，要换成今年的结果\r\n');
  });
});

describe('every target leads to the one of this year', () => {
  it.each([
    ['- {id: a, indicator: 讲座, value: 3场}', '- {id: a, indicator: 讲座, value: 3场, previous: plan-2026#a}'],
    ['- { id: a, indicator: 讲座, }', '- { id: a, indicator: 讲座, previous: plan-2026#a, }'],
    ['- {id: a, indicator: 讲座, previous: plan-2025#a}', '- {id: a, indicator: 讲座, previous: plan-2026#a}'],
    ["- {id: a, previous: 'plan-2025#b', indicator: 讲座}", "- {id: a, previous: 'plan-2026#a', indicator: 讲座}"],
    [
      '- id: a\n  previous: >-\n    plan-2025#a\n\n  indicator: 讲座',
      '- id: a\n  previous: plan-2026#a\n\n  indicator: 讲座',
    ],
    [
      '- {id: a, # 甲\n   indicator: 讲座, # 乙\n   value: 3场 # 丙\n  }',
      '- {id: a, # 甲\n   indicator: 讲座, # 乙\n   value: 3场, previous: plan-2026#a # 丙\n  }',
    ],
    [
      '- id: a # 甲\n  indicator: 讲座 # 乙\n  # 丙\n- id: b\n  indicator: 展览',
      '- id: a # 甲\n  indicator: 讲座 # 乙\n  previous: plan-2026#a\n  # 丙\n- id: b\n  indicator: 展览\n  previous: plan-2026#b',
    ],
    [
      '- indicator: 讲座\n  id: a\n  note: |\n    甲\n\n',
      '- indicator: 讲座\n  id: a\n  previous: plan-2026#a\n  note: |\n    甲\n\n',
    ],
    [
      '- id: a\n  indicator: 讲座\n  value: {comparator: eq,\n    amount: 3, unit: 场}',
      '- id: a\n  indicator: 讲座\n  previous: plan-2026#a\n  value: {comparator: eq,\n    amount: 3, unit: 场}',
    ],
  ])('%j', async (before, after) => {
    expect(await rolled(`targets:\n${before}`)).toBe(`targets:\n${after}`);
  });

  it('and counts towards the upper plan of the next year, where there is one', async () => {
    const lines = `${head}targets:
- {id: a, indicator: 讲座, upstream: "city-2026#a", previous: plan-2026#a}
- {id: b, indicator: 展览, upstream: city-2026#b, previous: plan-2026#b}
`;
    const upstream = (reference: string) => (reference.endsWith('#a') ? 'city-2027#a' : null);
    expect((await roll(lines, { upstream })).source.text).toBe(`${rolledHead}targets:
- {id: a, indicator: 讲座, upstream: "city-2027#a", previous: plan-2026#a}
# 请核对：“city-2026#b”是本年度的上级计划，没有改
- {id: b, indicator: 展览, upstream: city-2026#b, previous: plan-2026#b}
`);
  });

  it('but not to a plan whose name no link can have', async () => {
    const { source, doubtful } = await roll(`${head}targets:\n- {id: a, indicator: 讲座, previous: plan-2025#a}\n`, {
      id: '工作 要点',
    });
    expect(source.text).toContain('{id: a, indicator: 讲座, previous: plan-2025#a}');
    expect(doubtful.map(({ turn }) => turn.why.zh)).toEqual(['是上年的链接，没有改']);
  });
});

describe('quotes follow the words that they quote', () => {
  it('wherever the text moves on, and only there', async () => {
    const task = `      - title: 办好活动
        text: |
          筹备第36届科技节，举办第35届青少年科技创新
          大赛3场，2026年办讲座9场。
        targets:
          - {id: a, indicator: 大赛, value: 3场, quote: 举办第35届青少年科技创新大赛3场, previous: plan-2026#a}
          - {id: b, indicator: 讲座, value: 9场, quote: "2026年办讲座9场", previous: plan-2026#b}
          - {id: c, indicator: 筹备第36届科技节, aggregate: milestone, previous: plan-2026#c}
`;
    const expected = task
      .replaceAll('第35届', '第36届')
      .replaceAll('2026年', '2027年')
      .replace('        text', '        # 请核对：“第36届”可能是往届或下一届，没有改\n        text');
    expect(await rolled(section(task))).toBe(section(expected));
  });
});

describe('what is doubtful', () => {
  it('is marked above its key, once for each reason', async () => {
    const task = `      - title: 甲
        text: |
          较2025年增长，较2024年翻番，比2025年多，第3季节目。
        note: 上年3场
`;
    expect(await rolled(section(task))).toBe(
      section(`      - title: 甲
        # 请核对：“2025年”“2024年”是别的年份，没有改
        # 请核对：“第3季”可能要随年度递增，没有改
        text: |
          较2025年增长，较2024年翻番，比2025年多，第3季节目。
        # 请核对：“上年3场”是今年的备忘，没有改
        note: 上年3场
`),
    );
  });

  it('is marked above the brackets that it stands in', async () => {
    expect(await rolled('targets:\n  - {id: a, previous: plan-2026#a,\n     indicator: 讲座, baseline: 3场}\n')).toBe(
      'targets:\n  # 请核对：“3场”是上年的数，要换成今年的结果\n  - {id: a, previous: plan-2026#a,\n     indicator: 讲座, baseline: 3场}\n',
    );
  });

  it('is marked above a comment that silences a rule there, and above a list item', async () => {
    const lines =
      'targets:\n  # kepu-ignore prose-target-mismatch: 已核对\n  - baseline: 3场\n    id: a\n    indicator: 讲座\n    previous: plan-2026#a\n';
    expect(await rolled(lines)).toBe(
      lines.replace('  # kepu', '  # 请核对：“3场”是上年的数，要换成今年的结果\n  # kepu'),
    );
  });

  it('is whatever else names the year, but not what registers call things', async () => {
    const lines = `organizations: {a: 2026年筹备组, b: {name: 乙, aliases: [2026专班]}}
publication:
  recipients:
    - 各乡镇
    - 2026年试点学校
  contact: 电话：12026
sections:
  - title: 甲
    tasks:
      - {title: 乙, tags: [2026重点, 其他]}
`;
    expect(await rolled(lines)).toBe(
      lines
        .replace('    - 2026', '    # 请核对：“2026年试点学校”写着今年的年份，没有改\n    - 2026')
        .replace('      - {', '      # 请核对：“2026重点”写着今年的年份，没有改\n      - {'),
    );
  });

  it.each([
    ['  - name: 2026看科普\n', '  # 请核对：“2026看科普”是专栏的名称，没有改\n'],
    ['  - names: [看科普, 2026问科学]\n', '  # 请核对：“2026问科学”是专栏的名称，没有改\n'],
  ])('is a column named after the year: %j', async (column, mark) => {
    expect(await rolled(`columns:\n${column}`)).toBe(`columns:\n${mark}${column}`);
  });

  it('is a baseline, however it is written', async () => {
    const target = '- id: a\n  indicator: 讲座\n  value: 增长5%\n  ';
    const baseline = 'baseline: {comparator: eq, amount: 3, unit: 场}\n';
    const mark = '# 请核对：是上年的数，要换成今年的结果\n  ';
    const previous = 'previous: plan-2026#a\n  ';
    expect(await rolled(`targets:\n${target}${previous}${baseline}`)).toBe(
      `targets:\n${target}${previous}${mark}${baseline}`,
    );
  });

  it('is a day of the weekend that is none in the next year', async () => {
    const column = 'columns:\n- name: 问科学\n  every: weekend\n  from: 2026-03-07\n  to: 2026-12-27\n';
    expect(await rolled(column)).toBe(
      column.replaceAll('2026', '2027').replace('  to', '  # 请核对：“2027-12-27”不是播出的日子\n  to'),
    );
  });

  it('is not marked twice', async () => {
    const lines = '# 请核对：“2030年”是别的年份，没有改\noverview: 到2030年建成\n';
    expect(await rolled(lines)).toBe(lines);
  });

  it('is told with its place in the new text', async () => {
    const { source, doubtful, moved } = await roll(
      `${head}overview: 2026年比2025年多\ntargets:\n- id: a\n  indicator: 讲座\n  baseline: 3场\n`,
    );
    const wordsAt = (offset: number, words: string) => source.text.slice(offset, offset + words.length);
    expect(doubtful.map(({ turn }) => turn.words)).toEqual(['2025年', '3场']);
    expect(doubtful.map(({ turn, offset }) => wordsAt(offset, turn.words))).toEqual(['2025年', '3场']);
    expect(moved.map(({ turn, offset }) => wordsAt(offset, turn.words)).slice(0, -1)).toEqual(['2027', '2027', '2027']);
    expect(wordsAt(moved.at(-1)?.offset ?? 0, 'previous: plan-2026#a')).toBe('previous: plan-2026#a');
  });
});

describe('days', () => {
  it('of columns move on; where they fall on other weekdays and holidays, that is marked', async () => {
    const column = `columns:
  - name: 问科学
    every: {weekdays: [sat]}
    from: 2026-03-07
    to: 2026-12-31
    breaks: [{from: 2026-10-01, to: 2026-10-07}]
`;
    expect(await rolled(column)).toBe(`columns:
  - name: 问科学
    every: {weekdays: [sat]}
    # 请核对：“2027-03-07”不是播出的日子
    from: 2027-03-07
    to: 2027-12-31
    # 请核对：停播日期要按下一年的假期核对
    breaks: [{from: 2027-10-01, to: 2027-10-07}]
`);
  });

  it('of the year after move on, too', async () => {
    expect(await rolled('defaults: {due: 2027-01-31}\n')).toBe('defaults: {due: 2028-01-31}\n');
  });

  it('of other years stay', async () => {
    expect(await rolled('defaults: {due: 2025-12-31}\n')).toBe(
      '# 请核对：“2025-12-31”不在计划年度内，没有改\ndefaults: {due: 2025-12-31}\n',
    );
  });

  it('of the leap year stay', async () => {
    const { source } = await roll(`${head.replaceAll('2026', '2028')}defaults: {due: 2028-02-29}\n`);
    expect(source.text).toContain('# 请核对：“2028-02-29”下一年没有这一天，没有改\ndefaults: {due: 2028-02-29}');
  });
});

it('the elements of official printing move on by the year, and are marked', async () => {
  const lines = `publication:
  number: 清科协发〔2026〕12号
  noticeText: 现将《清河县科协2026年科普工作要点》印发，附《2026年清单》。
  copyNumber: "000001"
  signed: {date: 2026-03-05}
attachments:
  - {title: 2026年清单, content: checklist}
`;
  expect(await rolled(lines)).toBe(`publication:
  # 请核对：“清科协发〔2026〕12号”的序号要换成下一年的，没有改
  number: 清科协发〔2027〕12号
  noticeText: 现将《清河县科协2027年科普工作要点》印发，附《2027年清单》。
  # 请核对：“000001”是今年的份号，没有改
  copyNumber: "000001"
  # 请核对：日期只把年份改到了下一年
  signed: {date: 2027-03-05}
attachments:
  - {title: 2027年清单, content: checklist}
`);
});

describe('names of plans and files', () => {
  it('an id moves on', async () => {
    const { source } = await roll(`id: plan-2026\n${head}`, { nextId: 'plan-2027' });
    expect(source.text).toBe(`id: plan-2027\n${rolledHead}`);
  });

  it('an id that the file’s name would not give is added, and marked', async () => {
    const { source, doubtful } = await roll(head, { id: 'qinghe', nextId: 'qinghe-2027' });
    expect(source.text.slice(doubtful[0]?.offset)).toMatch(/^kepu: 1/);
    expect(source.text).toBe(
      rolledHead.replace(
        'kepu: 1\n',
        '# 请核对：“qinghe-2027”是新的计划编号，请看是否合适\nkepu: 1\nid: qinghe-2027\n',
      ),
    );
  });

  it('includes are seen from the new folder', async () => {
    const include = (path: string) => `../2026/${path}`;
    const { source } = await roll(`${head}include: [单位.yaml, 'b c.yaml']\n`, { include });
    expect(source.text).toBe(`${rolledHead}include: [../2026/单位.yaml, '../2026/b c.yaml']\n`);
  });

  it.each([
    ['$schema=../schemas/plan.schema.json', '$schema=../2026/../schemas/plan.schema.json'],
    ['$schema=https://example.com/plan.schema.json', '$schema=https://example.com/plan.schema.json'],
  ])('so is the schema that editors are told of: %s', async (before, after) => {
    const include = (path: string) => `../2026/${path}`;
    const { source } = await roll(`# yaml-language-server: ${before}\n${head}`, { include });
    expect(source.text).toBe(`# yaml-language-server: ${after}\n${rolledHead}`);
  });

  it('a plan in braces', async () => {
    const { source } = await roll('{kepu: 1, title: 2026年要点, year: 2026, issuer: 甲}', {
      id: 'a',
      nextId: 'a-2027',
    });
    expect(source.text).toBe(
      '# 请核对：“a-2027”是新的计划编号，请看是否合适\n{kepu: 1, id: a-2027, title: 2027年要点, year: 2027, issuer: 甲}',
    );
  });
});
