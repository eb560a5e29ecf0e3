import type { Letterhead } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { printedWidth } from '../../text/width.ts';
import { inkTop, measureSheet, millimetresToTwips, pointsToTwips } from './measure.ts';
import { type Piece, paragraph, type WordParagraph, writePieces } from './paragraph.ts';
import { escapeXml } from './xml.ts';

/** 发文机关标志 as it is set: sizes in points, widths in percent of the characters' own. */
export interface IssuerMark {
  readonly size: number;
  readonly scale: number;
  /** From one agency to the next, in points. */
  readonly pitch: number;
  readonly hosts: readonly string[];
  /** The width of the longest of them in characters. */
  readonly longest: number;
  /** The word to the right of several agencies, or ''. */
  readonly suffix: string;
}

/** A smaller mark would not be told from the text; its characters are drawn narrower instead. */
const smallest = 26;
/** What several agencies may take of the first page, in points. */
const highest = 160;

/** How large a mark can be, so that its longest line fits between the edges of the type area (§7.2.4 leaves the size open). */
export const setMark = (profile: Profile, mark: NonNullable<Letterhead['mark']>): IssuerMark => {
  const isJoint = mark.hosts.length > 1;
  const suffix = isJoint ? mark.suffix : '';
  const hosts = isJoint ? mark.hosts : [`${mark.hosts[0] ?? ''}${mark.suffix}`];
  const longest = hosts.reduce((most, host) => Math.max(most, printedWidth(host) / 2), 1);
  const characters = longest + (suffix === '' ? 0 : printedWidth(suffix) / 2 + 0.5);
  const width = measureSheet(profile).textWidth / 20;
  const fitting = Math.min(width / characters, highest / (1.25 * hosts.length), profile.letterhead.size);
  const size = Math.max(Math.floor(fitting * 2) / 2, Math.min(smallest, profile.letterhead.size));
  const scale = Math.min(100, Math.floor((100 * width) / (characters * size)));
  return { size, scale, pitch: 1.25 * size, hosts, longest, suffix };
};

/**
 * The mark with the upper edge of its characters where the profile has it below the type area's; `used` twips of that
 * are taken by what stands above it.
 */
export const writeMark = (profile: Profile, letterhead: Letterhead, used: number): readonly Piece[] => {
  if (letterhead.mark === null) return [];
  const mark = setMark(profile, letterhead.mark);
  const before = millimetresToTwips(profile.letterhead.mark) - pointsToTwips(inkTop(mark.pitch, mark.size)) - used;
  if (mark.suffix !== '') return writeJointMark(mark, before);
  return writeHosts(mark).map((host, index) =>
    index === 0 ? { ...host, settings: { spacing: { ...host.settings.spacing, before } } } : host,
  );
};

/** The agencies, one below the other. */
export const writeHosts = (mark: IssuerMark): readonly WordParagraph[] => {
  const longest = mark.hosts.reduce((most, host) => Math.max(most, [...host].length), 1);
  return mark.hosts.map((host) => {
    // Shorter names are spread to the width of the longest, the last character without a gap behind it.
    const gaps = [...host].length - 1;
    const spread = mark.hosts.length > 1 && gaps > 0 ? ((longest - gaps - 1) * mark.size * mark.scale) / 100 / gaps : 0;
    return paragraph('IssuerMark', writeMarkRun(mark, host, Math.floor(spread * 20)), {
      spacing: { exact: pointsToTwips(mark.pitch) },
    });
  });
};

const writeMarkRun = ({ size, scale }: IssuerMark, text: string, spread: number): string => {
  const characters = [...text];
  const run = (words: string, spacing: number): string =>
    words === ''
      ? ''
      : `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/>${spacing > 0 ? `<w:spacing w:val="${spacing}"/>` : ''}` +
        `${scale < 100 ? `<w:w w:val="${scale}"/>` : ''}<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/></w:rPr>` +
        `<w:t xml:space="preserve">${escapeXml(words)}</w:t></w:r>`;
  if (spread <= 0) return run(text, 0);
  return run(characters.slice(0, -1).join(''), spread) + run(characters.at(-1) ?? '', 0);
};

/** Several agencies with one word to their right, in the middle of their height: a table without rules. */
const writeJointMark = (mark: IssuerMark, before: number): readonly Piece[] => {
  const hosts = writeHosts(mark);
  const unit = (mark.size * mark.scale) / 100;
  const left = pointsToTwips(mark.longest * unit) + 40;
  const right = pointsToTwips((printedWidth(mark.suffix) / 2 + 0.5) * unit) + 40;
  const height = pointsToTwips(mark.pitch * mark.hosts.length);
  const suffix = paragraph('IssuerMark', writeMarkRun(mark, mark.suffix, 0), {
    spacing: { exact: pointsToTwips(mark.pitch) },
    align: 'right',
  });
  const cell = (width: number, content: readonly Piece[]): string =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${writePieces(content)}</w:tc>`;
  return [
    paragraph('TableEnd', '', { spacing: { before: before - pointsToTwips(1) } }),
    {
      table:
        `<w:tbl><w:tblPr><w:tblW w:w="${left + right}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>` +
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
        `<w:tblGrid><w:gridCol w:w="${left}"/><w:gridCol w:w="${right}"/></w:tblGrid>` +
        `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="exact"/></w:trPr>${cell(left, hosts)}${cell(right, [suffix])}</w:tr></w:tbl>`,
    },
  ];
};
