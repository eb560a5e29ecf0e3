import { closeSync, constants, openSync, statSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, errorOf } from '../error-code.ts';

/**
 * Whether what stands at a path takes bytes as they come: /dev/null, /dev/stdout, a named pipe, a terminal. A file put in its
 * place would take it from everybody else.
 */
export const isStream = (path: string): boolean => {
  if (descriptorOf(path) !== null) return true;
  try {
    const stats = statSync(path);
    return stats.isFIFO() || stats.isCharacterDevice() || stats.isSocket();
  } catch {
    // Not there, or not to be reached: whoever writes there says why.
    return false;
  }
};

/**
 * Writes bytes to such a path. Throws the system's error where it does not take them, and `UNREAD` where a pipe or device that
 * was named is open and nobody takes anything out of it, as with a terminal that was just made; a reader that went had enough.
 */
export const pour = async (path: string, bytes: Uint8Array): Promise<void> => {
  const own = descriptorOf(path);
  const file = own ?? (await openPipe(path));
  try {
    for (let at = 0, waited = 0; at < bytes.length; ) {
      const taken = await offer(file, bytes.subarray(at));
      at += taken;
      waited = taken > 0 ? 0 : waited + pause;
      // Whoever started the run reads what it prints, when it suits them.
      if (own === null && waited >= patience.reading) throw errorOf('UNREAD');
    }
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error;
  } finally {
    if (own === null) closeSync(file);
  }
};

/**
 * The descriptor of this process that a path means. It is written to as it is: opened anew, a file behind it would be
 * written over from its beginning, and a socket cannot be opened.
 */
const descriptorOf = (path: string): number | null => {
  const [, name, number] = /^\/(?:dev|proc\/self)\/(?:(stdout|stderr)|fd\/(\d{1,4}))$/.exec(path) ?? [];
  if (name !== undefined) return name === 'stdout' ? 1 : 2;
  return number === undefined ? null : Number(number);
};

/** Milliseconds between two tries, until somebody must have opened a pipe, and until they must have read some of it. */
const pause = 10;
const patience = { opening: 1000, reading: 3000 };

/**
 * Not blocking: nobody could stop a run that waits within an operation of the system. Windows has no such flag, and nothing
 * to wait for.
 */
const openPipe = async (path: string): Promise<number> => {
  for (let waited = 0; ; waited += pause) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (codeOf(error) !== 'ENXIO' || waited >= patience.opening) throw error;
      await wait(pause);
    }
  }
};

/** How many bytes are taken; 0 after a pause where there is no place for more. */
const offer = async (file: number, bytes: Uint8Array): Promise<number> => {
  try {
    return writeSync(file, bytes);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error;
    await wait(pause);
    return 0;
  }
};
