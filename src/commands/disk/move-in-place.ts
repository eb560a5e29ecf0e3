import { renameSync } from 'node:fs';
import { codeOf } from '../error-code.ts';

/** How long to wait before each further attempt, in milliseconds: a second in all. */
const waits = [20, 80, 300, 600];

/**
 * Gives a file its name, in place of what had it. On Windows whoever reads that – a virus scanner, a preview, Word while it
 * opens it – keeps it from being replaced; most let go at once. Throws the system's error where nothing helps.
 */
export const moveInPlace = (
  from: string,
  to: string,
  rename: typeof renameSync = renameSync,
  isWindows = process.platform === 'win32',
): void => {
  for (const wait of isWindows ? waits : []) {
    try {
      rename(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait);
    }
  }
  rename(from, to);
};

const isHeld = (error: unknown): boolean => heldCodes.has(codeOf(error));

const heldCodes: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES']);
