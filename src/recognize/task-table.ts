import type { Block, Row, Table } from '../document/document.ts';
import { toText } from '../document/inline.ts';
import { isUnit, splitNames } from './bodies.ts';
import { readDeadline } from './deadline.ts';
import { readHeadingNumeral } from './heading-numeral.ts';
import { textOf, withoutBlanks } from './line.ts';
import type { OutlineNode } from './outline.ts';
import { roleOf } from './roles.ts';

/** Who does a task by when, as a row of a table says. */
export interface Duty {
  readonly owner: string | null;
  readonly support: readonly string[];
  readonly due: string | null;
}

type Field = 'task' | 'owner' | 'support' | 'due';

/** Heads over what is to be done. */
const taskHead =
  /^(?:重点|主要|具体|工作|目标|年度)?(?:任务|工作任务|重点任务|任务内容|任务名称|工作内容|工作事项|工作要点|重点工作|工作项目)(?:名称|内容)?$|^(?:事项|事项名称|项目名称|项目|内容)$/;

/** The duties that tables with known heads give to the tasks that they name; of two rows for one task the first. */
export const findDuties = (
  blocks: readonly Block[],
  tasks: readonly OutlineNode[],
  year: number,
): ReadonlyMap<OutlineNode, Duty> => {
  const found = new Map<OutlineNode, Duty>();
  const find = finderOf(tasks);
  for (const table of tablesIn(blocks)) {
    for (const { task, ...duty } of readRows(table, year)) {
      const node = find(task);
      if (node && !found.has(node) && (duty.owner !== null || duty.due !== null)) found.set(node, duty);
    }
  }
  return found;
};

/** Tables, and lines with as many tabs as the ones above them. */
const tablesIn = (blocks: readonly Block[]): readonly (readonly (readonly string[])[])[] => {
  const tables: (readonly string[])[][] = [];
  let typed: (readonly string[])[] = [];
  for (const block of blocks) {
    const cells = block.type === 'paragraph' ? toText(block.inlines).split('\t') : [];
    if (typed.length > 0 && cells.length !== typed[0]?.length) typed = [];
    if (block.type === 'table') tables.push(expand(block));
    else if (cells.length > 1) {
      if (typed.length === 0) tables.push(typed);
      typed.push(cells.map((cell) => cell.trim()));
    }
  }
  return tables;
};

/** The rows of a table with the words of merged cells in each of their fields. */
const expand = ({ head, rows }: Table): (readonly string[])[] => {
  const expanded: string[][] = [];
  for (const row of [...head, ...rows]) expanded.push(expandRow(row, expanded.at(-1) ?? []));
  return expanded;
};

const expandRow = (row: Row, above: readonly string[]): string[] => {
  const cells: string[] = [];
  for (const [index, { inlines, continues }] of row.entries()) {
    if (continues === 'above') cells.push(above[index] ?? '');
    else cells.push(continues === 'left' ? (cells.at(-1) ?? '') : textOf(inlines).replace(/[^\S\n]+/g, ''));
  }
  return cells;
};

interface TableRow extends Duty {
  readonly task: string;
}

const readRows = (rows: readonly (readonly string[])[], year: number): readonly TableRow[] => {
  const head = readHead(rows);
  if (!head) return [];
  return rows.slice(head.length).map((row): TableRow => {
    const wordsOf = (field: Field): string => row[head.fields.indexOf(field)] ?? '';
    const [first = null, ...others] = splitNames(parted(wordsOf('owner')));
    const support = [...others, ...splitNames(parted(wordsOf('support')))];
    const due = readDeadline(withoutBlanks(wordsOf('due')), year);
    return { task: wordsOf('task'), owner: first, support, due: due.due };
  });
};

/** Names on lines of their own in one cell; one name may as well be broken over its lines. */
const parted = (words: string): string => {
  const lines = words.split('\n').filter((line) => line !== '');
  return lines.join(lines.every((line) => splitNames(line).every(isUnit)) ? '、' : '');
};

interface Head {
  /** How many rows it takes. */
  readonly length: number;
  readonly fields: readonly (Field | null)[];
}

/** The head of a table, in its first row or in two rows of which the lower one says more. */
const readHead = (rows: readonly (readonly string[])[]): Head | null => {
  const [first = [], second = []] = rows;
  const upper = first.map(fieldOf);
  if (isHead(upper)) {
    const lower = second.map(fieldOf);
    const isTwoRows = lower.filter((field) => field !== null).length > 1;
    return isTwoRows ? { length: 2, fields: headOfTwo(first, second) } : { length: 1, fields: upper };
  }
  const both = first.map((words, index) => fieldOf(second[index] ?? '') ?? fieldOf(words));
  return isHead(both) ? { length: 2, fields: both } : null;
};

/** 类别 below 任务 is no task, where 任务名称 stands beside it. */
const headOfTwo = (first: readonly string[], second: readonly string[]): readonly (Field | null)[] => {
  const isDivided = (index: number): boolean => !['', first[index]].includes(second[index]);
  const strict = first.map(
    (words, index) => fieldOf(second[index] ?? '') ?? (isDivided(index) ? null : fieldOf(words)),
  );
  return isHead(strict) ? strict : first.map((words, index) => fieldOf(second[index] ?? '') ?? fieldOf(words));
};

const isHead = (fields: readonly (Field | null)[]): boolean =>
  fields.includes('task') && (fields.includes('owner') || fields.includes('due'));

const fieldOf = (words: string): Field | null => {
  const label = withoutBlanks(words);
  if (taskHead.test(label)) return 'task';
  const role = roleOf(label);
  return role === 'other' ? null : role;
};

const shortestStart = 6;

/** Finds a task by its title, or by a long enough start of it. */
const finderOf = (tasks: readonly OutlineNode[]): ((words: string) => OutlineNode | null) => {
  const titles = new Map(tasks.map((task) => [keyOf(task.title), task]));
  const starts = new Map(tasks.map((task) => [keyOf(task.title).slice(0, shortestStart), task]));
  return (words) => {
    const numeral = readHeadingNumeral({ text: words, look: null })?.printed ?? '';
    const key = keyOf(words.slice(numeral.length));
    const near = starts.get(key.slice(0, shortestStart));
    const nearKey = near ? keyOf(near.title) : '';
    const isNear = key.length >= shortestStart && (key.startsWith(nearKey) || nearKey.startsWith(key));
    return titles.get(key) ?? (near && isNear ? near : null);
  };
};

const keyOf = (title: string): string => withoutBlanks(title).replace(/[。；]$/, '');
