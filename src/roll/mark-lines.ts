import type { Source } from '../source/source.ts';
import type { Written } from '../source/written.ts';
import { excerpt } from '../text/visible.ts';
import { lineEndOf } from './line-end.ts';
import { type Edit, placeOf } from './place-turns.ts';
import type { Doubt } from './turn.ts';

/** What begins the comment above a line that a person must look at. */
const opening = '# 请核对：';

/** As many words of one kind are named in a comment. */
const mostNamed = 5;

/**
 * The comments that mark what is doubtful, each on a line of its own above the key concerned (or above the brackets around it),
 * with its indentation; what is doubtful for one reason shares one. Those that stand there already are not put there again.
 */
export const markLines = (source: Source, root: Written, doubts: readonly Doubt[]): readonly Edit[] => {
  const lines = new Map<number, Map<string, string[]>>();
  for (const { path, words, why } of doubts) {
    const line = lineAbove(source, source.pointAt(placeOf(root, path).anchor).line);
    const reasons = lines.get(line) ?? new Map<string, string[]>();
    lines.set(line, reasons);
    const named = reasons.get(why.zh) ?? [];
    reasons.set(why.zh, named);
    const name = words === '' ? '' : nameOf(words);
    if (!named.includes(name) && named.length <= mostNamed) named.push(name);
  }
  return [...lines].flatMap(([line, reasons]) => {
    const { start } = source.lineSpan(line);
    const indent = /^ */.exec(source.lineAt(line))?.[0] ?? '';
    const text = [...reasons]
      .map(([why, named]) => commentOf(why, named))
      .filter((comment) => !standsAbove(source, line, comment))
      .map((comment) => indent + comment + lineEndOf(source.text))
      .join('');
    return text === '' ? [] : [{ start, end: start, text }];
  });
};

/** Words in the marks of a quotation; a title keeps its own. */
export const nameOf = (words: string): string => {
  const short = excerpt(words.replace(/\s+/gu, ' ').trim(), 30);
  return /^[《“]/u.test(short) ? short : `“${short}”`;
};

const commentOf = (why: string, named: readonly string[]): string =>
  `${opening}${named.slice(0, mostNamed).join('')}${named.length > mostNamed ? '等' : ''}${why}`;

/** A comment that silences a rule for the next line must go on standing above that. */
const lineAbove = (source: Source, line: number): number => {
  let above = line;
  while (above > 1 && /^\s*#+\s{0,20}kepu-ignore/.test(source.lineAt(above - 1))) above--;
  return above;
};

/** Whether a comment stands among those right above a line. */
const standsAbove = (source: Source, line: number, comment: string): boolean => {
  for (let above = line - 1; above > 0; above--) {
    const text = source.lineAt(above).trim();
    if (text === comment) return true;
    if (!text.startsWith('#')) return false;
  }
  return false;
};
