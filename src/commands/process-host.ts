import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from './error-code.ts';
import type { Host, Output } from './io.ts';

/** What this process offers kepu, and whether all that it was given to write is written for certain. */
export const processHost = (): Host & { readonly hasWrittenAll: () => boolean } => {
  const stdout = outputOn(1, () => process.stdout);
  const stderr = outputOn(2, () => process.stderr);
  return {
    cwd: startFolder(),
    env: process.env,
    stdin: later(() => process.stdin),
    stdout: () => stdout,
    stderr: () => stderr,
    atExit: (last) => process.once('exit', last),
    hasWrittenAll: () => stdout.isDirect() && stderr.isDirect(),
  };
};

/** The folder that kepu was started in; where it was deleted meanwhile, none: a run is refused there. */
const startFolder = (): string => {
  try {
    return process.cwd();
  } catch {
    return '';
  }
};

/** Opens a stream when it is first used: one that nobody reads costs as much as the rest of the start. */
const later = <Stream extends NodeJS.EventEmitter>(open: () => Stream): (() => Stream) => {
  let stream: Stream | undefined;
  // Failures reach whoever writes; without a listener the process would die of them.
  return () => (stream ??= open().on('error', () => {}));
};

/**
 * Standard output or error, by its number. Node's own stream for it takes 2 ms to load, that of a socket 6; a file
 * does without, and so does a pipe or a socket, which is what Node gives those that it starts, as long as it takes everything at
 * once. A terminal, what is larger and whatever follows it go through the stream.
 */
const outputOn = (number: number, open: () => NodeJS.WriteStream): Output & { readonly isDirect: () => boolean } => {
  let isOpened = false;
  const stream = later(() => {
    isOpened = true;
    return open();
  });
  let room = roomOf(number);
  const mayBeTerminal = room === 0;
  return {
    get isTTY() {
      return mayBeTerminal && stream().isTTY;
    },
    get columns() {
      return mayBeTerminal ? stream().columns : undefined;
    },
    isDirect: () => !isOpened,
    write: (chunk, done) => {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
      room = Math.max(0, room - bytes.length);
      try {
        const rest = room > 0 ? writeNow(number, bytes) : bytes;
        if (rest.length === 0) return done();
        room = 0;
        stream().write(rest, done);
      } catch (error) {
        done(error as Error);
      }
    },
  };
};

/** As much surely fits into a pipe or a socket that nobody has read yet. */
const fitting = 32 * 1024;

/** How many bytes may be written without waiting for a reader. */
const roomOf = (number: number): number => {
  if (process.platform === 'win32') return 0;
  try {
    const stats = fstatSync(number);
    return stats.isFile() ? Number.POSITIVE_INFINITY : stats.isFIFO() || stats.isSocket() ? fitting : 0;
  } catch {
    return 0; // closed: only the stream knows what to do
  }
};

/** Writes what is taken at once; gives the rest. */
const writeNow = (number: number, bytes: Uint8Array): Uint8Array => {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(number, rest));
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
  }
  return rest;
};
