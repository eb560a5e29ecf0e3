import type { StyleId } from './styles.ts';

/** A paragraph that is to be written: its style, its runs as XML, and how it differs from its style. */
export interface WordParagraph {
  readonly style: StyleId;
  readonly content: string;
  readonly settings: ParagraphSettings;
}

/** What stands in the main text or in a cell: a paragraph, or a table that is written already. */
export type Piece = WordParagraph | { readonly table: string };

/** Direct settings of a paragraph; lengths in twips. */
export interface ParagraphSettings {
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
  /** A frame of its own over the width of the type area, at a height on the page. */
  readonly frame?: { readonly width: number; readonly height: number; readonly y: number };
  readonly borders?: { readonly top?: Border; readonly bottom?: Border };
  readonly tabs?: readonly { readonly align: 'left' | 'center' | 'right'; readonly at: number }[];
  readonly spacing?: { readonly before?: number; readonly after?: number; readonly exact?: number };
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly firstLine?: number;
    readonly hanging?: number;
  };
  readonly align?: 'left' | 'center' | 'right' | 'both';
  /** The section that ends with the paragraph, as XML. */
  readonly section?: string;
}

/** A rule above or below a paragraph: its weight in eighths of a point, its distance from the text in points. */
export interface Border {
  readonly style: 'single' | 'thickThinSmallGap' | 'thinThickSmallGap';
  readonly weight: number;
  readonly space: number;
  readonly colour: string;
}

/** A paragraph in a style. */
export const paragraph = (style: StyleId, content: string, settings: ParagraphSettings = {}): WordParagraph => ({
  style,
  content,
  settings,
});

/** The same paragraph with further settings. */
export const withSettings = (piece: WordParagraph, settings: ParagraphSettings): WordParagraph => ({
  ...piece,
  settings: { ...piece.settings, ...settings },
});

/** Pieces as XML in their order. */
export const writePieces = (pieces: readonly Piece[]): string => pieces.map(writePiece).join('');

const writePiece = (piece: Piece): string => {
  if ('table' in piece) return piece.table;
  const { style, content, settings } = piece;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${writeSettings(settings)}</w:pPr>${content}</w:p>`;
};

/** The children of `w:pPr` behind the style, in the order that the schema asks for. */
const writeSettings = (settings: ParagraphSettings): string =>
  (settings.keepNext ? '<w:keepNext/>' : '') +
  (settings.pageBreakBefore ? '<w:pageBreakBefore/>' : '') +
  writeFrame(settings) +
  writeBorders(settings) +
  writeTabs(settings) +
  writeSpacing(settings) +
  writeIndent(settings) +
  (settings.align ? `<w:jc w:val="${settings.align}"/>` : '') +
  (settings.section ?? '');

const writeFrame = ({ frame }: ParagraphSettings): string =>
  frame
    ? `<w:framePr w:w="${frame.width}" w:h="${frame.height}" w:hRule="exact" w:wrap="around" w:vAnchor="page"` +
      ` w:hAnchor="margin" w:x="0" w:y="${frame.y}"/>`
    : '';

const writeBorders = ({ borders }: ParagraphSettings): string => {
  if (!borders) return '';
  const write = (side: 'top' | 'bottom'): string => {
    const border = borders[side];
    if (!border) return '';
    const { style, weight, space, colour } = border;
    return `<w:${side} w:val="${style}" w:sz="${weight}" w:space="${within(space, 31)}" w:color="${colour}"/>`;
  };
  return `<w:pBdr>${write('top')}${write('bottom')}</w:pBdr>`;
};

const writeTabs = ({ tabs }: ParagraphSettings): string =>
  tabs && tabs.length > 0
    ? `<w:tabs>${tabs.map(({ align, at }) => `<w:tab w:val="${align}" w:pos="${at}"/>`).join('')}</w:tabs>`
    : '';

const writeSpacing = ({ spacing }: ParagraphSettings): string => {
  if (!spacing) return '';
  const { before, after, exact } = spacing;
  return (
    '<w:spacing' +
    (before === undefined ? '' : ` w:before="${within(before, 31_680)}"`) +
    (after === undefined ? '' : ` w:after="${within(after, 31_680)}"`) +
    (exact === undefined ? '' : ` w:line="${exact}" w:lineRule="exact"`) +
    '/>'
  );
};

/** Word refuses files with distances below zero and above its bounds; layouts of odd proportions ask for them. */
const within = (distance: number, most: number): number => Math.min(Math.max(0, distance), most);

/** Characters win over lengths down the chain of styles, so a first line that is set anew takes them back. */
const writeIndent = ({ indent }: ParagraphSettings): string => {
  if (!indent) return '';
  const { left, right, firstLine, hanging } = indent;
  return (
    '<w:ind' +
    (left === undefined ? '' : ` w:left="${left}"`) +
    (right === undefined ? '' : ` w:right="${right}"`) +
    (hanging === undefined ? '' : ` w:hanging="${hanging}"`) +
    (firstLine === undefined ? '' : ` w:firstLine="${firstLine}"`) +
    '/>'
  );
};
