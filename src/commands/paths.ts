import type { PlatformPath } from 'node:path';
import type { Files } from '../workspace/files.ts';

/** What of the door is about paths alone and touches no disk. */
export type Paths = Pick<Files, 'cwd' | 'resolve' | 'folderOf' | 'relative'> & {
  /** A path of the system with `/`, and its drive, if any, in upper case: a terminal gives `c:`, the disk says `C:`. */
  readonly slashed: (path: string) => string;
};

/** The paths of a system, of Windows (`path.win32`) or of others (`path.posix`), as kepu sees them: with `/`. */
export const createPaths = ({ dirname, relative, resolve, sep }: PlatformPath, folder: string): Paths => {
  const slashed = (path: string): string =>
    sep === '/' ? path : path.replaceAll(sep, '/').replace(/^[a-z]:/, (drive) => drive.toUpperCase());
  const cwd = slashed(folder);
  return {
    cwd,
    slashed,
    resolve: (from, path) => slashed(resolve(from, path)),
    folderOf: (path) => slashed(dirname(path)),
    relative: (path) => slashed(relative(cwd, path)) || '.',
  };
};
