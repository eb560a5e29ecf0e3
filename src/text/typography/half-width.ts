import type { Change } from './change.ts';
import { isClosing, isHan, isOpening, seenBefore, seenFrom } from './seen.ts';

const wideForms: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/**
 * Half-width marks where the text around them is Chinese, with their full-width form; a blank behind one goes with it. What
 * may belong to a number (1,200, 3:1, 10:30), to Latin words or between foreign names (约翰.李) is no slip.
 */
export function* halfWidthMarks(own: string): Generator<Change> {
  for (const { index, 0: mark } of own.matchAll(/[,;:?!.]/g)) {
    const blank = own.charAt(index + 1) === ' ' ? 1 : 0;
    const before = seenBefore(own, index);
    const behind = seenFrom(own, index + 1 + blank);
    if (!isChinese(before, mark, behind, blank > 0)) continue;
    yield { start: index, end: index + 1 + (behind === '' ? 0 : blank), text: wideForms[mark] ?? mark };
  }
}

const isChinese = (before: string, mark: string, behind: string, isSpaced: boolean): boolean => {
  if (!isHan(before) && !isClosing(before)) {
    const isCertain = (mark === ',' || mark === ';') && !isSpaced && /[A-Za-z0-9%\uE000]/.test(before);
    return isCertain && (isHan(behind) || isOpening(behind));
  }
  if (mark === '.') return behind === '';
  // 三:一 may be a ratio.
  if (mark === ':' && hanNumeral.test(before) && hanNumeral.test(behind)) return false;
  const isWord = isHan(behind) || isOpening(behind) || behind === '';
  return isWord || (mark === '?' || mark === '!' ? isClosing(behind) : /[A-Za-z0-9\uE000]/.test(behind));
};

const hanNumeral = /[零一二两三四五六七八九十]/;

/**
 * Pairs of brackets that are half-width, or of two widths, where the text is Chinese within them or on both sides. A
 * block with a bracket that has no partner is passed over.
 */
export function* halfWidthBrackets(own: string): Generator<readonly Change[]> {
  let open: number[] = [];
  let pairs: (readonly Change[])[] = [];
  let isPaired = true;
  for (const { index, 0: mark } of `${own}\n`.matchAll(/[()（）|\n]/g)) {
    if (mark === '(' || mark === '（') open.push(index);
    else if (mark === ')' || mark === '）') {
      const start = open.pop();
      if (start === undefined) isPaired = false;
      else pairs.push(widen(own, start, index));
    } else {
      if (isPaired && open.length === 0) yield* pairs.filter((changes) => changes.length > 0);
      [open, pairs, isPaired] = [[], [], true];
    }
  }
}

const widen = (own: string, start: number, end: number): readonly Change[] => {
  const marks = [start, end].filter((at) => '()'.includes(own.charAt(at)));
  if (marks.length === 0 || (marks.length === 2 && !holdsChinese(own, start, end))) return [];
  return marks.map((at) => ({ start: at, end: at + 1, text: wideForms[own.charAt(at)] ?? '' }));
};

/** How much of what stands in brackets is looked at: brackets may be nested as deep as a text is long. */
const mostLookedAt = 100;

const holdsChinese = (own: string, start: number, end: number): boolean => {
  const within = own.slice(start + 1, Math.min(end, start + 1 + mostLookedAt));
  if (within.trim() === '') return false;
  if (/[\p{Script=Han}\uFFFD]/u.test(within)) return true;
  const before = seenBefore(own, start);
  const behind = seenFrom(own, own.charAt(end + 1) === ' ' ? end + 2 : end + 1);
  const isFree = behind === '' || behind === '(' || /[，。；：、！？]/.test(behind);
  if (before === '' || /[，。；：、,;:]/.test(before)) return isHan(behind);
  return (isHan(before) || isClosing(before) || before === ')') && (isHan(behind) || isOpening(behind) || isFree);
};
