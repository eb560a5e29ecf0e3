import { dashes, isAt, isOneAt } from './character.ts';
import { multiplyDecimals, shiftDecimal } from './decimal.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { type Part, readPart } from './read-part.ts';
import type { Span } from './span.ts';
import type { UnitReading } from './unit.ts';

/** One number, or two with a dash between them, and the unit behind. */
export interface Amount extends Span {
  /** The digits with their 万 and, in a range, everything from the first to the last. */
  readonly digits: Span;
  /** Both null where the number cannot be trusted; alike where it is not a range. */
  readonly min: number | null;
  readonly max: number | null;
  readonly isRange: boolean;
  /** 200余人, 30多个. */
  readonly isAbout: boolean;
  readonly isHan: boolean;
  /** 百 of 百名, which counts nothing unless something bounds it (近百名). */
  readonly isScaleAlone: boolean;
  readonly unit: UnitReading | null;
}

/**
 * The amount that begins at an offset of a folded text, or null where no number begins there. `numeral` is what
 * `readNumeral` finds at that offset.
 */
export const readAmount = (text: string, at: number, numeral: Numeral | null): Amount | null => {
  const fraction = numeral === null ? null : readHanFraction(text, at, numeral);
  if (fraction) return fraction;
  const first = readPart(text, at, numeral);
  if (first === null) return null;
  const second = first.isAbout ? null : readSecond(text, first);
  return second === null ? single(at, first) : (range(at, first, second) ?? single(at, first));
};

/** 三分之二: a figure, but none that decimals can hold. */
const readHanFraction = (text: string, at: number, below: Numeral): Amount | null => {
  if (!isOneAt(text, below.end, '分') || !isOneAt(text, below.end + 1, '之')) return null;
  const above = readNumeral(text, below.end + 2);
  if (above === null) return null;
  const span = { start: at, end: above.end };
  return {
    ...span,
    digits: span,
    min: null,
    max: null,
    isRange: false,
    isAbout: false,
    isHan: true,
    isScaleAlone: false,
    unit: null,
  };
};

/** The other end of a range, behind a dash, or null. */
const readSecond = (text: string, first: Part): Part | null => {
  const end = first.unit?.end ?? first.digitsEnd;
  const dash = isOneAt(text, end, ' ') ? end + 1 : end;
  if (!isAt(text, dash, dashes)) return null;
  let at = dash + 1;
  if (isOneAt(text, dash, '—') && isOneAt(text, at, '—')) at++;
  if (isOneAt(text, at, ' ')) at++;
  const second = readPart(text, at, readNumeral(text, at));
  return second?.isAbout ? null : second;
};

const single = (start: number, { numeral, digitsStart, digitsEnd, value, isAbout, unit }: Part): Amount => {
  const amount = scaled(value, unit);
  return {
    start,
    end: unit?.end ?? digitsEnd,
    digits: { start: digitsStart, end: digitsEnd },
    min: amount,
    max: amount,
    isRange: false,
    isAbout,
    isHan: numeral.isHan,
    isScaleAlone: numeral.value === null && value !== null && !isAbout,
    unit,
  };
};

/** Null where the two ends count different things: 3场到5个县 are two figures. */
const range = (start: number, first: Part, second: Part): Amount | null => {
  // 百分之三十至四十.
  const unit =
    second.unit ??
    (first.unit?.end === first.digitsEnd && second.numeral.isHan ? { ...first.unit, end: second.digitsEnd } : null);
  if (first.unit !== null && first.unit.name !== unit?.name) return null;
  const low = isBoundBy(first, second) ? shiftDecimal(String(first.value), second.numeral.scale) : first.value;
  const min = scaled(low, first.unit ?? unit);
  const max = scaled(second.value, unit);
  return {
    start,
    end: unit?.end ?? second.digitsEnd,
    digits: { start: first.digitsStart, end: second.digitsEnd },
    min: max === null ? null : min,
    max: min === null ? null : max,
    isRange: true,
    isAbout: false,
    isHan: first.numeral.isHan,
    isScaleAlone: false,
    unit,
  };
};

/** Whether 万 behind the second number is meant for the first too: in 5-6万 and in 5-3万, not in 8000-1万. */
const isBoundBy = (first: Part, { numeral: { scale, mantissa } }: Part): boolean =>
  scale > 0 && first.numeral.scale === 0 && first.unit === null && (first.value ?? 0) < 10 * (mantissa ?? 0);

const scaled = (value: number | null, unit: UnitReading | null): number | null =>
  value === null || unit === null || unit.factor === 1 ? value : multiplyDecimals(value, unit.factor);

/** 80.2岁: nobody is that old, so it is a level (人均预期寿命). */
export const isAverageAge = ({ unit, min }: Amount): boolean =>
  unit?.dimension === 'age' && min !== null && !Number.isInteger(min);
