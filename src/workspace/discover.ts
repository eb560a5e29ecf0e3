import { adviceOnName } from '../text/file-name.ts';
import { type Message, message } from '../text/message.ts';
import { fileNameOf } from '../text/path.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import type { Files } from './files.ts';
import { readGlob } from './glob.ts';
import { looksLikePlan } from './looks-like-plan.ts';

/** What stands for standard input among the arguments and for its name in messages. */
export const standardInput = '-';

/** Where plans are when nobody says: in `plans` and beside the reader. */
export const usualPlaces = ['plans/**/*.{yaml,yml}', 'plan*.{yaml,yml}'];

/** The patterns of a configuration, and the folder that they are seen from. */
export interface ConfiguredPlans {
  readonly patterns: readonly string[];
  readonly folder: string;
}

/** A file that a command is about: its absolute path (or `-`), and its bytes where the search has read them. */
export interface FoundFile {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/**
 * The files that a command is about, each once: the arguments, be they files, folders or globs; without any, the
 * configured plans or the usual places. They come one at a time: the bytes of one can be gone before the next is read.
 * `refuse` hears of each argument that finds nothing, and of a search that does: silence about nothing would look like
 * success. `pass` hears of each file that does not look like a plan.
 */
export async function* discoverFiles(
  names: readonly string[],
  configured: ConfiguredPlans | null,
  files: Files,
  refuse: (refusal: UserError) => void,
  pass: Pass = () => undefined,
): AsyncGenerator<FoundFile> {
  const plansIn = plansWanted(pass);
  yield* eachOnce(
    names.length === 0 ? [usualPlans(configured, files, pass)] : names.map((name) => filesNamed(name, files, plansIn)),
    refuse,
  );
}

/** Takes the absolute path of a file that was found and that is no plan. */
export type Pass = (path: string) => void;

/** The Word files that a command is about, each once: files, folders or globs. Word's own lock files (~$…) are none. */
export async function* discoverWordFiles(
  names: readonly string[],
  files: Files,
  refuse: (refusal: UserError) => void,
): AsyncGenerator<FoundFile> {
  yield* eachOnce(
    names.map((name) => filesNamed(name, files, wordFilesIn)),
    refuse,
  );
}

async function* eachOnce(
  searches: readonly AsyncIterable<FoundFile>[],
  refuse: (refusal: UserError) => void,
): AsyncGenerator<FoundFile> {
  const given = new Set<string>();
  for (const search of searches) {
    try {
      for await (const file of search) {
        if (given.has(file.path)) continue;
        given.add(file.path);
        yield file;
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      refuse(error);
    }
  }
}

/** What of a folder or of what a glob finds is meant, and what is said where that is nothing. */
interface Wanted {
  readonly inFolder: (folder: string, nothing: Message, files: Files) => AsyncIterable<FoundFile>;
  readonly isMeant: (path: string) => boolean;
  readonly nothingIn: (name: string) => Message;
}

async function* filesNamed(
  name: string,
  files: Files,
  { inFolder, isMeant, nothingIn }: Wanted,
): AsyncGenerator<FoundFile> {
  const path = name === standardInput ? name : files.resolve(files.cwd, name);
  const kind = name === standardInput ? 'file' : await files.kindOf(path);
  if (kind === 'directory') {
    yield* inFolder(path, nothingIn(name), files);
  } else if (kind !== null) {
    yield { path, bytes: null };
  } else if (/[*?[\]{}!]/.test(name)) {
    const paths = (await files.glob([readGlob(name)], files.cwd)).filter(isMeant);
    if (paths.length === 0) throw new UserError(nothingIn(name));
    for (const found of paths) yield { path: found, bytes: null };
  } else {
    const [shown, { zh, en }] = [excerpt(name, 200), adviceOnName(name, checkName)];
    throw new UserError(message(`没有这个文件：${shown}${zh}`, `no such file: ${shown}${en}`));
  }
}

const checkName = message('。请检查路径和文件名。', '. Check the path and the name.');

const plansWanted = (pass: Pass): Wanted => ({
  inFolder: async function* (folder, nothing, files) {
    yield* plansAmong(await files.glob(['**/*.{yaml,yml}'], folder), files, nothing, pass);
  },
  isMeant: () => true,
  nothingIn: (name) =>
    message(
      `在 ${excerpt(name, 200)} 里没有找到计划文件（含 kepu: 和 title: 或者 格式: 和 标题: 的 .yaml 文件）。`,
      `no plan found in ${excerpt(name, 200)} (a .yaml file that holds kepu: and title: or 格式: and 标题:).`,
    ),
});

const isLockFile = (path: string): boolean => fileNameOf(path).startsWith('~$');

const wordFilesIn: Wanted = {
  inFolder: async function* (folder, nothing, files) {
    const paths = (await files.glob(['**/*.{docx,DOCX}'], folder)).filter((path) => !isLockFile(path));
    if (paths.length === 0) throw new UserError(nothing);
    for (const path of paths) yield { path, bytes: null };
  },
  isMeant: (path) => !isLockFile(path),
  nothingIn: (name) =>
    message(
      `在 ${excerpt(name, 200)} 里没有找到 Word 文件（.docx）。`,
      `no Word file found in ${excerpt(name, 200)} (.docx).`,
    ),
};

async function* usualPlans(configured: ConfiguredPlans | null, files: Files, pass: Pass): AsyncGenerator<FoundFile> {
  const patterns = configured?.patterns ?? usualPlaces;
  const [zh, en] = ['、', ', '].map((comma) => excerpt(patterns.join(comma), 200));
  const nothing = message(
    `没有找到计划文件：在 ${zh} 里没有含 kepu: 和 title: 或者 格式: 和 标题: 的文件。请写明文件名，或先进入计划所在的文件夹。`,
    `no plan found: nothing in ${en} holds kepu: and title: or 格式: and 标题:. Name a file, or change to the folder of the plans.`,
  );
  yield* plansAmong(await files.glob(patterns.map(readGlob), configured?.folder ?? files.cwd), files, nothing, pass);
}

/**
 * The plans of a repository – at its configured or the usual places – that a run has not read: `isRead` is asked with
 * paths whose links are resolved.
 */
export async function* otherPlans(
  configured: ConfiguredPlans,
  isRead: (realPath: string) => boolean,
  files: Files,
): AsyncGenerator<FoundFile> {
  for (const path of await files.glob(configured.patterns.map(readGlob), configured.folder)) {
    if (isRead(await files.realPath(path))) continue;
    const bytes = await bytesOfFound(path, files);
    if (bytes === null || looksLikePlan(bytes)) yield { path, bytes };
  }
}

/** Of many files, those that look like plans; where none does, a refusal. */
async function* plansAmong(
  paths: readonly string[],
  files: Files,
  nothing: Message,
  pass: Pass,
): AsyncGenerator<FoundFile> {
  let isFound = false;
  for (const path of paths) {
    const bytes = await bytesOfFound(path, files);
    if (bytes && !looksLikePlan(bytes)) {
      pass(path);
      continue;
    }
    isFound = true;
    yield { path, bytes };
  }
  if (!isFound) throw new UserError(nothing);
}

/** A file's bytes; null where it cannot be read, which must not keep the others from being checked. */
const bytesOfFound = async (path: string, files: Files): Promise<Uint8Array | null> => {
  try {
    return await files.read(path);
  } catch (error) {
    if (error instanceof UserError) return null; // whoever checks the file reads it again, and says so
    throw error;
  }
};
