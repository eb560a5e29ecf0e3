import { attribute, childOf, childrenOf, type Element, isOn, valOf } from '../../read/word/element.ts';
import { wholeOf } from '../../read/word/measure.ts';
import { lookNumber, propertiesOf } from '../../read/word/properties.ts';
import { marksOf, type Revisions } from '../../read/word/revisions.ts';
import type { Style, Styles } from '../../read/word/styles.ts';
import type { WordRow, WordTable } from '../word-file.ts';

/** A cell before its text is read; none is read of one that continues the cell above. */
export interface ReadCell {
  readonly element: Element | null;
  readonly width: number | null;
  readonly span: number;
}

/** A table before its text is read. */
export interface ReadTable {
  readonly table: Omit<WordTable, 'paragraph' | 'rows'>;
  readonly tableStyle: Style;
  readonly rows: readonly (Omit<WordRow, 'cells'> & { readonly cells: readonly ReadCell[] })[];
}

/** As wide as Word makes a table. */
const widestSpan = 63;

/** Blank at the sides of a cell where nothing says otherwise. */
const usualMargin = 108;

/** The grid of a table and what its rows and cells say of themselves; rows that were taken away are left out. */
export const readTable = (tbl: Element, styles: Styles, revisions: Revisions): ReadTable => {
  const tblPr = childOf(tbl, 'tblPr');
  const tableStyle = styles.styleOf('table', valOf(childOf(tblPr, 'tblStyle')));
  const columns = childrenOf(childOf(tbl, 'tblGrid'), 'gridCol').map((column) => wholeOf(attribute(column, 'w')) ?? 0);
  const levels = [propertiesOf(tblPr), tableStyle.table];
  const margin = (side: string, other: string, usual: number) =>
    lookNumber(levels, `tblCellMar.${side}.w`) ?? lookNumber(levels, `tblCellMar.${other}.w`) ?? usual;
  return {
    table: {
      width: ownWidth(childOf(tblPr, 'tblW')) ?? (columns.reduce((sum, width) => sum + width, 0) || null),
      floats: childOf(tblPr, 'tblpPr') !== null,
      cellMargins: {
        left: margin('left', 'start', usualMargin),
        right: margin('right', 'end', usualMargin),
        top: margin('top', 'top', 0),
        bottom: margin('bottom', 'bottom', 0),
      },
    },
    tableStyle,
    rows: within(tbl, 'tr')
      .filter((tr) => isThere(tr, revisions))
      .map((tr) => readRow(tr, columns)),
  };
};

/** The rows of a table or the cells of a row, those in content controls and the like too. */
const within = (parent: Element, name: string): readonly Element[] =>
  parent.children.flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === 'tc' || child.name === 'tr' || child.name.endsWith('Pr') ? [] : within(child, name);
  });

const isThere = (tr: Element, revisions: Revisions): boolean => {
  const marks = marksOf(childOf(tr, 'trPr'));
  for (const kind of marks) revisions.note(kind);
  return !marks.includes('deletion');
};

const readRow = (tr: Element, columns: readonly number[]): ReadTable['rows'][number] => {
  const trPr = childOf(tr, 'trPr');
  const height = childOf(trPr, 'trHeight');
  const value = wholeOf(valOf(height));
  let column = wholeOf(valOf(childOf(trPr, 'gridBefore'))) ?? 0;
  return {
    isHead: isOn(childOf(trPr, 'tblHeader')),
    cantSplit: isOn(childOf(trPr, 'cantSplit')),
    height: value === null ? null : { value, rule: attribute(height, 'hRule') ?? 'atLeast' },
    cells: within(tr, 'tc').map((tc) => {
      const cell = readCell(tc, columns, column);
      column += cell.span;
      return cell;
    }),
  };
};

const readCell = (tc: Element, columns: readonly number[], column: number): ReadCell => {
  const tcPr = childOf(tc, 'tcPr');
  const span = Math.min(Math.max(wholeOf(valOf(childOf(tcPr, 'gridSpan'))) ?? 1, 1), widestSpan);
  const merge = childOf(tcPr, 'vMerge');
  const continues = merge !== null && (valOf(merge) ?? 'continue') === 'continue';
  const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return { element: continues ? null : tc, width: ownWidth(childOf(tcPr, 'tcW')) ?? (width || null), span };
};

/** A width in twips; null for one that is a share of the page or left to Word. */
const ownWidth = (element: Element | null): number | null => {
  const isLength = (attribute(element, 'type') ?? 'dxa') === 'dxa';
  const written = attribute(element, 'w');
  return isLength && !written?.endsWith('%') ? wholeOf(written) || null : null;
};
