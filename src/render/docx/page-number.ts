import type { Profile } from '../../document/profile.ts';
import { millimetresToEmus, pointsToEmus, pointsToTwips } from './measure.ts';
import { writeStyled } from './paragraphs.ts';
import { writeRun } from './runs.ts';

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
  return writeStyled(
    'Footer',
    beside(before) + field + beside(after),
    position === 'center'
      ? '<w:jc w:val="center"/>'
      : `<w:ind w:${side}="${pointsToTwips(profile.sizes.pageNumber)}"/><w:jc w:val="${side}"/>`,
  );
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
  const size = `cx="${pointsToEmus(profile.sizes.pageNumber)}" cy="${millimetresToEmus(length)}"`;
  const box =
    '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0"' +
    ' locked="0" layoutInCell="0" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `<wp:positionH relativeFrom="page"><wp:posOffset>${millimetresToEmus(footer)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${millimetresToEmus(above)}</wp:posOffset></wp:positionV>` +
    `<wp:extent ${size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>` +
    `<wp:docPr id="${side === 'right' ? 1 : 2}" name="页码"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${shape}"><wps:wsp xmlns:wps="${shape}"><wps:cNvSpPr txBox="1"/>` +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    '<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr>' +
    `<wps:txbx><w:txbxContent>${writePageNumber(profile, side)}</w:txbxContent></wps:txbx>` +
    '<wps:bodyPr vert="vert" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp></a:graphicData></a:graphic>' +
    '</wp:anchor></w:drawing></w:r>';
  return writeStyled('Footer', box);
};

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** Declares `wp` for the root of a part that has a text box. */
export const drawingNamespace = `xmlns:wp="${drawing}/wordprocessingDrawing"`;
