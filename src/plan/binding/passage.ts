import type { Figure } from '../../text/figure.ts';
import { maskMarkdown } from '../../text/prose.ts';
import { readFigures } from '../../text/read-figures.ts';
import { readOnce } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Prose } from '../plan.ts';
import { clauseStart, isTableRow, sentenceEnd } from './sentence.ts';
import { inUnitOfTable, isNumberOfRow, readRow, type TableRow } from './table-cell.ts';
import { type Folded, fold, foldedIndex } from './wording.ts';

/** A figure where it stands: the passage, and the sentence (or table row) around it. */
export interface Mark {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly sentence: Span;
  /** Whether that is a table row, where another cell may hold what the number counts. */
  readonly isInTable: boolean;
  /** That row, and the head of its table; null outside of tables. */
  readonly row: TableRow | null;
  readonly head: TableRow | null;
  /** Whether it is a number of a table without a unit of its own: the unit, if any, is the table's. */
  readonly isBareCell: boolean;
  /** Where the figure before it ends, whatever that is; 0 for the first. */
  readonly previousEnd: number;
  /** Its index in the figures of the passage. */
  readonly order: number;
}

/** A prose as it is read for figures: the same offsets as the prose. */
export interface Passage {
  readonly prose: Prose;
  /** The text with Markdown marks masked. */
  readonly text: string;
  /** Every figure, traps included, in order. */
  readonly figures: readonly Figure[];
  /** The figures that may state a promise, in order. */
  readonly marks: readonly Mark[];
  /** The text as names are looked up in it; made when first asked. */
  readonly folded: () => Folded;
}

/** The passage of a prose, read once. */
export const readPassage = readOnce((prose: Prose): Passage => {
  const text = maskMarkdown(prose.text);
  const figures = readFigures(text);
  const marks: Mark[] = [];
  let folded: Folded | undefined;
  const passage: Passage = {
    prose,
    text,
    figures,
    marks,
    folded: () => {
      folded ??= fold(text);
      return folded;
    },
  };
  if (figures.length > 0) addMarks(passage, marks);
  return passage;
});

const addMarks = (passage: Passage, marks: Mark[]): void => {
  const { text } = passage.prose;
  const hasTable = text.includes('|');
  const rowAt = (start: number, before: TableRow | null): TableRow | null => {
    if (!hasTable || !isTableRow(text, start)) return null;
    return before && start <= before.end ? before : readRow(text, start);
  };
  let sentence: Span = { start: 0, end: sentenceEnd(text, 0) };
  let row = rowAt(0, null);
  let head = row;
  let previousEnd = 0;
  let order = 0;
  for (const figure of passage.figures) {
    while (sentence.end <= figure.start && sentence.end < text.length) {
      const start = sentence.end + 1;
      sentence = { start, end: sentenceEnd(text, start) };
      row = rowAt(start, row);
      head = row && (head ?? row);
    }
    const isNumber = row !== null && head !== null && isNumberOfRow(row, head, figure.start);
    if (!isNumber && mayPromise(figure, row !== null))
      marks.push(markOf(passage, figure, { sentence, row, head, previousEnd, order }));
    previousEnd = figure.end;
    order++;
  }
};

const markOf = (
  passage: Passage,
  figure: Figure,
  around: Pick<Mark, 'sentence' | 'row' | 'head' | 'previousEnd' | 'order'>,
): Mark => {
  const { row, head } = around;
  const isBareCell = row !== null && figure.unit === null;
  const read = isBareCell && head ? inUnitOfTable(passage.prose.text, row, head, figure) : figure;
  return { passage, figure: read, isInTable: row !== null, isBareCell, ...around };
};

/**
 * Whether a figure can state a target: a promise, 一支 and the like, or a number without a unit where something else may name
 * it: the head of a table, or the words before a bound (参与人次突破2000万).
 */
const mayPromise = ({ kind, unit, comparator, min, max, text }: Figure, isInTable: boolean): boolean => {
  if (kind === 'target' || kind === 'growth' || kind === 'rate') return true;
  if (kind !== 'other' || (min === null && max === null)) return false;
  return unit !== null || comparator !== 'eq' || /[万亿]$/.test(text) || isInTable;
};

/** The folded words of a range of a passage. */
export const foldedWords = (passage: Passage, { start, end }: Span): string => {
  const folded = passage.folded();
  return folded.text.slice(foldedIndex(folded, start), foldedIndex(folded, end));
};

/** The words of a prose before an offset, back to the start of the clause. Markdown marks are masked. */
export const clauseBefore = (prose: Prose, offset: number): string => {
  const { text } = readPassage(prose);
  return text.slice(clauseStart(text, offset), offset);
};
