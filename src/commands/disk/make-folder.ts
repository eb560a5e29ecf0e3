import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf, errorOf } from '../error-code.ts';

/** Makes a folder, and those that it lies in. Throws the system's error where it cannot. */
export const makeFolder = (path: string): void => {
  // Folder by folder: where a file system has no place for new ones, Node's own recursion never comes to an end.
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile; a file that stands there is no folder.
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!isFolder(path)) throw errorOf('ENOTDIR');
  }
  syncFolder(dirname(path));
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Has the disk keep the names in a folder as they are now. Throws the system's error where the disk fails. */
export const syncFolder = (path: string): void => {
  let folder: number | undefined;
  try {
    folder = openSync(path, 'r');
    fsyncSync(folder);
  } catch (error) {
    // Some systems and drives know no such thing, some folders may be written to but not read: they keep names as they do.
    if (failures.has(codeOf(error))) throw error;
  } finally {
    if (folder !== undefined) closeSync(folder);
  }
};

const failures: ReadonlySet<string | undefined> = new Set(['EIO', 'ENOSPC', 'EDQUOT']);
