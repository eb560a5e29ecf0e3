import { characterClass, isAt, isOneAt } from './character.ts';
import { type BoundReading, readLead } from './comparator.ts';
import type { Share } from './period.ts';
import type { UnitReading } from './unit.ts';

/**
 * A comparator that stands apart from its number: 最高 of 最高每人4000元, 达到 of 达到常住人口的2%. Null where none does.
 * The number with its words begins at `start`; nothing before `floor` belongs to it.
 */
export const readDistantLead = (
  text: string,
  start: number,
  floor: number,
  unit: UnitReading | null,
  share: Share | null,
): BoundReading | null => {
  if ((unit?.dimension === 'share' || unit?.dimension === 'multiple') && isOneAt(text, start - 1, '的'))
    return readLeadOfPart(text, start, floor);
  return share === null ? null : readLeadOfShare(text, start, floor, share);
};

const farthestPart = 16;
const ofPart =
  /(?:达到?|超过|突破|[不低少高多]{1,2}于|不超过|控制在|提高到|提升到|降至|降到)(?=[\u4e00-\u9fff]{2,8}的$)/u;

/** 控制在总数的20%. */
const readLeadOfPart = (text: string, start: number, floor: number): BoundReading | null => {
  const from = Math.max(floor, start - farthestPart);
  const found = ofPart.exec(text.slice(from, start));
  return found === null ? null : readLead(text, from + found.index + found[0].length, floor);
};

const farthestShared = 3;
const outerShare = /每[\u4e00-\u9fff]{1,3}$/u;

/** 达到每人每年700元. */
const readLeadOfShare = (text: string, start: number, floor: number, share: Share): BoundReading | null => {
  // 每 of 每万人 belongs to what is counted by.
  if (start === share.end && share.period === null) return null;
  if (start - share.end > farthestShared || hasMark(text, share.end, start)) return null;
  const from = Math.max(floor, share.start - 4);
  const outer = outerShare.exec(text.slice(from, share.start));
  return readLead(text, outer === null ? share.start : from + outer.index, floor);
};

const marks = characterClass('，、；：。');

const hasMark = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isAt(text, at, marks)) return true;
  return false;
};
