import { characterClass, isAt, isDigit, isOneAt } from './character.ts';

const before = characterClass('\n：；。:;（(');
const blanks = characterClass(' \t#*->（(');
const brackets = characterClass('（(');
const marks = characterClass('.、)）');
const hanMarks = characterClass('、)）');

/**
 * The offset behind a numeral that only numbers a paragraph or a point (1. and 2、 and （3） at the start of a line or
 * behind a full stop), or null. A folded text and the offset of the first digit are given.
 */
export const readHeading = (text: string, at: number): number | null => {
  let end = at;
  while (isDigit(text, end) && end - at < 4) end++;
  if (!isAt(text, end, marks) || end - at > 3 || !beginsPoint(text, at)) return null;
  if (isOneAt(text, end, '、')) return isDigit(text, end + 1) ? null : end + 1;
  // 1.5亿 is a number, 1.2026年 a heading.
  if (isOneAt(text, end, '.') && isDigit(text, end + 1)) {
    let digits = end + 1;
    while (isDigit(text, digits) && digits - end < 5) digits++;
    return digits - end > 4 ? end + 1 : null;
  }
  return end + 1;
};

/** The offset behind 十一、 or （十二） at such a place, given where the numeral begins and ends; or null. */
export const readHanHeading = (text: string, at: number, end: number): number | null =>
  isAt(text, end, hanMarks) && beginsPoint(text, at) ? end + 1 : null;

const beginsPoint = (text: string, at: number): boolean => {
  let start = at;
  while (start > 0 && at - start < 8 && isAt(text, start - 1, blanks)) start--;
  return start === 0 || isAt(text, start - 1, before) || (start < at && isAt(text, at - 1, brackets));
};
