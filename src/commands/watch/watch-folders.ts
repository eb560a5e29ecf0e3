import { type FSWatcher, watch } from 'node:fs';

/** Some folders under watch. */
export interface Watcher {
  /** Waits for something to happen in any of them, or for a time to pass; gives whether something did. */
  readonly sign: (milliseconds: number) => Promise<boolean>;
  readonly close: () => void;
}

/**
 * Watches folders, not what lies below their folders. Where the system has no eyes for one – network drives, too many
 * folders – nothing is ever seen there: whoever waits must look from time to time.
 */
export const watchFolders = (folders: readonly string[]): Watcher => {
  let hasHappened = false;
  let wake = (): void => undefined;
  const happen = (): void => {
    hasHappened = true;
    wake();
  };
  const watchers = folders.flatMap((folder): readonly FSWatcher[] => {
    try {
      // A folder that is deleted while it is watched is an error in some systems.
      return [watch(folder, happen).on('error', happen)];
    } catch {
      return [];
    }
  });
  return {
    sign: (milliseconds) =>
      new Promise((done) => {
        const clock = setTimeout(() => wake(), milliseconds);
        wake = () => {
          clearTimeout(clock);
          wake = () => undefined;
          done(hasHappened);
          hasHappened = false;
        };
        if (hasHappened) wake();
      }),
    close: () => {
      for (const each of watchers) each.close();
    },
  };
};
