import { describe, expect, it } from 'vitest';
import { validate } from '../../src/plan/generated/validate-plan.generated.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { markFindings, shapeFindings } from './check-text.ts';

// In every case ▸ stands where a finding is expected, and the words of the findings follow.
const head = 'kepu: 1\ntitle: 要点\nyear: 2026\nissuer: 省科协\n';

describe('files without keys', () => {
  it.each([
    ['▸- 甲\n- 乙\n', '最外层应是一组键和值，现在是一个列表。每行写成“键: 值”，例如：kepu: 1'],
    ['\n# 年度\n▸[2026]\n', '最外层应是一组键和值，现在是一个列表。每行写成“键: 值”，例如：kepu: 1'],
  ])('%j', async (text, words) => {
    expect(await markFindings(text)).toEqual([text, words]);
  });
});

describe('the head of a plan', () => {
  it.each([
    ['▸title: 要点\nyear: 2026\nissuer: 甲\n', ['工作计划缺少 kepu（格式版本）。例如：kepu: 1']],
    ['kepu: ▸2\ntitel: 要点\n', ['这个文件用的是更新的格式 2，本程序只认识格式 1，需要升级 kepu。']],
    ['kepu: ▸"1"\ntitle: 要点\nyear: 2026\nissuer: 甲\n', ['kepu 要写 1，不加引号，现在是“1”。']],
    [
      'kepu: 1\n▸titel: 要点\nyear: ▸"2026"\nissuer: ▸true\n',
      [
        '工作计划里没有 titel 这个键，是不是 title（标题）？',
        'year 应是整数，不加引号：2026',
        'issuer 应是文字，YAML 把 true 读成了是非值。请加引号："true"',
      ],
    ],
    [
      'kepu: 1\n▸标题名: 要点\n▸年份: 2026\n▸发文单位: 甲\nsections: []\n',
      [
        '工作计划里没有 标题名 这个键，是不是 标题？',
        '工作计划里没有 年份 这个键，是不是 年度？',
        '工作计划里没有 发文单位 这个键，是不是 制定单位？',
      ],
    ],
    [
      'kepu: 1\ntitle: ▸2026\nyear: ▸二〇二六\nissuer: ▸""\n',
      [
        'title 应是文字，YAML 把 2026 读成了数字。请加引号："2026"',
        'year 应是整数，现在是“二〇二六”。请写 2026。',
        'issuer 是空的（制定单位）。例如：issuer: slkx',
      ],
    ],
    [
      'kepu: 1\n▸title:\nyear: ▸26\nissuer: 甲\n▸overview:\n',
      [
        'title 没有值（标题）。请补上。例如：title: 示例省科协2026年科普工作要点',
        'year 应在 1900 到 2999 之间，现在是 26。',
        'overview 没有值（总体要求）。请补上，不需要就删去这一行。例如：overview: 全省科普工作的总体要求是：……',
      ],
    ],
  ])('%j', async (text, words) => {
    expect(await markFindings(text)).toEqual([text, ...words]);
  });
});

