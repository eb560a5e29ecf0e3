import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allRules } from '../../src/rules/rules.ts';
import { runKepu } from '../scenarios/run-kepu.ts';
import { summaryLine } from './summary-line.ts';

// One warning: nobody says whether the two share the episodes. With 40场 in the data, one error more.
const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
outlets:
  diantai: {name: 清河电台, kind: radio}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 与清河电台合办《问科学》《讲科学》专栏60期，举办专题培训30场。
        columns:
          - {names: [问科学, 讲科学], outlet: diantai, episodes: 60}
        targets:
          - {id: training, indicator: 专题培训, value: 30场}
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-validate-'));
  await writeFile(join(folder, 'plan.yaml'), plan);
});
afterEach(() => rm(folder, { recursive: true }));

const kepu = (...args: readonly string[]) => runKepu(folder, ['validate', ...args]);
const writeBroken = () => writeFile(join(folder, 'plan.yaml'), plan.replace('value: 30场', 'value: 40场'));

describe('exit codes', () => {
  it('0 with warnings, 1 with an error', async () => {
    expect((await kepu()).exitCode).toBe(0);
    await writeBroken();
    expect((await kepu()).exitCode).toBe(1);
  });

  it.each([
    ['0', 1],
    ['1', 0],
  ])('--max-warnings %s gives %i for one warning', async (count, exitCode) => {
    expect((await kepu('--max-warnings', count)).exitCode).toBe(exitCode);
  });

  it.each([
    [['--max-warnings', 'many'], '--max-warnings 要一个非负整数，给的是 many'],
    [['--nothing'], '没有选项 --nothing'],
    [['--reporter', 'xml'], '没有叫 xml 的报告形式'],
    [['--reporter', 'pretty', '--reporter', 'json'], '只能有一种报告写到标准输出'],
    [['--rule', 'stale-yaer=off'], '是不是 stale-year？'],
    [['--rule', 'stale-year=fatal'], '--rule 要写成 规则=级别'],
    [['--config', 'nowhere.yaml'], 'nowhere.yaml：文件不存在'],
    [['nowhere.yaml'], '没有这个文件：nowhere.yaml'],
    [['--lang', 'fr'], '--lang'],
  ])('2 for %j', async (args, words) => {
    const { exitCode, stdout, stderr } = await kepu(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^错误：/);
    expect(stderr).toContain(words);
  });

  it('2 where one of several files is missing, and the others are checked all the same', async () => {
    await writeBroken();
    const { exitCode, stdout, stderr } = await kepu('plan.yaml', 'gone.yaml');
    expect(exitCode).toBe(2);
    expect(stdout).toContain('prose-target-mismatch');
    expect(stderr).toContain('没有这个文件：gone.yaml');
  });
});

describe('options', () => {
  it('--quiet tells errors only', async () => {
    await writeBroken();
    const { stdout } = await kepu('--quiet');
    expect(stdout).toContain('1 个错误，0 个警告');
  });

  it('--rule changes a severity or puts a rule off', async () => {
    expect((await kepu('--rule', 'shared-episode-count=error')).exitCode).toBe(1);
    expect((await kepu('--rule', 'shared-episode-count=off')).stdout).toMatch(summaryLine(1));
  });

  it('--lang en speaks English', async () => {
    expect((await kepu('--lang', 'en')).stdout).toContain('warning plan.yaml:13:60');
  });

  it('-r NAME=FILE writes a report beside the one on standard output', async () => {
    const { stdout } = await kepu('-r', 'pretty', '-r', 'json=report.json');
    expect(stdout).toContain('警告 plan.yaml:13:60');
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')).summary).toEqual({
      files: 1,
      errors: 0,
      warnings: 1,
      infos: 0,
      fixable: 0,
      rules: allRules.length,
      figures: 2,
      skipped: 0,
    });
  });

  it('- is standard input', async () => {
    const { exitCode, stdout } = await runKepu(folder, ['validate', '-'], { input: plan });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('警告 <stdin>:13:60');
  });

  it.each([
    [[], {}, false],
    [['--color'], {}, true],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('colour with %j and %j: %s', async (args, env, isColored) => {
    const { stdout } = await runKepu(folder, ['validate', ...args], { env });
    expect(stdout.includes('\u001b[')).toBe(isColored);
  });
});

describe('configuration', () => {
  it('chooses plans, severities and language', async () => {
    await writeFile(
      join(folder, 'kepu.config.yaml'),
      'plans: [plan.yaml]\nlanguage: en\nrules: {shared-episode-count: error}\n',
    );
    const { exitCode, stdout } = await kepu();
    expect(exitCode).toBe(1);
    expect(stdout).toContain('error plan.yaml:13:60');
    expect((await kepu('--no-config')).exitCode).toBe(0);
  });

  it('gives the holidays of a year that kepu does not know', async () => {
    await writeFile(
      join(folder, 'plan.yaml'),
      plan
        .replaceAll('2026', '2031')
        .replace('names: [问科学, 讲科学]', 'names: [问科学, 讲科学], share: joint, every: workday'),
    );
    expect((await kepu()).stdout).toContain('calendar-year-uncovered');
    await writeFile(
      join(folder, 'kepu.config.yaml'),
      "calendar:\n  holidays: {'2031': [2031-01-01]}\n  workdays: {'2031': []}\n",
    );
    expect((await kepu()).stdout).not.toContain('calendar-year-uncovered');
  });

  it('with a fault in it: 2, the place and what to do', async () => {
    await writeFile(join(folder, 'kepu.config.yaml'), 'rulez: {}\n');
    const { exitCode, stderr } = await kepu();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('kepu.config.yaml:1:1');
    expect(stderr).toContain('rules');
  });
});

