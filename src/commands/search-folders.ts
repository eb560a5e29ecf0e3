import { type Dirent, readdir, realpath, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Limits, raise } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { unwrapName, wrapName } from './wrapped-name.ts';

/**
 * The files below a folder that match any pattern, as paths of the system. Links to folders are followed, but a file that
 * two ways lead to is found once. Throws `UserError` where there is more to look through than anybody can have meant.
 */
export const searchFolders = async (
  patterns: readonly string[],
  folder: string,
  limits: Limits,
): Promise<readonly string[]> => {
  const { glob } = await import('tinyglobby');
  const folders = realFolders(folder);
  const { readdir, tooMuch } = countedReading(limits['folder-entries']);
  const search = glob(patterns.map(wrapName), {
    cwd: wrapName(folder),
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    debug: false, // or a variable of the environment has it print to standard output
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: {
      readdir: readdir as never,
      realpath: ((link: string, done: Parameters<typeof realpath>[1]) => realpath(unwrapName(link), done)) as never,
    },
  });
  // What the search still asks of the disk is not waited for.
  const found = await Promise.race([search, tooMuch]);
  if (found === null) throw tooMuchIn(folder, limits);
  return eachOnce(found.map(unwrapName), folders);
};

type Entries = (error: Error | null, entries: Dirent[]) => void;

/** Where a folder really is, and whether it is reached without links but those before the search. */
type RealFolders = (folder: string) => { readonly real: string; readonly isDirect: boolean };

const realFolders = (root: string): RealFolders => {
  const realRoot = realFolder(root);
  return (folder) => {
    const real = realFolder(folder);
    return { real, isDirect: real === path.join(realRoot, path.relative(root, folder)) };
  };
};

const realFolder = (folder: string): string => {
  try {
    return realpathSync.native(folder);
  } catch {
    return path.normalize(folder); // gone meanwhile: whoever reads it says so
  }
};

/**
 * A reader of folders that has nothing more to give once it gave `most` entries, and that leaves out links to where another
 * link led before: those that lead to one another have endless ways. The search then ends by itself. Folders in which the
 * kernel tells of the machine are empty to it: there is no plan, and no end either.
 */
const countedReading = (most: number) => {
  let seen = 0;
  const isTooMuch = () => seen > most;
  let giveUp = () => {};
  const tooMuch = new Promise<null>((done) => {
    giveUp = () => done(null);
  });
  const isWanted = createLinkFilter();
  return {
    tooMuch,
    readdir: (wrapped: string, options: { readonly withFileTypes: true }, done: Entries): void => {
      const folder = unwrapName(wrapped);
      if (isTooMuch() || isMadeUp(folder)) done(null, []);
      else
        readdir(folder, options, (error, entries = []) => {
          seen += entries.length;
          if (isTooMuch()) giveUp();
          const wanted = (entry: Dirent) => !entry.isSymbolicLink() || isWanted(path.join(folder, entry.name));
          done(error, isTooMuch() ? [] : entries.filter(wanted).map(wrapEntry));
        });
    },
  };
};

const wrapEntry = (entry: Dirent): Dirent => {
  entry.name = wrapName(entry.name);
  return entry;
};

const isMadeUp = (folder: string): boolean => /^\/(?:proc|sys)(?:\/|$)/.test(realFolder(folder));

/** Whether a link is the first that leads to a folder; links to files all are wanted. */
const createLinkFilter = (): ((link: string) => boolean) => {
  const linked = new Set<string>();
  return (link) => {
    const real = realFolder(link);
    if (!isFolder(real)) return true;
    const isFirst = !linked.has(real);
    linked.add(real);
    return isFirst;
  };
};

const isFolder = (place: string): boolean => {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false; // nothing there, or nothing that may be looked at
  }
};

/** Of the ways to a file, the one without links. */
const eachOnce = (found: readonly string[], folders: RealFolders): readonly string[] => {
  const known = new Map<string, ReturnType<RealFolders>>();
  const once = new Map<string, string>();
  for (const each of found) {
    const { dir, base } = path.parse(each);
    const folder = known.get(dir) ?? folders(dir);
    known.set(dir, folder);
    const key = path.join(folder.real, base);
    if (folder.isDirect || !once.has(key)) once.set(key, each);
  }
  return [...once.values()];
};

const tooMuchIn = (folder: string, limits: Limits): UserError => {
  const [most, more] = [limits['folder-entries'], raise('folder-entries')];
  const name = visible(folder);
  return new UserError(
    message(
      `${name} 里的文件太多（超过 ${most} 个），没有查找完。请写明小一些的文件夹或文件名。${more.zh}`,
      `${name} has too many files to search (more than ${most}). Name a smaller folder, or the files.${more.en}`,
    ),
  );
};
