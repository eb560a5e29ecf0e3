import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { errorOf } from '../error-code.ts';
import { discard, temporaryPath, use } from './left-behind.ts';
import { makeFolder, syncFolder } from './make-folder.ts';
import { moveInPlace } from './move-in-place.ts';

/**
 * Puts a file in place, as a whole or not at all, making its folder: whoever looks sees what was there before or what is there
 * now, also after the power failed. What is there keeps its mode and owner, and its time where it holds the same bytes; its
 * other hard links keep what they had. Throws the system's error, where it is read-only too, which the folder would not heed.
 */
export const putFile = (path: string, bytes: Uint8Array): void => {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && isSame(path, before, bytes)) return;
  if (before) refuseReadOnly(path, before);
  makeFolder(dirname(path));
  const temporary = temporaryPath(dirname(path));
  const isFinished = use(temporary);
  try {
    fill(temporary, bytes, before);
    moveInPlace(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
  } finally {
    isFinished();
  }
  syncFolder(dirname(path));
};

const isSame = (path: string, { size }: Stats, bytes: Uint8Array): boolean => {
  try {
    return size === bytes.length && readFileSync(path).equals(bytes);
  } catch {
    return false; // writing says what stands against it
  }
};

const refuseReadOnly = (path: string, before: Stats): void => {
  if (!before.isFile()) throw errorOf(before.isDirectory() ? 'EISDIR' : 'NOFILE');
  accessSync(path, constants.W_OK);
  // For the administrator everything is accessible.
  if ((before.mode & 0o222) === 0) throw errorOf('READONLY');
};

const fill = (path: string, bytes: Uint8Array, like: Stats | undefined): void => {
  // Nobody may read on the way what only some could read before.
  const file = openSync(path, 'wx', like ? 0o600 : 0o666);
  try {
    if (like) resemble(file, like);
    for (let at = 0; at < bytes.length; ) at += writeSome(file, bytes.subarray(at));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** How many bytes the disk took: it may take fewer than it is given, but not none. */
const writeSome = (file: number, bytes: Uint8Array): number => {
  const count = writeSync(file, bytes);
  if (count === 0) throw errorOf('EIO');
  return count;
};

const resemble = (file: number, { mode, uid, gid }: Stats): void => {
  // Only the administrator may give files away; whoever is of a group may give it that.
  if (!succeeds(() => fchownSync(file, uid, gid))) succeeds(() => fchownSync(file, -1, gid));
  fchmodSync(file, mode & 0o7777);
};

const succeeds = (act: () => void): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};
