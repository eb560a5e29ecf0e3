import { layOutSheets } from './lay-out-sheets.ts';
import type { Renderer } from './renderer.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * A document as an Excel workbook, one worksheet a table: head in sight, filtered and repeated on every page, A4 fitted
 * to the width, rows as high as their Chinese text needs. Nothing in it computes.
 */
export const xlsx: Renderer = {
  name: 'xlsx',
  extension: 'xlsx',
  render: (document, profile) =>
    writeWorkbook({
      title: document.title,
      properties: document.properties,
      // 宋体 whatever the profile says: a table is read on screens, in a small size.
      fonts: { title: profile.fonts.title, head: profile.fonts.black, body: '宋体' },
      sheets: layOutSheets(document),
    }),
};
