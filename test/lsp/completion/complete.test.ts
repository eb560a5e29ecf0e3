import { describe, expect, it } from 'vitest';
import { complete } from '../../../src/lsp/completion/complete.ts';
import type { Completion, Inserting } from '../../../src/lsp/completion/completion.ts';
import { loadYaml } from '../../../src/source/load-yaml.ts';
import { Source } from '../../../src/source/source.ts';
import type { Language } from '../../../src/text/message.ts';
import { marked } from '../marked.ts';
import { openRepository, textsBelow } from '../open-repository.ts';

const units = `kepu: 1
organizations:
  kepubu: { name: 科普部, aliases: [科普处] }
  xuanchuanbu: 宣传部
outlets:
  ribao: { name: 启明日报, kind: newspaper }
`;

const before = `kepu: 1
title: 启明县科协2025年科普工作要点
year: 2025
issuer: kepubu
sections:
  - title: 一
    targets: [{ id: online, indicator: 线上培训, value: 15场 }, { id: training, indicator: 专题培训, value: 40场 }]
`;

const head = `kepu: 1
title: 启明县科协2026年科普工作要点
year: 2026
issuer: kepubu
include: [registers/units.yaml]
`;

const task = `${head}sections:
  - title: 一
    tasks:
      - id: media
        title: 甲
        targets:
          - id: training
            indicator: 专题培训
            value: 不少于50场
          - id: online
            indicator: 线上培训
            value: 20课时
`;

const plain: Inserting = { takesSnippets: false, takesLines: true };

const offered = async (
  text: string,
  path = '/r/plan-2026.yaml',
  inserting = plain,
  language: Language = 'zh',
): Promise<readonly Completion[]> => {
  const { source, offset } = marked(text, path);
  const texts = {
    '/r/plan-2025.yaml': before,
    '/r/registers/units.yaml': units,
    '/r/registers/more.yaml': 'kepu: 1\nterms: []\n',
  };
  const repository = await openRepository({ ...texts, [path]: source.text });
  return (await complete(repository.open(path), offset, repository, language, inserting)).items;
};

const labels = async (text: string, path?: string): Promise<string> =>
  (await offered(text, path)).map(({ label, detail }) => (detail === '' ? label : `${label}(${detail})`)).join(' ');

/** The text with what is offered under a label written into it. */
const written = async (text: string, label: string, inserting = plain): Promise<string> => {
  const { source } = marked(text);
  const item = (await offered(text, undefined, inserting)).find((each) => each.label === label);
  if (!item) throw new Error(`${label} is not offered`);
  return source.text.slice(0, item.span.start) + item.text + source.text.slice(item.span.end);
};

