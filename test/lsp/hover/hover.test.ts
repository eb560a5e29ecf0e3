import { describe, expect, it } from 'vitest';
import { hover } from '../../../src/lsp/hover/hover.ts';
import type { Language } from '../../../src/text/message.ts';
import { offsetOf, openRepository, textsBelow } from '../open-repository.ts';

const units = `kepu: 1
organizations:
  kepubu: { name: 科普部, aliases: [科普处], formerNames: [普及部] }
outlets:
  ribao: { name: 启明日报, kind: newspaper }
`;

const plan = `kepu: 1
title: 启明县科协2026年科普工作要点
year: 2026
issuer: kepubu
include: [registers/units.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - id: media
        title: 办好专栏
        text: |
          与启明日报合办《求证》专栏230期，全年举办专题培训不少于50场，
          其中线上培训20场。召开3次座谈会，迎接第35届大赛。编印*手册*。
        owner: 科普处
        due: 2026-11-30
        columns:
          - { id: qiuzheng, name: 求证, outlet: ribao, episodes: 230, every: workday, from: 2026-01-05 }
        targets:
          - id: training
            indicator: 专题培训
            value: 不少于50场
            parts: [online, offline]
            upstream: province#total
          - { id: online, indicator: 线上培训, value: 20场, commitment: firm }
          - { id: offline, indicator: 线下培训, value: 30场, aggregate: latest }
          - { id: guide, indicator: 编印*手册*, aggregate: milestone }
# kepu-ignore unit-mismatch: 说明
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

const texts = { '/r/plan.yaml': plan, '/r/province.yaml': province, '/r/registers/units.yaml': units };

const shown = async (
  words: string,
  into = 1,
  language: Language = 'zh',
  path: keyof typeof texts = '/r/plan.yaml',
): Promise<readonly string[] | null> => {
  const repository = await openRepository(texts);
  const snapshot = repository.open(path);
  const found = await hover(snapshot, offsetOf(snapshot, words, into), repository, language);
  return found && [snapshot.source.text.slice(found.span.start, found.span.end), ...found.markdown.split('\n\n')];
};

describe('hover', () => {
  it('says what a key means', async () => {
    expect(await shown('upstream')).toEqual([
      'upstream',
      '**upstream** · 上级目标',
      '它计入的上级计划目标。',
      '类型：文字',
      '例如：`upstream: province-2026#training`',
    ]);
    expect(await shown('every', 1, 'en')).toEqual([
      'every',
      '**every** · 频次',
      'One of the words, or {weekdays: [sat]}, or {times: 3, per: week}.',
      'Type: text or map',
      'One of: `day` 每天, `workday` 每个工作日, `week` 每周, `weekend` 周六周日, `month` 每月, `irregular` 不定期',
      'For example: `every: workday`',
    ]);
    expect(await shown('year')).toContain('**year** · 年度（必填）');
    expect(await shown('aggregate: latest')).toContain('不写时：`sum`');
  });

  it('says who is meant', async () => {
    expect(await shown('owner: 科普处', 8)).toEqual([
      '科普处',
      '**科普部**',
      '单位',
      '编号 kepubu，登记在 units\\.yaml',
      '别名：科普处',
      '曾用名：普及部',
    ]);
    expect(await shown('outlet: ribao', 9, 'en')).toEqual([
      'ribao',
      '**启明日报**',
      'Outlet (newspaper)',
      'Id ribao, registered in units\\.yaml',
    ]);
  });

  it('says what a target is worth, where it is stated, and how it stands to others', async () => {
    const lines = [
      'training',
      '**专题培训** （目标 training）',
      '不少于50场：不少于（含本数） 50 场',
      '统计方式：累计',
      '所属：一、（一）办好专栏',
      '牵头单位：科普部',
      '完成时限：2026\\-11\\-30',
      '正文：“与启明日报合办《求证》专栏230期，全年举办专题培训不少于50场，其中线上培训20场”',
      '组成：20＋30 = 50',
      '上级目标：province\\#total，培训 500场',
    ];
    expect(await shown('id: training', 5)).toEqual(lines);
    expect(await shown('value: 不少于50场', 9)).toEqual(['不少于50场', ...lines.slice(1)]);
    expect(await shown('#total', 2)).toContain('下级计划有 1 个目标计入：50 = 50');
    expect(await shown('id: guide', 5)).toContain('成果，没有数字');
  });

  it('says how many slots the calendar gives a column', async () => {
    expect(await shown('id: qiuzheng', 5)).toEqual([
      'qiuzheng',
      '**《求证》** （专栏 qiuzheng）',
      '合作媒体：启明日报',
      '期数：230期',
      '频次：每个工作日一期。2026年自1月5日起有247个工作日（2026-01-05 至 2026-12-31）。',
      '周一至周五共 259 天，节假日与调休相抵，减去 12 天。',
      '写明230期，最多可以有 247 期。',
      '正文：“与启明日报合办《求证》专栏230期，全年举办专题培训不少于50场，其中线上培训20场”',
    ]);
    expect(await shown('episodes: 230', 11, 'en')).toContain('230期 of 247 that there is room for.');
  });

  it('says what is read in a figure of a text, and what it states', async () => {
    expect(await shown('培训不少于50场，', 6)).toEqual([
      '不少于50场',
      '**不少于50场** （目标数）',
      '读作：不少于（含本数） 50 场',
      '写明目标 training “专题培训”：不少于50场，一致',
    ]);
    expect(await shown('3次', 0)).toEqual([
      '3次',
      '**3次** （目标数）',
      '读作：正好 3 次（座谈会）',
      '没有写进哪个目标或专栏。',
    ]);
    expect(await shown('第35届', 2)).toEqual(['第35届', '**第35届** （序数）']);
    expect(await shown('编印*手册*。', 3, 'en')).toEqual(['编印*手册', 'States target guide “编印\\*手册\\*”']);
    expect(await shown('召开', 1)).toBe(null);
  });

  it('says what plans, registers, tasks, fixed values and rules are', async () => {
    expect(await shown('province#', 2)).toEqual([
      'province',
      '**示例省科协2026年科普工作要点** （计划 province）',
      '年度：2026',
      '制定单位：示例省科协',
    ]);
    expect(await shown('registers/', 2)).toEqual([
      'registers/units.yaml',
      '**units\\.yaml** （登记册）',
      '单位 1 个，合作媒体 1 个',
    ]);
    expect(await shown('id: media', 5)).toEqual([
      'media',
      '**一、（一）办好专栏** （任务 media）',
      '牵头单位：科普部',
      '完成时限：2026\\-11\\-30',
      '目标 4 个，专栏 1 个',
    ]);
    expect(await shown('firm')).toEqual(['firm', '**firm** · 必须完成', 'firm 必须完成，aspirational 争取完成。']);
    expect((await shown('unit-mismatch', 3))?.slice(0, 2)).toEqual([
      'unit-mismatch',
      expect.stringContaining('**unit-mismatch** · '),
    ]);
  });

  it('lets no text of a plan become a mark', async () => {
    const evil = 'kepu: 1\norganizations:\n  a: "[点](http://x) <b>**_粗_**`c`\\e[31m"\n';
    const repository = await openRepository({ '/r/evil.yaml': evil });
    const snapshot = repository.open('/r/evil.yaml');
    const found = await hover(snapshot, offsetOf(snapshot, 'a:', 0), repository, 'zh');
    expect(found?.markdown).toContain('\\[点\\]\\(http\\://x\\) \\<b\\>\\*\\*\\_粗\\_\\*\\*\\`c\\`');
    expect(found?.markdown).not.toContain('\u001b');
  });

  it('takes nothing that a file may say for a word of its own', async () => {
    const odd = 'kepu: 1\noutlets:\n  a: { name: 甲, kind: constructor }\n  toString: { name: 乙, kind: 广播 }\n';
    const repository = await openRepository({ '/r/odd.yaml': odd });
    const snapshot = repository.open('/r/odd.yaml');
    const kindOf = async (words: string) =>
      (await hover(snapshot, offsetOf(snapshot, words, 0), repository, 'zh'))?.markdown.split('\n\n')[1];
    expect([await kindOf('a: {'), await kindOf('toString')]).toEqual(['合作媒体（constructor）', '合作媒体（广播）']);
  });

  it('goes on while the file is broken', async () => {
    const broken = { ...texts, '/r/plan.yaml': `${plan}  x: "` };
    const repository = await openRepository(broken, { '/r/plan.yaml': plan });
    const snapshot = repository.open('/r/plan.yaml');
    expect(snapshot.loaded.plan).toBe(null);
    const at = offsetOf(snapshot, 'id: training', 5);
    expect((await hover(snapshot, at, repository, 'zh'))?.markdown).toContain('组成：20＋30 = 50');
    const never = await openRepository(broken);
    expect((await hover(never.open('/r/plan.yaml'), at, never, 'zh'))?.markdown).toBe(
      '**专题培训** （目标 training）\n\n数量：不少于50场',
    );
  });

  it('answers everywhere in the plans of this repository', { timeout: 60_000 }, async () => {
    const repository = await openRepository(textsBelow('plans'));
    let count = 0;
    for (const snapshot of await repository.snapshots()) {
      for (let offset = 0; offset <= snapshot.source.text.length; offset += 7) {
        const found = await hover(snapshot, offset, repository, 'zh');
        if (!found) continue;
        count += 1;
        expect(found.markdown).not.toMatch(/undefined|null|NaN|\[object/);
        expect(found.span.start).toBeLessThanOrEqual(offset);
        expect(found.span.end).toBeGreaterThanOrEqual(offset);
      }
    }
    expect(count).toBeGreaterThan(900);
  });

  it('says of units beside the outlet that they are partners, and nothing of what a table promises', async () => {
    const text = plan
      .replace('outlet: ribao,', 'outlet: ribao, partners: [科普处],')
      .replace(
        '编印*手册*。\n',
        '编印*手册*。\n\n          | 培训 | 场次 |\n          | --- | ---: |\n          | 线上培训 | 20 |\n',
      );
    const repository = await openRepository({ ...texts, '/r/plan.yaml': text });
    const snapshot = repository.open('/r/plan.yaml');
    const at = async (words: string, into: number) =>
      (await hover(snapshot, offsetOf(snapshot, words, into), repository, 'zh'))?.markdown.split('\n\n');
    expect(await at('qiuzheng', 1)).toEqual(expect.arrayContaining(['合作媒体：启明日报', '合作单位：科普部']));
    expect(await at('| 20 |', 3)).toEqual(['**20**', expect.stringMatching(/^写明目标/)]);
    expect(await at('id: online', 5)).toContain('目标值：20场');
  });

  /** What is said of a target in a plan of its own, without its name, its task and how it counts. */
  const ofTarget = async (
    target: string,
    language: Language = 'zh',
    more: Readonly<Record<string, string>> = {},
    beside = '',
  ): Promise<readonly string[] | undefined> => {
    const own = `kepu: 1
title: 甲
year: 2026
issuer: 乙
numbering: ["", "", ""]
sections:
  - title: 一
    targets:
      - { id: it, indicator: 培训, ${target} }
${beside}`;
    const repository = await openRepository({ '/r/own.yaml': own, ...more });
    const snapshot = repository.open('/r/own.yaml');
    const found = await hover(snapshot, offsetOf(snapshot, 'id: it', 5), repository, language);
    return found?.markdown.split('\n\n').slice(1);
  };

  it('says what growth a target promises, and from where', async () => {
    const growth = async (value: string) => [
      (await ofTarget(`value: ${value}`))?.[0],
      (await ofTarget(`value: ${value}`, 'en'))?.[0],
    ];
    expect(await growth('同比增长10%')).toEqual([
      '同比增长10%：同比增长 正好 10 %',
      '同比增长10%: year-on-year growth of exactly 10 %',
    ]);
    expect(await growth('比2025年增长10%以上')).toEqual([
      '较2025年增长不少于10%：较2025年增长 不少于（含本数） 10 %',
      '较2025年增长不少于10%: growth from 2025年 of at least 10 %',
    ]);
    expect(await growth('下降5%')).toEqual(['下降5%：下降 正好 5 %', '下降5%: decline of exactly 5 %']);
    expect(await ofTarget('value: 50场, baseline: 40场')).toContain('基数：40场');
  });

  it('says where a target is, even where nothing is numbered', async () => {
    expect(await ofTarget('value: 50场')).toContain('所属：一');
  });

  it('says what parts come to, so far as they are there and can be added', async () => {
    const parts = (one: string, other: string) =>
      `      - { id: one, indicator: 甲, value: ${one} }\n      - { id: other, indicator: 乙, value: ${other} }\n`;
    const value = 'value: 50场, parts: [one, other, nobody]';
    expect(await ofTarget(value, 'zh', {}, parts('20场', '30场'))).toContain('组成：20＋30 = 50');
    expect(await ofTarget(value, 'zh', {}, parts('20场', '30人'))).toContain('组成：20＋30');
    expect(await ofTarget(value, 'zh', {}, parts('约20场', '30场'))).toContain('组成：20＋30');
    expect(await ofTarget('value: 50场, parts: [nobody]')).not.toContainEqual(expect.stringContaining('组成'));
  });

  it('says which targets of other plans a target follows and is counted from, known or not', async () => {
    const last =
      'kepu: 1\ntitle: 甲\nyear: 2025\nissuer: 乙\nsections: [{ title: 一, targets: [{ id: it, indicator: 培训, value: 40场 }] }]\n';
    const link = 'value: 50场, previous: last#it, upstream: nowhere#it';
    expect(await ofTarget(link, 'en', { '/r/last.yaml': last })).toEqual(
      expect.arrayContaining(['Upstream: nowhere\\#it', 'Previous: last\\#it，培训 40场']),
    );
    const county = last.replace('40场 ', '40人, upstream: own#it ');
    expect(await ofTarget('value: 50场', 'zh', { '/r/county.yaml': county })).toContain('下级计划有 1 个目标计入：40');
  });

  it('says of a column what can be known of it', async () => {
    const ofColumn = async (column: string, year = 2026, language: Language = 'zh') => {
      const own = `kepu: 1\ntitle: 甲\nyear: ${year}\nissuer: 乙\nsections:\n  - title: 一\n    columns:\n      - { id: it, name: 求证, ${column} }\n`;
      const repository = await openRepository({ '/r/own.yaml': own });
      const snapshot = repository.open('/r/own.yaml');
      return (await hover(snapshot, offsetOf(snapshot, 'id: it', 5), repository, language))?.markdown.split('\n\n');
    };
    expect(await ofColumn('every: irregular, episodes: 30')).toEqual([
      '**《求证》** （专栏 it）',
      '期数：30期',
      '频次：不定期',
    ]);
    expect(await ofColumn('every: week, episodes: 60')).toContain('写明60期，最多只能有 53 期。');
    expect(await ofColumn('every: week, episodes: 60', 2026, 'en')).toContain(
      '60期 are promised; there is room for 53.',
    );
    expect(await ofColumn('every: workday', 2040)).toEqual([
      '**《求证》** （专栏 it）',
      '频次：每个工作日一期。2040年周一至周五261天，连同调休上班至多271天（2040-01-01 至 2040-12-31）。',
    ]);
    expect(
      await ofColumn('every: week, episodes: 30, breaks: [{ from: 2026-07-01, to: 2026-08-31 }]', 2026, 'en'),
    ).toContain('Breaks: 2026\\-07\\-01 to 2026\\-08\\-31');
  });

  it('says of figures what they state, of which the other bound may be open, and of columns without an id', async () => {
    const text = plan.replace('召开3次座谈会', '召开座谈会不超过3次').replace('{ id: qiuzheng, name', '{ name');
    const repository = await openRepository({ ...texts, '/r/plan.yaml': text });
    const snapshot = repository.open('/r/plan.yaml');
    const at = async (words: string, into: number) =>
      (await hover(snapshot, offsetOf(snapshot, words, into), repository, 'zh'))?.markdown.split('\n\n');
    expect(await at('不超过3次', 3)).toContain('读作：不超过（含本数） 3 次');
    expect(await at('专栏230期', 3)).toContain('写明专栏 《求证》：230期，一致');
  });

  it('says what an outlet of unknown kind is, and a plan that was never whole', async () => {
    const repository = await openRepository({
      '/r/units.yaml': 'kepu: 1\noutlets:\n  ribao: { name: 启明日报 }\n',
      '/r/own.yaml': 'kepu: 1\nid: own\ntitle: 启明县计划\nyear: 2026\nsections: [',
    });
    const at = async (path: string, words: string, into: number, language: Language) => {
      const snapshot = repository.open(path);
      return (await hover(snapshot, offsetOf(snapshot, words, into), repository, language))?.markdown.split('\n\n');
    };
    expect((await at('/r/units.yaml', 'ribao', 1, 'zh'))?.[1]).toBe('合作媒体');
    expect((await at('/r/units.yaml', 'ribao', 1, 'en'))?.[1]).toBe('Outlet');
    expect(await at('/r/own.yaml', 'id: own', 5, 'zh')).toEqual(['**启明县计划** （计划 own）', '年度：2026']);
  });

  it('says what has an id in a plan that was never whole, as far as it is written', async () => {
    const text = `kepu: 1
sections:
  - title: 一
    tasks:
      - id: media
        title: 办好专栏
        columns:
          - { id: qiuzheng, name: 求证, episodes: 30 }
      - id: bare
broken: [
`;
    const repository = await openRepository({ '/r/own.yaml': text });
    const snapshot = repository.open('/r/own.yaml');
    const at = async (words: string) =>
      (await hover(snapshot, offsetOf(snapshot, words, 5), repository, 'zh'))?.markdown;
    expect(await at('id: media')).toBe('**办好专栏** （任务 media）');
    expect(await at('id: bare')).toBe('**bare** （任务 bare）');
    expect(await at('id: qiuzheng')).toBe('**求证** （专栏 qiuzheng）\n\n数量：30');
  });

  it('says who is meant by words that two have: an id before a name, a name before what somebody was called', async () => {
    const text = `kepu: 1
title: 甲
year: 2026
issuer: kepu
organizations:
  kepu: { name: 科普部, aliases: [学会部, {}] }
  xuehui: { name: 学会部, formerNames: [kepu, { name: 学术部, until: 2020-01-01 }, {}] }
  nobody: {}
owner: 学会部
support: [学术部]
`;
    const repository = await openRepository({ '/r/own.yaml': text });
    const snapshot = repository.open('/r/own.yaml');
    const at = async (words: string, into: number) =>
      (await hover(snapshot, offsetOf(snapshot, words, into), repository, 'zh'))?.markdown.split('\n\n')[0];
    expect(await at('issuer: kepu', 9)).toBe('**科普部**');
    expect(await at('owner: 学会部', 8)).toBe('**学会部**');
    expect(await at('support: [学术部', 11)).toBe('**学会部**');
    expect(await at('nobody', 1)).toBe('**nobody**');
  });

  it('says what the keys of a configuration mean', async () => {
    const repository = await openRepository({ '/r/kepu.config.yaml': 'language: en\nplans: [plans]\nrules: {}\n' });
    const snapshot = repository.open('/r/kepu.config.yaml');
    const at = async (words: string) =>
      (await hover(snapshot, offsetOf(snapshot, words, 1), repository, 'zh'))?.markdown.split('\n\n');
    expect(await at('language')).toContain('可以写：`zh` 中文、`en` 英文');
    expect(await at('plans:')).toContain('例如：`plans: [plans/**/*.yaml]`');
    expect(await at('rules')).toContain('类型：一组键和值');
  });
});
