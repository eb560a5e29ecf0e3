import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contradict, makePlanRepository, type PlanRepository, runScript, settingUp } from './plan-repository.ts';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly args?: readonly string[];
  readonly files: string;
  readonly pass_filenames?: boolean;
}

const hooks: readonly Hook[] = parse(await readFile('.pre-commit-hooks.yaml', 'utf8'));
const hookOf = (id: string): Hook => {
  const found = hooks.find((hook) => hook.id === id);
  if (!found) throw new Error(`no hook ${id}`);
  return found;
};

/** Which of the files of a commit a hook is about. */
const meant = ({ files }: Hook, names: readonly string[]) => names.filter((name) => new RegExp(files).test(name));

let repository: PlanRepository;
beforeEach(async () => {
  repository = await makePlanRepository('--ci', 'none');
}, settingUp);
afterEach(() => rm(dirname(repository.folder), { recursive: true }));

/** Runs a hook for the files that git knows, as pre-commit does: entry, arguments, names. */
const runHook = async (hook: Hook) => {
  const listed = (await repository.git('ls-files', '-z')).split('\0').filter((name) => name !== '');
  const names = hook.pass_filenames === false ? [] : meant(hook, listed);
  const quoted = [...(hook.args ?? []), ...names].map((each) => `'${each.replaceAll("'", `'\\''`)}'`);
  return runScript(repository, [hook.entry, ...quoted].join(' '), ['sh'], {});
};

describe('kepu-validate', () => {
  it('is about plans, registers and the configuration', () => {
    const names = [
      'plans/plan-2026.yaml',
      'plans/2026/县.yml',
      'registers/outlets.yaml',
      'kepu.config.yaml',
      'plan.yaml',
      'plans/plan.docx',
      '.github/workflows/kepu.yml',
      'notes/plan.yaml.txt',
    ];
    expect(meant(hookOf('kepu-validate'), names)).toEqual(names.slice(0, 5));
  });

  it('passes a clean repository', async () => {
    expect(await runHook(hookOf('kepu-validate'))).toMatchObject({ exitCode: 0 });
  });

  it('fails where a plan contradicts itself', async () => {
    const path = await contradict(repository);
    const { exitCode, stdout } = await runHook(hookOf('kepu-validate'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`错误 ${path}:`);
  });

  it('fails for a plan that did not change, where its register did', async () => {
    await repository.put('registers/outlets.yaml', 'kepu: 1\noutlets: {bao: {name: 启明报, kind: newspaper}}\n');
    const { stdout } = await runHook(hookOf('kepu-validate'));
    expect(stdout).toContain('plans/plan-2026.yaml:');
  });
});

describe('kepu-fmt', () => {
  const untidy = 'kepu: 1\nyear: 2026\ntitle: "通知"\nissuer: 办公室\n';
  const tidy = 'kepu: 1\ntitle: 通知\nyear: 2026\nissuer: 办公室\n';
  const name = 'plans/$(touch pwned) "a\'b.yaml';

  it('is about plans and registers', () => {
    const names = [
      'plans/plan-2026.yaml',
      'plans/2026/县.yml',
      'registers/outlets.yaml',
      'kepu.config.yaml',
      'plan.docx',
    ];
    expect(meant(hookOf('kepu-fmt'), names)).toEqual(names.slice(0, 3));
  });

  it('passes a new repository', async () => {
    expect(await runHook(hookOf('kepu-fmt'))).toMatchObject({ exitCode: 0 });
  });

  it('fails where a file is not in its form, and leaves it', async () => {
    await repository.put(name, untidy);
    await repository.git('add', '--all');
    const { exitCode, stdout } = await runHook(hookOf('kepu-fmt'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(name);
    expect(await repository.textOf(name)).toBe(untidy);
    expect(await readdir(repository.folder)).not.toContain('pwned');
  });

  it('rewrites it where it is given no arguments', async () => {
    await repository.put(name, untidy);
    await repository.git('add', '--all');
    expect(await runHook({ ...hookOf('kepu-fmt'), args: [] })).toMatchObject({ exitCode: 0 });
    expect(await repository.textOf(name)).toBe(tidy);
  });
});

describe('what npm runs when it installs kepu from git', () => {
  const prepare = async (env: Readonly<Record<string, string>>) => {
    const { outside, folder } = repository;
    await writeFile(
      join(folder, 'esbuild.config.js'),
      "require('node:fs').writeFileSync('built', process.env.npm_config_global ?? '');",
    );
    const script = `exec node '${process.cwd()}/.build/prepare.js'`;
    expect(await runScript(repository, script, ['sh'], env)).toMatchObject({ exitCode: 0, stderr: '' });
    const asked = await readFile(join(outside, 'npm'), 'utf8').catch(() => null);
    return { asked, isBuilt: (await readdir(folder)).includes('built') };
  };
  const installed = () => mkdir(join(repository.folder, 'node_modules/esbuild'), { recursive: true });

  it('builds the command', async () => {
    await installed();
    expect(await prepare({})).toEqual({ asked: null, isBuilt: true });
    expect(await prepare({ npm_config_global: 'true' })).toEqual({ asked: null, isBuilt: true });
  });

  it('fetches what the build needs where a global installation leaves it away', async () => {
    const { asked } = await prepare({ npm_config_global: 'true' });
    expect(asked).toMatch(/^ci\n--include=dev\n--ignore-scripts\n/);
  });

  it('builds nothing where the packages for it are not wanted', async () => {
    expect(await prepare({})).toEqual({ asked: null, isBuilt: false });
  });
});

describe('every hook', () => {
  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s is a command of kepu, installed by npm', (_, hook) => {
    expect(hook).toMatchObject({ language: 'node' });
    expect(hook.entry).toMatch(/^kepu [a-z]+$/);
  });
});
