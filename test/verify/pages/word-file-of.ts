import type { WordFile, WordParagraph, WordRun, WordSection, WordTable } from '../../../src/verify/word-file.ts';

/** Han characters that no mark or digit interrupts. */
export const han = (length: number): string =>
  Array.from({ length }, (_, index) => '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏'.charAt(index % 24)).join('');

/** A run of body type: 16 pt, drawn together by a quarter of a point. */
export const runOf = (text: string, changes: Partial<WordRun> = {}): WordRun => ({
  text,
  fonts: { ascii: '仿宋_GB2312', eastAsia: '仿宋_GB2312', hint: 'eastAsia', isThemed: false },
  size: 32,
  characterSpacing: -5,
  scale: 100,
  bold: false,
  italic: false,
  underline: false,
  colour: '000000',
  hidden: false,
  field: '',
  language: 'zh-CN',
  ...changes,
});

/** What a paragraph is made of beside its number. */
export type ParagraphParts = Partial<Omit<WordParagraph, 'number'>>;

/** A body paragraph: exact pitch of 28.95 pt, indented by two characters, no widow control. */
export const paragraphOf = (text: string, changes: ParagraphParts = {}): Omit<WordParagraph, 'number'> => ({
  text,
  numeral: '',
  place: 'body',
  section: 0,
  table: null,
  style: { id: 'BodyText', name: 'Body Text' },
  alignment: 'both',
  indent: { left: 0, right: 0, firstLine: 630, leftChars: null, rightChars: null, firstLineChars: 200 },
  spacing: { before: 0, after: 0, line: 579, lineRule: 'exact' },
  keepNext: false,
  pageBreakBefore: false,
  pageBreaks: [],
  widowControl: false,
  snapToGrid: false,
  outlineLevel: null,
  borders: { top: null, bottom: null },
  frame: null,
  tabs: [],
  runs: text === '' ? [] : [runOf(text)],
  drawings: [],
  ...changes,
});

/** An upright A4 sheet with the margins of GB/T 9704. */
export const sectionOf = (changes: Partial<WordSection> = {}): WordSection => ({
  page: { width: 11906, height: 16838, orientation: 'portrait' },
  margins: { top: 2098, bottom: 1984, left: 1588, right: 1474, header: 850, footer: 1420, gutter: 0 },
  start: 'nextPage',
  grid: { type: '', linePitch: 579, characterSpace: 0 },
  titlePage: false,
  firstNumber: null,
  numberFormat: 'decimal',
  columns: 1,
  headers: { default: null, even: null, first: null },
  footers: { default: [], even: [], first: null },
  ...changes,
});

/** A file of these paragraphs, numbered in turn. */
export const fileOf = (
  paragraphs: readonly Omit<WordParagraph, 'number'>[],
  { sections = [sectionOf()], tables = [] }: { sections?: readonly WordSection[]; tables?: readonly WordTable[] } = {},
): WordFile => ({
  paragraphs: paragraphs.map((paragraph, index) => ({ ...paragraph, number: index + 1 })),
  sections,
  tables,
  settings: { evenAndOddHeaders: true, updateFields: false, mirrorMargins: false, trackRevisions: false },
  properties: { title: '', creator: '' },
  leftovers: { comments: 0, insertions: 0, deletions: 0 },
});

/** Rows of 版记 at the foot of the page, from top to bottom, and the empty paragraph that they are anchored to. */
export const imprintOf = (rows: readonly string[], pitch = 440): readonly Omit<WordParagraph, 'number'>[] => [
  ...rows.map((text, index) =>
    paragraphOf(text, {
      spacing: { before: 0, after: 0, line: pitch, lineRule: 'exact' },
      frame: {
        width: 8844,
        height: pitch,
        heightRule: 'exact',
        horizontalAnchor: 'margin',
        verticalAnchor: 'page',
        x: 0,
        y: 16838 - 1984 - (rows.length - index) * pitch,
      },
    }),
  ),
  paragraphOf('', { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
];
