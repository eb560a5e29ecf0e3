import { skipBlanks } from './blanks.ts';
import { characterClass, isAt, isOneAt } from './character.ts';
import { shiftDecimal } from './decimal.ts';
import { hanDigits, hanNumerals } from './han-numeral.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { readUnit, type UnitReading } from './unit.ts';

/** A number with its unit: one end of a range, or all there is. */
export interface Part {
  readonly numeral: Numeral;
  readonly digitsStart: number;
  /** Behind the digits and their 万. */
  readonly digitsEnd: number;
  readonly value: number | null;
  readonly isAbout: boolean;
  readonly unit: UnitReading | null;
}

/** The part of an amount that begins at an offset (90万户, 200余人, 九成五, 百分之十), or null. */
export const readPart = (text: string, at: number, numeral: Numeral | null): Part | null => {
  if (numeral === null) return readHanPercent(text, at);
  const rough = readRough(text, at, numeral);
  if (rough) return rough;
  const value = numeral.value ?? bareScale(text, at, numeral);
  const tenths = readTenths(text, at, numeral);
  if (tenths) return tenths;
  const half = readHalfHours(text, at, numeral);
  if (half) return half;
  const unit = unitBehind(text, numeral.end, numeral.isHan);
  return { numeral, digitsStart: at, digitsEnd: numeral.end, value, isAbout: false, unit };
};

/** 一个半小时. */
const readHalfHours = (text: string, at: number, numeral: Numeral): Part | null => {
  if (numeral.value === null || !isOneAt(text, numeral.end + 1, '半') || !text.startsWith('个半小时', numeral.end))
    return null;
  const unit = readUnit('小时', 0);
  const value = Number.isInteger(numeral.value) ? numeral.value + 0.5 : null;
  const end = numeral.end + '个半小时'.length;
  return unit && { numeral, digitsStart: at, digitsEnd: numeral.end, value, isAbout: false, unit: { ...unit, end } };
};

/** 九成五: 95 %. */
const readTenths = (text: string, at: number, numeral: Numeral): Part | null => {
  if (!numeral.isHan || !isOneAt(text, numeral.end, '成') || (numeral.value ?? 10) > 9) return null;
  const percent = hanDigits.get(text.charAt(numeral.end + 1));
  const end = numeral.end + 2;
  const unit = readUnit('%', 0);
  if (percent === undefined || unit === null || isAt(text, end, hanNumerals)) return null;
  const value = (numeral.value ?? 0) * 10 + percent;
  return { numeral, digitsStart: at, digitsEnd: end, value, isAbout: false, unit: { ...unit, end } };
};

const unitBehind = (text: string, at: number, isHan: boolean): UnitReading | null =>
  // No unit begins with a blank.
  withShared(text, readUnit(text, skipBlanks(text, at), isHan));

const sharedPoints = /(?:[、和与]\d{1,3}(?:\.\d{1,3})?个){1,6}百分点/y;

/** 0.2个和0.5个百分点: points both. */
const withShared = (text: string, unit: UnitReading | null): UnitReading | null => {
  if (unit?.name !== '个' || !isAt(text, unit.end, listMarks)) return unit;
  sharedPoints.lastIndex = unit.end;
  const points = sharedPoints.test(text) ? readUnit('百分点', 0) : null;
  return points === null ? unit : { ...points, end: unit.end };
};

const listMarks = characterClass('、和与');

/** 百 and 千万 stand for a number only where something bounds it (近百人, 百余人). */
const bareScale = (text: string, start: number, { isHan, end }: Numeral): number | null => {
  const places = isHan && end - start <= 2 ? bareScales.get(text.slice(start, end)) : undefined;
  return places === undefined ? null : 10 ** places;
};

const bareScales = new Map([
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
  ['百万', 6],
  ['千万', 7],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

const roughMarks = characterClass('多余来');

/** 30多个, 200余人, 30余万人, 3万多户: only with a unit behind, so that 30多元 and 3余 stay out. */
const readRough = (text: string, at: number, numeral: Numeral): Part | null => {
  if (!isAt(text, numeral.end, roughMarks)) return null;
  let end = numeral.end + 1;
  let places = 0;
  for (const [mark, more] of [
    ['万', 4],
    ['亿', 8],
  ] as const) {
    if (isOneAt(text, end, mark)) [end, places] = [end + 1, more];
  }
  const unit = readUnit(text, end, numeral.isHan);
  if (unit === null) return null;
  const written = numeral.value ?? bareScale(text, at, numeral);
  const value = written === null ? null : shiftDecimal(String(written), places);
  // 余 is no digit, but stands among them in 30余万.
  return { numeral, digitsStart: at, digitsEnd: places === 0 ? numeral.end : end, value, isAbout: true, unit };
};

const percents: readonly (readonly [words: string, unit: '%' | '‰'])[] = [
  ['百分之', '%'],
  ['千分之', '‰'],
];

/** 百分之十. */
const readHanPercent = (text: string, at: number): Part | null => {
  for (const [words, mark] of percents) {
    if (!text.startsWith(words, at)) continue;
    const numeral = text.startsWith('百', at + 3) ? hundred(at + 4) : readNumeral(text, at + 3);
    const unit = readUnit(mark, 0);
    if (numeral === null || unit === null) return null;
    return {
      numeral,
      digitsStart: at + 3,
      digitsEnd: numeral.end,
      value: numeral.value,
      isAbout: false,
      unit: { ...unit, end: numeral.end },
    };
  }
  return null;
};

/** 百分之百. */
const hundred = (end: number): Numeral => ({ value: 100, end, isHan: true, scale: 0, mantissa: 100 });