describe('the parts of a plan', () => {
  it.each([
    ['numbering: [一、, ▸1.]', 'numbering 的第 2 项应是文字，YAML 把 1. 读成了数字。请加引号："1."'],
    ['numbering: ▸一、', 'numbering 要写成列表，只有一项也一样：[一、]'],
    ['numbering: ▸[]', 'numbering 是空的，至少要有一项。例如：numbering: [一、, "1."]'],
    ['numbering: [▸部分]', "序号样式“部分”里要正好有一个数字。写法如：一、 （一） 1. （1） ① 第一，不编号写 ''。"],
    ['lead: ▸runin', 'lead 不能写“runin”，是不是 run-in？可以写的有：run-in、own-line。'],
    ['lead: ▸true', 'lead 不能写 true。可以写的有：run-in、own-line。'],
    ['responsibility: （▸{owners}）', 'responsibility 里不认识 {owners}，只能用 {owner}、{support}、{due}。'],
    ['defaults: {due: ▸明年}', 'due 不能写“明年”：写成 2026-11-30、2026-11 或 2026-Q3。例如：due: 2026-12-31'],
    [
      'organizations: {▸科普部: 科普部}',
      '“科普部”不能作编号：以小写字母开头，只用小写字母、数字和连字符。例如：app-users',
    ],
    [
      'organizations: {▸a: {aliases: ▸甲、乙}}',
      '单位缺少 name（名称）。例如：name: 示例省科学技术协会',
      'aliases 要写成列表，只有一项也一样：[甲, 乙]',
    ],
    ['organizations: {a: ▸2026}', 'a 应是文字，YAML 把 2026 读成了数字。请加引号："2026"'],
    ['organizations: {a: {name: 甲, since: ▸2019-13}}', '没有 2019-13：一年只有 12 个月。'],
    [
      'outlets: {a: {name: 甲, formerNames: [乙, {name: 丙, until: ▸2019-02-30}]}}',
      '没有 2019-02-30 这一天：2019年2月有 1 日到 28 日。',
    ],
    ['outlets: {a: {name: 甲, formerNames: [{name: 丙, ▸停用: 2019}]}}', '曾用名里没有 停用 这个键，是不是 停用时间？'],
    ['outlets: {a: {name: 甲, formerNames: [▸{until: 2019}]}}', '曾用名缺少 name（名称）。例如：name: 示例科技报'],
    [
      'outlets: {a: {name: 甲, kind: ▸报纸类}}',
      'kind 不能写“报纸类”，是不是 报纸？可以写的有：报纸、期刊、广播、电视、网站、客户端、账号、其他。',
    ],
    ['outlets: {a: {name: 甲, frequency: ▸91.60}}', 'frequency 应是文字，YAML 把 91.60 读成了数字。请加引号："91.60"'],
    [
      'terms: ▸{甲: 乙}',
      'terms 应是列表（每项以“- ”开头），现在是一组键和值。例如：terms: [{term: 科普中国e站, variants: [科普e站]}]',
    ],
    ['sections: [{title: 甲, ▸工作任务: [{title: 乙}]}]', '部分里没有 工作任务 这个键，是不是 任务？'],
    ['organizations: {a: {name: 甲, ▸簡称: [乙]}}', '单位里没有 簡称 这个键，是不是 别名？'],
    ['targets: [{id: a, indicator: 培训, ▸值: 3场}]', '目标里没有 值 这个键，是不是 目标值？'],
    ['▸密级: 秘密', '涉密文件不能用本工具处理，请删去这一行，并按保密规定办理。'],
    ['publication: {▸classification: 秘密}', '涉密文件不能用本工具处理，请删去这一行，并按保密规定办理。'],
    ['publication: {copyNumber: ▸000001}', 'copyNumber 应是文字，YAML 把 000001 读成了数字。请加引号："000001"'],
    [
      'publication: {signed: {stamp: {title: 主任, name: 张三}, seal: ▸true}}',
      '有签名章（stamp）就不盖印章：请删去 seal，或写 seal: false。',
    ],
    ['publication: {printing: {date: ▸0000-01-01}}', '没有 0000-01-01：没有公元 0 年。'],
    ['publication: {printing: {date: ▸2026-02-30}}', '没有 2026-02-30 这一天：2026年2月有 1 日到 28 日。'],
    ['attachments: [▸{title: 清单}]', '附件条目缺少 content（内容）或 text（正文）。例如：content: checklist'],
    [
      'attachments: [{title: 清单, text: 清单另发。, ▸content: checklist}]',
      'content 和 text 只能写一个，请删去其中一个。',
    ],
    ['attachments: [{title: 清单, text: ▸""}]', 'text 是空的（正文）。例如：text: 报名表于3月31日前报送科普部。'],
    ['attachments: [{title: 清单, ▸正文字: 清单另发。}]', '附件条目里没有 正文字 这个键，是不是 正文？'],
    ['include: ▸a.yaml', 'include 要写成列表，只有一项也一样：[a.yaml]'],
    [
      '▸xyz: 1',
      '工作计划里没有 xyz 这个键。可以写的键：kepu、id、title、year、issuer、include、numbering、lead、responsibility、defaults、organizations、outlets、terms、overview、targets、columns、sections、publication、attachments。',
    ],
  ])('%s', async (text, ...words) => {
    expect(await markFindings(head + text)).toEqual([head + text, ...words]);
  });
});

