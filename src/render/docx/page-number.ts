import type { Profile } from '../../document/profile.ts';
import { millimetresToEmus, pointsToEmus, pointsToTwips } from './measure.ts';
import { type ParagraphSettings, paragraph, writePieces } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { writeTextBox } from './text-box.ts';

/** Odd pages have their number at the right edge, even ones at the left, unless it stands in the middle. */
export type Side = 'left' | 'right';

/**
 * The paragraph `— 1 —`, in the middle or with one character of its own size to the outer edge (GB/T 9704-2012 §7.5).
 */
export const writePageNumber = (profile: Profile, side: Side): string => {
  const hint = '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>';
  const field =
    `<w:r>${hint}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${hint}<w:instrText xml:space="preserve">PAGE</w:instrText></w:r>` +
    `<w:r>${hint}<w:fldChar w:fldCharType="separate"/></w:r>${writeRun(profile, '1')}` +
    `<w:r>${hint}<w:fldChar w:fldCharType="end"/></w:r>`;
  const { before, after, position } = profile.pageNumber;
  const beside = (words: string): string => (words === '' ? '' : writeRun(profile, words));
  const place: ParagraphSettings =
    position === 'center'
      ? { align: 'center' }
      : { indent: { [side]: pointsToTwips(profile.sizes.pageNumber) }, align: side };
  return writePieces([paragraph('Footer', beside(before) + field + beside(after), place)]);
};

/**
 * The page number of a landscape page, on the sheet where upright pages have it (GB/T 9704-2012 §8): a text box along
 * the left edge, read from the right, its line as far from the edge as the footer of an upright page.
 */
export const writeTurnedPageNumber = (profile: Profile, side: Side): string => {
  const { width: sheet, footer, margins } = profile.page;
  // What is left and right on an upright sheet is above and below on a turned one.
  const isCentered = profile.pageNumber.position === 'center';
  const length = (sheet - margins.left - margins.right) / (isCentered ? 1 : 2);
  const above = side === 'left' ? margins.left : sheet - margins.right - length;
  return writePieces([
    paragraph(
      'Footer',
      writeTextBox(writePageNumber(profile, side), {
        id: side === 'right' ? 1 : 2,
        name: '页码',
        left: millimetresToEmus(footer),
        top: millimetresToEmus(above),
        width: pointsToEmus(profile.sizes.pageNumber),
        height: millimetresToEmus(length),
        isTurned: true,
      }),
    ),
  ]);
};
