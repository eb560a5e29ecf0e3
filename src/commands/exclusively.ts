import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { undoWhenInterrupted } from './unfinished.ts';

/** Milliseconds: between two looks at the lock, until waiting is given up, after which a lock counts as left behind. */
const [pause, patience, stale] = [15, 5000, 10_000];

/**
 * Does a short piece of work on a file while no other process does: a lock stands beside the file meanwhile. Where none
 * can be had, the work is done all the same, for a run must not fail of it.
 */
export const exclusively = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => {
  const lock = `${path}.lock`;
  if (!(await take(lock))) return work();
  const isFinished = undoWhenInterrupted(() => release(lock));
  try {
    return await work();
  } finally {
    isFinished();
    release(lock);
  }
};

const take = async (lock: string): Promise<boolean> => {
  for (let waited = 0; waited < patience; waited += pause) {
    try {
      closeSync(openSync(lock, 'wx'));
      return true;
    } catch (error) {
      if ((error as { readonly code?: unknown }).code !== 'EEXIST') return false;
    }
    if (isStale(lock)) release(lock);
    else await wait(pause);
  }
  return false;
};

const isStale = (lock: string): boolean => {
  try {
    return Date.now() - statSync(lock).mtimeMs > stale;
  } catch {
    return false; // it went meanwhile
  }
};

const release = (lock: string): void => {
  try {
    rmSync(lock, { force: true });
  } catch {
    // It counts as left behind soon.
  }
};
