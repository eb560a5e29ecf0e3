import type { Violation } from '../rules/rule.ts';
import type { DataEdit, Fix } from '../source/diagnostic.ts';
import type { Origins } from '../source/origins.ts';
import type { Source } from '../source/source.ts';
import { keepsMeaning } from './keeps-meaning.ts';

/**
 * A fix as changes of the file that its finding stands in; null where one of them lies in another file, cannot be written
 * there as it is written, meets another, or would change a figure or a title.
 */
export const placeFix = async (
  fix: NonNullable<Violation['fix']>,
  source: Source,
  origins: Origins,
): Promise<Fix | null> => {
  const edits: Fix['edits'][number][] = [];
  for (const { at, text } of fix.edits) {
    const rewriting = await origins.rewrite(at, text);
    if (rewriting?.source !== source) return null;
    edits.push(rewriting.edit);
  }
  edits.sort((a, b) => a.span.start - b.span.start);
  const isDisjoint = edits.every(({ span }, index) => span.start >= (edits[index - 1]?.span.end ?? 0));
  const isHarmless = isDisjoint && editsByString(edits.flatMap(({ means }) => means ?? [])).every(keepMeaning);
  return edits.length > 0 && isHarmless ? { description: fix.description, edits } : null;
};

/** The edits of each string together, in the order of its words. */
export const editsByString = (edits: readonly DataEdit[]): readonly (readonly DataEdit[])[] => {
  const strings = new Map<string, DataEdit[]>();
  for (const edit of edits) {
    const known = strings.get(edit.pointer);
    if (known) known.push(edit);
    else strings.set(edit.pointer, [edit]);
  }
  return [...strings.values()].map((group) => group.sort((a, b) => a.range.start - b.range.start));
};

/** A string with its edits, which are in order and do not overlap. */
export const editString = (value: string, edits: readonly DataEdit[], from = 0, to = value.length): string => {
  const pieces: string[] = [];
  let at = from;
  for (const { range, words } of edits) {
    pieces.push(value.slice(at, range.start), words);
    at = range.end;
  }
  return pieces.join('') + value.slice(at, to);
};

/** Figures and titles reach no further than this: a long text with many fixes is not read anew for each. */
const reach = 200;

const keepMeaning = (edits: readonly DataEdit[]): boolean => {
  const { value, range } = edits[0] as DataEdit;
  const from = Math.max(0, range.start - reach);
  const to = Math.min(value.length, (edits.at(-1)?.range.end ?? 0) + reach);
  return keepsMeaning(value.slice(from, to), editString(value, edits, from, to));
};
