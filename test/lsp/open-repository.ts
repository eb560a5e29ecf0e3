import type { Repository, Snapshot } from '../../src/lsp/workspace/snapshot.ts';
import { isSound } from '../../src/lsp/workspace/snapshots.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { type LoadedFile, loadFile, stemOf } from '../../src/workspace/load-file.ts';
import { memoryFiles } from '../workspace/memory-files.ts';
import { repositoryTexts } from './repository-texts.ts';

/** A repository as a language server has it, made of the texts of its files by absolute path. */
export interface OpenRepository extends Repository {
  readonly open: (path: string) => Snapshot;
}

/** Loads texts as the files of a repository; those in `before` are what files said when they last could be read. */
export const openRepository = async (
  texts: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>> = {},
): Promise<OpenRepository> => {
  const snapshots = new Map<string, Snapshot>();
  for (const path of Object.keys(texts)) {
    const loaded = await load(path, texts);
    const last = path in before ? await loadBefore(path, texts, before) : isSound(loaded) ? loaded : null;
    snapshots.set(path, { uri: `file://${encodeURI(path)}`, path, source: loaded.yaml.source, loaded, last });
  }
  return {
    snapshots: async () => [...snapshots.values()],
    find: async (path) => snapshots.get(path) ?? null,
    calendar: createCalendar(),
    open: (path) => {
      const snapshot = snapshots.get(path);
      if (!snapshot) throw new Error(`no ${path} in the repository`);
      return snapshot;
    },
  };
};

const loadedBefore = new WeakMap<object, Promise<LoadedFile>>();

/** What a file said before, loaded once for texts that are handed in again. */
const loadBefore = (
  path: string,
  texts: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
) => {
  const known = loadedBefore.get(before) ?? load(path, { ...texts, ...before });
  loadedBefore.set(before, known);
  return known;
};

const load = (path: string, texts: Readonly<Record<string, string>>) =>
  loadFile(
    {
      bytes: new TextEncoder().encode(texts[path]),
      path,
      folder: path.slice(0, path.lastIndexOf('/')),
      place: path,
      stem: stemOf(path),
    },
    memoryFiles(texts, '/'),
    new Map(),
  );

/** The test repository, or the folder of example plans, with `/` before the path of each file. */
export const textsBelow = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    repositoryTexts.filter(({ path }) => path.startsWith(folder)).map(({ path, text }) => [`/${path}`, text]),
  );

/** The offset of words in a snapshot's text, `into` of them passed; the words stand there once. */
export const offsetOf = ({ source }: Snapshot, words: string, into = 1): number => {
  const at = source.text.indexOf(words);
  if (at === -1 || source.text.includes(words, at + 1)) throw new Error(`“${words}” not once in ${source.path}`);
  return at + into;
};

/** Places as `file:line:column words`, the folders of the file left out. */
export const showPlaces = (
  places: readonly { readonly snapshot: Snapshot; readonly span: { readonly start: number; readonly end: number } }[],
): readonly string[] =>
  places.map(({ snapshot: { path, source }, span }) => {
    const { line, column } = source.pointAt(span.start);
    return `${path.split('/').at(-1)}:${line}:${column} ${source.text.slice(span.start, span.end)}`;
  });
