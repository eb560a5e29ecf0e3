import type { Signature } from '../../document/document.ts';
import type { Profile } from '../../document/profile.ts';
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
 * the seal. Several agencies stand side by side, each with room for its seal, the last above the date (§7.3.5.1).
 */
const writeSealed = (profile: Profile, { by, date }: Signature): readonly WordParagraph[] => {
  const four = 4 * characterWidth(profile);
  const dateWidth = date === null ? 0 : textWidth(profile, date);
  const [only, ...others] = by;
  const before = lines(profile, 2);
  if (only !== undefined && others.length === 0) {
    const right = Math.max(0, Math.round(four + (dateWidth - textWidth(profile, only)) / 2));
    return [
      paragraph('IssuerName', writeRun(profile, only), { spacing: { before }, indent: { right } }),
      ...writeDate(profile, date, four),
    ];
  }
  const centre = measureSheet(profile).textWidth - four - dateWidth / 2;
  return [...writeRows(profile, by, centre, before), ...writeDate(profile, date, four)];
};

/** Rows of names around centred tabs, the last name of each above the date, and what is left over in the last row. */
const writeRows = (
  profile: Profile,
  by: readonly string[],
  centre: number,
  before: number,
): readonly WordParagraph[] => {
  const widest = by.reduce((most, name) => Math.max(most, textWidth(profile, name)), 0);
  const step = Math.max(widest + characterWidth(profile), millimetresToTwips(sealWidth));
  const most = Math.max(1, Math.floor((centre - widest / 2) / step) + 1);
  const rows: (readonly string[])[] = [];
  for (let start = 0; start < by.length; start += most) rows.push(by.slice(start, start + most));
  return rows.map((row, index) =>
    paragraph('IssuerName', row.map((name) => writeRun(profile, `\t${name}`)).join(''), {
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
  const last = by.at(-1) ?? '';
  const [nameWidth, dateWidth] = [textWidth(profile, last), textWidth(profile, date ?? '')];
  const isDateLonger = dateWidth > nameWidth;
  const nameRight = isDateLonger ? 2 * two + dateWidth - nameWidth : two;
  // Several names stand one below the other, centred on the last.
  const rightOf = (name: string): number =>
    Math.max(0, Math.round(nameRight + (nameWidth - textWidth(profile, name)) / 2));
  return [
    ...by.map((name, index) =>
      paragraph('IssuerName', writeRun(profile, name), {
        ...(index === 0 ? { spacing: { before: lines(profile, 1) } } : {}),
        indent: { right: rightOf(name) },
      }),
    ),
    ...writeDate(profile, date, isDateLonger ? two : nameWidth - dateWidth, by.length === 0 ? lines(profile, 1) : 0),
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
