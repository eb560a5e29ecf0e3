import type { Imprint } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { printedWidth } from '../../text/width.ts';
import { measureSheet, millimetresToPoints, millimetresToTwips, pointsToTwips } from './measure.ts';
import { type Border, type ParagraphSettings, paragraph, type WordParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';

/** A row of 版记: its words, and its height in twips. */
interface ImprintRow {
  readonly content: string;
  readonly height: number;
  readonly settings: ParagraphSettings;
  /** Whether no rule parts it from the row above (moved 主送, §7.4.2). */
  readonly joins: boolean;
}

/**
 * 版记 at the foot of the page (GB/T 9704-2012 §7.4): every row is a frame of its own at a fixed height, because readers drop
 * frames of several ruled paragraphs; behind them an empty paragraph that anchors them, so that they go to the next page
 * together where the text leaves them no room. What no page has room for stands in the text.
 */
export const writeImprint = (profile: Profile, imprint: Imprint): readonly WordParagraph[] => {
  const { textWidth: width, textHeight, height } = measureSheet(profile);
  const rows = imprintRows(profile, imprint);
  const total = rows.reduce((sum, row) => sum + row.height, 0);
  let y = height - millimetresToTwips(profile.imprint.bottom) - total;
  const framed = rows.map((row, index) => {
    const frame = { width, height: row.height, y };
    y += frame.height;
    const borders = imprint.form === 'general' ? { borders: bordersOf(profile, rows, index) } : {};
    return paragraph('Imprint', row.content, { ...row.settings, ...borders, ...(total > textHeight ? {} : { frame }) });
  });
  return [...framed, paragraph('TableEnd', '')];
};

const imprintRows = (profile: Profile, imprint: Imprint): readonly ImprintRow[] => [
  ...(imprint.recipients === null ? [] : [listRow(profile, imprint.recipients, false)]),
  ...(imprint.copies === null ? [] : [listRow(profile, imprint.copies, imprint.recipients !== null)]),
  ...(imprint.office === null && imprint.date === null ? [] : [printingRow(profile, imprint)]),
];

/** 抄送：… with one character free at each side; further lines begin behind the colon (§7.4.2). */
const listRow = (profile: Profile, words: string, joins: boolean): ImprintRow => {
  const one = pointsToTwips(profile.sizes.imprint);
  const label = words.indexOf('：') + 1;
  const room = Math.floor(measureSheet(profile).textWidth / one) - 2;
  const lines = breakList(words, room, label);
  const pitch = pointsToTwips(profile.grid.pitch);
  const close = Math.round(closePitch * one);
  const isOneLine = lines.length === 1;
  return {
    content: writeRun(profile, lines.join('\n')),
    height: isOneLine ? pitch : pitch + (lines.length - 1) * close,
    settings: {
      indent: { left: (1 + label) * one, right: one, hanging: label * one },
      ...(isOneLine ? {} : { spacing: { before: Math.round((pitch - close) / 2), exact: close } }),
    },
    joins,
  };
};

/** From one line of a list to the next, in sizes of its characters: long lists are to leave room for the text. */
const closePitch = 11 / 7;

/** Lines of so many characters at most, the further ones shorter by those of the label. */
const breakList = (words: string, room: number, label: number): readonly string[] => {
  const lines: string[] = [];
  for (let rest = words; rest !== ''; ) {
    const end = endOfLine(rest, lines.length === 0 ? room : room - label);
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return lines;
};

/**
 * Where a line of so many characters ends: behind a mark between names where one is near, never before a mark. What
 * readers part Han characters and digits by is reckoned with, so that none of them breaks it again.
 */
const endOfLine = (words: string, room: number): number => {
  const characters = [...words];
  let [width, count] = [0, 0];
  for (const [index, character] of characters.entries()) {
    width += printedWidth(character) / 2 + (isBoundary(characters[index - 1], character) ? 0.25 : 0);
    if (width > room) break;
    count = index + 1;
  }
  if (count === characters.length) return words.length;
  const end = Math.max(1, /^[，、；。：）]/.test(characters[count] ?? '') ? count - 1 : count);
  const mark = characters.slice(0, end).findLastIndex((character) => /[，、；]/.test(character)) + 1;
  return characters.slice(0, mark > end - farthest ? mark : end).join('').length;
};

/** How many characters a line may be shorter for the sake of a whole name. */
const farthest = 8;

const isBoundary = (before: string | undefined, behind: string): boolean =>
  before !== undefined && printedWidth(before) !== printedWidth(behind);

/** 印发机关 at the left and 印发日期 at the right, one character from the edges (§7.4.3). */
const printingRow = (profile: Profile, { office, date }: Imprint): ImprintRow => {
  const one = pointsToTwips(profile.sizes.imprint);
  return {
    content: writeRun(profile, `${office ?? ''}\t${date ?? ''}`),
    height: pointsToTwips(profile.grid.pitch),
    settings: { tabs: [{ align: 'right', at: measureSheet(profile).textWidth - one }] },
    joins: false,
  };
};

/** The first and the last rule are the heavier ones (§7.4.1). */
const bordersOf = (
  { imprint }: Profile,
  rows: readonly ImprintRow[],
  index: number,
): NonNullable<ParagraphSettings['borders']> => {
  const rule = (millimetres: number): Border => ({
    style: 'single',
    weight: Math.round(8 * millimetresToPoints(millimetres)),
    space: 0,
    colour: '000000',
  });
  const top = rows[index]?.joins ? {} : { top: rule(index === 0 ? imprint.outer : imprint.inner) };
  return index === rows.length - 1 ? { ...top, bottom: rule(imprint.outer) } : top;
};
