import { attribute, childOf, childrenOf, type Element, isOn, valOf } from '../../read/word/element.ts';
import { wholeOf } from '../../read/word/measure.ts';
import { usualLineHeight } from '../../read/word/paragraph-format.ts';
import type { WordParagraph, WordSection, WordStories } from '../word-file.ts';

/** The paragraphs of a header or footer by the id of its part; null where there is none. */
export type ReadPart = (id: string | null) => readonly WordParagraph[] | null;

/** The sections of a file; headers and footers that one does not name are those of the section before. */
export const readSections = (elements: readonly Element[], readPart: ReadPart): readonly WordSection[] => {
  const sections: WordSection[] = [];
  for (const element of elements) {
    const before = sections.at(-1);
    sections.push({
      ...readPage(element),
      headers: readStories(childrenOf(element, 'headerReference'), before?.headers, readPart),
      footers: readStories(childrenOf(element, 'footerReference'), before?.footers, readPart),
    });
  }
  return sections;
};

const noStories: WordStories = { default: null, even: null, first: null };

const readStories = (
  references: readonly Element[],
  before: WordStories = noStories,
  readPart: ReadPart,
): WordStories => {
  const own = (type: string) => {
    const reference = references.find((each) => (attribute(each, 'type') ?? 'default') === type);
    return reference ? readPart(attribute(reference, 'id')) : null;
  };
  return {
    default: own('default') ?? before.default,
    even: own('even') ?? before.even,
    first: own('first') ?? before.first,
  };
};

const readPage = (sectPr: Element): Omit<WordSection, 'headers' | 'footers'> => {
  const size = childOf(sectPr, 'pgSz');
  const numbers = childOf(sectPr, 'pgNumType');
  const width = lengthOf(size, 'w', 12240);
  const height = lengthOf(size, 'h', 15840);
  return {
    page: { width, height, orientation: width > height ? 'landscape' : 'portrait' },
    margins: readMargins(childOf(sectPr, 'pgMar')),
    start: valOf(childOf(sectPr, 'type')) ?? 'nextPage',
    grid: readGrid(childOf(sectPr, 'docGrid')),
    titlePage: isOn(childOf(sectPr, 'titlePg')),
    firstNumber: wholeOf(attribute(numbers, 'start')),
    numberFormat: attribute(numbers, 'fmt') ?? 'decimal',
    columns: lengthOf(childOf(sectPr, 'cols'), 'num', 1),
  };
};

const readMargins = (margins: Element | null): WordSection['margins'] => ({
  top: lengthOf(margins, 'top', 1440),
  bottom: lengthOf(margins, 'bottom', 1440),
  left: lengthOf(margins, 'left', 1440),
  right: lengthOf(margins, 'right', 1440),
  header: lengthOf(margins, 'header', 720),
  footer: lengthOf(margins, 'footer', 720),
  gutter: lengthOf(margins, 'gutter', 0),
});

const readGrid = (grid: Element | null): WordSection['grid'] => ({
  type: attribute(grid, 'type') ?? 'default',
  linePitch: lengthOf(grid, 'linePitch', 0),
  characterSpace: lengthOf(grid, 'charSpace', 0),
});

const lengthOf = (element: Element | null, name: string, usual: number): number =>
  wholeOf(attribute(element, name)) ?? usual;

/** What one line of a section takes in twips where nothing else is said: a pitch of its grid, if it has one. */
export const lineHeightOf = ({ grid }: Pick<WordSection, 'grid'>): number =>
  grid.type !== 'default' && grid.linePitch > 0 ? grid.linePitch : usualLineHeight;
