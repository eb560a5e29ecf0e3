import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runKepu } from '../scenarios/run-kepu.ts';

const run = promisify(execFile);

/** A scratch repository of plans with one commit on `main`, and a folder beside it for what is not part of it. */
export interface PlanRepository {
  readonly folder: string;
  readonly outside: string;
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly put: (name: string, text: string) => Promise<void>;
  readonly textOf: (name: string) => Promise<string>;
}

/** Time for that on a busy machine, in milliseconds. */
export const settingUp = 60_000;

/** Makes one as its users do: `kepu init`, `git init`, a commit. The base is removed by who asked for it. */
export const makePlanRepository = async (...options: readonly string[]): Promise<PlanRepository> => {
  const base = await mkdtemp(join(tmpdir(), 'kepu-automation-'));
  const folder = join(base, 'repository');
  const outside = join(base, 'outside');
  await mkdir(folder);
  await mkdir(outside);
  const git = async (...args: readonly string[]): Promise<string> => {
    const settings = ['user.name=author', 'user.email=author@example.invalid', 'commit.gpgsign=false'];
    const { stdout } = await run('git', [...settings.flatMap((each) => ['-c', each]), ...args], { cwd: folder });
    return stdout;
  };
  await runKepu(folder, ['init', ...options]);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=first');
  return {
    folder,
    outside,
    git,
    put: (name, text) => writeFile(join(folder, name), text),
    textOf: (name) => readFile(join(folder, name), 'utf8'),
  };
};

/** Has the plan of a repository say another figure than its data; gives the plan's path. */
export const contradict = async ({ put, textOf }: PlanRepository): Promise<string> => {
  const path = 'plans/plan-2026.yaml';
  await put(path, (await textOf(path)).replace('科普讲座不少于40场', '科普讲座不少于45场'));
  return path;
};

/** What a script did, and everything that it was heard to say. */
export interface ScriptOutcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script as a build server does: in a repository, from a file, with nothing in its environment but what is
 * given. `kepu` is the built command; `npm` is a stand-in that notes what it was asked for in `outside/npm`.
 */
export const runScript = async (
  { folder, outside }: PlanRepository,
  script: string,
  shell: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<ScriptOutcome> => {
  const programs = join(outside, 'programs');
  await mkdir(programs, { recursive: true });
  const command = join(process.cwd(), 'bin/kepu.js');
  await writeProgram(join(programs, 'kepu'), `exec "${process.execPath}" "${command}" "$@"`);
  await writeProgram(join(programs, 'npm'), `printf '%s\\n' "$@" >> "${outside}/npm"`);
  await writeFile(join(outside, 'script'), script);
  const [program = 'sh', ...args] = shell;
  const path = [programs, join(process.execPath, '..'), process.env.PATH].join(':');
  return new Promise((done) => {
    execFile(
      program,
      [...args, join(outside, 'script')],
      { cwd: folder, env: { PATH: path, HOME: outside, ...env } },
      (error, stdout, stderr) => done({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
};

const writeProgram = (path: string, body: string): Promise<void> =>
  writeFile(path, `#!/bin/sh\n${body}\n`, { mode: 0o755 });

/** Words that would make a file called `pwned` in any shell that took them for more than words. */
export const hostileWords: readonly string[] = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '$(touch$\u007bIFS}pwned)',
  '$\u007b{ inputs.plans }}$(touch pwned)',
  'PLANS\ntouch pwned',
];
