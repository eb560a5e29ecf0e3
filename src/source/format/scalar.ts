import { isLogCommand, withoutLogCommands } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import type { FormatBlock, FormatScalar } from './tree.ts';

/**
 * A string in its canonical form: bare where nothing can be mistaken, lines as a literal block, else in double quotes, as
 * is a text that ends in blank lines: under `|` those between two keys would join it, and one with a line that the log of a CI
 * run would obey.
 */
export const stringScalar = (text: string): FormatScalar => {
  const line = isBareText(text, false) ? text : quote(text);
  const flowLine = isBareText(text, true) ? text : quote(text);
  const isLiteral =
    text.includes('\n') &&
    !text.endsWith('\n\n') &&
    !/^[ \t]+$/m.test(text) &&
    /[^\n]/.test(text) &&
    !isLogCommand(text);
  const width = displayWidth(flowLine);
  return { kind: 'scalar', text, line, flowLine, width, block: isLiteral ? literalBlock(text) : null };
};

/** A scalar that stays as it is written: on one line, inside brackets as well as outside. */
export const writtenScalar = (text: string, written: string, width = displayWidth(written)): FormatScalar => ({
  kind: 'scalar',
  text,
  line: written,
  flowLine: written,
  width,
  block: null,
});

/** A fixed value: a bare word, which counts as so many cells. */
export const wordScalar = (word: string, width: number): FormatScalar => writtenScalar(word, word, width);

/** A key in its canonical form: bare where it can be, else in double quotes. */
export const writeKey = (key: string): string => (isBareText(key, true) ? key : quote(key));

/** The lines of a text under `|`; the text has words, and blanks alone do not make its first line. */
export const literalBlock = (text: string): FormatBlock => blockOf('|', text, linesOf(text));

/** Lines under a header whose signs say what the text begins and ends with. */
export const blockOf = (sign: '|' | '>', text: string, lines: readonly string[]): FormatBlock => {
  const first = lines.find((line) => line !== '') ?? '';
  const chomp = text.endsWith('\n\n') ? '+' : text.endsWith('\n') ? '' : '-';
  return { header: `${sign}${/^[ \t]/.test(first) ? '2' : ''}${chomp}`, lines, isBare: false };
};

const linesOf = (text: string): readonly string[] => (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');

/** A string as a double-quoted scalar on one line. */
const quote = (text: string): string =>
  `"${withoutLogCommands(
    text.replace(/["\\\n\t]/g, (unit) => escapes[unit] ?? unit),
    '\\x23',
  )}"`;

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };

/**
 * Whether a string may stand without quotes, and nobody – an older parser or a hurried reader – takes it for a number, a
 * truth value, a comment or a mark. Dates stand bare, as everybody writes them.
 */
const isBareText = (text: string, isInFlow: boolean): boolean =>
  text !== '' &&
  !/[\n\t\\]/.test(text) &&
  text.trim() === text &&
  !/^[-?:,[\]{}#&*!|>'"%@`.=~<+]/.test(text) &&
  !/:(?:\s|$)|\s#/.test(text) &&
  !(isInFlow && /[,[\]{}]|:["'“”]/.test(text)) &&
  !isLogCommand(text) &&
  (isDate(text) || !isNumberLike(text)) &&
  !words.has(text.toLowerCase());

/** Words that some YAML parser reads as something else than text. */
const words: ReadonlySet<string> = new Set(['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n']);

const isDate = (text: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(text);

/** Digits in any writing, with whatever stands between or before them: 007, 2,000, 12:30, 0x1F, 1e5, ３０. */
const isNumberLike = (text: string): boolean =>
  /^[\d０-９.,，:：_+\- ]+$/.test(text) || /^0[xo][\da-f]+$/i.test(text) || /^[\d.]+e[-+]?\d+$/i.test(text);
