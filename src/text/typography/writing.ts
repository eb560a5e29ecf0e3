import { foldWidth } from '../fold-width.ts';
import { maskMarkdown } from '../prose.ts';
import { readMarks } from '../read-marks.ts';
import { type Block, readBlocks } from './blocks.ts';
import { CITED, FOREIGN, HIDDEN } from './stand-ins.ts';

/** A text as its writing is looked at: versions of it with the same offsets. */
export interface Writing {
  /** Markdown as given. */
  readonly text: string;
  /** `HIDDEN` for what no reader sees, `FOREIGN` for addresses; a line break is left only between blocks. */
  readonly shown: string;
  /** The same with `CITED` within titles and quotations, whose marks stay, and for names. */
  readonly own: string;
  readonly blocks: readonly Block[];
}

/**
 * Reads a text so that rules of writing see what its reader sees, and keep their hands off what is cited or code, and
 * off the names given.
 */
export const readWriting = (text: string, names: readonly string[] = []): Writing => {
  const { shown, blocks } = readBlocks(text, hideMarks(maskForeign(text)));
  return { text, shown, own: maskNames(maskCited(shown), names), blocks };
};

const hideMarks = (text: string): string => {
  const masked = maskMarkdown(text);
  if (masked === text) return text;
  const units: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    units.push(masked.charAt(at) === unit ? unit : HIDDEN);
  }
  return units.join('');
};

const anyForeign = /[@`]|:\/\/|www\.|\d{4}/;

/** Code, web addresses, mail addresses, telephone numbers. */
const foreign = [
  '`[^`\\n]{1,200}`',
  "(?:(?<![a-z])[a-z]{2,10}:\\/\\/|www\\.)[!#-'*-;=?-~]{1,500}",
  '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}',
  '(?<![\\d.])(?:0\\d{2,3}[- ]?\\d{7,8}(?:-\\d{1,6})?|\\d{7,8}-\\d{1,6}|400-\\d{3,4}-\\d{3,4}|1\\d{2}[- ]\\d{4}[- ]\\d{4})(?!\\d)',
];
const anyOfForeign = new RegExp(foreign.join('|'), 'g');

const maskForeign = (text: string): string => {
  const folded = foldWidth(text);
  if (!anyForeign.test(folded)) return text;
  let [masked, from] = ['', 0];
  for (const { index, 0: words } of folded.matchAll(anyOfForeign)) {
    masked += text.slice(from, index) + FOREIGN.repeat(words.length);
    from = index + words.length;
  }
  return masked + text.slice(from);
};

const anyCited = /[《〈“‘「『"]/;

const maskCited = (shown: string): string => {
  const first = shown.search(anyCited);
  if (first < 0) return shown;
  let [own, from] = ['', 0];
  for (const [start, end] of [...readMarks(shown, first)].sort(([a], [b]) => a - b)) {
    if (start < from) continue;
    own += shown.slice(from, start + 1) + cite(shown.slice(start + 1, end - 1));
    from = end - 1;
  }
  return own + shown.slice(from);
};

/** What no reader sees stays hidden, and a line break stays, so that blocks do. */
const cite = (words: string): string => words.replace(/[^\n\uFFFC]/g, CITED);

const maskNames = (text: string, names: readonly string[]): string => {
  let masked = text;
  for (const name of names) if (masked.includes(name)) masked = masked.replaceAll(name, cite);
  return masked;
};
