import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, runKepu } from '../scenarios/run-kepu.ts';
import { type Job, prepare } from './jobs.ts';

/** Whether all faults are tried, not the sample of a run of all tests. */
export const isWhole = process.env.KEPU_FAULTS === 'all';

/** What the disk does at one operation. */
export type FaultKind = 'ENOSPC' | 'EIO' | 'EACCES' | 'EMFILE' | 'short' | 'kill-before' | 'kill-half';

/** An operation on a file below the folder of a job; `changes` where it changes the disk. */
export interface Operation {
  readonly name: string;
  readonly path: string;
  readonly changes: boolean;
}

/** One operation of a run, by its number, and what happens at it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly at: number;
}

interface FaultyDisk {
  readonly startFaults: (fault: { readonly root: string } & Partial<Fault>) => {
    readonly operations: readonly Operation[];
    readonly stop: () => void;
  };
}

const { startFaults }: FaultyDisk = createRequire(import.meta.url)('./faulty-disk.cjs');

/** The files of a folder, by path, as text that tells bytes and modes apart. */
export type State = ReadonlyMap<string, string>;

/** A job done without a fault: the folder before and after, what it did to the disk, and what came of it. */
export interface GoodRun {
  readonly job: Job;
  readonly before: State;
  readonly after: State;
  readonly operations: readonly Operation[];
  readonly outcome: Outcome;
  /** The folder as the job finds it, to be copied. */
  readonly origin: string;
}

/** In memory where there is such a folder: a real disk takes minutes to make sure of each file. */
export const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Does a job without a fault, counting. */
export const doWell = async (job: Job): Promise<GoodRun> => {
  const origin = await mkdtemp(join(quickFolder, 'kepu-fault-'));
  await prepare(job, origin);
  return inCopy(origin, async (folder) => {
    const before = await stateOf(folder);
    const disk = startFaults({ root: folder });
    const outcome = await runKepu(folder, job.args);
    disk.stop();
    return { job, before, after: await stateOf(folder), operations: [...disk.operations], outcome, origin };
  });
};

/** Does a job with a fault in this process; then what is to be looked at. */
export const doBadly = <Result>(
  { job, origin }: GoodRun,
  fault: Fault,
  look: (folder: string, outcome: Outcome) => Promise<Result>,
): Promise<Result> =>
  inCopy(origin, async (folder) => {
    const disk = startFaults({ root: folder, ...fault });
    const outcome = await runKepu(folder, job.args).finally(disk.stop);
    return look(folder, outcome);
  });

/** Does something in a copy of a folder, which always has the same place and is gone afterwards. */
export const inCopy = async <Result>(origin: string, work: (folder: string) => Promise<Result>): Promise<Result> => {
  const folder = `${origin}-copy`;
  await cp(origin, folder, { recursive: true });
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** What stands in a folder. */
export const stateOf = async (folder: string): Promise<State> => {
  const names = (await readdir(folder, { recursive: true })).sort();
  const state = new Map<string, string>();
  for (const name of names) {
    const path = join(folder, name);
    const { mode } = await stat(path);
    if ((await stat(path)).isFile()) state.set(name, `${(mode & 0o777).toString(8)} ${await readFile(path, 'latin1')}`);
  }
  return state;
};

const manifest = 'out/.kepu-manifest.json';

/** What is wrong with a folder that a fault has met: files that are neither old nor new, and what is temporary. */
export const wrongIn = (state: State, { before, after }: GoodRun, mayHaveTemporary = false): readonly string[] => {
  const wrong: string[] = [];
  for (const [name, bytes] of state) {
    if (/\.(?:tmp|lock)$/.test(name)) {
      if (!mayHaveTemporary) wrong.push(`left behind: ${name}`);
    } else if (name !== manifest && bytes !== before.get(name) && bytes !== after.get(name)) {
      wrong.push(`neither old nor new: ${name}`);
    }
  }
  for (const name of before.keys()) if (!state.has(name)) wrong.push(`gone: ${name}`);
  return wrong;
};

/** What the manifest says of files that is not so. A run that was killed may have left files that it only announced. */
export const untrueIn = async (folder: string, state: State): Promise<readonly string[]> => {
  const text = state.get(manifest)?.slice(4);
  if (text === undefined) return [];
  const { files, writing = {} } = JSON.parse(text) as {
    readonly files: Readonly<Record<string, string>>;
    readonly writing?: Readonly<Record<string, readonly string[]>>;
  };
  const wrong: string[] = [];
  const { createHash } = await import('node:crypto');
  for (const name of (await readdir(join(folder, 'out'))).filter((each) => !each.startsWith('.'))) {
    const hash = createHash('sha256')
      .update(await readFile(join(folder, 'out', name)))
      .digest('hex');
    if (files[name] !== hash && !writing[name]?.includes(hash)) wrong.push(`not in the manifest: ${name}`);
  }
  return wrong;
};

/** The same job once more, without a fault: the folder is as if nothing had happened. */
export const wrongAfterNextRun = async (
  folder: string,
  { job, after, outcome }: GoodRun,
): Promise<readonly string[]> => {
  const next = await runKepu(folder, job.args);
  const state = await stateOf(folder);
  const wrong: string[] = [];
  // What is there already is not written again by some commands: then it must be whole.
  const isThere = /已经存在|已有/.test(next.stderr);
  if (next.exitCode !== outcome.exitCode && !isThere) wrong.push(`next run: ${next.exitCode} ${next.stderr}`);
  for (const [name, bytes] of after)
    if (state.get(name) !== bytes) wrong.push(`not as it should be after the next run: ${name}`);
  for (const name of state.keys()) if (!after.has(name)) wrong.push(`left behind after the next run: ${name}`);
  return wrong;
};
