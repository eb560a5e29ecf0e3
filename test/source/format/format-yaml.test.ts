import { describe, expect, it } from 'vitest';
import { formatPlanYaml } from '../../../src/plan/format-plan-yaml.ts';
import { loadPlanYaml } from '../../../src/plan/load-plan-yaml.ts';
import type { KeyLanguage } from '../../../src/source/format/words.ts';
import { Source } from '../../../src/source/source.ts';
import { displayWidth } from '../../../src/text/width.ts';

const format = async (text: string, keys: KeyLanguage = null): Promise<string> => {
  const formatted = await formatPlanYaml(new Source('plan.yaml', text), 'plan', keys);
  if (typeof formatted === 'string') return formatted;
  throw new Error(`${formatted.map(({ message }) => message.zh).join('\n')}\n${text}`);
};

const dataOf = async (text: string) => (await loadPlanYaml(new Source('plan.yaml', text))).data;

const crooked = `

# 文件说明
# yaml-language-server: $schema=x

title: 'a'   # 标题
# kepu-ignore some-rule: 理由
kepu: 1
year: 2026 # y
organizations: {
  # 科普部
  kepubu: 科普部, # 部

  b: {name: 乙, aliases: [x, # 别名
   y]} # 末
} # 完
issuer:
  # 制定
  a
terms: [ # 无
]
defaults: {} # 空
overview: >-   # 折叠
    一段
    another
      deeper

    末段
  # 深一点的注释

# 目标
targets:
- # 项
  value: 30场
  id: a # kepu-ignore x: 整项
  indicator: |2+
      缩进
    x


- {id: b,
   indicator: "甲\\n乙", value: 3场} # 行尾
# 零列
- id: c
  # c 末
  # c 末二
  indicator: "\\u6e05 a: b"
  value: '他说"好"'

# 最后
   # 缩进的最后

`;

const straight = `# 文件说明
# yaml-language-server: $schema=x

# kepu-ignore some-rule: 理由
kepu: 1
title: a   # 标题
year: 2026 # y
# 制定
issuer: a
defaults: {} # 空
organizations: # 完
  # 科普部
  kepubu: 科普部 # 部

  b: # 末
    name: 乙
    aliases:
      - x # 别名
      - y
terms: [] # 无
overview: >-   # 折叠
  一段
  another
    deeper

  末段
# 深一点的注释

# 目标
targets:
  # 项
  - id: a # kepu-ignore x: 整项
    indicator: |2+
        缩进
      x


    value: 30场
  # 行尾
  - id: b
    indicator: |-
      甲
      乙
    value: 3场
  # 零列
  - id: c
    # c 末
    # c 末二
    indicator: "\\u6e05 a: b"
    value: 他说"好"

# 最后
# 缩进的最后
`;

