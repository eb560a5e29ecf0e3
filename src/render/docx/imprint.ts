import type { Imprint } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { printedWidth } from '../../text/width.ts';
import { measureSheet, millimetresToPoints, millimetresToTwips, pointsToTwips } from './measure.ts';
import { type Border, type ParagraphSettings, paragraph, type WordParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';

/** A row of 版记: its words, their lines, and how many those are. */
interface ImprintRow {
  readonly content: string;
  readonly lines: number;
  readonly settings: ParagraphSettings;
  /** Whether no rule parts it from the row above (moved 主送, §7.4.2). */
  readonly joins: boolean;
}

/**
 * 版记 at the foot of the page (GB/T 9704-2012 §7.4): every row is a frame of its own at a fixed height, because readers drop
 * frames of several ruled paragraphs; behind them an empty paragraph that anchors them, so that they go to the next page
 * together where the text leaves them no room.
 */
export const writeImprint = (profile: Profile, imprint: Imprint): readonly WordParagraph[] => {
  const { textWidth: width, height } = measureSheet(profile);
  const pitch = pointsToTwips(profile.grid.pitch);
  const rows = imprintRows(profile, imprint);
  let y = height - millimetresToTwips(profile.imprint.bottom) - rows.reduce((sum, row) => sum + row.lines, 0) * pitch;
  const framed = rows.map((row, index) => {
    const frame = { width, height: row.lines * pitch, y };
    y += frame.height;
    const borders = imprint.form === 'general' ? { borders: bordersOf(profile, rows, index) } : {};
    return paragraph('Imprint', row.content, { ...row.settings, ...borders, frame });
  });
  return [...framed, paragraph('TableEnd', '')];
};

/** How many lines of the grid 版记 takes. */
export const imprintLines = (profile: Profile, imprint: Imprint): number =>
  imprintRows(profile, imprint).reduce((sum, row) => sum + row.lines, 0);

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
  return {
    content: writeRun(profile, lines.join('\n')),
    lines: lines.length,
    settings: { indent: { left: (1 + label) * one, right: one, hanging: label * one } },
    joins,
  };
};

/** Lines of so many characters at most, broken behind the marks between names where a line has one. */
const breakList = (words: string, room: number, label: number): readonly string[] => {
  const lines: string[] = [];
  let rest = words;
  while (printedWidth(rest) > 2 * (lines.length === 0 ? room : room - label)) {
    const end = lastBreak(rest, 2 * (lines.length === 0 ? room : room - label));
    lines.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...lines, rest];
};

const lastBreak = (words: string, cells: number): number => {
  let [width, end, behindMark] = [0, 0, 0];
  for (const character of words) {
    width += printedWidth(character);
    if (width > cells) break;
    end += character.length;
    if (/[，、；]/.test(character)) behindMark = end;
  }
  return behindMark > 0 ? behindMark : Math.max(1, end);
};

/** 印发机关 at the left and 印发日期 at the right, one character from the edges (§7.4.3). */
const printingRow = (profile: Profile, { office, date }: Imprint): ImprintRow => {
  const one = pointsToTwips(profile.sizes.imprint);
  return {
    content: writeRun(profile, `${office ?? ''}\t${date ?? ''}`),
    lines: 1,
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
