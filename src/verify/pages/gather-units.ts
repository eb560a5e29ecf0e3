import type { WordFile, WordParagraph, WordSection, WordTable } from '../word-file.ts';
import { type MeasuredParagraph, measureParagraph } from './measure-paragraph.ts';
import { type MeasuredTable, measureTable } from './place-table.ts';
import type { Typesetting } from './typesetting.ts';

/** A paragraph or a table of the flow, with what is anchored to it. */
export type Unit = {
  /** Number of its first paragraph. */
  readonly number: number;
  /** Index of its section. */
  readonly section: number;
  readonly frames: readonly WordParagraph[];
  /** Numbers of paragraphs that have no place in the flow: those of its text boxes, and of floating tables before it. */
  readonly beside: number[];
} & (
  | { readonly paragraph: MeasuredParagraph; readonly table: null }
  | { readonly paragraph: null; readonly table: MeasuredTable }
);

/** The flow of a file, with the frames that stand behind its end. */
export interface Units {
  readonly units: readonly Unit[];
  readonly frames: readonly WordParagraph[];
}

/** The flow of a file in its order, broken into lines. */
export const gatherUnits = (file: WordFile, typesetting: Typesetting): Units => {
  const units: Unit[] = [];
  const inTables = new Set<number>();
  let [frames, beside]: [WordParagraph[], number[]] = [[], []];
  for (const paragraph of file.paragraphs) {
    const { section, number } = paragraph;
    if (inTables.has(number)) continue;
    const table = paragraph.table === null ? undefined : file.tables[paragraph.table];
    const width = textWidth(file, section);
    if (paragraph.place === 'text box') (units.at(-1)?.beside ?? beside).push(number);
    else if (table?.floats) beside.push(number);
    else if (paragraph.frame && !table) frames.push(paragraph);
    else {
      if (table) for (const cellNumber of numbersIn(table)) inTables.add(cellNumber);
      const flowing = table
        ? { paragraph: null, table: measureTable(table, width, typesetting) }
        : { paragraph: measureParagraph(paragraph, width, sectionAt(file, section).grid, typesetting), table: null };
      units.push({ number, section, frames, beside, ...flowing });
      [frames, beside] = [[], []];
    }
  }
  return { units, frames };
};

/** The paragraphs of a table, those of tables in its cells among them. */
const numbersIn = ({ rows }: WordTable): readonly number[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ number }) => number)));

/** A section of a file, which has one although it may name none. */
export const sectionAt = ({ sections }: WordFile, index: number): WordSection => sections[index] as WordSection;

const textWidth = (file: WordFile, index: number): number => {
  const { page, margins } = sectionAt(file, index);
  return Math.max(1, page.width - margins.left - margins.right - margins.gutter);
};
