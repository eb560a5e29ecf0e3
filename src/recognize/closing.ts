import type { Due, Party } from '../plan/plan.ts';
import { printResponsibility } from '../plan/printed-responsibility.ts';
import { type ReadClosing, readLabelled, splitParts } from './labelled-closing.ts';
import { roleOf } from './roles.ts';
import { readNames, readSpoken, readTerse } from './spoken-closing.ts';

/** The words that close a task and say who does it by when. */
export interface Closing extends ReadClosing {
  /** Offset at which they begin; they end with the text. */
  readonly start: number;
  readonly words: string;
}

const brackets: Readonly<Record<string, string>> = { '）': '（', ')': '(', '】': '【', ']': '[', '〕': '〔' };

/** No closing is longer. */
const longest = 300;

/** The closing at the end of a text, in brackets; null where it has none. `year` is for deadlines without one. */
export const readClosing = (text: string, year: number): Closing | null => {
  const start = findBracket(text);
  if (start === null) return null;
  const words = text.slice(start);
  const end = words.search(/[）)】\]〕]。?$/);
  const parts = splitParts(words.slice(1, end));
  const follows = start === 0 || /[。！；]$/.test(text.slice(0, start));
  const read =
    readLabelled(parts, year) ??
    readSpoken(parts, year) ??
    readTerse(words.slice(1, end), year) ??
    (follows ? readNames(parts) : null);
  if (!read) return null;
  const template = words.slice(0, 1) + read.template + words.slice(end);
  return { start, words, ...read, template: prints({ ...read, template }, words) ? template : '' };
};

/** Whether a line of its own begins with a label that says who does something by when. */
export const isClosingLine = (line: string): boolean =>
  roleOf(/^([^：:]{1,10})[：:]/.exec(line)?.[1]?.trim() ?? '') !== null;

/** The closing that stands on lines of its own without brackets (责任科室：甲科 完成时限：6月底); its words stay in the text. */
export const readClosingLines = (lines: readonly string[], year: number): Closing | null => {
  const words = lines.join('；');
  if (words === '' || words.length > longest) return null;
  const read = readLabelled(splitParts(words), year);
  return read?.owner ? { start: 0, words, ...read, template: '' } : null;
};

/** The offset of the bracket that closes with the text, a 。 behind it left aside. */
const findBracket = (text: string): number | null => {
  let at = text.length - (text.endsWith('。') ? 2 : 1);
  const opener = brackets[text.charAt(at)];
  const closer = text.charAt(at);
  if (opener === undefined) return null;
  let depth = 0;
  for (; at >= 0 && text.length - at <= longest; at -= 1) {
    if (text.charAt(at) === closer) depth += 1;
    else if (text.charAt(at) === opener) depth -= 1;
    if (depth === 0) return at;
  }
  return null;
};

const prints = ({ template, owner, support, due }: ReadClosing, words: string): boolean =>
  printResponsibility({
    responsibility: template,
    owner: owner === null ? null : party(owner),
    support: support.map(party),
    due: due === null ? null : deadline(due),
  }) === words;

/** Whether another template prints the words of a closing, too. */
export const printsAlike = (template: string, closing: Closing): boolean =>
  prints({ ...closing, template }, closing.words);

const party = (name: string): Party => ({ written: name, name, registered: null });
const deadline = (written: string): Due => ({ written, from: '', to: '' });