describe('sections and tasks', () => {
  it('says everything at once, in the order of the text', async () => {
    const sections = [
      'sections:',
      '  - ▸强化供给',
      '  - ▸加强建设：抓落实',
      '  - title: ▸一、深化服务',
      '    sections: []',
      '    ▸tasks:',
      '      - title: ▸1.办好专栏',
      '        ▸text:',
      '        owner: ▸[科普部, 宣传部]',
      '        support: ▸宣传部、联络部',
      '        due: ▸2026-02-30',
      '        ▸牵头: 科普部',
      '      - ▸titel: 开展培训',
      '      - ▸items: [▸{}]',
    ];
    const text = `${head}${sections.join('\n')}\n`;
    expect(await markFindings(text)).toEqual([
      text,
      'sections 的第 1 项应是一组键和值（部分），现在是“强化供给”。例如：{title: 强化供给}',
      '“加强建设：抓落实”里的冒号是全角的，键后面要用半角冒号加一个空格。例如：{title: 强化科普供给}',
      '标题里不写序号，印刷时会按 numbering 自动加上。请删去“一、”。',
      'tasks 和 sections 只能写一个，请删去其中一个。',
      '标题里不写序号，印刷时会按 numbering 自动加上。请删去“1.”。',
      'text 没有值（正文）。请补上，不需要就删去这一行。例如：text: 与示例日报合办《求证》专栏30期。',
      'owner 只写一个，应是文字，现在是一个列表。其余的写进 support。例如：owner: kepubu',
      'support 要写成列表，只有一项也一样：[宣传部, 联络部]',
      '没有 2026-02-30 这一天：2026年2月有 1 日到 28 日。',
      '任务里没有 牵头 这个键，是不是 牵头单位？',
      '任务里没有 titel 这个键，是不是 title（标题）？',
      '任务缺少 title（标题）。例如：title: 办好主流媒体科普专栏',
      '任务缺少 title（标题）。例如：title: 办好主流媒体科普专栏',
    ]);
  });
});

describe('targets', () => {
  it.each([
    ['▸30', 'value 30 没有单位。请连单位一起写，例如：30场'],
    ['▸好几场', '从 value “好几场”读不出数量。写法如：30期、不少于30场、超过90万户、1-2个、10%、每天3条以上。'],
    ['▸[30场]', 'value 只写一个，应是文字或一组键和值，现在是一个列表。例如：value: 不少于30场'],
    [
      '{comparator: ▸不小于, amount: ▸"3", unit: 场}',
      'comparator 不能写“不小于”，是不是 不少于？可以写的有：等于、不少于、超过、不超过、少于、区间、约、全覆盖。',
      'amount 应是数字，现在是“3”。例如：amount: 550000',
    ],
    [
      '▸{comparator: range, amount: 1, unit: 个}',
      'comparator: range 要写 min 和 max，不写 amount。例如：{comparator: range, min: 1, max: 2, unit: 个}',
    ],
    [
      '▸{comparator: eq, min: 1, unit: 个}',
      'comparator: eq 只写一个 amount，不写 min 和 max。例如：{comparator: eq, amount: 30, unit: 场}',
    ],
    [
      '▸{comparator: lte, min: 1, unit: 个}',
      'comparator: lte 只写一个 amount（或 max）。例如：{comparator: lte, amount: 30, unit: 场}',
    ],
    [
      '{comparator: gte, amount: 90, unit: ▸万户}',
      'unit 写基本单位，万算进 amount：例如 3万户写 amount: 30000, unit: 户。',
    ],
    ['{comparator: eq, amount: 15, unit: "%", ▸base: 上年}', '写了 base 就要写 change（增减）。例如：change: increase'],
  ])('value: %s', async (value, ...words) => {
    const text = `${head}targets:\n  - {id: a, indicator: 培训, value: ${value}}\n`;
    expect(await markFindings(text)).toEqual([text, ...words]);
  });

  it.each([
    [
      '{id: ▸A b, indicator: 培训, value: 3场}',
      'id 不能写“A b”：以小写字母开头，只用小写字母、数字和连字符。例如：id: training',
    ],
    ['▸{id: a, indicator: 培训}', '目标缺少 value（目标值）。例如：value: 不少于30场'],
    [
      '{id: a, indicator: 培训, value: 3场, commitment: ▸争取}',
      'commitment 不能写“争取”，是不是 争取完成？可以写的有：必须完成、争取完成。',
    ],
    [
      '{id: a, indicator: 培训, value: 3场, upstream: ▸training}',
      'upstream 不能写“training”：计划编号、# 和目标编号。例如：upstream: province-2026#training',
    ],
    ['{id: a, indicator: 培训, value: 3场, parts: ▸b}', 'parts 要写成列表，只有一项也一样：[b]'],
  ])('%s', async (target, words) => {
    const text = `${head}targets:\n  - ${target}\n`;
    expect(await markFindings(text)).toEqual([text, words]);
  });

  it('names what a quantity object lacks', async () => {
    const text = `${head}targets:\n  - {id: a, indicator: 培训, ▸value: {amount: 3, unit: 场}}\n`;
    expect(await markFindings(text)).toEqual([text, '目标值缺少 comparator（比较方式）。例如：comparator: gte']);
  });

  it('leaves the value of a milestone out', async () => {
    expect(await shapeFindings(`${head}targets: [{id: a, indicator: 指南, aggregate: milestone}]\n`)).toEqual([]);
  });
});

