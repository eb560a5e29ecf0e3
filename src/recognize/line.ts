import type { Block, Inline, Look } from '../document/document.ts';
import { append, type Run, toInlines, toRuns } from '../document/inline.ts';
import { readHeadingNumeral } from './heading-numeral.ts';

/** A paragraph, list or table of a text that is to be understood. */
export interface Line {
  readonly block: Block;
  /** What a paragraph says, without the blanks around it, breaks as line feeds; '' for whatever is no paragraph. */
  readonly text: string;
  /** The same with its setting; offsets in `text` count here, too. */
  readonly inlines: readonly Inline[];
  /** How it looked, where its file says so. */
  readonly look: Look | null;
  /** Which block of the document it is. */
  readonly index: number;
}

/** The lines of a text from top to bottom, without those that say nothing. */
export const readLines = (blocks: readonly Block[]): readonly Line[] =>
  blocks
    .map(readLine)
    .flatMap(splitElements)
    .flatMap(splitImprint)
    .filter(({ block, text }) => text !== '' || block.type === 'table' || block.type === 'list');

/** What only the elements around a text say: 发文字号, 成文日期, 抄送 and the like. */
const elementWords =
  /^附件[：:]|〔\d{4}〕|文件$|^\d{6}$|^(?:特急|加急)$|^签发人[：:]|^\d{4}年\d{1,2}月\d{1,2}日$|^(?:抄送|主送)[：:]|印发$/;

const isNumbered = (text: string): boolean => readHeadingNumeral({ text: text.trim(), look: null }) !== null;

/**
 * Markdown has the lines of an element in one paragraph, broken, and what was pasted into Word from a page has whole parts
 * so; here each is one.
 */
const splitElements = (line: Line): readonly Line[] => {
  const pieces = line.text.split('\n');
  if (pieces.length === 1) return [line];
  const isParted = pieces.slice(1).some(isNumbered) || pieces.some((piece) => elementWords.test(piece.trim()));
  if (!isParted) return [line];
  let at = 0;
  return splitAtBreaks(line.inlines).map((inlines, index) => {
    const { look } = line;
    const own = look && { ...look, apart: Math.max(0, look.apart - at), numeral: index === 0 ? look.numeral : '' };
    at += (pieces[index] as string).length + 1;
    return readLine({ type: 'paragraph', lead: null, inlines, ...(own ? { look: own } : {}) }, line.index);
  });
};

/** The inlines of each line of a paragraph, in one pass: some paragraphs have thousands of breaks. */
const splitAtBreaks = (inlines: readonly Inline[]): readonly (readonly Inline[])[] => {
  const lines: Run[][] = [[]];
  for (const run of toRuns(inlines)) {
    for (const [index, text] of (run.break ? ['', ''] : run.text.split('\n')).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') append(lines.at(-1) as Run[], { ...run, text });
    }
  }
  return lines.map(toInlines);
};

/** 版记 is a table in many a file, for the sake of its rules; each of its rows is a line. */
const splitImprint = (line: Line): readonly Line[] => {
  if (line.block.type !== 'table') return [line];
  const rows = [...line.block.head, ...line.block.rows].map((row) =>
    row
      .map(({ inlines }) => textOf(inlines).trim())
      .filter((words) => words !== '')
      .join('\u3000'),
  );
  const words = rows.filter((row) => row !== '');
  const isImprint = words.length > 0 && words.length < 5 && words.every((row) => imprintWords.test(row));
  if (!isImprint) return [line];
  return words.map((text) =>
    readLine({ type: 'paragraph', lead: null, inlines: [{ type: 'text', text }] }, line.index),
  );
};

const imprintWords = /^(?:抄送|抄报|主送)[：:]|\d日\s?印发$/;

/** What each block of a text says, by its index; '' for whatever is no paragraph. */
export const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block, index) => readLine(block, index).text);

const readLine = (block: Block, index: number): Line => {
  if (block.type !== 'paragraph') return { block, text: '', inlines: [], look: null, index };
  const whole = textOf(block.inlines);
  const start = whole.length - whole.trimStart().length;
  const inlines = sliceInlines(block.inlines, start, whole.trimEnd().length);
  const text = textOf(inlines);
  const look = block.look
    ? { ...block.look, apart: Math.min(Math.max(0, block.look.apart - start), text.length) }
    : null;
  return { block: { ...block, inlines }, text, inlines, look, index };
};

/** The characters of inlines, breaks as line feeds. */
export const textOf = (inlines: readonly Inline[]): string =>
  toRuns(inlines)
    .map((run) => (run.break ? '\n' : run.text))
    .join('');

/** The inlines between two offsets of their text, in which a break is one character. */
export const sliceInlines = (inlines: readonly Inline[], start: number, end: number): readonly Inline[] => {
  const runs: Run[] = [];
  let at = 0;
  for (const run of toRuns(inlines)) {
    const length = run.break ? 1 : run.text.length;
    const [from, to] = [Math.max(0, start - at), Math.min(length, end - at)];
    if (from < to) append(runs, run.break ? run : { ...run, text: run.text.slice(from, to) });
    at += length;
  }
  return toInlines(runs);
};

/** A text without any blank, as words are compared that programs space and break differently. */
export const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
