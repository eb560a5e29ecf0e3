import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

/* A repository that is correct as it stands – a province, three cities, three counties, two years – and what breaks it. */

const sample = join(import.meta.dirname, '../repository');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-repository-'));
  await cp(sample, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** `province-2026` → plans/2026/province-2026.yaml. */
const pathOf = (id: string): string => `plans/${id.slice(-4)}/${id}.yaml`;

/** Every change replaces the first words that are there in a plan by others. */
type Change = readonly [id: string, from: string, to: string];

const apply = async (changes: readonly Change[]): Promise<void> => {
  for (const [id, from, to] of changes) {
    const path = join(folder, pathOf(id));
    const text = await readFile(path, 'utf8');
    expect(text, id).toContain(from);
    await writeFile(path, text.replace(from, to));
  }
};

interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly start: { readonly line: number };
  readonly related: readonly { readonly path: string; readonly message: string }[];
}

/** What is found, as `severity rule-id path: the line that it is found on`. */
const validate = async (...args: readonly string[]) => {
  const { stdout, stderr, exitCode } = await runKepu(folder, ['validate', '-r', 'json', ...args]);
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: Finding[] }[] };
  const found = files.flatMap(({ path, diagnostics }) => diagnostics.map((each) => ({ path, ...each })));
  const lines = await Promise.all(
    found.map(async ({ path, severity, ruleId, start }) => {
      const text = await readFile(join(folder, path), 'utf8');
      return `${severity} ${ruleId} ${path}: ${text.split('\n')[start.line - 1]?.trim()}`;
    }),
  );
  return { lines, found, exitCode };
};

const atLine = (severity: string, ruleId: string, id: string, line: string): string =>
  `${severity} ${ruleId} ${pathOf(id)}: ${line}`;

it('a correct repository has nothing to report', async () => {
  expect(await validate()).toEqual({ lines: [], found: [], exitCode: 0 });
});

/** Two figures of one target: in the text and in the data. */
const both = (id: string, words: string, from: string, to: string, written = (value: string) => `value: ${value}`) =>
  [
    [id, words + from, words + to],
    [id, written(from), written(to)],
  ] as const;

const lecture = '举办科普讲座';
const training = '全年举办科普培训';

const rural = 'id: rural, indicator: 农村科普培训, value: 10场, upstream: province-2026#training';