describe('columns', () => {
  it.each([
    ['{▸name: 求证, names: [求真]}', 'name 和 names 只能写一个，请删去其中一个。'],
    ['▸{episodes: 30}', '专栏缺少 name（名称）或 names（几个名称）。例如：name: 求证'],
    ['{name: 求证, ▸share: each}', '写了 share 就要写 names（几个名称）。例如：names: [求证, 求真]'],
    ['{name: 求证, episodes: ▸0}', 'episodes 不能小于 1，现在是 0。'],
    ['{name: 求证, episodes: ▸3.5}', 'episodes 应是整数或文字或一组键和值，现在是 3.5。例如：episodes: 30'],
    [
      '{name: 求证, episodes: ▸若干期}',
      '从 episodes “若干期”读不出数量。写法如：30期、不少于30场、超过90万户、1-2个、10%、每天3条以上。',
    ],
    [
      '{name: 求证, every: ▸每周一}',
      'every 不能写“每周一”，是不是 每周？可以写的有：每天、每个工作日、每周、周六周日、每月、不定期。',
    ],
    [
      '{name: 求证, every: {weekdays: [▸周六晚]}}',
      'weekdays 的第 1 项不能写“周六晚”，是不是 周六？可以写的有：周一、周二、周三、周四、周五、周六、周日。',
    ],
    ['{name: 求证, every: {▸times: 3}}', '写了 times 就要写 per（期间）。例如：per: week'],
    ['{name: 求证, every: ▸{}}', 'every 是空的，至少要有一项。例如：every: workday'],
    [
      '{name: 求证, from: ▸2026-09-01, to: 2026-08-01}',
      'from 是 2026-09-01，在 to（2026-08-01）之后。两个日期可能写反了。',
    ],
    [
      '{name: 求证, breaks: [▸{from: ▸2026-06-31}]}',
      '停播停刊缺少 to（结束日期）。例如：to: 2026-08-31',
      '没有 2026-06-31 这一天：2026年6月有 1 日到 30 日。',
    ],
  ])('%s', async (column, ...words) => {
    const text = `${head}columns:\n  - ${column}\n`;
    expect(await markFindings(text)).toEqual([text, ...words]);
  });
});

