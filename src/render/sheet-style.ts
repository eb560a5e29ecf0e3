import type { BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { SheetColumn, SheetRow, Workbook } from './workbook.ts';

/** The font of a kind of row. Widths and heights are counted in the 10.5 pt (五号) of the body. */
export const fontOf = (kind: SheetRow['kind'], { title, head, body }: Workbook['fonts']): FontStyle => {
  if (kind === 'title') return { name: title, size: 18 };
  if (kind === 'heading') return { name: head, size: 12 };
  return kind === 'head' ? { name: head, size: 10.5, bold: true } : { name: body, size: 10.5 };
};

const thin = { style: 'thin', color: { rgb: '000000' } } as const;
const frame: BorderStyle = { top: thin, right: thin, bottom: thin, left: thin };
const shade = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } as const;

const horizontal = (kind: SheetRow['kind'], align: SheetColumn['align']): SheetColumn['align'] => {
  if (kind === 'body') return align;
  return kind === 'title' || kind === 'head' ? 'center' : 'left';
};

/** The look of a cell; `font` is its row's. */
export const styleOf = (kind: SheetRow['kind'], align: SheetColumn['align'], font: FontStyle): CellStyle => ({
  font,
  alignment: {
    horizontal: horizontal(kind, align),
    vertical: 'center',
    wrapText: true,
  },
  ...(kind === 'head' ? { fill: shade } : {}),
  ...(kind === 'head' || kind === 'body' ? { border: frame } : {}),
});

/**
 * The same look for a text that could be taken for a formula. An indent of 0 changes nothing on the sheet: it is the
 * mark by which such a style is found again, since the library that writes the file has no name for it.
 */
export const asText = (style: CellStyle): CellStyle => ({ ...style, alignment: { ...style.alignment, indent: 0 } });

/** Says of the styles that `asText` marked that their text stays text, even when a person edits the cell. */
export const quoteMarked = (stylesXml: string): string =>
  stylesXml.replace(/<xf ([^<>]{1,400})>(<alignment [^<>]{1,200} indent="0"\/>)/g, '<xf $1 quotePrefix="1">$2');
