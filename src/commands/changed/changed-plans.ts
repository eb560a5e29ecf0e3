import { concernedAmong } from '../../plan/links/concern.ts';
import type { SkippedFile } from '../../report/extent.ts';
import { message } from '../../text/message.ts';
import { fileNameOf } from '../../text/path.ts';
import { UserError } from '../../text/user-error.ts';
import { type FoundFile, standardInput } from '../../workspace/discover.ts';
import { type LoadedFile, loadFile, type RegisterCache } from '../../workspace/load-file.ts';
import { configName, isConfig } from '../../workspace/repository.ts';
import { baselinePath } from '../baseline.ts';
import { type SeenFile, seenFile } from '../check-together.ts';
import type { OptionValues, Session } from '../command.ts';
import type { Io } from '../io.ts';
import { tellFile } from '../progress/tell-progress.ts';
import { findFiles, readPlanFile } from '../run-files.ts';
import { isSet, textOf } from '../settings.ts';
import { type Changes, readChanges, type Stated, statedIn } from './changed-files.ts';
import { readGitChanges } from './git-changes.ts';

/** The files of a run of which a change concerns but some. */
export interface ChangedPlans {
  /** Every plan of the run: those that are not concerned are held against the others all the same. */
  readonly seen: readonly SeenFile[];
  /** The files to be checked. */
  readonly concerned: readonly FoundFile[];
  readonly unreadable: readonly UserError[];
  /** How many files were looked at. */
  readonly count: number;
  /** The files that are not to be checked, by their absolute paths: no change concerns them, or they are no plans. */
  readonly skipped: readonly SkippedFile[];
  /** The commit that the working tree was compared with; null before the first one. */
  readonly base: string | null;
}

/**
 * The files of a run that were changed, whose registers were, or about which something else may be found because others
 * were; where the configuration or the baseline was changed, every one. What git knows nothing of is always among them.
 */
export const findChangedPlans = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
): Promise<ChangedPlans> => {
  if (names.includes(standardInput)) throw new UserError(noFile);
  const git = await readGitChanges(textOf(options, 'changed') ?? null, session.io);
  const unreadable: UserError[] = [];
  const skipped: SkippedFile[] = [];
  const looked: LookedFile[] = [];
  const registers: RegisterCache = new Map();
  const pass = (path: string) => skipped.push({ path, reason: 'not-a-plan' });
  for await (const file of findFiles(names, session, unreadable, pass)) {
    if (!isSet(options, 'quiet')) tellFile(reading, looked.length + 1, file.path, session);
    try {
      looked.push(await lookAt(file, registers, session.io));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unreadable.push(error);
      skipped.push({ path: file.path, reason: 'unreadable' });
    }
  }
  const changes = await readChanges(git, registers, session.io);
  const isAll = changes === null || (await isSettingChanged(changes, options, session));
  const concerned = isAll ? looked : concernedFiles(looked, changes);
  const checked = new Set(concerned);
  for (const file of looked) if (!checked.has(file)) skipped.push({ path: file.seen.place, reason: 'unchanged' });
  return {
    seen: looked.flatMap(({ isPlan, seen }) => (isPlan ? [seen] : [])),
    concerned: concerned.map(({ seen }) => ({ path: seen.place, bytes: null })),
    unreadable,
    count: looked.length,
    skipped,
    base: git.base,
  };
};

const reading = message('读', 'reading');

const noFile = message(
  '--changed 问 git 哪些文件改了，标准输入没有文件名。请写明文件名。',
  '--changed asks git which files were changed, and standard input has no name. Name a file.',
);

/** What has to be known of a file to tell whether a change concerns it. */
interface LookedFile {
  readonly seen: SeenFile;
  readonly isPlan: boolean;
  readonly stated: Stated;
  /** The absolute paths that it may be known by, and those of its registers, there or not. */
  readonly paths: readonly string[];
  readonly registers: readonly string[];
  /** The absolute paths, links resolved, of the registers that were read. */
  readonly read: readonly string[];
}

const lookAt = async (file: FoundFile, cache: RegisterCache, io: Io): Promise<LookedFile> => {
  const loaded = await loadFile(await readPlanFile(file, io), io, cache);
  const folder = await io.realPath(io.folderOf(file.path));
  const registers = loaded.registers.map(({ path }) => io.resolve(io.cwd, path));
  return {
    seen: seenFile(file.path, loaded),
    isPlan: loaded.kind === 'plan',
    stated: statedIn(loaded),
    paths: [await io.realPath(file.path), io.resolve(folder, fileNameOf(file.path)), ...foldersAbove(file.path, io)],
    registers: [...registers, ...includesOf(loaded).map((entry) => io.resolve(folder, entry))],
    read: await Promise.all(registers.map((path) => io.realPath(path))),
  };
};

/** The folders on the way to a file: one may be a link that is new. */
const foldersAbove = (path: string, io: Pick<Io, 'folderOf'>): readonly string[] => {
  const folder = io.folderOf(path);
  return folder === path ? [] : [folder, ...foldersAbove(folder, io)];
};

/** What a file includes as it is written: a register that was deleted is found by no path. */
const includesOf = ({ yaml }: LoadedFile): readonly string[] => {
  const entries = (yaml.data as { readonly include?: unknown } | null | undefined)?.include;
  return Array.isArray(entries) ? entries.filter((entry) => typeof entry === 'string') : [];
};

/** Whether something was changed that decides how every file is checked. */
const isSettingChanged = async (changes: Changes, options: OptionValues, session: Session): Promise<boolean> => {
  const { io, config } = session;
  const named = textOf(options, 'config');
  const settings = [
    baselinePath(session),
    ...(named === undefined ? [] : [io.resolve(io.cwd, named)]),
    ...(config === null ? [] : [io.resolve(config.folder, configName)]),
  ];
  for (const path of settings) {
    if ((await io.kindOf(path)) !== null && changes.paths.has(await io.realPath(path))) return true;
    const folder = io.folderOf(path);
    const real = (await io.kindOf(folder)) === null ? folder : await io.realPath(folder);
    if (changes.paths.has(io.resolve(real, fileNameOf(path)))) return true;
  }
  return [...changes.paths].some(isConfig);
};

const concernedFiles = (looked: readonly LookedFile[], changes: Changes): readonly LookedFile[] => {
  const touched = new Set<LookedFile>();
  for (const file of looked) {
    const isTouched = [...file.paths, ...file.registers].some((path) => changes.paths.has(path));
    // Outside the working tree, in another one below it, or ignored: git says nothing of it.
    const isKept = [...file.paths.slice(0, 1), ...file.read].every((path) => changes.kept.has(path));
    if (isTouched || !isKept) touched.add(file);
  }
  const briefs = looked.map((file) => ({ ...file.stated, file }));
  const now = briefs.filter(({ file }) => touched.has(file));
  const concerned = new Set([...concernedAmong(briefs, [...now, ...changes.stated])].map(({ file }) => file));
  return looked.filter((file) => touched.has(file) || concerned.has(file));
};
