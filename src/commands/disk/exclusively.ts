import { closeSync, lstatSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf } from '../error-code.ts';
import { ageOf, discard, makerOf, use } from './left-behind.ts';
import { makeFolder } from './make-folder.ts';
import { ownMark } from './owner.ts';

/** Milliseconds: between two looks at the lock, and until waiting is given up. */
const [pause, patience] = [15, 5000];

/** Milliseconds after which a lock counts as left behind: one that somebody elsewhere may hold, and any. */
const [strange, stale] = [2000, 10_000];

/**
 * Does a short piece of work on a file while no other process does: a lock stands beside the file meanwhile, with the mark
 * of its process in it. Its folder is made. Where none can be had, the work is done all the same, for a run must not fail of it.
 */
export const exclusively = async <Result>(path: string, work: () => Promise<Result>): Promise<Result> => {
  const lock = `${path}.lock`;
  const release = await take(lock);
  try {
    return await work();
  } finally {
    release();
  }
};

const take = async (lock: string): Promise<() => void> => {
  for (let waited = 0; waited < patience; waited += pause) {
    try {
      makeFolder(dirname(lock));
      const file = openSync(lock, 'wx');
      const isFinished = use(lock);
      mark(file);
      return () => {
        discard(lock);
        isFinished();
      };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') break;
    }
    if (isLeft(lock)) discard(lock);
    else await wait(pause);
  }
  return () => undefined;
};

/** A lock without a mark is one all the same; it takes longer to be known as left behind. */
const mark = (file: number): void => {
  try {
    writeSync(file, ownMark());
  } catch {
    // The disk is full.
  }
  try {
    closeSync(file);
  } catch {
    // The disk failed; it is closed all the same.
  }
};

const isLeft = (lock: string): boolean => {
  const stats = lstatSync(lock, { throwIfNoEntry: false });
  if (!stats) return false; // it went meanwhile
  const age = ageOf(stats);
  const maker = makerOf(lock, stats);
  return age > stale || maker === 'ended' || (maker === 'unknown' && age > strange);
};
