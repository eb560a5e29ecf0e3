import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';
import { summaryLine } from './summary-line.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
include: [../registers/units.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好活动
        text: 举办第35届青少年科技创新大赛，较2025年多办讲座。
        owner: kepubu
        due: 2026-12-31
        targets:
          - {id: contest, indicator: 第35届青少年科技创新大赛, aggregate: milestone}
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-next-year-'));
  await put('plans/plan-2026.yaml', plan);
  await put('registers/units.yaml', 'kepu: 1\norganizations: {kepubu: 科普部, kexie: 清河县科协}\n');
  await put('kepu.config.yaml', 'plans: ["**/plan*.yaml"]\n');
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, text: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
const textOf = (name: string) => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, ['next-year', ...args]);
const validate = () => runKepu(folder, ['validate']);

describe('where the draft goes', () => {
  it.each([
    [[], 'plans/plan-2027.yaml', '../registers/units.yaml'],
    [['-o', 'next.yaml'], 'next.yaml', 'registers/units.yaml'],
    [['-o', 'deep/er'], 'deep/er/plan-2027.yaml', '../../registers/units.yaml'],
    [['-o', 'plans/2027/'], 'plans/2027/plan-2027.yaml', '../../registers/units.yaml'],
  ])('%j writes %s, its registers seen from there', async (args, written, register) => {
    const { exitCode, stdout, stderr } = await kepu('plans/plan-2026.yaml', ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain(`已写入 ${written}\n`);
    expect(await textOf(written)).toContain(`include: [${register}]`);
    expect(await textOf('plans/plan-2026.yaml')).toBe(plan);
  });

  it('beside a folder of the year', async () => {
    await put('plans/2026/qinghe.yaml', plan.replace('../reg', '../../reg'));
    expect((await kepu('plans/2026/qinghe.yaml')).stderr).toContain('已写入 plans/2027/qinghe.yaml');
    const text = await textOf('plans/2027/qinghe.yaml');
    expect(text).toContain('\nid: qinghe-2027\n');
    expect(text).toContain('previous: qinghe#contest');
    await put('kepu.config.yaml', 'plans: ["plans/*/*.yaml"]\n');
    expect((await validate()).exitCode).toBe(0);
  });

  it('to standard output', async () => {
    const { exitCode, stdout } = await kepu('plans/plan-2026.yaml', '--stdout');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('year: 2027');
    await expect(textOf('plans/plan-2027.yaml')).rejects.toThrow('ENOENT');
  });

  it('from standard input to standard output, without links to a plan that has no name', async () => {
    const { stdout } = await runKepu(join(folder, 'plans'), ['next-year', '-'], { input: plan });
    expect(stdout).toContain('year: 2027');
    expect(stdout).not.toContain('previous');
  });
});

describe('a whole repository, from above', () => {
  it('is rolled on with its links', async () => {
    await put('plans/plan-city-2026.yaml', plan.replace('清河县', '清河市'));
    await put('plans/plan-2026.yaml', plan.replace('milestone}', 'milestone, upstream: plan-city-2026#contest}'));
    expect((await kepu('plans/plan-2026.yaml')).stderr).toContain('“plan-city-2026#contest”是本年度的上级计划，没有改');
    await kepu('plans/plan-city-2026.yaml');
    const { stderr } = await kepu('plans/plan-2026.yaml', '--force');
    expect(stderr).toContain('上级目标 1');
    expect(await textOf('plans/plan-2027.yaml')).toContain(
      'upstream: plan-city-2027#contest, previous: plan-2026#contest',
    );
    const { exitCode, stdout } = await validate();
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(summaryLine(5)) });
  });
});

describe('a link to an upper plan', () => {
  const link = (to: string) => plan.replace('milestone}', `milestone, upstream: "${to}"}`);
  const next = plan.replaceAll('2026', '2027').replace('issuer', 'id: city-2027\nissuer');

  it.each([
    ['whose id has no year', 'city#contest', { 'plans/city.yaml': next }],
    ['that has no target of the id', 'city-2026#other', { 'plans/city-2027.yaml': next }],
    [
      'that has another id than its file',
      'city-2026#contest',
      { 'plans/city-2027.yaml': next.replace('id: city-2027', 'id: town') },
    ],
    ['that is broken', 'city-2026#contest', { 'plans/city-2027.yaml': 'kepu: 1\ntitle: [\n' }],
  ] as const)('%s is left, and told', async (_what, to, files) => {
    await put('kepu.config.yaml', 'plans: [plans/*.yaml]\n');
    for (const [name, text] of Object.entries(files)) await put(name, text);
    await put('plans/plan-2026.yaml', link(to));
    expect((await kepu('plans/plan-2026.yaml')).stderr).toContain(`“${to}”是本年度的上级计划，没有改`);
    expect(await textOf('plans/plan-2027.yaml')).toContain(`upstream: "${to}"`);
  });

  it('leads to the plan of the next year that has the target', async () => {
    await put('kepu.config.yaml', 'plans: [plans/*.yaml]\n');
    await put('plans/city-2027.yaml', next);
    await put('plans/plan-2026.yaml', link('city-2026#contest'));
    expect((await kepu('plans/plan-2026.yaml')).stderr).toContain('上级目标 1');
    expect(await textOf('plans/plan-2027.yaml')).toContain('upstream: "city-2027#contest"');
  });
});

