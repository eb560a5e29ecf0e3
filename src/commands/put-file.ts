import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { unwritable } from './system-error.ts';
import { undoWhenInterrupted } from './unfinished.ts';

/**
 * Puts a file in place as a whole or not at all, making its folder; a device or a pipe takes the bytes as they come. Throws
 * `UserError` where it cannot.
 */
export const putFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  if (isStream(path)) pour(path, bytes);
  else await put(path, path, bytes, null);
};

/**
 * Gives a file that is there other bytes, as a whole or not at all: links are followed, its mode and owner stay. Throws
 * `UserError` where it cannot, and where the file is read-only, which a change of the folder would not heed.
 */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    const place = realpathSync.native(path);
    const stats = statSync(place);
    accessSync(place, constants.W_OK);
    // For the administrator everything is accessible.
    if ((stats.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'READONLY' });
    await put(path, place, bytes, stats);
  } catch (error) {
    throw asUnwritable(path, error);
  }
};

/** Removes a file, if it is there. Throws `UserError` where it cannot. */
export const removeFile = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    throw asUnwritable(path, error);
  }
};

const put = async (name: string, path: string, bytes: Uint8Array, like: Stats | null): Promise<void> => {
  const { randomBytes } = await import('node:crypto');
  const temporary = join(dirname(path), `.${basename(path).slice(0, 20)}.${randomBytes(6).toString('hex')}.tmp`);
  const isFinished = undoWhenInterrupted(() => discard(temporary));
  try {
    makeFolder(dirname(path));
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      if (like) resemble(file, like);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw asUnwritable(name, error);
  } finally {
    isFinished();
  }
};

/** /dev/null, /dev/stdout, a named pipe: a file put in its place would take it from everybody else. */
const isStream = (path: string): boolean => {
  try {
    const stats = statSync(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch {
    // Not there, or not to be reached: whoever writes there says why.
    return false;
  }
};

const pour = (path: string, bytes: Uint8Array): void => {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw asUnwritable(path, error);
  }
};

/** Folder by folder: where a file system has no place for new folders, Node's own recursion never comes to an end. */
const makeFolder = (path: string): void => {
  if (isFolder(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may have made it meanwhile; a file that stands there is no folder.
    if ((error as { readonly code?: unknown }).code !== 'EEXIST') throw error;
    if (!isFolder(path)) throw Object.assign(new Error('no folder'), { code: 'ENOTDIR' });
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const resemble = (file: number, { mode, uid, gid }: Stats): void => {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Only the administrator may give files away, and then they are the writer's own before and after.
  }
  fchmodSync(file, mode & 0o7777);
};

const asUnwritable = (path: string, error: unknown): unknown =>
  error instanceof UserError ? error : unwritable(message(visible(path), visible(path)), error);

const discard = (path: string): void => {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder cannot be written to: then nothing was.
  }
};
