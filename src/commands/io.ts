import { isUtf8, transcode } from 'node:buffer';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { builtInLimits, type Limits } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { visibleLines } from '../text/visible.ts';
import type { Files } from '../workspace/files.ts';
import { createDisk, type Disk } from './disk/disk.ts';
import { codeOf } from './error-code.ts';
import { createPaths } from './paths.ts';
import { createPrograms, type Programs } from './programs.ts';
import { createProgress, type Progress } from './progress/progress.ts';
import type { ProgressLine } from './progress/progress-line.ts';
import { readFile, readStream } from './read-bytes.ts';
import { readLines } from './read-lines.ts';
import { isMachineFailure, unreadable, unwritable } from './system-error.ts';
import { turn } from './turn.ts';
import type { Watcher } from './watch/watch-folders.ts';

/** The only door outside: files, streams, the environment. Everything else in kepu is a function of its arguments. */
export interface Io extends Files, Programs, Disk, Pick<Progress, 'progress'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The same door under other bounds. */
  readonly limitedBy: (limits: Limits) => Io;
  /** Whether standard output is a terminal, and how many cells it is wide. */
  readonly isTerminal: () => boolean;
  readonly width: () => number;
  /** Whether somebody sits at a terminal and can be asked: standard input and standard error are one. */
  readonly isAttended: () => boolean;
  /** The lines that somebody types, one at a time; returned when no more are wanted. */
  readonly typedLines: () => AsyncGenerator<string>;
  /** All bytes of standard input; a second call gives them again. */
  readonly readInput: () => Promise<Uint8Array>;
  /** The pieces of standard input as they come. */
  readonly incoming: () => AsyncIterable<Uint8Array | string>;
  /** Writes to standard output and waits until it is taken. */
  readonly print: (output: string | Uint8Array) => Promise<void>;
  /** Writes a note to standard error. */
  readonly warn: (text: string) => Promise<void>;
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
  /** What tells one state of a file from another, without reading it; null where there is none. */
  readonly stampOf: (path: string) => Promise<string | null>;
  /** Watches folders, so far as the system does. */
  readonly watch: (folders: readonly string[]) => Promise<Watcher>;
  /**
   * The clock. Only what people have set an end to and notes of what happens now may ask for it: the same input gives the
   * same bytes.
   */
  readonly now: () => Date;
  /** Has something done when the process ends, which nobody waits for any more; it is told the exit code. */
  readonly atExit: (last: (exitCode: number) => void) => void;
  /** Lets signals in between two pieces of work: without it, nobody could stop a long run. Reading a file does so too. */
  readonly turn: () => Promise<void>;
}

/** What a process offers; `bin/` hands it in, a test hands in its own. */
export interface Host {
  /** The folder that it works in; empty where that is gone. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock; without one, the machine's. */
  readonly now?: () => Date;
  readonly stdin: () => AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined };
  readonly stdout: () => Output;
  readonly stderr: () => Output;
  /** Has something done at its very end; without one, nothing. */
  readonly atExit?: (last: (exitCode: number) => void) => void;
}

/** Where a process writes to: as much of a stream as kepu needs. */
export interface Output {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (chunk: string | Uint8Array, done: (error?: Error | null) => void) => unknown;
}

/** The door of one process; paths have `/` on every system. */
export const createIo = (host: Host): Io => {
  const { slashed, ...paths } = createPaths(path, host.cwd);
  let input: Promise<Uint8Array> | undefined;
  const { progress, clear } = createProgress(() => openLine(host));
  const limitedBy = (limits: Limits): Io => {
    const files: Files = {
      limits,
      ...paths,
      kindOf,
      read: async (path) => {
        await turn();
        return readFile(path, limits);
      },
      decode,
      glob: async (patterns, folder) => {
        const { searchFolders } = await import('./search-folders.ts');
        return (await searchFolders(patterns, folder, limits)).map(slashed).sort();
      },
      realPath: async (path) => slashed(realPath(path)),
    };
    return {
      ...files,
      limitedBy,
      ...createDisk(files),
      ...createPrograms(host.env),
      env: host.env,
      isTerminal: () => host.stdout().isTTY === true,
      width: () => host.stdout().columns ?? 100,
      isAttended: () => host.stdin().isTTY === true && host.stderr().isTTY === true,
      typedLines: () => readLines(host.stdin()),
      turn,
      readInput: () => {
        input ??= readStream(host.stdin(), limits);
        return input;
      },
      incoming: host.stdin,
      progress,
      print: (output) => {
        clear();
        return send(host.stdout(), output);
      },
      warn: (text) => {
        clear();
        // Where not even a note can be left, the exit code still speaks.
        return send(host.stderr(), visibleLines(text)).catch(() => undefined);
      },
      stampOf,
      watch: async (folders) => (await import('./watch/watch-folders.ts')).watchFolders(folders),
      atExit: host.atExit ?? (() => undefined),
      now: host.now ?? (() => new Date()),
      sha256: async (bytes) => (await import('node:crypto')).createHash('sha256').update(bytes).digest('hex'),
    };
  };
  return limitedBy(builtInLimits);
};

/** Logs keep what was written over, even where they look like a terminal. */
const openLine = async ({ env, stderr }: Host): Promise<ProgressLine | null> =>
  env.CI || stderr().isTTY !== true ? null : (await import('./progress/progress-line.ts')).openProgressLine(stderr());

// Files are small and come one at a time: waiting for each is faster than asking for a promise of it.

const kindOf: Files['kindOf'] = async (path) => {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    // A disk that fails does not say that there is nothing: a configuration must not be passed over for that.
    if (isMachineFailure(error)) throw unreadable(path, error);
    return null;
  }
};

const realPath = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw unreadable(path, error);
  }
};

const stampOf: Io['stampOf'] = async (path) => {
  try {
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true });
    return [mtimeNs, ctimeNs, size, ino].join();
  } catch {
    return null;
  }
};

/** Four times as fast as `TextDecoder`. */
const decode: Files['decode'] = (bytes) => {
  if (!isUtf8(bytes)) return null;
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return transcode(isMarked ? bytes.subarray(3) : bytes, 'utf8', 'utf16le').toString('utf16le');
};

const send = (stream: Output, output: string | Uint8Array): Promise<void> =>
  new Promise((taken, failed) => {
    stream.write(output, (error) => {
      // A reader that goes away (kepu rules | head) has what it wanted: no failure.
      if (!error || codeOf(error) === 'EPIPE') taken();
      else failed(unwritable(message('标准输出', 'standard output'), error));
    });
  });
