import { characterClass, isAt, isDigit, isOneAt } from './character.ts';
import { shiftDecimal } from './decimal.ts';
import { closingScale, hanDigits, hanNumerals, hanValue, mostHanDigits } from './han-numeral.ts';

/** A numeral that begins at some place of a text, folded to half width. */
export interface Numeral {
  /** What it says, or null where it is written like a number but nobody can be sure which (007, 三五, 1,2). */
  readonly value: number | null;
  /** The offset behind it. */
  readonly end: number;
  readonly isHan: boolean;
  /** The power of ten of a 万 or 亿 that closes it (90万 has 4), else 0: it may bind a number before a dash too. */
  readonly scale: number;
  /** The value without that 万 or 亿. */
  readonly mantissa: number | null;
}

/** The numeral that begins at an offset of a folded text, as long as it goes; null where none does. */
export const readNumeral = (text: string, at: number): Numeral | null => {
  if (isDigit(text, at)) return readPlain(text, at) ?? readArabic(text, at, 0);
  const numeral = isAt(text, at, hanNumerals) ? readHan(text, at) : null;
  return numeral?.end === at ? null : numeral;
};

const goesOn = characterClass(',，.百千万亿');

/** Digits alone, as most numbers are written: 30. Null where more may belong to them, or they may be a code (007). */
const readPlain = (text: string, at: number): Numeral | null => {
  if (isOneAt(text, at, '0')) return null;
  let value = 0;
  let end = at;
  for (; isDigit(text, end); end++) value = value * 10 + text.charCodeAt(end) - 0x30;
  if (end - at > mostPlainDigits || isAt(text, end, goesOn) || isBlankComma(text, end, end - at)) return null;
  return { value, end, isHan: false, scale: 0, mantissa: value };
};

/** As many digits as a double surely keeps. */
const mostPlainDigits = 15;

/** 3,500; 1.5亿; 3万5千; 2亿3000万. `depth` counts the places joined so far. */
const readArabic = (text: string, at: number, depth: number): Numeral => {
  const { written, end, isSure } = readWritten(text, at);
  const { places, scale, end: behind } = readPlaces(text, end);
  const value = isSure ? shiftDecimal(written, places) : null;
  if (places > 0 && depth < mostPlaces && isDigit(text, behind)) {
    return joinArabic(text, written.includes('.') ? null : value, places, behind, depth);
  }
  const mantissa = scale === 0 || !isSure ? value : shiftDecimal(written, places - scale);
  return { value, end: behind, isHan: false, scale, mantissa };
};

/** 3亿2千万5千3百: as many parts as a number can have. */
const mostPlaces = 5;

/** Digits as a decimal number has them, without commas. Not sure where they are a code (007) or a version (1.2.3). */
interface Written {
  readonly written: string;
  readonly end: number;
  readonly isSure: boolean;
}

const readWritten = (text: string, at: number): Written => {
  const end = endOfDigits(text, at);
  const isCode = end - at > 1 && text.charCodeAt(at) === 0x30;
  const head: Written = { written: text.slice(at, end), end, isSure: !isCode };
  const isGrouped =
    (isOneAt(text, end, ',') && isDigit(text, end + 1)) ||
    isWideComma(text, end, end - at) ||
    isBlankComma(text, end, end - at);
  const whole = isGrouped ? readGroups(text, head) : head;
  if (!isOneAt(text, whole.end, '.') || !isDigit(text, whole.end + 1)) return whole;
  const behind = endOfDigits(text, whole.end + 1);
  const isVersion = text.charAt(behind) === '.' && isDigit(text, behind + 1);
  return {
    written: whole.written + text.slice(whole.end, behind),
    end: behind,
    isSure: whole.isSure && !isVersion,
  };
};

const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text, end)) end++;
  return end;
};

const commas = characterClass(',， ');
const wideGroups = /(?:，\d{3}){1,5}[\u4e00-\u9fff%.]/y;

/** A full-width comma parts clauses, unless groups of three digits follow it up to a unit: 1，234，567元. */
const isWideComma = (text: string, at: number, digits: number): boolean => {
  if (!isOneAt(text, at, '，') || digits > 3) return false;
  wideGroups.lastIndex = at;
  return wideGroups.test(text);
};

