import { UserError } from '../../text/user-error.ts';
import type { Io } from '../io.ts';
import {
  failed,
  noGit,
  noReference,
  noRepository,
  nothingShared,
  pathAsReference,
  strangeFilter,
  unknownReference,
} from './git-refusals.ts';

/** The door as far as git takes it. */
export type GitIo = Pick<Io, 'cwd' | 'limits' | 'findProgram' | 'runProgram' | 'kindOf' | 'resolve'>;

/** What git says has changed in the working tree. */
export interface GitChanges {
  /** What the tree is compared with: an id of a commit; null before the first one. */
  readonly base: string | null;
  /** Every file that was changed, made or deleted, by its absolute path: its content before, null where it is new. */
  readonly before: ReadonlyMap<string, string | null>;
  /** Whether a link that git keeps is among them: other files may lie behind every path that goes through it. */
  readonly isLinkChanged: boolean;
  /** The absolute paths of the files that it keeps; of any other, nobody knows whether it changed. */
  readonly kept: ReadonlySet<string>;
  /** The contents of such, by what stands for them in `before`; null where git does not give them all. */
  readonly readBefore: (contents: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array> | null>;
}

/**
 * Asks git what changed since the last commit (`reference` null), or since the working tree parted from a branch, tag or
 * commit. Nothing that a repository names is run: no hook, monitor, filter or pager. Throws `UserError` where there is no
 * git, no repository or no such reference.
 */
export const readGitChanges = async (reference: string | null, io: GitIo): Promise<GitChanges> => {
  if (reference !== null && !/^[^-]/.test(reference)) throw new UserError(noReference(reference));
  const program = await io.findProgram(['git']);
  if (program === null) throw new UserError(noGit);
  const found = await ask(program, ['-C', io.cwd, 'rev-parse', '--show-toplevel'], io);
  if (found.exitCode !== 0) throw new UserError(noRepository(found));
  const root = textOf(found).replace(/\r?\n$/, '');
  const quiet = [...caution, ...(await filtersOff(program, root, io))];
  const git: Git = (args, input) => ask(program, ['-C', root, ...quiet, ...args], io, input);
  const base = await findBase(reference, git, io);
  const kept = await listFiles([], git, root, io);
  const others = await listFiles(['--others', '--exclude-standard'], git, root, io);
  const changed = base === null ? { files: [], hasLink: false } : await changedSince(base, git, root, io);
  return {
    base,
    kept: new Set(kept),
    // What was taken out of git's keeping and still lies there is among both, with its content before.
    before: new Map([
      ...[...others, ...(base === null ? kept : [])].map((path) => [path, null] as const),
      ...changed.files,
    ]),
    isLinkChanged: changed.hasLink,
    readBefore: async (contents) =>
      contents.length === 0 ? new Map() : readContents(await git(['cat-file', '--batch'], `${contents.join('\n')}\n`)),
  };
};

type Ran = Awaited<ReturnType<Io['runProgram']>>;
type Git = (args: readonly string[], input?: string) => Promise<Ran>;

const caution = ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];

/** A part of a repository may have been left elsewhere: it is not fetched, and nobody is asked for a password. */
const env = { GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

const ask = (program: string, args: readonly string[], io: GitIo, input?: string): Promise<Ran> =>
  io.runProgram(program, args, {
    env,
    timeout: io.limits['git-time'] * 1000,
    isHeard: true,
    ...(input === undefined ? {} : { input }),
  });

const textOf = ({ stdout }: Ran): string => new TextDecoder().decode(stdout);

const partsOf = (ran: Ran): readonly string[] => textOf(ran).split('\0').slice(0, -1);

/** Options that call off every program through which a repository wants its files read. */
const filtersOff = async (program: string, root: string, io: GitIo): Promise<readonly string[]> => {
  const asked = ['-C', root, 'config', '-z', '--name-only', '--get-regexp', String.raw`^filter\..*\.(clean|process)$`];
  const names = partsOf(await ask(program, asked, io));
  const off = names.flatMap((name) => [name, name.replace(/\.[a-z]+$/, '.required')]);
  // git takes a name up to its first equals sign: of a filter that has one in its own, nothing is known and nothing asked.
  if (off.some((name) => name.includes('='))) throw new UserError(strangeFilter);
  return [...new Set(off)].flatMap((name) => ['-c', name.endsWith('.required') ? `${name}=false` : `${name}=`]);
};

const findBase = async (reference: string | null, git: Git, io: GitIo): Promise<string | null> => {
  const head = await git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (reference === null) return head.exitCode === 0 ? textOf(head).trim() : null;
  const named = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]);
  const isShallow = async (): Promise<boolean> =>
    textOf(await git(['rev-parse', '--is-shallow-repository'])).trim() === 'true';
  if (named.exitCode !== 0) {
    const isPath = (await io.kindOf(io.resolve(io.cwd, reference))) !== null;
    throw new UserError(isPath ? pathAsReference(reference) : unknownReference(reference, await isShallow()));
  }
  const base = await git(['merge-base', textOf(named).trim(), 'HEAD']);
  if (base.exitCode !== 0) throw new UserError(nothingShared(reference, await isShallow()));
  return textOf(base).trim();
};

/** The tracked files that differ from a commit, staged or not. What a file was renamed to is new, its old name deleted. */
const changedSince = async (
  base: string,
  git: Git,
  root: string,
  io: GitIo,
): Promise<{ readonly files: ReadonlyMap<string, string | null>; readonly hasLink: boolean }> => {
  const ran = await git([...comparison, base, '--']);
  if (ran.exitCode !== 0) throw new UserError(failed(ran));
  const changed = new Map<string, string | null>();
  let hasLink = false;
  const parts = partsOf(ran);
  // `:mode mode content content letter`, then the path.
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [before, now, content = ''] = parts[at]?.slice(1).split(' ') ?? [];
    hasLink ||= before === linkMode || now === linkMode;
    const path = io.resolve(root, parts[at + 1] ?? '');
    changed.set(path, /^0*$/.test(content) ? (changed.get(path) ?? null) : content);
  }
  return { files: changed, hasLink };
};

const linkMode = '120000';

const comparison = ['diff-index', '--raw', '-z', '--no-abbrev', '--no-renames', '--ignore-submodules=dirty'];

const listFiles = async (chosen: readonly string[], git: Git, root: string, io: GitIo): Promise<readonly string[]> => {
  const ran = await git(['ls-files', ...chosen, '-z']);
  if (ran.exitCode !== 0) throw new UserError(failed(ran));
  return partsOf(ran).map((path) => io.resolve(root, path));
};

/** For each content a line `id kind length`, the content, and a line break. */
const readContents = ({ exitCode, stdout }: Ran): ReadonlyMap<string, Uint8Array> | null => {
  if (exitCode !== 0) return null;
  const contents = new Map<string, Uint8Array>();
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const [id = '', kind, length] = new TextDecoder().decode(stdout.subarray(at, end)).split(' ');
    if (end === -1 || kind === 'missing' || length === undefined) return null;
    contents.set(id, stdout.subarray(end + 1, end + 1 + Number(length)));
    at = end + 1 + Number(length) + 1;
  }
  return contents;
};
