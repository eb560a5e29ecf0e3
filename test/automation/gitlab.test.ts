import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../../package.json' with { type: 'json' };
import { summaryLine } from '../commands/summary-line.ts';
import {
  contradict,
  hostileWords,
  makePlanRepository,
  type PlanRepository,
  runScript,
  settingUp,
} from './plan-repository.ts';

let repository: PlanRepository;
beforeEach(async () => {
  repository = await makePlanRepository('--ci', 'gitlab');
}, settingUp);
afterEach(() => rm(dirname(repository.folder), { recursive: true }));

/** Runs the job of the template as a runner does, with the values that a project sets. */
const runJob = async (
  set: Readonly<Record<string, string>> = {},
  shell: readonly string[] = ['bash', '-eo', 'pipefail'],
) => {
  const { kepu: job } = parse(await readFile('templates/ci/gitlab.yml', 'utf8'));
  const script = [...job.before_script, ...job.script].join('\n');
  return runScript(repository, script, shell, { ...job.variables, ...set });
};
const report = (name: string) => repository.textOf(name);

describe('the GitLab template', () => {
  it.each([
    ['bash', '-eo', 'pipefail'],
    ['sh', '-e'],
  ])('passes a clean repository, with %s', async (...shell) => {
    const { exitCode, stdout } = await runJob({}, shell);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(summaryLine(4)) });
    expect(JSON.parse(await report('kepu-codequality.json'))).toEqual([]);
  });

  it.each([
    ['bash', '-eo', 'pipefail'],
    ['sh', '-e'],
  ])('fails where a plan contradicts itself, with %s', async (...shell) => {
    const path = await contradict(repository);
    const { exitCode, stdout } = await runJob({}, shell);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`错误 ${path}:`);
    const [issue] = JSON.parse(await report('kepu-codequality.json'));
    expect(issue).toMatchObject({ check_name: 'prose-target-mismatch', location: { path } });
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(await report('kepu-junit.xml'));
    expect(testsuites['@_failures']).toBe('1');
  });

  it('keeps the reports that it names', async () => {
    const { kepu: job } = parse(await readFile('templates/ci/gitlab.yml', 'utf8'));
    await runJob();
    for (const name of [...job.artifacts.paths, ...Object.values<string>(job.artifacts.reports)]) {
      expect(await readdir(repository.folder)).toContain(name);
    }
    expect(job.artifacts.when).toBe('always');
  });

  it('installs the version that it came with, or what the project says', async () => {
    await runJob();
    expect(await readFile(join(repository.outside, 'npm'), 'utf8')).toContain(`\nkepu@${packageFile.version}\n`);
    await runJob({ KEPU_PACKAGE: './my kepu.tgz' });
    expect(await readFile(join(repository.outside, 'npm'), 'utf8')).toContain('\n./my kepu.tgz\n');
  });

  it('checks the plans that it is told, and fails for warnings where it is told so', async () => {
    await repository.put(
      'plans/$(touch pwned) "a\'b.yaml',
      'kepu: 1\ntitle: 通知\nyear: 2026\nissuer: 办公室\noverview: 办好"讲座"。\n',
    );
    const KEPU_PLANS = `plans/plan-2026.yaml\n\nplans/$(touch pwned) "a'b.yaml`;
    expect(await runJob({ KEPU_PLANS })).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await runJob({ KEPU_PLANS, KEPU_MAX_WARNINGS: '0' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`plans/$(touch pwned) "a'b.yaml:2:`);
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });

  it('checks only what a change touches, where it is told so', async () => {
    await repository.put('plans/other.yaml', (await repository.textOf('plans/plan-2026.yaml')).replace('40场', '45场'));
    await repository.git('add', '--all');
    await repository.git('commit', '--quiet', '--message=second');
    expect(await runJob({ KEPU_CHANGED: 'HEAD' })).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await runJob({ KEPU_CHANGED: 'HEAD~1' });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^错误 plans\/other\.yaml:/);
  });

  it.each(hostileWords)('takes %j for words', async (words) => {
    expect(await runJob({ KEPU_PACKAGE: words, KEPU_PLANS: words })).toMatchObject({ exitCode: 2 });
    expect(await runJob({ KEPU_MAX_WARNINGS: words })).toMatchObject({ exitCode: 2 });
    expect(await runJob({ KEPU_CHANGED: words })).toMatchObject({ exitCode: 2 });
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });
});
