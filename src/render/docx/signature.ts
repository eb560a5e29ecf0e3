import type { Signature } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
import { breakTitle } from '../title-lines.ts';
import { characterWidth, measureSheet, millimetresToTwips, pointsToTwips, textWidth } from './measure.ts';
import { paragraph, type WordParagraph } from './paragraph.ts';
import { writeRun } from './runs.ts';

/** 署名 and 成文日期 (GB/T 9704-2012 §7.3.5), placed by the widths of their words. */
export const writeSignature = (profile: Profile, signature: Signature): readonly WordParagraph[] => {
  switch (signature.manner) {
    case 'sealed':
      return writeSealed(profile, signature);
    case 'unsealed':
      return writeUnsealed(profile, signature);
    case 'stamped':
      return writeStamped(profile, signature);
  }
};

const lines = (profile: Profile, count: number): number => count * pointsToTwips(profile.grid.pitch);

const writeDate = (profile: Profile, date: string | null, right: number, before = 0): readonly WordParagraph[] =>
  date === null
    ? []
    : [
        paragraph('IssueDate', writeRun(profile, date), {
          ...(before > 0 ? { spacing: { before } } : {}),
          indent: { right: Math.max(0, right) },
        }),
      ];

/** A round seal is 42 mm wide, and none may touch another. */
const sealWidth = 44;

/**
 * With a seal: the date four characters from the right, the name centred on it, two lines free above for the upper half of
 * the seal. Several agencies stand side by side, each with room for its seal, the last above the date (§7.3.5.1). A name that
 * would not end within the type area takes the date with it to the left.
 */
const writeSealed = (profile: Profile, { by, date }: Signature): readonly WordParagraph[] => {
  const { textWidth: full } = measureSheet(profile);
  const four = 4 * characterWidth(profile);
  const names = by.map((name) => setName(profile, name, full));
  const widest = widestOf(names);
  const dateWidth = date === null ? widest : textWidth(profile, date);
  const centre = full - Math.max(four + dateWidth / 2, widest / 2);
  const before = lines(profile, 2);
  return [
    ...(names.length > 1
      ? writeRows(profile, names, centre, before)
      : names.map((name) => writeName(profile, name, Math.round(full - centre - name.width / 2), before))),
    ...writeDate(profile, date, Math.round(full - centre - dateWidth / 2)),
  ];
};

/** A name as it is set: one that is longer than a line stands in several. */
interface SetName {
  readonly words: string;
  /** Of its longest line, in twips. */
  readonly width: number;
}

const setName = (profile: Profile, name: string, room: number): SetName => {
  const parts = breakTitle(name, Math.floor(room / characterWidth(profile)));
  return { words: parts.join('\n'), width: Math.max(...parts.map((part) => textWidth(profile, part))) };
};

const widestOf = (names: readonly SetName[]): number => names.reduce((most, { width }) => Math.max(most, width), 0);

/** A name that ends so far from the right; the lines of a long one are centred on each other. */
const writeName = (profile: Profile, { words, width }: SetName, right: number, before = 0): WordParagraph => {
  const isLong = words.includes('\n');
  const left = isLong ? { left: Math.max(0, measureSheet(profile).textWidth - right - width) } : {};
  return paragraph('IssuerName', writeRun(profile, words), {
    ...(before > 0 ? { spacing: { before } } : {}),
    indent: { ...left, right: Math.max(0, right) },
    ...(isLong ? { align: 'center' } : {}),
  });
};

/** Rows of names around centred tabs, the last name of each above the date, and what is left over in the last row. */
const writeRows = (
  profile: Profile,
  names: readonly SetName[],
  centre: number,
  before: number,
): readonly WordParagraph[] => {
  const seal = millimetresToTwips(sealWidth);
  const widest = widestOf(names);
  const step = Math.max(widest + characterWidth(profile), seal);
  const most = Math.max(1, Math.floor((centre - Math.max(widest, seal) / 2) / step) + 1);
  const rows: (readonly SetName[])[] = [];
  for (let start = 0; start < names.length; start += most) rows.push(names.slice(start, start + most));
  return rows.map((row, index) =>
    paragraph('IssuerName', row.map(({ words }) => writeRun(profile, `\t${words}`)).join(''), {
      align: 'left',
      tabs: row.map((_, at) => ({ align: 'center', at: Math.round(centre - (row.length - 1 - at) * step) })),
      // Between two rows the seals of both find room.
      spacing: { before: index === 0 ? before : lines(profile, 4) },
    }),
  );
};

/**
 * Without a seal: one line free, the name two characters from the right, the date beginning two characters behind the
 * name's first; where the date is longer, it stands two characters from the right and the name gives way (§7.3.5.2).
 */
const writeUnsealed = (profile: Profile, { by, date }: Signature): readonly WordParagraph[] => {
  const two = 2 * characterWidth(profile);
  const names = by.map((name) => setName(profile, name, measureSheet(profile).textWidth - two));
  const [nameWidth, dateWidth] = [names.at(-1)?.width ?? 0, textWidth(profile, date ?? '')];
  const isDateLonger = dateWidth > nameWidth;
  const nameRight = isDateLonger ? 2 * two + dateWidth - nameWidth : two;
  const before = lines(profile, 1);
  // Several names stand one below the other, centred on the last.
  return [
    ...names.map((name, index) =>
      writeName(profile, name, Math.round(nameRight + (nameWidth - name.width) / 2), index === 0 ? before : 0),
    ),
    ...writeDate(profile, date, isDateLonger ? two : nameWidth - dateWidth, names.length === 0 ? before : 0),
  ];
};

/** With the stamp of a person: two lines free, the stamp four characters from the right, the office two before it, the date
 * one line below (§7.3.5.3). The name stands where the stamp is set. */
const writeStamped = (profile: Profile, { stamp, date }: Signature): readonly WordParagraph[] => {
  const four = 4 * characterWidth(profile);
  return [
    paragraph('IssuerName', writeRun(profile, stamp ? `${stamp.title}　　${stamp.name}` : ''), {
      spacing: { before: lines(profile, 2) },
      indent: { right: four },
    }),
    ...writeDate(profile, date, four, lines(profile, 1)),
  ];
};