describe('reporter json', () => {
  it('is the contract, every key always there', async () => {
    await writeBroken();
    const { stdout } = await kepu('-r', 'json');
    const { version, files, summary, skipped } = JSON.parse(stdout);
    const counts = { files: 1, errors: 1, warnings: 1, infos: 0, fixable: 0 };
    expect({ version, summary, skipped }).toEqual({
      version: 1,
      summary: { ...counts, rules: allRules.length, figures: 2, skipped: 0 },
      skipped: [],
    });
    expect(files).toHaveLength(1);
    expect(files[0].path).toBe('plan.yaml');
    expect(files[0].diagnostics[0]).toEqual({
      ruleId: 'prose-target-mismatch',
      severity: 'error',
      message: expect.stringContaining('30场'),
      start: { line: 11, column: 44, offset: plan.indexOf('30场') },
      end: { line: 11, column: 46, offset: plan.indexOf('30场') + 2 },
      pointer: '/sections/0/tasks/0/text',
      related: [
        {
          path: 'plan.yaml',
          message: expect.any(String),
          start: expect.objectContaining({ line: 15 }),
          end: expect.objectContaining({ line: 15 }),
        },
      ],
      fix: null,
    });
  });

  it('lists registers too, clean ones with an empty list', async () => {
    await writeFile(join(folder, 'units.yaml'), 'kepu: 1\norganizations: {kexie: 清河县科协}\n');
    await writeFile(join(folder, 'plan.yaml'), plan.replace('outlets:', 'include: [units.yaml]\noutlets:'));
    const { files } = JSON.parse((await kepu('-r', 'json')).stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(['plan.yaml', 'units.yaml']);
    expect(files[1].diagnostics).toEqual([]);
  });

  it('tells what plans find in a register there, once, unless a comment of the register silences it', async () => {
    const twice =
      'organizations:\n  kexie: {name: 清河县科协, aliases: [县科协]}\n  xie: {name: 清河县老科协, aliases: [县科协]}';
    const including = plan.replace('outlets:', 'include: [units.yaml]\noutlets:');
    await writeFile(join(folder, 'plan.yaml'), including);
    await writeFile(join(folder, 'other.yaml'), including.replace('kepu: 1', 'kepu: 1\nid: other'));
    const registerFindings = async (register: string) => {
      await writeFile(join(folder, 'units.yaml'), register);
      const { files } = JSON.parse((await kepu('-r', 'json', 'plan.yaml', 'other.yaml', 'units.yaml')).stdout) as {
        files: { path: string; diagnostics: { ruleId: string; start: { line: number } }[] }[];
      };
      return files.flatMap(({ path, diagnostics }) =>
        diagnostics.flatMap(({ ruleId, start }) =>
          path === 'units.yaml' || ruleId === 'register-ambiguous' ? [`${path}:${start.line} ${ruleId}`] : [],
        ),
      );
    };
    expect(await registerFindings(`kepu: 1\n${twice}\n`)).toEqual(['units.yaml:4 register-ambiguous']);
    expect(await registerFindings(`kepu: 1 # kepu-ignore fm-inconsistent: 别的计划要用\n${twice}\n`)).toHaveLength(1);
    expect(await registerFindings(`kepu: 1\n${twice} # kepu-ignore register-ambiguous: 待合并\n`)).toEqual([]);
  });
});

describe('what is named by mistake', () => {
  it('a report is not written over a plan', async () => {
    const { exitCode, stderr } = await kepu('-r', 'json=plan.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('报告不能写到被检查的文件 plan.yaml 上');
    expect(await readFile(join(folder, 'plan.yaml'), 'utf8')).toBe(plan);
  });

  it('a configuration among the plans is checked as what it is', async () => {
    await writeFile(join(folder, 'kepu.config.yaml'), 'plans: [plan.yaml]\n');
    const { exitCode, stdout } = await kepu('plan.yaml', 'kepu.config.yaml');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('检查了 2 个文件');
  });

  it('a file that cannot be read does not keep the others from being extracted', async () => {
    await writeFile(join(folder, 'good.txt'), '全年培训30场。');
    await writeFile(join(folder, 'empty.txt'), '');
    const { exitCode, stdout, stderr } = await runKepu(folder, ['extract', '--json', 'good.txt', 'empty.txt']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('empty.txt：文件是空的')]);
    const { files } = JSON.parse(stdout) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual(['good.txt']);
  });

  it('a register has no text to extract from', async () => {
    await writeFile(join(folder, 'units.yaml'), 'kepu: 1\norganizations: {kexie: 清河县科协}\n');
    const { exitCode, stderr } = await runKepu(folder, ['extract', 'units.yaml']);
    expect([exitCode, stderr]).toEqual([2, '错误：units.yaml 是登记册，没有正文\n']);
  });

  it('of very many findings the first are told, and how many more there are', async () => {
    const text = `text: ${'举办培训30场。'.repeat(400)}`;
    await writeFile(join(folder, 'plan.yaml'), plan.replace(/text: .*/, text).replace(/ {8}columns:[\s\S]*/, ''));
    const { stdout } = await kepu();
    expect(stdout).toContain('还有 100 处没有列出');
    expect(stdout).toContain('400 个警告');
  });
});
