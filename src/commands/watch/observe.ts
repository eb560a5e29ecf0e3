import type { Io } from '../io.ts';
import { manifestName } from '../output-record.ts';

/** What a run asked the outside about, so that it is known when it would get another answer. */
export interface Observation {
  /** The door that the run is to use. */
  readonly io: Io;
  /** The folders in which something would have to happen first. */
  readonly folders: () => readonly string[];
  /** The absolute paths of which another answer would be given now. */
  readonly changed: () => Promise<readonly string[]>;
}

interface Search {
  readonly patterns: readonly string[];
  readonly folder: string;
  readonly found: readonly string[];
}

/**
 * Writes down which files a run reads, asks for or finds; what it writes itself is no change, nor is what happens to the
 * files beside its outputs.
 */
export const observe = (io: Io): Observation => {
  const stamps = new Map<string, string | null>();
  const kinds = new Map<string, Awaited<ReturnType<Io['kindOf']>>>();
  const searches = new Map<string, Search>();
  const temporary = new Set<string>();
  const written = async (path: string): Promise<void> => {
    if (stamps.has(path)) stamps.set(path, await io.stampOf(path));
    // What is written may make the folders that it lies in.
    const asked = [...kinds.keys()].filter((each) => path === each || path.startsWith(`${each}/`));
    for (const each of asked) kinds.set(each, await io.kindOf(each));
  };
  const isSource = (path: string): boolean =>
    ![...temporary].some((folder) => path.startsWith(`${folder}/`)) &&
    (/\.ya?ml$/i.test(path) || !kinds.has(io.resolve(io.folderOf(path), manifestName)));
  const watched = (door: Io): Io => ({
    ...door,
    limitedBy: (limits) => watched(door.limitedBy(limits)),
    read: async (path) => {
      // Before it is read: what is changed meanwhile shows as changed.
      if (!stamps.has(path)) stamps.set(path, await io.stampOf(path));
      return door.read(path);
    },
    kindOf: async (path) => {
      const kind = await io.kindOf(path);
      if (!kinds.has(path)) kinds.set(path, kind);
      return kind;
    },
    glob: async (patterns, folder) => {
      const found = await io.glob(patterns, folder);
      searches.set([folder, ...patterns].join('\n'), { patterns, folder, found });
      return found;
    },
    write: async (path, bytes) => {
      await io.write(path, bytes);
      await written(path);
    },
    rewrite: async (path, bytes) => {
      await io.rewrite(path, bytes);
      await written(path);
    },
    remove: async (path) => {
      await io.remove(path);
      await written(path);
    },
    inTemporaryFolder: (work) =>
      io.inTemporaryFolder((folder) => {
        temporary.add(folder);
        return work(folder);
      }),
  });
  return {
    io: watched(io),
    folders: () => foldersOf([...stamps.keys()].filter(isSource), [...searches.values()], io),
    changed: async () => {
      const changed = new Set<string>();
      for (const [path, stamp] of stamps) if ((await io.stampOf(path)) !== stamp) changed.add(path);
      for (const [path, kind] of kinds) if ((await io.kindOf(path)) !== kind) changed.add(path);
      for (const search of searches.values()) for (const path of await newsOf(search, io)) changed.add(path);
      return [...changed].filter(isSource).sort();
    },
  };
};

/** The folders of files, and those on the way to them from where they were searched for. */
const foldersOf = (paths: readonly string[], searches: readonly Search[], io: Io): readonly string[] => {
  const folders = new Set(paths.map((path) => io.folderOf(path)));
  for (const { folder, found } of searches) {
    folders.add(folder);
    for (const path of found) {
      for (let here = io.folderOf(path); !folders.has(here) && here.startsWith(folder); here = io.folderOf(here)) {
        folders.add(here);
      }
    }
  }
  return [...folders];
};

/** What a search finds that it did not find before, and what it does not find any more. */
const newsOf = async ({ patterns, folder, found }: Search, io: Io): Promise<readonly string[]> => {
  const before = new Set(found);
  const now = new Set(await io.glob(patterns, folder));
  return [...found.filter((path) => !now.has(path)), ...[...now].filter((path) => !before.has(path))];
};
