import { characterClass, isAt, isDigit, isLetter, isOneAt } from './character.ts';
import { readNumeral } from './read-numeral.ts';
import type { Span } from './span.ts';
import { readUnit } from './unit.ts';

/** A number that is part of a name or counts a rank, so that it promises nothing. */
export interface NameReading extends Span {
  readonly kind: 'ordinal' | 'edition' | 'frequency' | 'name' | 'date';
  /** The number itself where it is one (35 of 第35届), else null. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly digits: Span;
}

const isWord = (text: string, at: number): boolean => isDigit(text, at) || isLetter(text, at);

const dashes = characterClass('-—～~、');
const joiners = characterClass(' -_.');
const insideWord = characterClass('.-');
const scales = characterClass('万亿千');
const signs = characterClass('+×xX*');

const ranks =
  /阶段|季度|梯队|课堂|批次|届|次|期|批|号|版|辑|卷|条|章|节|款|项|轮|季|个|名|位|集|部|讲|课|站|场|类|页|篇|周|天|套|代|册|年/y;

/**
 * 第 with a number and what it ranks, at an offset of a folded text: 第35届, 第十一次 and 第2轮 are ordinals, 第3期, 第2版,
 * 第4辑, 第5卷 and 第6号 editions of something published, 第一季度 is a date. Null for 第一 without a measure word (第一时间).
 */
export const readOrdinal = (text: string, at: number): NameReading | null => {
  const numeral = readNumeral(text, at + 1);
  if (numeral === null) return null;
  let digitsEnd = numeral.end;
  if (isAt(text, digitsEnd, dashes)) digitsEnd = readNumeral(text, digitsEnd + 1)?.end ?? digitsEnd;
  ranks.lastIndex = digitsEnd;
  const [rank] = ranks.exec(text) ?? [];
  if (rank === undefined) return null;
  const kind = '期版辑卷号'.includes(rank) ? 'edition' : rank === '季度' ? 'date' : 'ordinal';
  const value = digitsEnd === numeral.end ? numeral.value : null;
  return {
    start: at,
    end: digitsEnd + rank.length,
    kind,
    value,
    unit: rank,
    digits: { start: at + 1, end: digitsEnd },
  };
};

/** FM91.6, 3+1, 5G, COVID-19, 7×24, 2.0版 at the first digit of a folded text, from `floor` on; null for a plain number. */
export const readName = (text: string, at: number, floor: number): NameReading | null => {
  const letters = lettersBefore(text, at, floor);
  const end = endOfDigits(text, at);
  if (letters !== null && /^(?:FM|AM|fm|am)$/.test(letters.word)) return frequency(text, letters.start, at);
  if (letters?.isGlued && !isAt(text, end, scales)) {
    return nameFrom(letters.start, at, endOfWord(text, at));
  }
  if (isAt(text, end, signs) && isWord(text, end + 1)) {
    return nameFrom(at, at, endOfFormula(text, end));
  }
  if (isLetter(text, end) && readUnit(text, end) === null) return nameFrom(at, at, endOfWord(text, end));
  if (isOneAt(text, end, '版')) return { ...nameFrom(at, at, end + 1), digits: { start: at, end } };
  return end - at >= shortestVersion && isVersion.test(text.slice(at, Math.min(end, at + longestWord)))
    ? nameFrom(at, at, end)
    : null;
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
  while (start > floor && at - start < longestWord && (isWord(text, start - 1) || isOneAt(text, start - 1, '/')))
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
  while (isWord(text, end) || (isAt(text, end, insideWord) && isDigit(text, end + 1))) end++;
  return end;
};

/** 3+1+N. */
const endOfFormula = (text: string, at: number): number => {
  let end = at;
  while (isAt(text, end, signs) && isWord(text, end + 1)) end = endOfWord(text, end + 1);
  return end;
};
