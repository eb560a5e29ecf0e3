import type { Home } from '../plan.ts';
import type { Place } from './bind-elsewhere.ts';
import type { Ledger } from './ledger.ts';
import type { Mark, Passage } from './passage.ts';
import { differencesAt, type Statement, type Subject } from './statement.ts';
import { cellIndex, cellsOf } from './table-cell.ts';
import { foldName, likeness } from './wording.ts';

/** A number of a table with the statement that its row and the head of its column speak of. */
interface Cell {
  readonly mark: Mark;
  readonly column: number;
  readonly statement: Statement;
}

/** Numbers of tables times subjects above which tables are not looked at. */
const MAX_WORK = 200_000;

/**
 * Binds the numbers of a table that breaks down what is listed below it (进乡村 48, 进校园 40, 合计 120): the row has words
 * of one indicator alone, the head of the column its unit. A difference is sure once another number of the column agrees.
 */
export const bindCells = (
  ledger: Ledger,
  places: readonly Place[],
  isWithin: (inner: Home, outer: Home) => boolean,
): void => {
  const tables = places.flatMap(({ home, passages }) =>
    passages.flatMap((passage) => {
      const free = passage.marks.filter((mark) => mark.isBareCell && ledger.isFree(mark));
      return free.length === 0 ? [] : [{ home, passage, free }];
    }),
  );
  if (tables.length === 0) return;
  const subjects = places.flatMap((place) => place.subjects);
  if (subjects.length * tables.reduce((sum, { free }) => sum + free.length, 0) > MAX_WORK) return;
  for (const { home, passage, free } of tables) {
    const below = subjects.filter((subject) => isWithin(subject.home, home));
    const cells = free.flatMap((mark) => cellOf(ledger, passage, mark, below));
    claimCells(ledger, passage, cells);
  }
};

const claimCells = (ledger: Ledger, { marks }: Passage, cells: readonly Cell[]): void => {
  for (const { mark, column, statement } of cells) {
    const isSure = cells.some(
      (other) =>
        other.mark !== mark &&
        other.column === column &&
        other.mark.head === mark.head &&
        differencesAt(other.statement, other.mark).length === 0,
    );
    const differs = differencesAt(statement, mark).length > 0;
    if (differs && !isSure && marks.some((other) => ledger.statementOf(other) === statement)) continue;
    ledger.claim(statement, mark, { how: 'named', isSure, span: mark.sentence });
  }
};

const cellOf = (ledger: Ledger, passage: Passage, mark: Mark, subjects: readonly Subject[]): readonly Cell[] => {
  const { sentence, head, figure } = mark;
  if (head === null) return [];
  const { text } = passage.prose;
  const column = cellIndex(text, sentence, figure.start);
  const title = cellsOf(text.slice(head.start, head.end))[column] ?? '';
  const [label = ''] = cellsOf(text.slice(sentence.start, sentence.end));
  const isCounted = ({ planned }: Statement): boolean =>
    planned.unit !== null && (figure.unit === null ? title.includes(planned.unit) : figure.unit === planned.unit);
  const statement = TOTAL.test(label)
    ? statementBefore(ledger, passage, head.start)
    : statementOfRow(label, subjects, isCounted);
  return statement && isCounted(statement) ? [{ mark, column, statement }] : [];
};

const TOTAL = /^(?:合计|总计|共计|总数)$/;

/** What the last figure before a table states: the sum that the table breaks down. */
const statementBefore = (ledger: Ledger, { marks }: Passage, offset: number): Statement | undefined => {
  const mark = marks.findLast(({ figure }) => figure.end <= offset);
  return mark && ledger.statementOf(mark);
};

/** The one statement whose indicator has all words of a row's label; 进 of 进乡村 says nothing. */
const statementOfRow = (
  label: string,
  subjects: readonly Subject[],
  isCounted: (statement: Statement) => boolean,
): Statement | undefined => {
  const words = foldName(label).replace(/^[进入送]/, '');
  const found = subjects.filter(({ of, names, statement }) => {
    if (of.kind !== 'target' || statement === null || !isCounted(statement)) return false;
    const { coverage, isTelling } = likeness(words, names[0] ?? '');
    return isTelling && coverage === 1;
  });
  return found.length === 1 ? (found[0]?.statement ?? undefined) : undefined;
};