describe('complete', () => {
  it('offers the keys that a target may still have, in the order of the schema', async () => {
    expect(await labels(`${task}            ‸\n`)).toBe(
      'quote(原文) aggregate(统计方式) commitment(承诺) baseline(基数) owner(牵头单位) support(配合单位) due(完成时限) ' +
        'parts(组成) including(其中) upstream(上级目标) previous(上年目标) note(备注)',
    );
  });

  it('offers Chinese keys among Chinese ones, found by either word', async () => {
    const text =
      '格式: 1\n标题: 甲\n年度: 2026\n部分:\n  - 标题: 一\n    任务:\n      - 编号: a\n        标题: 乙\n        ‸\n';
    const found = await offered(text);
    expect(found.find(({ label }) => label === '牵头单位')).toMatchObject({
      detail: 'owner',
      filter: '牵头单位 owner',
      text: '牵头单位: ',
    });
    expect(found.map(({ label }) => label)).not.toContain('标题');
  });

  it('offers nothing at the top of a file that has none but foreign keys', async () => {
    expect(await offered('services:\n  web:\n    image: x\n‸\n')).toEqual([]);
    expect(await offered('services: 1\ntitle: x\n‸\n')).not.toEqual([]);
  });

  it('offers what must be there first, and what is seldom said last', async () => {
    const words = async (text: string) => (await offered(text)).map(({ label }) => label);
    const inTask = await words('kepu: 1\nsections:\n  - title: 一\n    tasks:\n      - id: a\n        ‸\n');
    expect(inTask.slice(0, 2)).toEqual(['title', 'text']);
    expect(inTask.slice(-3)).toEqual(['numeral', 'lead', 'responsibility']);
    expect((await words('id: a\n‸\n')).slice(0, 4)).toEqual(['kepu', 'title', 'year', 'issuer']);
  });

  it('says what a key means', async () => {
    const [quote] = await offered(`${task}            ‸\n`);
    expect(quote?.documentation).toBe('正文里写明这个目标的原话。');
    const [english] = await offered(`${task}            ‸\n`, undefined, plain, 'en');
    expect(english?.documentation).toBe('The words of the text that state the target.');
  });

  it('never offers keys that exclude each other, or the one that is refused', async () => {
    expect(await labels(`${head}sections:\n  - title: 一\n    tasks: []\n    ‸\n`)).not.toContain('sections');
    expect(await labels('kepu: 1\npublication:\n  ‸\n')).not.toContain('classification');
    expect(await labels('kepu: 1\nattachments:\n  - title: 甲\n    text: 乙\n    ‸\n')).toBe('');
  });

  it.each([
    ['a list of maps', `${task}        col‸\n`, 'columns', '        columns:\n          - \n'],
    ['a list of ids', `${task}            par‸\n`, 'parts', '            parts: []\n'],
    ['a text', `${task}        te‸\n`, 'text', '        text: |\n          \n'],
    ['a map', `${head}pub‸\n`, 'publication', 'publication:\n  \n'],
    ['a single value', `${task}        ow‸\n`, 'owner', '        owner: \n'],
    ['a key behind a dash', `${task}      - ti‸\n`, 'title', '      - title: \n'],
    ['a key right behind a dash', `${task}      -‸\n`, 'title', '      - title: \n'],
    ['a further item without its dash', `${task}      ‸\n`, 'title', '      - title: \n'],
    ['an item below the key of its list', `${task}        columns:\n          ‸\n`, 'name', '          - name: \n'],
    ['a list below a dash', `${task}      - ite‸\n`, 'items', '      - items:\n          - \n'],
    ['a key that has its colon', `${task}        ow‸: x\n`, 'owner', '        owner: x\n'],
    ['a key in braces', `${task}          - { id: a, par‸ }\n`, 'parts', '          - { id: a, parts: [] }\n'],
  ])('begins the value of %s', async (_, text, label, ending) => {
    expect((await written(text, label)).slice(-ending.length)).toBe(ending);
  });

  it('puts the cursor of a snippet where writing goes on, and writes one line where an editor would indent more', async () => {
    const snippet = { takesSnippets: true, takesLines: true };
    expect((await written(`${task}            par‸\n`, 'parts', snippet)).slice(-24)).toBe('            parts: [$0]\n');
    const oneLine = { takesSnippets: false, takesLines: false };
    expect(await written(`${head}sec‸`, 'sections', oneLine)).toBe(`${head}sections:`);
  });

  it.each([
    ['units, then outlets', `${task}        owner: ‸\n`, 'kepubu(科普部) xuanchuanbu(宣传部) ribao(启明日报)'],
    [
      'outlets, then units',
      `${task}        columns:\n          - outlet: ‸\n`,
      'ribao(启明日报) kepubu(科普部) xuanchuanbu(宣传部)',
    ],
    ['names where one was begun', `${task}        owner: 科普‸\n`, '科普部(kepubu) 科普处(kepubu)'],
    ['units that are not there yet', `${task}        support: [kepubu, ‸]\n`, 'xuanchuanbu(宣传部) ribao(启明日报)'],
    ['units in quotes', `${task}        support: ["‸"]\n`, 'kepubu(科普部) xuanchuanbu(宣传部) ribao(启明日报)'],
    ['targets of the plan, not itself', `${task}            parts: [‸]\n`, 'training(专题培训 不少于50场)'],
    [
      'targets of the year before',
      `${task}            previous: ‸\n`,
      'plan-2025#online(线上培训 15场) plan-2025#training(专题培训 40场)',
    ],
    [
      'targets of other plans',
      `${task}            upstream: ‸\n`,
      'plan-2025#online(线上培训 15场) plan-2025#training(专题培训 40场)',
    ],
    ['registers', `${head.replace(']', ', ‸]')}`, 'registers/more.yaml'],
    ['fixed values', `${task}            commitment: ‸\n`, 'firm(必须完成) aspirational(争取完成)'],
    [
      'frequencies',
      `${task}        columns:\n          - every: w‸\n`,
      'day(每天) workday(每个工作日) week(每周) weekend(周六周日) month(每月) irregular(不定期)',
    ],
    [
      'Chinese fixed values',
      '格式: 1\n标题: 甲\n合作媒体:\n  a: {类别: ‸}\n',
      '报纸(newspaper) 期刊(magazine) 广播(radio) 电视(television) 网站(website) 客户端(app) 账号(account) 其他(other)',
    ],
    ['fixed values that are Chinese in both languages', 'kepu: 1\npublication:\n  urgency: ‸\n', '特急 加急'],
    ['yes and no', 'kepu: 1\npublication:\n  attached: ‸\n', 'true false'],
    ['the version', 'kepu: ‸\n', '1'],
    ['directives', `${head}# k‸\n`, 'kepu-ignore(下一行（或本行）不查这条规则) kepu-ignore-file(整个文件不查这条规则)'],
    ['nothing in a text', `${task}        text: |\n          全年‸\n`, ''],
    ['nothing in a title', `${task}        title: 办好‸\n`, ''],
  ])('offers %s', async (_, text, expected) => {
    expect(await labels(text)).toBe(expected);
  });

  it.each([
    ['a list that is not begun', `${task}        support: ‸\n`, 'kepubu', '        support: [kepubu]\n'],
    ['right behind a colon', `${task}        owner:‸\n`, 'kepubu', '        owner: kepubu\n'],
    ['an item', `${task}        support:\n          - ‸\n`, 'kepubu', '          - kepubu\n'],
    [
      'a further line of a list',
      `${task}        support:\n          - ribao\n          ‸\n`,
      'kepubu',
      '          - kepubu\n',
    ],
    ['a line below its key', `${task}        support:\n          ‸\n`, 'kepubu', '          - kepubu\n'],
    ['quotes', `${task}        owner: "x‸"\n`, 'kepubu', '        owner: "kepubu"\n'],
    ['words that are there', `${task}        owner: xuan‸chuan\n`, 'kepubu', '        owner: kepubu\n'],
    [
      'half a link',
      `${task}            previous: plan-2025#on‸\n`,
      'plan-2025#online',
      '            previous: plan-2025#online\n',
    ],
    ['a number', `${task}            value: 不少于30‸\n`, '不少于30课时', '            value: 不少于30课时\n'],
    ['a map in braces', '{kepu: 1, def‸}\n', 'defaults', '{kepu: 1, defaults: {}}\n'],
    ['a form', `${task}            value: 不少‸\n`, '不少于30场', '            value: 不少于30场\n'],
    [
      'a unit',
      `${task}            value: {comparator: gte, amount: 1, unit: ‸}\n`,
      '课时',
      '            value: {comparator: gte, amount: 1, unit: 课时}\n',
    ],
  ])('writes what was chosen for %s', async (_, text, label, ending) => {
    expect((await written(text, label)).slice(-ending.length)).toBe(ending);
  });

  it('offers no more links than anybody looks through, and says that there are more', async () => {
    const many = Array.from(
      { length: 301 },
      (_, at) => `  - { id: a${at}, indicator: 讲座${at}, value: ${at} }\n`,
    ).join('');
    const { source, offset } = marked(`${task}            upstream: ‸\n`, '/r/plan-2026.yaml');
    const other = `kepu: 1\ntitle: 甲\nyear: 2026\nissuer: 乙\ntargets:\n${many}`;
    const repository = await openRepository({ '/r/other.yaml': other, '/r/plan-2026.yaml': source.text });
    const snapshot = repository.open('/r/plan-2026.yaml');
    const { items, isCut } = await complete(snapshot, offset, repository, 'zh', plain);
    expect([items.length, items.at(-1)?.label, isCut]).toEqual([300, 'other#a299', true]);
  });

  it('offers the units of the plan before all others', async () => {
    const items = await offered(`${task}            value: 不少于30‸\n`);
    expect(items.slice(0, 3).map(({ label }) => label)).toEqual(['不少于30场', '不少于30课时', '不少于30个']);
    expect(items.length).toBeGreaterThan(100);
  });

  it('offers rules in comments and configurations', async () => {
    expect(await labels(`${head}# kepu-ignore ‸\n`)).toContain('unit-mismatch(');
    expect(await labels(`${head}# kepu-ignore-file unit-mismatch, dash‸\n`)).toContain('dash-form(');
    expect(await labels(`${head}# kepu-ignore unit-mismatch: ‸\n`)).toBe('');
    expect(await labels('rules:\n  ‸\n', '/r/kepu.config.yaml')).toContain('unit-mismatch');
    expect(await labels('rules:\n  unit-mismatch: ‸\n', '/r/kepu.config.yaml')).toBe(
      'off(不查) info(提示) warning(警告) error(错误)',
    );
  });

  it('offers the keys of registers in registers', async () => {
    expect(await labels('kepu: 1\noutlets:\n  a: { name: 甲, ‸ }\n', '/r/registers/new.yaml')).toBe(
      'kind(类别) frequency(频率) aliases(别名) formerNames(曾用名) since(启用时间) until(停用时间)',
    );
    expect(await labels('kepu: 1\noutlets: {}\n‸', '/r/registers/new.yaml')).toBe('organizations(单位) terms(用语表)');
  });

  it('has something sensible to say wherever plan-2020 breaks off', { timeout: 30_000 }, async () => {
    const text = textsBelow('plans')['/plans/plan-2020.yaml'] ?? '';
    let count = 0;
    for (let length = 0; length <= text.length; length += 50) {
      const cut = text.slice(0, length);
      const repository = await openRepository({ '/plans/plan-2020.yaml': cut });
      const { items } = await complete(repository.open('/plans/plan-2020.yaml'), length, repository, 'zh', plain);
      for (const [index, { label, span, text: words, kind }] of items.entries()) {
        expect(span.end).toBe(length);
        expect(cut.slice(span.start)).not.toContain('\n');
        if (kind === 'key' && index < 2) {
          const rest = cut.slice(0, span.start);
          if (!(await isSound(rest)) && !(await isSound(`${rest}}`))) continue;
          const start = rest + words;
          expect([await isSound(start), await isSound(`${start}}`)], `${label} at ${length}`).toContain(true);
        }
      }
      count += items.length;
    }
    expect(count).toBeGreaterThan(200);
  });
});

/** Whether a text can be read. */
const isSound = async (text: string): Promise<boolean> => {
  const { diagnostics } = await loadYaml(new Source('计划.yaml', `${text}\n`));
  return diagnostics.length === 0;
};
