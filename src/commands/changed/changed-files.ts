import { briefOf, type PlanBrief } from '../../plan/links/brief.ts';
import { splitReference } from '../../plan/links/link.ts';
import { UserError } from '../../text/user-error.ts';
import { type LoadedFile, loadFile, type RegisterCache, stemOf } from '../../workspace/load-file.ts';
import type { Io } from '../io.ts';
import type { GitChanges } from './git-changes.ts';

/** What a plan says of itself and of others, so far as it can be read; `year` is NaN where it cannot. */
export type Stated = PlanBrief;

/** The files that are not as they were. */
export interface Changes {
  readonly paths: ReadonlySet<string>;
  /** Those that git keeps. */
  readonly kept: ReadonlySet<string>;
  /** What the plans among them say now, and said before. */
  readonly stated: readonly Stated[];
}

/**
 * What of that which git calls changed is so indeed, with what it said before; null where that cannot be known. A touched
 * file and one with other line ends are the same.
 */
export const readChanges = async (git: GitChanges, registers: RegisterCache, io: Io): Promise<Changes | null> => {
  if (git.base === null || git.isLinkChanged) return null;
  const named = [...git.before].filter(([path]) => /\.ya?ml$/i.test(path));
  const contents = await git.readBefore(named.flatMap(([, content]) => (content === null ? [] : [content])));
  if (contents === null) return null;
  const paths = new Set(git.before.keys());
  const stated: Stated[] = [];
  for (const [path, content] of git.before) {
    const before = content === null ? undefined : contents.get(content);
    const now = await bytesOf(path, io);
    if (before && now && isSameText(before, now)) paths.delete(path);
    // A document's id is its name; what it says is known only where it is itself among the files.
    else if (!/\.ya?ml$/i.test(path)) stated.push(nothingBut(stemOf(path)));
    else for (const bytes of [before, now]) if (bytes) stated.push(await stateIn(path, bytes, registers, io));
  }
  return { paths, kept: git.kept, stated };
};

/** What a file that was read says, with its links even where something else stands in the way of reading it. */
export const statedIn = ({ plan, yaml, path }: LoadedFile): Stated => {
  if (plan) return briefOf(plan);
  const id = (yaml.data as { readonly id?: unknown } | null | undefined)?.id;
  return { ...nothingBut(typeof id === 'string' ? id : stemOf(path)), leadsTo: linksIn(yaml.data) };
};

const nothingBut = (id: string): Stated => ({ id, year: Number.NaN, issuers: [], leadsTo: [] });

const stateIn = async (path: string, bytes: Uint8Array, registers: RegisterCache, io: Io): Promise<Stated> => {
  const given = { bytes, path: io.relative(path), folder: io.folderOf(path), place: null, stem: stemOf(path) };
  return statedIn(await loadFile(given, io, registers));
};

/** The ids of the plans that any target in some data leads to. */
const linksIn = (data: unknown): readonly string[] => {
  const found = new Set<string>();
  const waiting = [data];
  while (waiting.length > 0) {
    for (const [key, value] of Object.entries(waiting.pop() ?? {})) {
      if (typeof value === 'object' && value !== null) waiting.push(value);
      else if (typeof value === 'string' && (key === 'upstream' || key === 'previous')) {
        found.add(splitReference(value).planId);
      }
    }
  }
  return [...found];
};

/** A file's bytes; null where it is gone, or cannot be read: then it is not the same at any rate. */
const bytesOf = async (path: string, io: Io): Promise<Uint8Array | null> => {
  try {
    return (await io.kindOf(path)) === 'file' ? await io.read(path) : null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};

const isSameText = (one: Uint8Array, other: Uint8Array): boolean => {
  const [a, b] = [one, other].map((bytes) => bytes.filter((byte) => byte !== 0x0d));
  return a?.length === b?.length && a?.every((byte, index) => byte === b?.[index]) === true;
};
