import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
        '- {id: qiuzhen, name: 求是, outlet: shengtai, episodes: 50, every: week}',
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
