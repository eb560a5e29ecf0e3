import type { Letterhead } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { setMark, writeMark } from './issuer-mark.ts';
import { writeLetterMark } from './letter.ts';
import { characterWidth, inkBottom, measureSheet, millimetresToPoints, pointsToTwips, textWidth } from './measure.ts';
import { type ParagraphSettings, type Piece, paragraph, type WordParagraph, withSettings } from './paragraph.ts';
import { writeRun } from './runs.ts';

/**
 * 版头 of the general format (GB/T 9704-2012 §7.2) from the upper edge of the type area: 份号 and 紧急程度 flush left, the
 * mark at its fixed height whatever stands above it, 发文字号 two lines below it with 签发人 beside it, the red rule. A letter
 * (§10.1) has its mark and rules at fixed places of the sheet, and its number at the right.
 */
export const writeLetterhead = (profile: Profile, letterhead: Letterhead): readonly Piece[] => {
  if (letterhead.form === 'letter') return writeLetterMark(profile, letterhead);
  const corner = writeCorner(profile, letterhead);
  const used = corner.length * pointsToTwips(profile.grid.pitch);
  return [...corner, ...writeMark(profile, letterhead, used), ...writeNumberRows(profile, letterhead)];
};

/** 份号 and 紧急程度, one below the other in the upper left corner (§7.2.1 to §7.2.3). */
const writeCorner = (profile: Profile, { copyNumber, urgency }: Letterhead): readonly WordParagraph[] => [
  ...(copyNumber === null ? [] : [paragraph('CopyNumber', writeRun(profile, copyNumber))]),
  ...(urgency === null ? [] : [paragraph('Urgency', writeRun(profile, urgency))]),
];

/** 发文字号, two lines below the mark, and the red rule below it; beside 签发人 it stands at the left (§7.2.5 to §7.2.7). */
const writeNumberRows = (profile: Profile, letterhead: Letterhead): readonly Piece[] => {
  const pitch = profile.grid.pitch;
  const below = letterhead.mark ? markFoot(profile, letterhead.mark) : 0;
  const spacing = { before: pointsToTwips(2 * pitch - below) };
  const rows = writeSigners(profile, letterhead);
  return rows.map((row, index) => ({
    ...row,
    settings: {
      ...row.settings,
      ...(index === 0 ? { spacing } : {}),
      ...(index === rows.length - 1 ? { borders: { bottom: redRule(profile) } } : {}),
    },
  }));
};

/** What the line of the mark keeps free below its characters, in points. */
const markFoot = (profile: Profile, written: NonNullable<Letterhead['mark']>): number => {
  const { pitch, size } = setMark(profile, written);
  return pitch - inkBottom(pitch, size);
};

/** The rule's distance is counted from the characters above it, Word's from the foot of their line. */
const redRule = ({ letterhead, grid, sizes }: Profile) => ({
  style: 'single' as const,
  weight: Math.round(8 * letterhead.weight),
  space: Math.round(millimetresToPoints(letterhead.gap) - (grid.pitch - inkBottom(grid.pitch, sizes.body))),
  colour: letterhead.colour,
});

/** The rows of 发文字号; 签发人, two a row, stand right of it, and it shares the row of the last of them. */
const writeSigners = (profile: Profile, { number, signers }: Letterhead): readonly WordParagraph[] => {
  const words = writeRun(profile, number ?? '');
  if (signers.length === 0) return [paragraph('DocumentNumber', words)];
  const rows = pairs(signers);
  const label = '签发人：';
  const one = characterWidth(profile);
  const widest = rows.reduce((most, row) => Math.max(most, textWidth(profile, row.join('　'))), 0);
  const names = measureSheet(profile).textWidth - one - widest;
  const labelled = names - textWidth(profile, label);
  return rows.map((row, index) => {
    const isFirst = index === 0;
    const opening = index === rows.length - 1 ? words : '';
    const settings: ParagraphSettings = {
      indent: { firstLine: one },
      align: 'left',
      tabs: [{ align: 'left', at: isFirst ? labelled : names }],
    };
    const content =
      opening +
      writeRun(profile, `\t${isFirst ? label : ''}`) +
      writeRun(profile, row.join('　'), { face: profile.fonts.script });
    return paragraph('DocumentNumber', content, settings);
  });
};

const pairs = (names: readonly string[]): readonly (readonly string[])[] =>
  names.flatMap((_, index) => (index % 2 === 0 ? [names.slice(index, index + 2)] : []));

/** The title, two lines below the red rule or the last row of a letter (§7.3.1, §10.1). */
export const afterLetterhead = (profile: Profile, title: WordParagraph): WordParagraph =>
  withSettings(title, { spacing: { before: pointsToTwips(2 * profile.grid.pitch) } });