const breaks: readonly (readonly [name: string, changes: readonly Change[], found: readonly string[]])[] = [
  [
    'a target of another plan that is misspelt',
    [['qinghe-2026', 'province-2026#training', 'province-2026#trainning']],
    [atLine('error', 'link-unknown', 'qinghe-2026', 'upstream: province-2026#trainning')],
  ],
  [
    'a plan that is misspelt',
    [['donghe-2026', 'donghe-2025#lecture', 'dongge-2025#lecture']],
    [atLine('error', 'link-unknown', 'donghe-2026', 'previous: dongge-2025#lecture')],
  ],
  [
    'a link to the same year',
    [['nanwan-2026', 'previous: nanwan-2025#lecture', 'previous: nanwan-2026#training']],
    [atLine('error', 'link-year-wrong', 'nanwan-2026', 'previous: nanwan-2026#training')],
  ],
  [
    'a link upwards that was left from last year',
    [['baisha-2026', 'upstream: province-2026#app-users', 'upstream: province-2025#app-users']],
    [atLine('warning', 'link-year-wrong', 'baisha-2026', 'upstream: province-2025#app-users')],
  ],
  [
    'a circle',
    [['province-2026', 'previous: province-2025#lecture', 'upstream: donghe-2026#lecture']],
    [atLine('error', 'link-year-wrong', 'donghe-2026', 'upstream: qinghe-2026#lecture')],
  ],
  [
    'an edition that was not moved on',
    [['province-2026', '第36届', '第35届']],
    [
      atLine(
        'error',
        'edition-not-incremented',
        'province-2026',
        '举办第35届青少年科技创新大赛，组队参加第40届全国青少年科技创新大赛，召开省科协第九届委员会会议。',
      ),
    ],
  ],
  [
    'an edition that jumped',
    [['province-2026', '第36届', '第46届']],
    [
      atLine(
        'warning',
        'edition-not-incremented',
        'province-2026',
        '举办第46届青少年科技创新大赛，组队参加第40届全国青少年科技创新大赛，召开省科协第九届委员会会议。',
      ),
    ],
  ],
  [
    'a target below that of last year',
    both('xiling-2026', training, '不少于30场', '不少于20场'),
    [
      atLine('error', 'region-rollup-mismatch', 'qinghe-2026', 'value: 不少于70场'),
      atLine('warning', 'target-lowered', 'xiling-2026', 'value: 不少于20场'),
    ],
  ],
  [
    'a target that was lost',
    [
      ['baisha-2026', '，举办科普讲座40场', ''],
      [
        'baisha-2026',
        '          - id: lecture\n            indicator: 科普讲座\n            value: 40场\n            upstream: province-2026#lecture\n            previous: baisha-2025#lecture\n',
        '',
      ],
    ],
    [
      atLine('warning', 'target-dropped', 'baisha-2026', 'title: 办好群众身边的科普活动'),
      atLine('warning', 'region-child-missing', 'province-2026', 'value: 120场'),
    ],
  ],
  [
    'a unit under another name',
    [['province-2026', 'sections:', 'organizations:\n  kepubu: 科学普及处\nsections:']],
    [atLine('warning', 'name-changed', 'province-2026', 'kepubu: 科学普及处')],
  ],
  [
    'a column under another name',
    [
      ['province-2026', '《求真》', '《求是》'],
      ['province-2026', 'name: 求真', 'name: 求是'],
    ],
    [
      atLine(
        'info',
        'name-changed',
        'province-2026',
        '- { id: qiuzhen, name: 求是, outlet: shengtai, episodes: 50, every: week }',
      ),
    ],
  ],
  [
    'a change that does not begin from last year',
    [['province-2026', '比上年增加10场', '比上年增加12场']],
    [
      atLine(
        'warning',
        'delta-base-mismatch',
        'province-2026',
        '全年举办科普培训不少于200场，举办科普讲座120场，比上年增加12场。',
      ),
    ],
  ],
  [
    'counties that come to more than their city',
    both('donghe-2026', lecture, '30场', '35场'),
    [atLine('error', 'region-rollup-mismatch', 'qinghe-2026', 'value: 50场')],
  ],
  [
    'cities that come to less than the province',
    both('province-2026', training, '不少于200场', '不少于210场'),
    [atLine('error', 'region-rollup-mismatch', 'province-2026', 'value: 不少于210场')],
  ],
  [
    'a city that was forgotten',
    [['baisha-2026', '            upstream: province-2026#lecture\n', '']],
    [atLine('warning', 'region-child-missing', 'province-2026', 'value: 120场')],
  ],
  [
    'a total and a part of it, both reported',
    [
      ['baisha-2026', '不少于70场，', '不少于70场，其中农村科普培训10场，'],
      ['baisha-2026', 'value: 不少于70场', 'value: 不少于70场\n            including: [rural]'],
      ['baisha-2026', '          - id: lecture', `          - {${rural}}\n          - id: lecture`],
    ],
    [atLine('error', 'region-counted-twice', 'baisha-2026', `- {${rural}}`)],
  ],
  [
    'a county that counts straight and through its city',
    [
      ['donghe-2026', '不少于40场，', '不少于40场，举办农村科普培训10场，'],
      ['donghe-2026', '          - id: lecture', `          - {${rural}}\n          - id: lecture`],
    ],
    [atLine('warning', 'region-counted-twice', 'donghe-2026', `- {${rural}}`)],
  ],
  [
    'another unit',
    both('baisha-2026', lecture, '40场', '40课时'),
    [atLine('warning', 'region-rollup-mismatch', 'province-2026', 'value: 120场')],
  ],
];

/** English words without what they quote, and without quantities, which are written as in the plan. */
const withoutQuotes = (words: string): string => {
  const bare = words.replace(/“[^“”]*”|《[^》]*》/g, '');
  return bare === words ? words.replace(/(?:不少于|达到)?[\d.]*万?(?:场|人|课时|届)/g, '') : withoutQuotes(bare);
};

