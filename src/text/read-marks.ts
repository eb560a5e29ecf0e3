import { characterClass, isAt, isOneAt } from './character.ts';

/** An opening and a closing mark each. */
const pairs = ['《》', '〈〉', '“”', '‘’', '「」', '『』'];
const openers = characterClass(pairs.map((pair) => pair.charAt(0)).join(''));
const closers = characterClass(pairs.map((pair) => pair.charAt(1)).join(''));
const marks = characterClass(`${pairs.join('')}"\n`);

/** The opening mark of a closing one, by their codes. */
const openerOf = new Map(pairs.map((pair) => [pair.charCodeAt(1), pair.charCodeAt(0)]));

/** A quotation longer than this is a slip of the pen: its mark was never closed where it should be. */
const longestQuotation = 200;

/**
 * Where the titles 《…》 and quotations “…” of a text close: the offset behind the closing mark, by the offset of the
 * opening one, from the first mark of the text on. Marks without a partner in their paragraph have no entry; straight
 * quotes pair up within their line.
 */
export const readMarks = (text: string, first: number): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const open = new Map<number, number[]>();
  let straight = -1;
  for (let at = first; at < text.length; at++) {
    if (!isAt(text, at, marks)) continue;
    if (isAt(text, at, openers)) {
      const starts = open.get(text.charCodeAt(at));
      if (starts) starts.push(at);
      else open.set(text.charCodeAt(at), [at]);
    } else if (isAt(text, at, closers)) {
      const start = open.get(openerOf.get(text.charCodeAt(at)) ?? 0)?.pop();
      if (start !== undefined && at - start < longestQuotation) ends.set(start, at + 1);
    } else if (isOneAt(text, at, '"')) {
      if (straight >= 0 && at - straight < longestQuotation) ends.set(straight, at + 1);
      straight = straight < 0 ? at : -1;
    } else {
      straight = -1;
      if (isOneAt(text, at + 1, '\n')) open.clear();
    }
  }
  return ends;
};
