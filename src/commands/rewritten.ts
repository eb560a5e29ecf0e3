import { refusedCharacters } from '../source/characters.ts';
import { type Language, message } from '../text/message.ts';
import { unifiedDiff } from '../text/unified-diff.ts';
import { UserError } from '../text/user-error.ts';
import { isLogCommand, visible, visibleLines } from '../text/visible.ts';
import type { Io } from './io.ts';

/** A file with what it held when it was read and what it is to hold. */
export interface Rewritten {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** The byte order mark, which no text keeps. */
const mark = [0xef, 0xbb, 0xbf];

/** The bytes of a text, with a byte order mark where the file before has one. */
export const encodeAs = (before: Uint8Array, text: string): Uint8Array => {
  const encoded = new TextEncoder().encode(text);
  const isMarked = mark.every((byte, index) => before[index] === byte);
  return isMarked ? Uint8Array.of(...mark, ...encoded) : encoded;
};

/** Writes a file by its absolute path. Throws `UserError` where it cannot, or where somebody changed the file meanwhile. */
export const rewrite = async (path: string, { before, after }: Rewritten, io: Io): Promise<void> => {
  if (!isSame(await io.read(path), before)) throw new UserError(changedMeanwhile(io.relative(path)));
  await io.rewrite(path, after);
};

/** The change of a file as a unified diff; its path as shown. */
export const diffOf = (path: string, { before, after }: Rewritten): string => {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return unifiedDiff(path, decoder.decode(before), decoder.decode(after));
};

/**
 * Prints a patch: byte for byte to a file or a program, unless it holds what a terminal or the log of a CI run would obey.
 * Then, and on a terminal always, it is for reading only, and that is said.
 */
export const printPatch = async (patch: string, { isTerminal, print, warn }: Io, language: Language): Promise<void> => {
  const isForReading = isObeyed(patch);
  await print(isForReading || isTerminal() ? visibleLines(patch.replace(/\r\n/g, '\n')) : patch);
  if (isForReading) await warn(`${forReading[language]}\n`);
};

const isObeyed = (patch: string): boolean => refusedCharacters(patch, 1).length > 0 || isLogCommand(patch);

const forReading = message(
  '文件里有终端或 CI 会当作命令的字符，上面写成了 <U+…>，只能看，不能当补丁用。要改文件，请不用 --fix-dry-run、--diff。',
  'The files hold what a terminal or a CI log would obey. It is shown as <U+…> above: for reading, no patch to apply. Leave out --fix-dry-run and --diff to change the files.',
);

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const changedMeanwhile = (path: string) =>
  message(
    `没有改 ${visible(path)}：检查的时候有人改了它。请再运行一次。`,
    `${visible(path)} was not changed: somebody changed it meanwhile. Run kepu again.`,
  );