describe('what breaks it is found at its place', () => {
  it.each(breaks)('%s', async (_, changes, expected) => {
    await apply(changes);
    const { lines, exitCode } = await validate();
    expect([...lines].sort()).toEqual([...expected].sort());
    expect(exitCode).toBe(expected.some((line) => line.startsWith('error')) ? 1 : 0);
  });

  it.each(breaks)('%s, said in English', async (_, changes, expected) => {
    await apply(changes);
    const { found } = await validate('--lang', 'en');
    expect(found).toHaveLength(expected.length);
    for (const each of found) {
      for (const words of [each.message, ...each.related.map(({ message }) => message)]) {
        expect(withoutQuotes(words)).not.toMatch(/[\u4e00-\u9fff]|undefined|null|NaN/u);
      }
    }
  });
});

describe('which plans are there', () => {
  const misspelt: Change = ['baisha-2026', 'province-2026#lecture', 'provice-2026#lecture'];
  const lowered = both('xiling-2026', training, '不少于30场', '不少于20场');
  const move = async (to: string): Promise<void> => {
    await rm(join(folder, 'kepu.config.yaml'));
    if (to !== '') await mkdir(join(folder, to));
  };

  it('links of a plan that is named alone are looked up in its repository, and told of that plan alone', async () => {
    await apply([misspelt, ...lowered]);
    const { lines } = await validate(pathOf('baisha-2026'));
    expect(lines).toEqual([atLine('error', 'link-unknown', 'baisha-2026', 'upstream: provice-2026#lecture')]);
    expect((await validate(pathOf('xiling-2026'))).lines).toEqual([
      atLine('warning', 'target-lowered', 'xiling-2026', 'value: 不少于20场'),
    ]);
  });

  it('related places may lie in files that were not named', async () => {
    await apply(lowered);
    const { found } = await validate(pathOf('xiling-2026'));
    expect(found[0]?.related.map(({ path }) => path)).toEqual([pathOf('xiling-2025')]);
  });

  it('all of a repository by its folder is as good as by its configuration', async () => {
    await apply(both('province-2026', training, '不少于200场', '不少于210场'));
    const expected = [atLine('error', 'region-rollup-mismatch', 'province-2026', 'value: 不少于210场')];
    expect((await validate()).lines).toEqual(expected);
    expect((await validate('plans')).lines).toEqual(expected);
  });

  it('what falls short is not told while a plan is not there', async () => {
    await apply(both('province-2026', training, '不少于200场', '不少于210场'));
    const some = ['province-2026', 'qinghe-2026', 'qiming-2026', 'province-2025', 'qinghe-2025', 'qiming-2025'];
    const counties = ['donghe-2026', 'xiling-2026', 'nanwan-2026', 'donghe-2025', 'xiling-2025', 'nanwan-2025'];
    expect((await validate(...[...some, ...counties].map(pathOf))).lines).toEqual([]);
  });

  it('nor while one cannot be read', async () => {
    await apply([
      ...both('province-2026', training, '不少于200场', '不少于210场'),
      ['baisha-2026', 'kepu: 1', 'kepu: x'],
    ]);
    expect((await validate()).lines.filter((line) => !line.includes('baisha'))).toEqual([]);
  });

  it('a plan that cannot be read is not unknown', async () => {
    await apply([['baisha-2025', 'kepu: 1', 'kepu: x']]);
    const { lines } = await validate();
    expect(lines).toEqual([atLine('error', 'schema', 'baisha-2025', 'kepu: x')]);
    expect((await validate(pathOf('baisha-2026'))).lines).toEqual([]);
  });

  it('below a .git alone, a plan may lie where nobody looked: a warning', async () => {
    await apply([misspelt]);
    await move('.git');
    expect((await validate(pathOf('baisha-2026'))).lines).toEqual([
      atLine('warning', 'link-unknown', 'baisha-2026', 'upstream: provice-2026#lecture'),
    ]);
    expect((await validate('--no-config')).lines).toEqual([
      atLine('warning', 'link-unknown', 'baisha-2026', 'upstream: provice-2026#lecture'),
    ]);
  });

  it('outside a repository, an info for each plan that is not among the files', async () => {
    await move('');
    // The registers would lie outside then, so that a plan without any is taken.
    const plan = `kepu: 1\ntitle: 某市科协2026年工作要点\nyear: 2026\nissuer: 某市科协\nsections: []\ntargets:
  - {id: a, indicator: 甲, value: 1场, upstream: province-2026#a}\n  - {id: b, indicator: 乙, value: 1场, upstream: province-2026#b}\noverview: 甲1场，乙1场。\n`;
    await writeFile(join(folder, 'alone.yaml'), plan);
    const { lines, exitCode } = await validate('alone.yaml');
    expect(lines).toEqual([
      'info link-unknown alone.yaml: - {id: a, indicator: 甲, value: 1场, upstream: province-2026#a}',
    ]);
    expect(exitCode).toBe(0);
  });

  it('a plan from standard input is held against the repository that it is read in', async () => {
    await apply([['baisha-2026', 'province-2026#training', 'province-2026#trainning']]);
    const input = (await readFile(join(folder, pathOf('baisha-2026')), 'utf8'))
      .replace('kepu: 1', 'kepu: 1\nid: baisha-stdin')
      .replaceAll('../../registers', 'registers');
    const { stdout, exitCode } = await runKepu(folder, ['validate', '-'], { input });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('<stdin>:19:23 “科普培训”的上级目标：计划“province-2026”中没有编号为“trainning”的目标');
  });

  it('two plans of one id are refused, and nothing else is said of links to them', async () => {
    await writeFile(join(folder, 'plans/copy.yaml'), await readFile(join(folder, pathOf('province-2026')), 'utf8'));
    const path = join(folder, 'plans/copy.yaml');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace('kepu: 1', 'kepu: 1\nid: province-2026').replaceAll('../../', '../'),
    );
    const { lines } = await validate();
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      `error duplicate-plan-id plans/2026/province-2026.yaml`,
      'error duplicate-plan-id plans/copy.yaml',
    ]);
  });
});

