import { realpathSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { visible } from '../../text/visible.ts';
import type { Files } from '../../workspace/files.ts';
import { codeOf } from '../error-code.ts';
import { unwritable } from '../system-error.ts';
import { turn } from '../turn.ts';
import { behindLink } from './behind-link.ts';
import { exclusively } from './exclusively.ts';
import { sweepFolder } from './left-behind.ts';
import { isStream, pour } from './pour.ts';
import { putFile } from './put-file.ts';

/** The part of the door through which files are changed. */
export interface Disk {
  /**
   * Puts a file in place as a whole or not at all, making its folder; a file that holds the same bytes is left alone, a device
   * or a pipe takes them as they come. A link that leads out of its repository is not followed. Throws `UserError` where it
   * cannot.
   */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Gives a file that is there other bytes in the same way, behind whatever links. Throws `UserError` where it is read-only or
   * cannot be written.
   */
  readonly rewrite: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Removes a file; one that is not there is none to remove. Throws `UserError` where it cannot. */
  readonly remove: (path: string) => Promise<void>;
  /** Removes what runs that were killed have left in a folder; whoever writes there does so first. */
  readonly sweep: (folder: string) => Promise<void>;
  /** Does a short piece of work on a file while no other process does. */
  readonly exclusively: <Result>(path: string, work: () => Promise<Result>) => Promise<Result>;
}

/** The disk of one run. */
export const createDisk = (files: Files): Disk => {
  const swept = new Set<string>();
  const sweep = (folder: string): void => {
    if (!swept.has(folder)) sweepFolder(folder);
    swept.add(folder);
  };
  const put = (path: string, bytes: Uint8Array): void => {
    sweep(dirname(path));
    putFile(path, bytes);
  };
  /** Signals get in before a file is changed: the work itself lets nothing in between. */
  const change = async (path: string, work: () => Promise<void>): Promise<void> => {
    await turn();
    try {
      await work();
    } catch (error) {
      if (error instanceof UserError || codeOf(error) === undefined) throw error;
      const shown = visible(shownPath(path, files));
      throw unwritable(message(shown, shown), error);
    }
  };
  return {
    write: (path, bytes) =>
      change(path, async () => (isStream(path) ? pour(path, bytes) : put(await behindLink(path, files), bytes))),
    rewrite: (path, bytes) => change(path, async () => put(realpathSync.native(path), bytes)),
    remove: (path) => change(path, async () => rmSync(path, { force: true })),
    sweep: async (folder) => sweep(folder),
    exclusively,
  };
};

/** As it is seen from here; a far one as it is. */
const shownPath = (path: string, { relative }: Files): string => {
  const seen = relative(path);
  return seen.startsWith('../') ? path : seen;
};
