import type { Stretch } from '../compare/compare-words.ts';
import type { Aspect, Change, Side } from '../compare/comparison.ts';
import { describeChange, nameAspect } from '../compare/describe-change.ts';
import { focusOn } from '../compare/focus.ts';
import type { Cell, Inline, Table, TableColumn } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { cellOf } from './cell.ts';
import { changeRows } from './change-rows.ts';

/** What stands in a cell where one of the two plans has nothing. */
const nothing = '——';

// Widths are half-width characters of a landscape page.
const columns: readonly (TableColumn & { readonly head: string })[] = [
  { head: '序号', width: 8, align: 'center' },
  { head: '位置', width: 18, align: 'center' },
  { head: '原文', width: 49, align: 'left' },
  { head: '修改后', width: 49, align: 'left' },
  { head: '说明', width: 26, align: 'left' },
];

/** A row for each change, or for the words of a text with the figures that they state: where it is, old words, new words, what it is. Words that only one side has are set strong. */
export const changesTable = (changes: readonly Change[]): Table => ({
  type: 'table',
  columns: columns.map(({ width, align }) => ({ width, align })),
  head: [columns.map(({ head }) => cellOf(head))],
  rows: changeRows(changes).map(({ change, told }, index) => [
    cellOf(String(index + 1)),
    { inlines: linesOf(placeOf(change)) },
    sideCell(change, change.old, 'inserted'),
    sideCell(change, change.new, 'deleted'),
    cellOf([describeChange(change).zh, ...told.map(describeTold)].join('；')),
  ]),
});

/** 专题培训目标提高20场（66.7%）, behind the words of the text that state it. */
const describeTold = (change: Change): string => `${change.new?.name ?? ''}${describeChange(change).zh}`;

/** The number in the new plan, and that in the old one where it is another; what has no number is named. */
const placeOf = ({ subject, place }: Change): string => {
  const [from, to] = [place.old?.number ?? '', place.new?.number ?? ''];
  if (place.new === null) return from === '' ? unnumbered[subject] : `原${from}`;
  if (to === '') return unnumbered[subject];
  return from === '' || from === to ? to : `${to}\n（原${from}）`;
};

const unnumbered = {
  plan: '全文',
  section: '全文',
  task: '全文',
  target: '前言',
  column: '前言',
  publication: '印发',
  attachment: '附件',
} as const;

/** One side of a change; `without` is the kind of stretch that the other side has alone. */
const sideCell = (change: Change, side: Side | null, without: Stretch['kind']): Cell => {
  if (side === null || side.words === '') return cellOf(nothing);
  const lead = leadOf(change, side);
  return { inlines: [...(lead === '' ? [] : [textOf(lead)]), ...wordsOf(change, side, without)] };
};

const wordsOf = ({ stretches, kind, aspect }: Change, { words }: Side, without: Stretch['kind']): readonly Inline[] => {
  if (stretches === null) return kind === 'moved' || aspect === null ? linesOf(words) : [strong(onOneLine(words))];
  return focusOn(stretches)
    .filter((stretch) => stretch.kind !== without)
    .map(({ kind: of, text }) => (of === 'same' ? textOf(text) : strong(text)));
};

const linesOf = (words: string): readonly Inline[] =>
  words
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [textOf(line)] : [{ type: 'break' } as const, textOf(line)]));

/** Words of a text need no name. */
const saidByWords: ReadonlySet<Aspect> = new Set<Aspect>(['title', 'text', 'indicator', 'names', 'noticeText', 'year']);

/** A figure shows by itself how it is counted. */
const saidByFigures: ReadonlySet<Aspect> = new Set<Aspect>([
  'value',
  'episodes',
  'unit',
  'comparator',
  'range',
  'period',
  'direction',
  'base',
]);

/** What the words are about, where they do not tell themselves: 专题培训：, 牵头单位：. */
const leadOf = ({ subject, aspect, kind }: Change, { name }: Side): string => {
  if (kind === 'moved' && subject !== 'target' && subject !== 'column') return '';
  if (aspect !== null && saidByWords.has(aspect)) return '';
  const said = aspect === null || saidByFigures.has(aspect) ? [] : [nameAspect(aspect).zh];
  const about = subject === 'target' || subject === 'column' ? [name ?? ''] : [];
  return [...about, ...said]
    .filter((part) => part !== '')
    .map((part) => `${onOneLine(part)}：`)
    .join('');
};

const textOf = (text: string): Inline => ({ type: 'text', text });

const strong = (text: string): Inline => ({ type: 'strong', inlines: [textOf(text)] });