describe('what is written otherwise than it should be', () => {
  const task = (field: string): string =>
    `${head}sections:\n  - title: 甲\n    tasks:\n      - title: 乙\n        ${field}\n`;
  const value = (words: string): string => task(`targets: [{id: a, indicator: 讲座, value: ${words}}]`);
  const printed = (field: string): string => `${head}publication:\n  form: notice\n  ${field}\n`;
  const titled = (title: string): string => head.replace('要点', title);
  const dated = (year: string): string => head.replace('2026', year);
  const due = '写成 2026-11-30、2026-11 或 2026-Q3。请写';
  const list = 'support 要写成列表，';

  /** The words of the only finding, and what its fix would write; null where it has none. */
  it.each<readonly [text: string, words: string, fix: string | null]>([
    [task('due: "20261231"'), `due 不能写 "20261231"，加了引号，成了文字：${due} 2026-12-31。`, '2026-12-31'],
    [task('due: 2026年11月'), `due 不能写 2026年11月：${due} 2026-11。`, '2026-11'],
    [task('due: 2026-02-00'), '没有 2026-02-00 这一天：2026年2月有 1 日到 28 日，没有 0 日。', null],
    [printed('signed: {seal: 也许}'), 'seal 应是true 或 false，现在是“也许”。例如：seal: true', null],
    [
      printed('signed: {seal: 否}'),
      'seal 只能写 true（是）或 false（否），不加引号，现在是“否”。请写 false。',
      'false',
    ],
    [task('id: ａｂ'), 'id 现在是 ａｂ ，里面有全角字符或看不见的字符。请写 ab。', 'ab'],
    [task('support: ［甲，乙］'), `${list}用半角的 [ ]，这里的括号是全角的。各项之间用半角逗号加空格分隔。`, null],
    [task('support: ［甲］'), `${list}用半角的 [ ]，这里的括号是全角的。各项之间用半角逗号加空格分隔。`, '[甲]'],
    [task('support: -甲'), `${list}每项以半角的 - 加空格开头，这里的 - 后面没有空格，或者不是半角。`, '- 甲'],
    [
      task('support: |-\n          -"甲"\n          -乙'),
      `${list}每项以半角的 - 加空格开头，这里的 - 后面没有空格，或者不是半角。`,
      null,
    ],
    [
      titled('[省科协, 关于]'),
      'title 只写一个，应是文字，现在是一个列表。例如：title: 示例省科协2026年科普工作要点',
      null,
    ],
    [titled('["省科协"]'), 'title 只写一个，不写成列表。例如：title: 示例省科协2026年科普工作要点', null],
    [
      titled('[省科协]'),
      'title 以 [ 开头，YAML 读成了列表。如果是文字，请给整个值加上引号："[省科协]"。',
      '"[省科协]"',
    ],
    [dated('"2026"'), 'year 应是整数，不加引号：2026', '2026'],
    [dated('2,026'), 'year 应是整数，现在是“2,026”，数字里有逗号。请写 2026。', '2026'],
    [dated('2026年度'), 'year 应是整数，现在是“2026年度”，多了“年”字。请写 2026。', '2026'],
    [dated('20O6'), 'year 应是整数，现在是“20O6”。例如：year: 2026', null],
    [value('30 个 场'), 'value “30 个 场”里有空格，读不出数量。请写 30个场。', '30个场'],
    [
      value('{comparator: eq, amount: 3, unit: 万}'),
      'unit 写基本单位，万算进 amount：例如 3万写 amount: 30000。',
      null,
    ],
    [
      value('{comparator: eq, amount: 3, unit: 亿元}'),
      'unit 写基本单位，亿算进 amount：例如 3亿元写 amount: 300000000, unit: 元。',
      null,
    ],
  ])('%j', async (text, words, fix) => {
    const told = await shapeFindings(text);
    expect(told.map(({ message }) => message.zh)).toEqual([words]);
    expect(told[0]?.fix?.edits.map((edit) => edit.text) ?? null).toEqual(fix === null ? null : [fix]);
  });
});

