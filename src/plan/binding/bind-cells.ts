import type { Home } from '../plan.ts';
import type { Place } from './bind-elsewhere.ts';
import type { Ledger } from './ledger.ts';
import type { Mark, Passage } from './passage.ts';
import { firstBehind } from './reach.ts';
import { differencesAt, type Statement, type Subject } from './statement.ts';
import { cellIndex, titleOf } from './table-cell.ts';
import { foldName, likeness } from './wording.ts';

/** The numbers of a passage's tables that nothing claims. */
interface Tables {
  readonly home: Home;
  readonly passage: Passage;
  readonly free: readonly Mark[];
}

/** A number of a table with the statement that its row and the head of its column speak of. */
interface Cell {
  readonly mark: Mark;
  readonly column: number;
  readonly statement: Statement;
  readonly agrees: boolean;
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
    passages.flatMap((passage) => freeCells(ledger, home, passage)),
  );
  if (tables.length === 0) return;
  const subjects = places.flatMap((place) => place.subjects);
  if (subjects.length * tables.reduce((sum, { free }) => sum + free.length, 0) > MAX_WORK) return;
  for (const { home, passage, free } of tables) {
    const isInHead = unitsInHeads(passage, free);
    const counted = subjects.filter(
      ({ of, statement }) => of.kind === 'target' && isInHead(statement?.planned.unit ?? null),
    );
    const below = counted.filter((subject) => isWithin(subject.home, home));
    claimCells(
      ledger,
      passage,
      free.flatMap((mark) => cellOf(ledger, passage, mark, below)),
    );
  }
};

const freeCells = (ledger: Ledger, home: Home, passage: Passage): readonly Tables[] => {
  const free = passage.marks.filter((mark) => mark.isBareCell && ledger.isFree(mark));
  return free.length === 0 ? [] : [{ home, passage, free }];
};

/** Whether one of the tables counts in a unit; asked of each unit once, for heads may be long. */
const unitsInHeads = ({ prose }: Passage, cells: readonly Mark[]): ((unit: string | null) => boolean) => {
  const answers = new Map<string | null, boolean>([[null, false]]);
  for (const { figure } of cells) if (figure.unit !== null) answers.set(figure.unit, true);
  const heads = new Set(cells.map(({ head }) => head));
  const isWritten = (unit: string): boolean =>
    [...heads].some((head) => head !== null && prose.text.slice(head.start, head.end).includes(unit));
  return (unit) => {
    const known = answers.get(unit) ?? (unit !== null && isWritten(unit));
    answers.set(unit, known);
    return known;
  };
};

const claimCells = (ledger: Ledger, { marks }: Passage, cells: readonly Cell[]): void => {
  const agreeing = new Map<string, number>();
  const columnOf = ({ mark, column }: Cell): string => `${mark.head?.start}:${column}`;
  for (const cell of cells) {
    if (cell.agrees) agreeing.set(columnOf(cell), (agreeing.get(columnOf(cell)) ?? 0) + 1);
  }
  const stated = new Set(marks.map((mark) => ledger.statementOf(mark)));
  for (const cell of cells) {
    const { mark, statement, agrees } = cell;
    const isSure = (agreeing.get(columnOf(cell)) ?? 0) > (agrees ? 1 : 0);
    if (!agrees && !isSure && stated.has(statement)) continue;
    ledger.claim(statement, mark, { how: 'named', isSure, span: mark.sentence });
    stated.add(statement);
  }
};

const cellOf = (ledger: Ledger, passage: Passage, mark: Mark, subjects: readonly Subject[]): readonly Cell[] => {
  const { row, head, figure } = mark;
  if (row === null || head === null) return [];
  const [label = ''] = row.cells;
  const column = cellIndex(row, figure.start);
  const title = titleOf(head, column);
  const isCounted = ({ planned: { unit } }: Statement): boolean =>
    unit !== null && (figure.unit === null ? title.includes(unit) : figure.unit === unit);
  const statement = TOTAL.test(label)
    ? statementBefore(ledger, passage, head.start)
    : statementOfRow(label, subjects, isCounted);
  if (!statement || !isCounted(statement)) return [];
  return [{ mark, column, statement, agrees: differencesAt(statement, mark).length === 0 }];
};

const TOTAL = /^(?:合计|总计|共计|总数)$/;

/** What the last figure before a table states: the sum that the table breaks down. */
const statementBefore = (ledger: Ledger, { marks }: Passage, offset: number): Statement | undefined => {
  const mark = marks[firstBehind(marks, offset) - 1];
  return mark && ledger.statementOf(mark);
};

/** A longer cell is a text, no name. */
const MAX_LABEL = 60;

/** The one statement whose indicator has all words of a row's label; 进 of 进乡村 says nothing. */
const statementOfRow = (
  label: string,
  subjects: readonly Subject[],
  isCounted: (statement: Statement) => boolean,
): Statement | undefined => {
  if (label.length > MAX_LABEL) return undefined;
  const words = foldName(label).replace(/^[进入送]/, '');
  const found = subjects.filter(({ names, statement }) => {
    if (statement === null || !isCounted(statement)) return false;
    const { coverage, isTelling } = likeness(words, names[0] ?? '');
    return isTelling && coverage === 1;
  });
  return found.length === 1 ? (found[0]?.statement ?? undefined) : undefined;
};
