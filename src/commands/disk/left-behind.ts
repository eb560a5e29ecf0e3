import { lstatSync, readdirSync, readFileSync, rmSync, type Stats } from 'node:fs';
import { basename, join } from 'node:path';
import { undoWhenInterrupted } from '../unfinished.ts';
import { type OwnerState, ownerState, ownMark } from './owner.ts';

/** Milliseconds after which something temporary counts as left behind, whoever made it: no work takes so long. */
const longest = 60 * 60 * 1000;

/** The paths of what this process has in use. */
const used = new Set<string>();

/**
 * A path in a folder that nobody else takes, its name short beside any other, with the mark of this process in it: what a
 * killed run leaves is known by it.
 */
export const temporaryPath = (folder: string, [head, end]: readonly [string, string] = ['.kepu-', '.tmp']): string =>
  join(folder, `${head}${ownMark()}-${Math.random().toString(36).slice(2, 10)}${end}`);

/** Has something temporary in use, to be removed should the process be interrupted; gives what ends that. */
export const use = (path: string): (() => void) => {
  const isFinished = undoWhenInterrupted(() => discard(path));
  used.add(path);
  return () => {
    used.delete(path);
    isFinished();
  };
};

/** Removes something temporary; where that cannot be, the next run sweeps it away. */
export const discard = (path: string): void => {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The folder cannot be written to, or another program has something of it open.
  }
};

/** Removes what killed runs have left in a folder: temporary files, and locks that they held. */
export const sweepFolder = (folder: string, names = /^\.kepu-.*\.(?:tmp|lock)$/): void => {
  for (const name of namesIn(folder)) {
    if (!names.test(name)) continue;
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats && isOwn(stats) && (ageOf(stats) > longest || makerOf(path, stats) === 'ended')) discard(path);
  }
};

/** Whether who made something temporary still runs: its mark is in its name; in a lock, which all call alike, inside. */
export const makerOf = (path: string, stats: Stats): OwnerState =>
  ownerState(path.endsWith('.lock') ? contentOf(path, stats) : basename(path), used.has(path));

/** Milliseconds since something was changed last. */
export const ageOf = ({ mtimeMs }: Stats): number => Date.now() - mtimeMs;

const longestMark = 100;

const contentOf = (path: string, stats: Stats): string => {
  try {
    return stats.isFile() && stats.size <= longestMark ? readFileSync(path, 'latin1') : '';
  } catch {
    return ''; // it went meanwhile
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not there yet, or not to be read: whoever writes there says why
  }
};

/** In a folder for the temporary files of all, those of others are left alone. */
const isOwn = ({ uid }: Stats): boolean => process.getuid === undefined || uid === process.getuid();