describe('registers and configurations', () => {
  it.each([
    ['kepu: 1\n▸outlet: {}\n', '登记表里没有 outlet 这个键，是不是 outlets（合作媒体登记表）？'],
    [
      'kepu: 1\norganizations: {a: {name: 甲, since: ▸2025, until: 2024-06}}\n',
      'since 是 2025，在 until（2024-06）之后。两个日期可能写反了。',
    ],
  ])('register %j', async (text, words) => {
    expect(await markFindings(text, 'register')).toEqual([text, words]);
  });

  it.each([
    ['rules: {stale-year: ▸of}', 'stale-year 不能写“of”，是不是 off？可以写的有：off、info、warning、error。'],
    [
      'rules: {stale-year: ▸[▸eror, {▸limit: 3}, 1]}',
      'stale-year 最多写 2 项。例如：stale-year: off',
      'stale-year 的第 1 项不能写“eror”，是不是 error？可以写的有：off、info、warning、error。',
      '选项里没有 limit 这个键：这条规则没有选项。',
    ],
    ['rules: {▸stale-yaer: off}', '规则里没有 stale-yaer 这个键，是不是 stale-year（标题和要做的事都是本年度的）？'],
    [
      'rules: {▸nothing-like-it: off}',
      '规则里没有 nothing-like-it 这个键：规则编号对应 off、info、warning 或 error，或 [级别, {选项: …}]；全部规则见 kepu rules。',
    ],
    [
      'rules: {column-episodes-below-calendar: [info, {▸leest: 0.5}]}',
      '选项里没有 leest 这个键，是不是 least（期数占播出日数的比例，低于它才提示；节假日停一两次，用不着说明）？',
    ],
    ['rules: {column-episodes-below-calendar: [info, {least: ▸1.5}]}', 'least 应在 0 到 1 之间，现在是 1.5。'],
    [
      'rules: {column-episodes-below-calendar: [info, {least: ▸很少}]}',
      'least 应是数字，现在是“很少”。例如：least: 0.9',
    ],
    [
      'overrides: [{files: ["plans/**"], rules: {▸stale-yaer: off}}]',
      '规则里没有 stale-yaer 这个键，是不是 stale-year（标题和要做的事都是本年度的）？',
    ],
    [
      'overrides: [▸{files: ▸[]}]',
      '部分文件缺少 rules（规则）。例如：rules: {stale-year: off, shared-episode-count: error}',
      'files 是空的，至少要有一项。例如：files: [plans/county/**]',
    ],
    ['language: ▸汉语', 'language 不能写“汉语”。可以写的有：中文、英文。'],
    ['calendar: {holidays: {"2027": [▸2027-02-30]}}', '没有 2027-02-30 这一天：2027年2月有 1 日到 28 日。'],
    ['calendar: {holidays: {▸"27": []}}', '“27”不能作年份：四位数字，加引号。例如："2027"'],
  ])('configuration %s', async (text, ...words) => {
    expect(await markFindings(text, 'config')).toEqual([text, ...words]);
  });
});

describe('very wrong files', () => {
  it('lists fifty findings and counts the rest', async () => {
    const findings = await shapeFindings(`${head}sections:\n${'  - 1\n'.repeat(80)}`);
    expect(findings).toHaveLength(51);
    expect(findings[49]?.message.zh).toMatch(/^sections 的第 50 项/);
    expect(findings[50]?.message.zh).toBe('还有 30 处格式问题没有列出。请先改好上面的，再检查一次。');
  });

  // Copying all errors for each one would take half a minute, longer than a test may.
  it('finds a hundred thousand wrong entries', () => {
    const data = { kepu: 1, title: '要点', year: 2026, issuer: '甲', sections: new Array(100_000).fill(1) };
    expect(validate(data)).toBe(false);
    expect(validate.errors).toHaveLength(100_000);
  });

  it('prints nothing that a terminal would obey', async () => {
    const source = new Source('plan.yaml', '');
    const data = { kepu: 1, title: '要点', year: 2026, issuer: '甲', 'x\u001b[2J': 1 };
    const [finding] = await checkShape('plan', { source, data, diagnostics: [] }, new Origins());
    expect(finding?.message.zh).toContain('x<U+001B>[2J');
  });

  it('cuts long values', async () => {
    const [finding] = await shapeFindings(`${head}lead: ${'长'.repeat(4000)}\n`);
    expect(finding?.message.zh.length).toBeLessThan(100);
  });
});
