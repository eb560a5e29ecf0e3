import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import { type Counting, countingOf } from './automatic-numbering.ts';
import type { Case } from './cases.ts';
import { type MarkedLine, markLines } from './marked-lines.ts';
import { tableOf } from './word-table-of.ts';

/** How somebody may have typed a document. */
export interface WordManner {
  /** Typed numerals, or ones that Word counts: set at each paragraph, or by styles of paragraphs. */
  readonly numerals: 'typed' | 'direct' | 'styles';
  /** What marks titles and headings: only where they stand, type set by hand, or the styles that Word has for them. */
  readonly marks: 'centred' | 'faces' | 'styles';
  /** The lines of a title are paragraphs, or one paragraph with line breaks. */
  readonly hasSoftBreaks: boolean;
  /** Whether its words came about by insertions and deletions that are still tracked. */
  readonly isTracked: boolean;
}

/** A case as a Word file (.docx) typed in a manner; null where Word would count other numerals than the case has. */
export const wordOf = async (one: Case, manner: WordManner): Promise<Uint8Array | null> => {
  const lines = markLines(one);
  const counting = manner.numerals === 'typed' ? null : countingOf(lines);
  if (manner.numerals !== 'typed' && !counting) return null;
  const children: (Paragraph | Table)[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfGroup(lines, at, manner);
    const group = lines.slice(at, end);
    if (group[0]?.role === 'table')
      children.push(
        tableOf(
          group.map(({ text }) => text.split('\t')),
          one.merged,
        ),
      );
    else children.push(paragraphOf(group, manner, counting));
    at = end;
  }
  const document = new Document({
    ...(counting ? { numbering: { config: counting.config }, styles: { paragraphStyles: counting.styles } } : {}),
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

/** Rows make one table, and lines of a title one paragraph where they are broken softly. */
const endOfGroup = (lines: readonly MarkedLine[], at: number, { hasSoftBreaks }: WordManner): number => {
  const role = lines[at]?.role;
  let end = at + 1;
  if (role === 'table' || (role === 'title' && hasSoftBreaks)) while (lines[end]?.role === role) end += 1;
  return end;
};

const paragraphOf = (group: readonly MarkedLine[], manner: WordManner, counting: Counting | null): Paragraph => {
  const [line] = group;
  if (!line) return new Paragraph({});
  const isCounted = counting !== null && line.part !== null && line.part.numeral !== '';
  const dropped = isCounted ? (line.part?.numeral.length ?? 0) : 0;
  const isTitle = line.role === 'title' || line.role === 'notice-title';
  return new Paragraph({
    children: runsOf(group, dropped, manner),
    ...(isTitle ? { alignment: AlignmentType.CENTER } : {}),
    ...(isTitle || manner.numerals !== 'typed' ? {} : { indent: { firstLine: 640 } }),
    ...(manner.marks === 'styles' ? styleOf(line) : {}),
    ...(isCounted ? counting.at(line, manner.numerals === 'styles') : {}),
  });
};

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

const styleOf = ({ role, part }: MarkedLine): { readonly heading?: (typeof headings)[number] | 'Title' } => {
  if (role === 'title') return { heading: HeadingLevel.TITLE };
  const heading = role === 'heading' && part ? headings[part.depth] : undefined;
  return heading ? { heading } : {};
};

const runsOf = (group: readonly MarkedLine[], dropped: number, manner: WordManner): readonly ParagraphChild[] =>
  group.flatMap(({ text, role, part }, index) => {
    const words = text.slice(dropped);
    const lead =
      role === 'lead' && part ? part.numeral.length + (part.title === '*' ? 0 : part.title.length) - dropped : 0;
    const faces = manner.marks === 'faces' ? faceOf(role, part?.depth ?? 0) : {};
    const isBold = role === 'title' && manner.marks === 'centred';
    const breaks = index > 0 ? { break: 1 } : {};
    if (manner.isTracked) return tracked(words, breaks);
    const split = manner.marks === 'faces' ? lead : 0;
    return [
      ...(split > 0
        ? [new TextRun({ text: words.slice(0, split), ...breaks, font: '楷体_GB2312', bold: true, size: 32 })]
        : []),
      new TextRun({
        text: words.slice(split),
        ...(split > 0 ? {} : breaks),
        ...faces,
        ...(isBold ? { bold: true, size: 44 } : {}),
      }),
    ];
  });

const faceOf = (role: MarkedLine['role'], depth: number): { readonly font: string; readonly size: number } => {
  if (role === 'title' || role === 'notice-title') return { font: '方正小标宋简体', size: 44 };
  if (role === 'heading' && depth === 0) return { font: '黑体', size: 32 };
  return { font: role === 'heading' && depth === 1 ? '楷体_GB2312' : '仿宋_GB2312', size: 32 };
};

const revision = { author: '周一帆', date: '2026-01-05T08:00:00Z' };

/** Words that come out the same once changes are accepted: a stretch struck out, and some put in. */
const tracked = (words: string, breaks: { readonly break?: number }): readonly ParagraphChild[] => {
  const middle = Math.floor(words.length / 2);
  return [
    new TextRun({ text: words.slice(0, middle), ...breaks }),
    new DeletedTextRun({ text: '原来的话', id: 1, ...revision }),
    new InsertedTextRun({ text: words.slice(middle), id: 2, ...revision }),
  ];
};
