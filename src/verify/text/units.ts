import { lineJoint } from '../../document/inline.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';

/** What is compared as one: a paragraph, or all that stands in a cell. */
export interface Unit {
  /** Number of its first paragraph. */
  readonly paragraph: number;
  readonly text: string;
}

/** The text of a file, unit by unit, without what is empty. */
export const unitsOf = ({ paragraphs, tables }: WordFile): readonly Unit[] => {
  const cells = new Map<number, object>();
  for (const { rows } of tables) {
    for (const cell of rows.flatMap((row) => row.cells)) {
      for (const { number } of cell.paragraphs) cells.set(number, cell);
    }
  }
  const units: [WordParagraph, ...WordParagraph[]][] = [];
  let before: object | undefined;
  for (const paragraph of paragraphs) {
    const cell = paragraph.place === 'table' ? cells.get(paragraph.number) : undefined;
    const isSame = cell ? cell === before : goesOn(units.at(-1)?.at(-1), paragraph);
    if (isSame) units.at(-1)?.push(paragraph);
    else units.push([paragraph]);
    before = cell;
  }
  return units
    .map((unit) => ({ paragraph: unit[0].number, text: oneLine(unit.map(({ text }) => text).join('\n')) }))
    .filter(({ text }) => text !== '');
};

/**
 * Whether a paragraph is the rest of the one above it: writers that know no page break within a paragraph end it there, in
 * the middle of a sentence, and begin the new page without an indent.
 */
const goesOn = (above: WordParagraph | undefined, { place, pageBreakBefore, indent }: WordParagraph): boolean =>
  above?.place === 'body' &&
  place === 'body' &&
  pageBreakBefore &&
  indent.firstLine === 0 &&
  above.indent.firstLine > 0 &&
  /[^。；：！？…”’）\s]$/.test(above.text);

/**
 * A text whose line breaks are layout, without blanks around it. So are full-width blanks between Han characters, which
 * spread short names and fall away where a title breaks.
 */
export const oneLine = (text: string): string => {
  const pieces: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    if (line === '') continue;
    pieces.push(lineJoint(before, line), line);
    before = line;
  }
  return pieces
    .join('')
    .trim()
    .replace(/(?<=\p{Script=Han})\u3000{1,8}(?=\p{Script=Han})/gu, '');
};
