import type { Document, Orientation } from '../../document/document.ts';
import type { Line } from '../../document/flatten.ts';
import type { Profile } from '../../document/profile.ts';
import { measureSheet, millimetresToTwips, pointsToTwips } from './measure.ts';

/** A run of pages that lie alike and are numbered alike. */
export interface SheetSection {
  readonly orientation: Orientation;
  readonly lines: readonly Line[];
  /** Where its first page stands: on the next page, or on the next even one (版记). */
  readonly start: 'nextPage' | 'evenPage';
  /** Blank pages, and 版记 behind one, have no number (GB/T 9704-2012 §7.5). */
  readonly isNumbered: boolean;
  /** The first page of a letter has no number either (§10.1). */
  readonly isLetter: boolean;
}

/** Lines cut where pages are turned, and before 版记 where it does not stand below the text. */
export const cutSections = (lines: readonly Line[], orientation: Orientation): readonly SheetSection[] => {
  const sections: SheetSection[] = [];
  let open = openSection(orientation);
  const close = (next: OpenSection): void => {
    sections.push(open);
    open = next;
  };
  for (const line of lines) {
    const { block } = line;
    if (block.type === 'page' && block.orientation !== open.orientation) {
      if (open.lines.length > 0) close(openSection(block.orientation));
      else open = openSection(block.orientation);
      continue;
    }
    if (block.type === 'imprint' && (block.place !== 'below-text' || open.orientation === 'landscape')) {
      const isBehindBlank = block.place === 'after-blank-page';
      const imprint: OpenSection = { ...openSection('portrait'), start: 'evenPage', isNumbered: !isBehindBlank };
      if (isBehindBlank) close({ ...openSection('portrait'), isNumbered: false });
      close(imprint);
    }
    if (block.type === 'letterhead' && block.form === 'letter') open = { ...open, isLetter: true };
    open.lines.push(line);
  }
  return [...sections, open];
};

/** A section to which lines are still added. */
type OpenSection = SheetSection & { readonly lines: Line[] };

const openSection = (orientation: Orientation): OpenSection => ({
  orientation,
  lines: [],
  start: 'nextPage',
  isNumbered: true,
  isLetter: false,
});

/** The names of the parts that hold page numbers, by the side on which they stand, and one that holds none. */
export const footerNames = {
  portrait: { default: 'footer1', even: 'footer2' },
  landscape: { default: 'footer3', even: 'footer4' },
  none: { default: 'footer5', even: 'footer5' },
} as const;

/** Which footers the sections refer to. */
export const footerOf = ({ orientation, isNumbered }: SheetSection): keyof typeof footerNames =>
  isNumbered ? orientation : 'none';

/** What all sections share; `findId` gives the relationship id of a header or footer part by its name. */
export interface SectionParts {
  readonly document: Document;
  readonly profile: Profile;
  readonly findId: (name: string) => string;
}

/** `w:sectPr`: the sheet, and what stands around its text – the draft mark above, page numbers for odd and even pages. */
export const writeSection = (section: SheetSection, { document, profile, findId }: SectionParts): string => {
  const { width, height } = measureSheet(profile);
  const isTurned = section.orientation === 'landscape';
  const refer = (kind: 'header' | 'footer', type: 'default' | 'even' | 'first', name: string): string =>
    `<w:${kind}Reference w:type="${type}" r:id="${findId(name)}"/>`;
  const footers = footerNames[footerOf(section)];
  return (
    `<w:sectPr>${document.draft ? refer('header', 'default', 'header1') + refer('header', 'even', 'header1') : ''}` +
    (document.draft && section.isLetter ? refer('header', 'first', 'header1') : '') +
    refer('footer', 'default', footers.default) +
    refer('footer', 'even', footers.even) +
    (section.start === 'evenPage' ? '<w:type w:val="evenPage"/>' : '') +
    (isTurned
      ? `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
      : `<w:pgSz w:w="${width}" w:h="${height}"/>`) +
    `${writeMargins(profile, isTurned)}${section.isLetter ? '<w:titlePg/>' : ''}` +
    `<w:docGrid w:linePitch="${pointsToTwips(profile.grid.pitch)}"/></w:sectPr>`
  );
};

/**
 * On a turned sheet the binding edge is above; its footer holds nothing but the anchor of the page number, so it goes
 * out of the way of the text.
 */
const writeMargins = (profile: Profile, isTurned: boolean): string => {
  const { top, bottom, left, right } = measureSheet(profile);
  const [up, outer, down, inner] = isTurned ? [left, top, right, bottom] : [top, right, bottom, left];
  const footer = isTurned ? pointsToTwips(profile.sizes.pageNumber) : millimetresToTwips(profile.page.footer);
  return (
    `<w:pgMar w:top="${up}" w:right="${outer}" w:bottom="${down}" w:left="${inner}"` +
    ` w:header="${millimetresToTwips(profile.page.header)}" w:footer="${footer}" w:gutter="0"/>`
  );
};