describe('kepu-ignore', () => {
  const lowered = both('xiling-2025', training, '不少于25场', '不少于35场');
  const comment = '# kepu-ignore target-lowered: 两县合办';

  it('silences what is found among plans, and is not unused', async () => {
    await apply([
      ...lowered,
      ['xiling-2026', '            value: 不少于30场', `            ${comment}\n            value: 不少于30场`],
    ]);
    expect((await validate()).lines).toEqual([]);
    expect((await validate(pathOf('xiling-2026'))).lines).toEqual([]);
  });

  it('is unused where nothing is found and every plan was there', async () => {
    await apply([['xiling-2026', 'year: 2026', `year: 2026 ${comment}`]]);
    expect((await validate()).lines).toEqual([
      atLine('warning', 'ignore-unused', 'xiling-2026', `year: 2026 ${comment}`),
    ]);
    await writeFile(join(folder, pathOf('nanwan-2026')), 'kepu: x\ntitle: 甲\n');
    expect((await validate(pathOf('xiling-2026'))).lines).toEqual([]);
  });

  it('is unused in a plan without links as well', async () => {
    const plan = `kepu: 1\ntitle: 某市科协2026年工作要点\nyear: 2026\nissuer: 某市科协\nsections: [] ${comment}\n`;
    await writeFile(join(folder, 'plans/alone.yaml'), plan);
    for (const year of ['2025', '2026']) await rm(join(folder, 'plans', year), { recursive: true });
    expect((await validate()).lines).toEqual([`warning ignore-unused plans/alone.yaml: sections: [] ${comment}`]);
  });

  it('is reported without a reason all the same', async () => {
    await apply([['xiling-2026', 'year: 2026', 'year: 2026 # kepu-ignore target-lowered']]);
    expect((await validate()).lines).toEqual([
      atLine('warning', 'ignore-without-reason', 'xiling-2026', 'year: 2026 # kepu-ignore target-lowered'),
    ]);
  });
});

