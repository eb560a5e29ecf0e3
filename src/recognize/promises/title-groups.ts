import { clauseStart } from '../../plan/binding/sentence.ts';
import { citedSpans } from '../../text/cited.ts';
import type { Span } from '../../text/span.ts';
import { beforePlaces, kindBehind } from './column-words.ts';

/** Titles that stand together (《甲》、《乙》专栏), with what a column's words are cut by. */
export interface TitleGroup extends Span {
  /** Without their marks. */
  readonly names: readonly string[];
  /** Whether they stand in title marks, and not in quotation marks. */
  readonly isTitle: boolean;
  /** The word for the kind right behind them, or ''; `end` lies behind the titles, `kindEnd` behind this word. */
  readonly kind: string;
  readonly kindEnd: number;
  /** The words before them, from the start of their clause or the end of the group before. */
  readonly lead: Span;
}

/** Between the titles of a group. */
const joint = /^(?:[、和与及]|以及)?$/;
const widestJoint = 2;

/** The groups of titles and quotations in a sentence that are no place where something else stands. */
export const titleGroupsIn = (text: string, sentence: Span): readonly TitleGroup[] => {
  const groups: TitleGroup[] = [];
  const cited = citedSpans(text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  for (let index = 0; index < cited.length; ) {
    const row = rowAt(text, cited, index);
    index += row.length;
    const group = groupOf(text, row, Math.max(sentence.start, groups.at(-1)?.kindEnd ?? 0));
    if (group !== null) groups.push(group);
  }
  return groups;
};

const rowAt = (text: string, cited: readonly Span[], first: number): readonly Span[] => {
  const row: Span[] = [];
  for (let index = first; index < cited.length; index++) {
    const [span, last] = [cited[index] as Span, row.at(-1)];
    if (last !== undefined) {
      const isNear = span.start - last.end <= widestJoint && joint.test(text.slice(last.end, span.start));
      if (!isNear || text.charAt(span.start) !== text.charAt(last.start)) break;
    }
    row.push(span);
  }
  return row;
};

const groupOf = (text: string, row: readonly Span[], floor: number): TitleGroup | null => {
  const [first, last] = [row[0] as Span, row.at(-1) as Span];
  const mark = text.charAt(first.start);
  if (mark !== '《' && mark !== '“') return null;
  const lead = { start: Math.max(clauseStart(text, first.start), floor), end: first.start };
  if (beforePlaces.test(text.slice(Math.max(lead.start, lead.end - 4), lead.end))) return null;
  const [kind = ''] = kindBehind.exec(text.slice(last.end, last.end + 24)) ?? [];
  return {
    start: first.start,
    end: last.end,
    names: row.map(({ start, end }) => text.slice(start + 1, end - 1).trim()),
    isTitle: mark === '《',
    kind,
    kindEnd: last.end + kind.length,
    lead,
  };
};