describe('formatYaml', () => {
  it('keeps comments and blank lines where they are told from, whatever stands around them', async () => {
    expect(await format(crooked)).toBe(straight);
    expect(await format(straight)).toBe(straight);
  });

  it('drops the blank lines before a bracket, which part it from nothing', async () => {
    expect(await format('numbering: [一、, # 注\n  （一）\n\n\n  ]\n')).toBe('numbering:\n  - 一、 # 注\n  - （一）\n');
    expect(await format('terms: [\n\n]\nissuer: {a: 1\n\n}\n')).toBe('issuer: { a: 1 }\nterms: []\n');
  });

  it('keeps a text that ends in blank lines apart from the blank lines behind it', async () => {
    const moved = 'targets:\n  - id: a\n\n    value: 3\n    indicator: |+\n      乙\n\nx: "丁\\n\\n"\n\ny: 1\n';
    expect(await dataOf(await format(moved))).toEqual(await dataOf(moved));
    const kept = 'a: |+\n  乙\n\nb:\n\n  # 注\n  - 1\n';
    expect(await format(kept)).toBe(kept);
  });

  it('keeps within brackets what a comment silences', async () => {
    const beside =
      'targets:\n  - {id: a, commitment: firm, # kepu-ignore x: 整项\n     indicator: 乙, value: {min: 1, # 甲\n     unit: 场}}\n';
    expect(await format(beside)).toBe(
      'targets:\n  # kepu-ignore x: 整项\n  - id: a\n    indicator: 乙\n    value:\n      min: 1 # 甲\n      unit: 场\n    commitment: firm\n',
    );
    expect(await format('terms: [ # kepu-ignore x: 无\n  ]\n')).toBe('terms: [] # kepu-ignore x: 无\n');
    expect(await format('{ # kepu-ignore x: 全文\n title: 甲}\n')).toContain('# kepu-ignore x: 全文\n');
    const before = 'terms: [ # 无\n  # kepu-ignore x: 下面\n]\nx: [{a: [1\n # kepu-ignore x: 末\n ]}]\ny: 1\n';
    expect(await format(before)).toBe(
      'terms: [] # 无\n# kepu-ignore x: 下面\nx: [{ a: [1] }]\n# kepu-ignore x: 末\ny: 1\n',
    );
  });

  it('moves a comment that silences a rule from the top of the file with its key', async () => {
    const text = '# 说明\n# kepu-ignore x: 标题\n\ntitle: 甲\nkepu: 1\n';
    expect(await format(text)).toBe('# 说明\nkepu: 1\n# kepu-ignore x: 标题\n\ntitle: 甲\n');
  });

  it('leaves what it cannot read, and says why', async () => {
    const told = async (text: string) => {
      const found = await formatPlanYaml(new Source('plan.yaml', text), 'plan');
      return typeof found === 'string' ? found : found.map(({ ruleId, message }) => `${ruleId}: ${message.zh}`);
    };
    expect(await told('kepu: 1\nkepu: 2\n')).toEqual([expect.stringContaining('syntax: ')]);
    expect(await told('title: 甲\n标题: 乙\n')).toEqual([expect.stringContaining('syntax: ')]);
  });

  it('takes any number of lines between two words', async () => {
    const lines = '# 注\n'.repeat(150_000);
    expect(await format(`kepu: 1\n${lines}title: 甲\n`)).toBe(`kepu: 1\n${lines}title: 甲\n`);
  });

  it('keeps lines that go on, and escapes, as their author wrote them', async () => {
    const text = `kepu: 1\ntitle: "甲\\u3000乙"\noverview: 全年开展讲座30场，\n    开展培训 30 场。   # 注\n`;
    expect(await format(text)).toBe(
      `kepu: 1\ntitle: "甲\\u3000乙"\noverview: 全年开展讲座30场，\n  开展培训 30 场。   # 注\n`,
    );
  });

  it.each([
    ['{}\n', '{}\n'],
    ["title: 'a\n  b'\n", 'title: a b\n'],
    ['title: >-\n', 'title: ""\n'],
    ['title: |\n', 'title: ""\n'],
    ['title: >2\n    甲\n  乙\n', 'title: >2\n    甲\n  乙\n'],
    ['overview: >\n  甲\n\n  \t\n  乙\n', 'overview: "甲\\n\\n\\t\\n乙\\n"\n'],
    ['overview: |2\n   \n  甲\n', 'overview: " \\n甲\\n"\n'],
    ['overview: >-\n  甲', 'overview: >-\n  甲\n'],
    ['overview: >+\n  甲\n\n\nkepu: 1\n', 'kepu: 1\noverview: >+\n  甲\n\n\n'],
    ["title: 'a\\b'\n", "title: 'a\\b'\n"],
    ["targets: [{value: 'a\"b: c'}]\n", "targets: [{ value: 'a\"b: c' }]\n"],
    ["terms: {'a b': 甲, 'c: d': 乙}\n", 'terms: { a b: 甲, "c: d": 乙 }\n'],
    ['"title": 甲\n', 'title: 甲\n'],
    ['organizations: {a: , b: 乙}\n', 'organizations: { a:, b: 乙 }\n'],
    ['terms:\n- - a\n  - b\n', 'terms:\n  - - a\n    - b\n'],
    ['sections:\n- \n  # 甲\n  title: 乙\n', 'sections:\n  # 甲\n  - title: 乙\n'],
  ])('writes %j as %j', async (text, formatted) => {
    expect(await format(text)).toBe(formatted);
    expect(await format(formatted)).toBe(formatted);
  });

  it('breaks brackets that are wider than a line, the same in either language', async () => {
    const column = (name: string) =>
      `- {id: a, name: ${name}, outlet: 示例日报, every: week, from: 2026-01-05, to: 2026-12-31}`;
    const text = `columns:\n${column('科'.repeat(17))}\n${column('科'.repeat(18))}\n`;
    const formatted = await format(text);
    expect(formatted.split('\n').length).toBe(text.split('\n').length + 5);
    expect(Math.max(...formatted.split('\n').map(displayWidth))).toBeLessThanOrEqual(120);
    expect(await format(await format(text, 'zh'), 'en')).toBe(formatted);
  });
});