describe('the rest of the run', () => {
  it('nothing is printed of a plan that contradicts another', async () => {
    await apply(both('donghe-2026', lecture, '30场', '35场'));
    const { exitCode, stdout } = await runKepu(folder, ['render', '--txt']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('[region-rollup-mismatch]');
    const printed = await readdir(join(folder, 'out'));
    expect(printed.filter((name) => name.endsWith('.txt'))).toHaveLength(13);
    expect(printed).not.toContain('qinghe-2026.txt');
  });

  it('warnings are counted for whoever prints', async () => {
    await apply([['province-2026', '第36届', '第46届']]);
    const { stderr, exitCode } = await runKepu(folder, ['render', '--txt', pathOf('province-2026')]);
    expect([exitCode, stderr.split('\n')[0]]).toEqual([
      0,
      '计划 plans/2026/province-2026.yaml 有 1 个警告、0 个提示；用 kepu validate 查看',
    ]);
  });

  it('severities can be set', async () => {
    await apply([['province-2026', '第36届', '第35届']]);
    expect((await validate('--rule', 'edition-not-incremented=off')).lines).toEqual([]);
    expect((await validate('--rule', 'edition-not-incremented=info')).exitCode).toBe(0);
  });

  it('severities can be set for some files', async () => {
    await apply([['province-2026', '第36届', '第35届']]);
    const config = await readFile(join(folder, 'kepu.config.yaml'), 'utf8');
    const override = (files: string) =>
      writeFile(
        join(folder, 'kepu.config.yaml'),
        `${config}overrides:\n  - {files: ["${files}"], rules: {edition-not-incremented: off}}\n`,
      );
    await override('plans/2025/**');
    expect((await validate()).found.map(({ ruleId }) => ruleId)).toEqual(['edition-not-incremented']);
    await override('plans/2026/**');
    expect((await validate()).lines).toEqual([]);
  });

  it('what plans share in a register is told once', async () => {
    const units = await readFile(join(folder, 'registers/units.yaml'), 'utf8');
    await writeFile(join(folder, 'registers/next.yaml'), units.replace('name: 科普部', 'name: 科学普及处'));
    for (const name of await readdir(join(folder, 'plans/2026'))) {
      await apply([[name.replace('.yaml', ''), 'registers/units.yaml', 'registers/next.yaml']]);
    }
    const { found } = await validate();
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['name-changed']);
  });
});

describe('properties', () => {
  const everything = breaks.flatMap(([name, changes]) => (name === 'a plan that is misspelt' ? changes : []));
  const mixed: readonly Change[] = [
    ...everything,
    ['province-2026', '第36届', '第35届'],
    ...both('xiling-2026', training, '不少于30场', '不少于20场'),
    ['baisha-2026', '            upstream: province-2026#lecture\n', ''],
  ];

  it('the order of the files does not matter', async () => {
    await apply(mixed);
    const names = (await Promise.all(['2025', '2026'].map((year) => readdir(join(folder, 'plans', year)))))
      .flat()
      .map((name) => pathOf(name.replace('.yaml', '')));
    const expected = await validate();
    expect(expected.lines.length).toBeGreaterThan(4);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
        expect(await validate(...order, 'registers/units.yaml', 'registers/outlets.yaml')).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('plans of an unrelated issuer change nothing', async () => {
    await apply(mixed);
    const expected = await validate();
    const [year2025, year2026] = await Promise.all(
      ['nanwan-2025', 'nanwan-2026'].map((id) => readFile(join(folder, pathOf(id)), 'utf8')),
    );
    const stranger = (text = '') =>
      text
        .replaceAll(/ {12}(upstream|previous): .*\n/g, '')
        .replace('issuer: nanwan', 'issuer: 远山县科协')
        .replace('南湾', '远山');
    await writeFile(join(folder, 'plans/2025/stranger-2025.yaml'), stranger(year2025));
    await writeFile(join(folder, 'plans/2026/stranger-2026.yaml'), stranger(year2026));
    expect(await validate()).toEqual(expected);
  });
});