describe('what is there already', () => {
  it('is not overwritten without --force', async () => {
    await put('plans/plan-2027.yaml', 'kept');
    const { exitCode, stderr } = await kepu('plans/plan-2026.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plans/plan-2027.yaml 已经存在');
    expect(await textOf('plans/plan-2027.yaml')).toBe('kept');
    expect((await kepu('plans/plan-2026.yaml', '--force')).exitCode).toBe(0);
    expect(await textOf('plans/plan-2027.yaml')).toContain('year: 2027');
  });

  it('least of all a folder', async () => {
    await mkdir(join(folder, 'plans/plan-2027.yaml'));
    const { exitCode, stderr } = await kepu('plans/plan-2026.yaml', '--force');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plans/plan-2027.yaml 已经存在');
  });

  it('least of all this year’s plan', async () => {
    const { exitCode, stderr } = await kepu('plans/plan-2026.yaml', '--force', '-o', 'plans/plan-2026.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('plans/plan-2026.yaml 就是今年的计划');
    expect(await textOf('plans/plan-2026.yaml')).toBe(plan);
  });
});

describe('what it refuses', () => {
  it.each([
    [['nowhere.yaml'], 'nowhere.yaml'],
    [['plans'], 'plans 是文件夹'],
    [['registers/units.yaml'], 'registers/units.yaml 不是计划文件'],
    [['plans/plan-2026.yaml', '--stdout', '--json'], '只能用一个'],
    [[], 'plan'],
  ])('%j with 2', async (args, words) => {
    const { exitCode, stdout, stderr } = await kepu(...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('a plan of another shape with 1 and the findings', async () => {
    await put('plans/plan-2026.yaml', plan.replace('issuer: 清河县科协\n', ''));
    const { exitCode, stderr } = await kepu('plans/plan-2026.yaml');
    expect(exitCode).toBe(1);
    expect(stderr).toContain('issuer');
    await expect(textOf('plans/plan-2027.yaml')).rejects.toThrow('ENOENT');
  });

  it('a plan whose register is not there', async () => {
    await rm(join(folder, 'registers'), { recursive: true });
    expect((await kepu('plans/plan-2026.yaml')).exitCode).toBe(1);
  });
});

describe('what it tells', () => {
  it('as JSON, every key there', async () => {
    const { stdout, stderr } = await kepu('plans/plan-2026.yaml', '--json');
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as { moved: { what: string; before: string | null; after: string }[] };
    expect(report).toMatchObject({
      version: 1,
      plan: { path: 'plans/plan-2026.yaml', id: 'plan-2026', title: '清河县科协2026年科普工作要点', year: 2026 },
      written: 'plans/plan-2027.yaml',
      doubtful: [
        {
          message: '“2025年”是别的年份，没有改',
          words: '2025年',
          pointer: '/sections/0/tasks/0/text',
          start: { line: 11, column: 32 },
        },
      ],
      findings: { errors: 0, warnings: 0, infos: 0 },
    });
    expect(report.moved.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['year', '2026', '2027'],
      ['year', '2026', '2027'],
      ['edition', '35', '36'],
      ['date', '2026', '2027'],
      ['edition', '35', '36'],
      ['previous', null, 'plan-2026#contest'],
    ]);
  });

  it('how many findings are left, as validate would find them in the repository', async () => {
    const { stderr } = await kepu('plans/plan-2026.yaml');
    expect(stderr).toContain('草稿现有 0 个错误、0 个警告、0 个提示');
    const { exitCode, stdout } = await validate();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(summaryLine(3));
  });

  it('the first hundred of many doubts', async () => {
    const targets = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `  - {id: a${at}, indicator: 讲座${at}, value: 1场, upstream: province#a${at}}\n`,
      );
    const told = async (count: number, ...args: readonly string[]) => {
      const head = 'kepu: 1\ntitle: 清河县科协2026年科普工作要点\nyear: 2026\nissuer: 清河县科协\n';
      await put('plans/plan-2026.yaml', `${head}targets:\n${targets(count).join('')}`);
      return (await kepu('plans/plan-2026.yaml', '--force', ...args)).stderr;
    };
    const zh = await told(101);
    expect(zh.match(/是本年度的上级计划，没有改$/gm)).toHaveLength(100);
    expect(zh).toContain('还有 1 处没有列出，见文件里的注释\n');
    expect(await told(101, '--lang', 'en')).toContain('1 more is not listed; see the comments in the file\n');
    expect(await told(102, '--lang', 'en')).toContain('2 more are not listed; see the comments in the file\n');
  });

  it('in English', async () => {
    const { stderr } = await kepu('plans/plan-2026.yaml', '--lang', 'en');
    expect(stderr).toContain('plans/plan-2027.yaml:11:32  “2025年” is another year and was left');
  });
});

it('says of a document that it is imported first, and of one that is not there, that', async () => {
  await put('plans/去年.md', '# 清河县科协2026年工作要点\n');
  const told = await kepu('plans/去年.md');
  expect(told).toMatchObject({ exitCode: 2, stdout: '' });
  expect(told.stderr).toContain('plans/去年.md 是文档，还不是计划文件。请先用 kepu import 导入');
  expect((await kepu('plans/前年.docx')).stderr).toContain('文件不存在');
});
