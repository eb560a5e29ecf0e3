import { characterClass, isAt, isDigit, isLetter, isOneAt, isWordAt } from './character.ts';
import { readNumeral } from './read-numeral.ts';
import type { Span } from './span.ts';
import { readUnit } from './unit.ts';

/** A number that is part of a name or counts a rank, so that it promises nothing. */
export interface NameReading extends Span {
  readonly kind: 'ordinal' | 'edition' | 'frequency' | 'name' | 'date' | 'other';
  /** The number itself where it is one (35 of 第35届), else null. */
  readonly value: number | null;
  /** The last of a range (4 of 第3—4版). */
  readonly last?: number | null;
  readonly unit: string | null;
  readonly digits: Span;
}

const joiners = characterClass(' -_.');
const insideWord = characterClass('.-');
const scales = characterClass('万亿千');
const signs = characterClass('+×xX*');

/** FM91.6, 3+1, 5G, COVID-19, 7×24, 2.0版 at the first digit of a folded text, from `floor` on; null for a plain number. */
export const readName = (text: string, at: number, floor: number): NameReading | null => {
  if (isOneAt(text, at - 1, '频') && isOneAt(text, at - 2, '调')) return frequency(text, at, at);
  const letters = lettersBefore(text, at, floor);
  const end = endOfDigits(text, at);
  if (letters !== null && /^(?:FM|AM|fm|am)$/.test(letters.word)) return frequency(text, letters.start, at);
  const standard = letters === null ? null : endOfStandard(text, letters.start);
  if (letters !== null && standard !== null && standard > at) return nameFrom(letters.start, at, standard);
  if (letters?.isGlued && !isAt(text, end, scales)) {
    return nameFrom(letters.start, at, endOfWord(text, at));
  }
  if (isAt(text, end, signs) && isWordAt(text, end + 1)) {
    const formula = endOfFormula(text, end);
    return nameFrom(at, at, text.startsWith('小时', formula) ? formula + 2 : formula);
  }
  if (isLetter(text, end) && readUnit(text, end) === null) return nameFrom(at, at, endOfWord(text, end));
  if (isOneAt(text, end, '版')) return { ...nameFrom(at, at, end + 1), digits: { start: at, end } };
  return end - at >= shortestVersion && isVersion.test(text.slice(at, Math.min(end, at + longestWord)))
    ? nameFrom(at, at, end)
    : null;
};

/** GB/T 9704—2012, DB22/T 1234-2020, ISO 9001. */
const standardNumber =
  /(?:GB|DB\d{0,4}|ISO|IEC|[A-Z]{2,4}(?=\/))(?:\/[A-Z]{1,2})? ?\d{1,6}(?:\.\d{1,3})?(?:[-—–]{1,2}(?:19|20)\d\d)?(?!\d)/y;

const endOfStandard = (text: string, start: number): number | null => {
  standardNumber.lastIndex = start;
  const [found] = standardNumber.exec(text) ?? [];
  return found === undefined ? null : start + found.length;
};

const nameFrom = (start: number, digits: number, end: number): NameReading => ({
  start,
  end,
  kind: 'name',
  value: null,
  unit: null,
  digits: { start: digits, end },
});

/** 3.1.2. */
const isVersion = /^\d{1,4}\.\d{1,4}\./;
const shortestVersion = '1.2.3'.length;

const longestWord = 12;

/** The Latin word before an offset; COVID- and GB/T count as glued to what follows. */
const lettersBefore = (
  text: string,
  at: number,
  floor: number,
): { readonly word: string; readonly start: number; readonly isGlued: boolean } | null => {
  let end = at;
  if (end > floor && isAt(text, end - 1, joiners)) end--;
  if (!isLetter(text, end - 1)) return null;
  let start = end;
  while (start > floor && at - start < longestWord && (isWordAt(text, start - 1) || isOneAt(text, start - 1, '/')))
    start--;
  if (start === end) return null;
  const word = text.slice(start, end);
  return { word, start, isGlued: !isOneAt(text, end, ' ') || /^(?:GB|DB|ISO|IEC)/.test(word) };
};

const frequency = (text: string, start: number, at: number): NameReading => {
  const digitsEnd = endOfDigits(text, at);
  const unit = readUnit(text, digitsEnd);
  const end = unit?.dimension === 'frequency' ? unit.end : digitsEnd;
  const numeral = readNumeral(text, at);
  return {
    start,
    end,
    kind: 'frequency',
    value: numeral?.value ?? null,
    unit: null,
    digits: { start: at, end: digitsEnd },
  };
};

const endOfDigits = (text: string, at: number): number => {
  let end = at;
  while (isDigit(text, end) || (isOneAt(text, end, '.') && isDigit(text, end + 1))) end++;
  return end;
};

/** Letters and digits with the dots and hyphens between them: 9704.1-2012. */
const endOfWord = (text: string, at: number): number => {
  let end = at;
  while (isWordAt(text, end) || (isAt(text, end, insideWord) && isDigit(text, end + 1))) end++;
  return end;
};

/** 3+1+N. */
const endOfFormula = (text: string, at: number): number => {
  let end = at;
  while (isAt(text, end, signs) && isWordAt(text, end + 1)) end = endOfWord(text, end + 1);
  return end;
};
