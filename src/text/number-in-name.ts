import { isOneAt } from './character.ts';
import type { Amount } from './read-amount.ts';
import type { Reading } from './read-quantity.ts';
import { isSetPhrase } from './set-phrase.ts';

/**
 * Whether a number with a unit stands inside a name: 24小时, 三个代表, 15分钟健身圈, 百人计划, 三次会议 of a congress. `written`
 * is its digits.
 */
export const isInsideName = (text: string, written: string, { amount, noun }: Reading): boolean => {
  const { start, end } = amount.digits;
  if (isAroundTheClock(written, amount)) return noun === null || !noun.includes('率');
  if (amount.unit?.dimension === 'duration' && noun !== null && circle.test(noun)) return true;
  if (!amount.isHan) return false;
  // 最多跑一次.
  if (written === '一' && isOneAt(text, start - 1, '跑')) return true;
  if (amount.isScaleAlone && noun !== null && campaign.test(noun)) return true;
  return isSetPhrase(text, start) || (amount.unit?.name === '次' && isSession(text, start, end));
};

const isAroundTheClock = (written: string, { unit }: Amount): boolean =>
  (written === '24' && unit?.name === '小时') || (written === '365' && unit?.name === '天');

const schooling = ['义务', '一贯', '制义务', '制普通', '教育'];

/** Whether it is how long a school takes: 九年义务教育, 学前三年, 12年一贯. */
export const isSchooling = (text: string, { unit, digits, end }: Amount): boolean =>
  unit?.name === '年' &&
  (schooling.some((word) => text.startsWith(word, end)) || text.startsWith('学前', digits.start - 2));

const circle = /^.{0,6}圈|^工作制|^无理/u;
const campaign = /^(?:计划|工程|行动|大会|会|攻坚|竞赛|会战|誓师)/u;

/** 三次会议 of a congress, 四次全会 of a committee. */
const isSession = (text: string, start: number, end: number): boolean =>
  sessions.some((word) => text.startsWith(word, end + 1)) && congress.test(text.slice(Math.max(0, start - 3), start));

const sessions = ['会议', '全会', '全体会议', '全委会'];
const congress = /(?:大会|人大|政协|委员会|代表会|协会|联合会|[省市县区]委|届)$/u;
