import { characterClass, isAt, isHanAt, isOneAt } from './character.ts';
import { type BoundReading, readTail } from './comparator.ts';
import { hanNumerals } from './han-numeral.ts';
import type { Amount } from './read-amount.ts';

/** The noun behind a number with its unit, and the offset behind that noun; `words` is null where none stands there. */
export interface Noun {
  readonly words: string | null;
  readonly end: number;
}

/** Small words that no noun goes over. */
const nounEnds = characterClass('的和与及并在等以为将由到对向于是有被共各每约达超不至');

const isNounCharacter = (text: string, at: number): boolean =>
  isHanAt(text, at) && !isAt(text, at, nounEnds) && !isCover(text, at);

const isCover = (text: string, at: number): boolean => isOneAt(text, at, '全') && text.startsWith('全覆盖', at);

const longestNoun = 12;

/** What stands behind a unit up to the next mark or small word: 试点县 of 28个试点县. A kind of place ends it. */
export const readNoun = (text: string, at: number): Noun => {
  let end = at;
  while (end - at < longestNoun && isNounCharacter(text, end)) {
    end++;
    if (isAt(text, end - 1, places) && !isAt(text, end, placeGoesOn)) break;
  }
  if (isOneAt(text, end, '（') && end > at && isAt(text, end - 1, places)) end = endOfVariants(text, end);
  return end === at ? { words: null, end: at } : { words: text.slice(at, end), end };
};

const places = characterClass('县市区乡镇村校州');
const placeGoesOn = characterClass('县市区乡镇村级域内委政府长直属民场社土州园舍');

const variants = characterClass('县市区乡镇村校州街道社盟旗、');

/** 县（市、区）, 乡镇（街道）. */
const endOfVariants = (text: string, at: number): number => {
  let end = at + 1;
  while (end - at < 12 && isAt(text, end, variants)) end++;
  return isOneAt(text, end, '）') ? end + 1 : at;
};

const farthestTail = 6;

/** 以上 of 10个基地以上 – but in 3个县级以上基地 it is the county that is above. */
export const readTailBehindNoun = (text: string, { end, unit }: Amount): BoundReading | null => {
  if (unit === null || unit.dimension === 'share') return null;
  for (let at = end + 1; at <= end + farthestTail; at++) {
    if (!isNounCharacter(text, at - 1)) return null;
    const tail = isAt(text, at, tailStarts) ? readTail(text, at) : null;
    if (tail) return isAt(text, at - 1, ranked) ? null : tail;
  }
  return null;
};

const tailStarts = characterClass('以左');
const ranked = characterClass('级县市省区乡镇村处科岁厅部局年月日及含');

const farthestCover = 14;

/** The offset behind 全覆盖 where it says that all that is counted is reached, from the end of the noun; else null. */
export const endOfCover = (text: string, { unit }: Amount, nounEnd: number): number | null => {
  if (unit === null || unit.dimension === 'share') return null;
  for (let at = nounEnd; at < nounEnd + farthestCover; at++) {
    if (isCover(text, at)) return at + 3;
    if (!isHanAt(text, at) || isAt(text, at, hanNumerals)) return null;
  }
  return null;
};
