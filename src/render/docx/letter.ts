import type { Letterhead } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { setMark, writeHosts } from './issuer-mark.ts';
import {
  inkBottom,
  inkTop,
  measureSheet,
  millimetresToEmus,
  millimetresToPoints,
  pointsToEmus,
  pointsToMillimetres,
  pointsToTwips,
} from './measure.ts';
import { type Border, type Piece, paragraph, type WordParagraph, withSettings, writePieces } from './paragraph.ts';
import { writeRun } from './runs.ts';
import { writeTextBox } from './text-box.ts';

/**
 * 信函格式 (GB/T 9704-2012 §10.1): the mark 30 mm below the edge of the sheet, a double rule 4 mm below it and another 20 mm
 * above the lower edge, both longer than the lines of the text; 份号 and 紧急程度 at the left and 发文字号 at the right, 7/8 of a
 * character below the upper rule.
 */
export const writeLetterMark = (profile: Profile, letterhead: Letterhead): readonly Piece[] => {
  const { mark, rule } = placeMark(profile, letterhead);
  const rows = writeRows(profile, letterhead);
  const { pitch } = profile.grid;
  const gap = pointsToMillimetres((7 / 8) * profile.sizes.body - inkTop(pitch, profile.sizes.body));
  const before = pointsToTwips(millimetresToPoints(rule + gap - profile.page.margins.top) + ruleHeight);
  const [first = paragraph('CopyNumber', ''), ...others] = rows;
  return [
    withSettings({ ...first, content: mark + writeLowerRule(profile) + first.content }, { spacing: { before } }),
    ...others,
  ];
};

// 2.25 pt, with the gap and the hairline that Word adds.
const ruleWeight = 18;
const ruleHeight = 3.75;

/** The box of the mark, and how far (in millimetres) the upper edge of its rule is from the edge of the sheet. */
const placeMark = (profile: Profile, letterhead: Letterhead): { readonly mark: string; readonly rule: number } => {
  const { letter } = profile;
  // Without a mark the rule stands where a mark of the usual size would have it: paper may have its head printed already.
  const set = setMark(profile, letterhead.mark ?? { hosts: [''], suffix: '' });
  const hosts = writeHosts(set);
  const { pitch, size } = set;
  const foot = pitch - inkBottom(pitch, size);
  const top = letter.mark - pointsToMillimetres(inkTop(pitch, size));
  const border: Border = {
    style: 'thickThinSmallGap',
    weight: ruleWeight,
    space: Math.round(millimetresToPoints(letter.gap) - foot),
    colour: profile.letterhead.colour,
  };
  const ruled = hosts.map((host, index) =>
    index === hosts.length - 1 ? withSettings(host, { borders: { bottom: border } }) : host,
  );
  const height = pitch * hosts.length;
  return {
    mark: writeTextBox(writePieces(ruled), {
      id: 11,
      name: '发文机关标志',
      left: millimetresToEmus(leftOf(profile)),
      top: millimetresToEmus(top),
      width: millimetresToEmus(letter.length),
      height: pointsToEmus(height + border.space + 2 * ruleHeight),
      isTurned: false,
    }),
    rule: top + pointsToMillimetres(height + border.space),
  };
};

const leftOf = ({ page, letter }: Profile): number => (page.width - letter.length) / 2;

/** Thin over thick, so that its lower edge is as far from the sheet's as the profile has it. */
const writeLowerRule = (profile: Profile): string => {
  const { page, letter, letterhead } = profile;
  const line = paragraph('TableEnd', '', {
    borders: {
      bottom: { style: 'thinThickSmallGap', weight: ruleWeight, space: 0, colour: letterhead.colour },
    },
  });
  const height = pointsToMillimetres(1 + ruleHeight);
  return writeTextBox(writePieces([line]), {
    id: 12,
    name: '红色双线',
    left: millimetresToEmus(leftOf(profile)),
    top: millimetresToEmus(page.height - letter.bottom - height),
    width: millimetresToEmus(letter.length),
    height: pointsToEmus(2 * (1 + ruleHeight)),
    isTurned: false,
  });
};

/** What stands at the left, row by row; the number stands at the right of the first. */
const writeRows = (profile: Profile, { copyNumber, urgency, number }: Letterhead): readonly WordParagraph[] => {
  const corner = [
    ...(copyNumber === null ? [] : [{ style: 'CopyNumber' as const, words: copyNumber }]),
    ...(urgency === null ? [] : [{ style: 'Urgency' as const, words: urgency }]),
  ];
  const [first = { style: 'CopyNumber' as const, words: '' }, ...others] = corner;
  const right = number === null ? '' : writeRun(profile, `\t${number}`, { face: profile.fonts.body });
  return [
    paragraph(first.style, writeRun(profile, first.words) + right, {
      tabs: [{ align: 'right', at: measureSheet(profile).textWidth }],
      align: 'left',
    }),
    ...others.map(({ style, words }) => paragraph(style, writeRun(profile, words))),
  ];
};