const blankGroups = /(?: \d{3}){1,4}(?:\.\d{1,4})?[\u4e00-\u9fff%]/y;

/** 1 200个, as GB/T 15835 parts thousands; two numbers side by side have no unit in common. */
const isBlankComma = (text: string, at: number, digits: number): boolean => {
  if (!isOneAt(text, at, ' ') || digits > 3 || !isDigit(text, at + 1)) return false;
  blankGroups.lastIndex = at;
  return blankGroups.test(text);
};

/** Thousands parted by commas; anything else with a comma between digits (1,2) is no number that can be trusted. */
const readGroups = (text: string, head: Written): Written => {
  const parts = [head.written];
  let end = head.end;
  let isSure = head.isSure && head.written.length <= 3;
  while (isAt(text, end, commas) && isDigit(text, end + 1)) {
    const behind = endOfDigits(text, end + 1);
    isSure &&= behind - end === 4;
    parts.push(text.slice(end + 1, behind));
    end = behind;
  }
  return { written: parts.join(''), end, isSure };
};

/** The 百千万亿 behind digits, as powers of ten: 5千万 has 7, of which 万 is 4. */
const readPlaces = (text: string, at: number): { places: number; scale: number; end: number } => {
  let end = at;
  let small = 0;
  let scale = 0;
  const first = text.charAt(end);
  if ((first === '百' || first === '千') && !isPartOfUnit(text, end)) {
    small = first === '百' ? 2 : 3;
    end++;
  }
  while (scale < 12 && (text.charAt(end) === '万' || text.charAt(end) === '亿')) {
    scale += text.charAt(end) === '万' ? 4 : 8;
    end++;
  }
  return { places: small + scale, scale, end };
};

/** What follows in 3万5千 or 2万3500: lower places, written so that no place can be mistaken. */
const joinArabic = (text: string, head: number | null, places: number, at: number, depth: number): Numeral => {
  const tail = readArabic(text, at, depth + 1);
  const digits = endOfDigits(text, at) - at;
  const isPlaced = tail.end > at + digits || digits === places;
  const isSure = head !== null && tail.value !== null && isPlaced && tail.value < 10 ** places;
  const value = isSure ? (head ?? 0) + (tail.value ?? 0) : null;
  return { value, end: tail.end, isHan: false, scale: 0, mantissa: value };
};

/** 百分之, 千分之, 百分点 and 千瓦时 begin with no hundred and no thousand. */
const isPartOfUnit = (text: string, at: number): boolean => {
  if (isOneAt(text, at, '百')) return isOneAt(text, at + 1, '分');
  return isOneAt(text, at, '千') && (isAt(text, at + 1, unitsOfThousand) || text.startsWith('分之', at + 1));
};

const unitsOfThousand = characterClass('瓦米克卡赫伏');

const readHan = (text: string, at: number): Numeral => {
  let end = at;
  while (isAt(text, end, hanNumerals) && !isPartOfUnit(text, end)) end++;
  const run = text.slice(at, end);
  const fraction = readHanFraction(text, end);
  if (fraction) {
    const whole = hanValue(run);
    const value = whole === null || run.length > 20 ? null : shiftDecimal(`${whole}.${fraction.digits}`, 0);
    return { value, end: fraction.end, isHan: true, scale: 0, mantissa: value };
  }
  const value = hanValue(run);
  const scale = closingScale(run);
  return { value, end, isHan: true, scale, mantissa: scale === 0 ? value : hanValue(run.slice(0, -1)) };
};

/** 三点五, but not 三点十分 and 三点五十: those are hours. */
const readHanFraction = (text: string, at: number): { digits: string; end: number } | null => {
  if (!isOneAt(text, at, '点')) return null;
  let end = at + 1;
  let digits = '';
  while (end - at <= mostHanDigits && hanDigits.has(text.charAt(end))) digits += hanDigits.get(text.charAt(end++));
  return digits === '' || isAt(text, end, hanNumerals) || isAt(text, end, hourWords) ? null : { digits, end };
};

const hourWords = characterClass('分刻钟');
