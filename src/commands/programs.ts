import type { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { builtInLimits, bytesOf } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { discard, sweepFolder, use } from './disk/left-behind.ts';
import { ownMark } from './disk/owner.ts';
import { unwritable } from './system-error.ts';
import { undoWhenInterrupted } from './unfinished.ts';

/** The part of the door that leads to other programs. */
export interface Programs {
  /** The first of some programs that is here, as an absolute path: names are looked up in PATH, paths are taken as they are. */
  readonly findProgram: (names: readonly string[]) => Promise<string | null>;
  /** Runs a program without a shell and waits for it. Does not throw: what went wrong is in what it gives. */
  readonly runProgram: (program: string, args: readonly string[], options: RunOptions) => Promise<Ran>;
  /** A new folder for the time of some work; it is gone afterwards, however that ended. */
  readonly inTemporaryFolder: <Result>(work: (folder: string) => Promise<Result>) => Promise<Result>;
}

/** How a program is run. */
export interface RunOptions {
  /** Beside the environment of kepu. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is killed, and whatever it has started. */
  readonly timeout: number;
  /** What it is given on standard input; nothing by default. */
  readonly input?: string;
  /** Whether what it writes to standard output is wanted; else nobody listens. */
  readonly isHeard?: boolean;
}

/** What became of a program. */
export interface Ran {
  /** null where it could not be started or was killed. */
  readonly exitCode: number | null;
  readonly isLate: boolean;
  /** All that it wrote to standard output, where that was wanted; what writes or says more than 64 MiB is killed. */
  readonly stdout: Uint8Array;
  /** The end of what it wrote to standard error, or why it could not be started. */
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The programs of this machine, with an environment. */
export const createPrograms = (env: Environment): Programs => ({
  findProgram: async (names) => {
    for (const name of names) {
      const found = placesOf(name, env).find(isProgram);
      if (found !== undefined) return found;
    }
    return null;
  },
  runProgram: (program, args, options) => runProgram(program, args, { ...options, env: { ...env, ...options.env } }),
  inTemporaryFolder,
});

const isWindows = process.platform === 'win32';

/** Never the current folder: a plan repository must not bring its own programs. */
const placesOf = (name: string, env: Environment): readonly string[] => {
  if (/[/\\]/.test(name)) return isAbsolute(name) ? [name] : [];
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter(isAbsolute);
  return folders.flatMap((folder) => (isWindows ? ['.exe', '.com'] : ['']).map((end) => join(folder, name + end)));
};

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

const longestTold = 4096;
const longestHeard = bytesOf(builtInLimits, 'program-output');

const notStarted: Ran = { exitCode: null, isLate: false, stdout: new Uint8Array(), stderr: '' };

const runProgram = async (
  program: string,
  args: readonly string[],
  { env, timeout, input, isHeard = false }: Omit<RunOptions, 'env'> & { readonly env: Environment },
): Promise<Ran> => {
  // No system passes a NUL on, and Node throws.
  if ([program, ...args].some((words) => words.includes('\0'))) return notStarted;
  const { spawn, spawnSync } = await import('node:child_process');
  return new Promise((done) => {
    let told = '';
    let isLate = false;
    const decoder = new TextDecoder();
    const heard: Uint8Array[] = [];
    let length = 0;
    const count = (bytes: Uint8Array): boolean => {
      length += bytes.length;
      if (length > longestHeard) kill();
      return length <= longestHeard;
    };
    // A group of its own: LibreOffice is a script that starts a program that starts another.
    const child = spawn(program, args, {
      env: { ...env },
      detached: !isWindows,
      stdio: [input === undefined ? 'ignore' : 'pipe', isHeard ? 'pipe' : 'ignore', 'pipe'],
      windowsHide: true,
    });
    const kill = (): void => killGroup(child.pid, spawnSync);
    const isFinished = undoWhenInterrupted(kill);
    const clock = setTimeout(() => {
      isLate = true;
      kill();
    }, timeout);
    const finish = (exitCode: number | null): void => {
      clearTimeout(clock);
      isFinished();
      done({ exitCode, isLate, stdout: new Uint8Array(Buffer.concat(heard)), stderr: told });
    };
    child.stdout?.on('data', (bytes: Uint8Array) => {
      if (count(bytes)) heard.push(bytes);
    });
    // One that ends before it has read everything is no failure of kepu's.
    child.stdin?.on('error', () => undefined).end(input);
    child.stderr?.on('data', (bytes: Uint8Array) => {
      count(bytes);
      told = (told + decoder.decode(bytes, { stream: true })).slice(-longestTold);
    });
    child.on('error', (error) => {
      told = error.message;
      finish(null);
    });
    // What it leaves running keeps its streams open, and they would never close.
    let patience: NodeJS.Timeout | undefined;
    child.on('exit', () => {
      patience = setTimeout(kill, 500);
    });
    child.on('close', (exitCode) => {
      clearTimeout(patience);
      finish(exitCode);
    });
  });
};

/** A program and all that it has started. */
const killGroup = (pid: number | undefined, runNow: typeof spawnSync): void => {
  if (pid === undefined) return;
  try {
    if (isWindows) runNow('taskkill', ['/pid', `${pid}`, '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    else process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const inTemporaryFolder: Programs['inTemporaryFolder'] = async (work) => {
  sweepFolder(tmpdir(), /^kepu-[0-9a-z]{1,7}-\d{1,10}-/);
  const folder = makeFolder();
  const isFinished = use(folder);
  try {
    return await work(folder);
  } finally {
    discard(folder);
    isFinished();
  }
};

const makeFolder = (): string => {
  try {
    // Others may not look into it; its name says whose it is, should this run be killed.
    return mkdtempSync(join(tmpdir(), `kepu-${ownMark()}-`));
  } catch (error) {
    throw unwritable(message('临时文件夹', 'the folder for temporary files'), error);
  }
};
