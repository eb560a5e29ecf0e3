import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { summaryLine } from '../commands/summary-line.ts';
import {
  contradict,
  hostileWords,
  makePlanRepository,
  type PlanRepository,
  runScript,
  settingUp,
} from './plan-repository.ts';

interface Step {
  readonly uses?: string;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(await readFile('action.yml', 'utf8'));
const [install, validate]: readonly Step[] = action.runs.steps;

let repository: PlanRepository;
let temporary = '';
beforeEach(async () => {
  repository = await makePlanRepository();
  temporary = join(repository.outside, 'temp');
  await mkdir(temporary);
}, settingUp);
afterEach(() => rm(dirname(repository.folder), { recursive: true }));

/** Runs a step as GitHub's runner does: inputs come in through its environment, files take what it puts out. */
const runStep = async (step: Step | undefined, inputs: Readonly<Record<string, string>> = {}, home = process.cwd()) => {
  const given: Record<string, string> = {};
  for (const [name, expression] of Object.entries(step?.env ?? {})) {
    const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
    given[name] = inputs[input] ?? action.inputs[input].default;
  }
  const files = { GITHUB_OUTPUT: join(temporary, 'output'), GITHUB_STEP_SUMMARY: join(temporary, 'summary') };
  const outcome = await runScript(repository, step?.run ?? '', ['bash', '--noprofile', '--norc', '-eo', 'pipefail'], {
    ...given,
    ...files,
    GITHUB_ACTION_PATH: home,
    RUNNER_TEMP: temporary,
    GITHUB_ACTIONS: 'true',
  });
  const output = await readFile(files.GITHUB_OUTPUT, 'utf8').catch(() => '');
  const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8').catch(() => '');
  return { ...outcome, summary, outputs: Object.fromEntries(output.split('\n').filter(Boolean).map(splitOnce)) };
};
const splitOnce = (line: string): readonly [string, string] => [
  line.slice(0, line.indexOf('=')),
  line.slice(line.indexOf('=') + 1),
];
const check = (inputs: Readonly<Record<string, string>> = {}) => runStep(validate, inputs);

describe('the action', () => {
  it('lets a clean repository pass', async () => {
    const { exitCode, stdout, outputs, summary } = await check();
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(summaryLine(4)) });
    expect(outputs).toMatchObject({ errors: '0', warnings: '0' });
    const { runs } = JSON.parse(await readFile(outputs.sarif ?? '', 'utf8'));
    expect(runs[0].results).toEqual([]);
    expect(summary).not.toBe('');
  });

  it('stops one that contradicts itself, after it has said so in every place', async () => {
    const path = await contradict(repository);
    const { exitCode, stdout, outputs, summary } = await check();
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(new RegExp(`^::error file=${path},line=\\d+,`));
    expect(outputs).toMatchObject({ errors: '1', warnings: '0' });
    const { runs } = JSON.parse(await readFile(outputs.sarif ?? '', 'utf8'));
    expect(runs[0].results).toMatchObject([{ ruleId: 'prose-target-mismatch', level: 'error' }]);
    expect(summary).toContain('45');
  });

  it('says what it could not do, without numbers', async () => {
    const { exitCode, stderr, outputs } = await check({ plans: 'nowhere.yaml' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('没有这个文件：nowhere.yaml');
    expect(outputs).toEqual({ errors: '', warnings: '' });
  });

  it('hands on what it is told', async () => {
    await repository.put(
      'plans/two words.yaml',
      'kepu: 1\ntitle: 通知\nyear: 2026\nissuer: 办公室\noverview: 办好"讲座"。\n',
    );
    await contradict(repository);
    const inputs = {
      plans: 'plans/two words.yaml\n',
      'max-warnings': '0',
      args: '--lang=en\n\n--rule\nstraight-quotes=error\n',
    };
    const { exitCode, stdout, outputs } = await check(inputs);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('::error file=plans/two words.yaml');
    expect(stdout).not.toMatch(/::error[^\n]*应/);
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    await repository.put('other.yaml', 'rules: {prose-target-mismatch: "off"}\n');
    expect(await check({ config: 'other.yaml', plans: 'plans/plan-2026.yaml' })).toMatchObject({ exitCode: 0 });
  });

  it.each(hostileWords)('takes %j for words, whatever input it stands in', async (words) => {
    const inputs = Object.keys(action.inputs).map((name) => [name, words]);
    expect((await check(Object.fromEntries(inputs))).exitCode).toBe(2);
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });

  it('says so where a file has a name that is a command', async () => {
    const name = 'plans/$(touch pwned) "a\'b;::error::.yaml';
    await repository.put(name, 'kepu: 1\ntitle: 通知\n');
    const { exitCode, stdout } = await check({ plans: name });
    expect(exitCode).toBe(1);
    expect(stdout.split('\n').filter((line) => line.startsWith('::error::'))).toEqual([]);
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });
});

describe('only what a change touches', () => {
  const branch = '$(touch\u0024{IFS}pwned)\'"`;main';
  beforeEach(async () => {
    await repository.git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
  });

  it('is nothing where nothing changed, whatever the branch is called', async () => {
    const { exitCode, outputs } = await check({ changed: `origin/${branch}` });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ errors: '0', warnings: '0' });
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });

  it('is the plan that changed', async () => {
    await contradict(repository);
    await repository.git('commit', '--all', '--quiet', '--message=second');
    const { exitCode, outputs } = await check({ changed: `origin/${branch}` });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ errors: '1' });
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });
});

describe('its file', () => {
  it('puts nothing into a script but what the script reads itself', () => {
    for (const { run, shell } of [install, validate] as readonly Step[]) {
      expect(run).not.toContain('\u0024{{');
      expect(shell).toBe('bash');
    }
    expect(action.runs.steps.filter(({ uses }: Step) => uses !== undefined)).toEqual([]);
  });

  it('hands every input on', () => {
    const handed = Object.values(validate?.env ?? {}).join(' ');
    for (const name of Object.keys(action.inputs)) expect(handed).toContain(`inputs.${name} `);
  });

  it('gives what its step puts out', async () => {
    const { outputs } = await check();
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort());
  });

  it('builds kepu in its own folder, as npm has locked it, and only once', async () => {
    const asked = () => readFile(join(repository.outside, 'npm'), 'utf8').catch(() => '');
    await writeFile(
      join(repository.outside, 'esbuild.config.js'),
      "const { mkdirSync, writeFileSync } = require('node:fs'); mkdirSync('dist'); writeFileSync('dist/kepu.cjs', '');",
    );
    for (let round = 0; round < 2; round += 1) {
      expect(await runStep(install, {}, repository.outside)).toMatchObject({ exitCode: 0, stderr: '' });
      expect(await asked()).toBe('ci\n--ignore-scripts\n--no-audit\n--no-fund\n--loglevel=error\n');
    }
    expect(await readdir(repository.folder)).not.toContain('dist');
  });

  it('says so where Node.js is too old', async () => {
    const programs = join(repository.outside, 'programs');
    await mkdir(programs);
    await writeFile(join(programs, 'node'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    const { exitCode, stdout } = await runStep(install);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('::error::kepu needs Node.js 20.19 or later');
  });
});

describe('the workflow of a new repository', () => {
  it('uses actions by their commit, and inputs that there are', async () => {
    const { jobs } = parse(await repository.textOf('.github/workflows/kepu.yml'));
    const [checkout, kepu] = jobs.validate.steps;
    expect(checkout.uses).toMatch(/^actions\/checkout@[0-9a-f]{40}$/);
    for (const name of Object.keys(kepu.with)) expect(Object.keys(action.inputs)).toContain(name);
  });
});
