import { characterClass, isAt, isOneAt } from './character.ts';
import type { Amount } from './read-amount.ts';
import { readNumeral } from './read-numeral.ts';
import type { Reading } from './read-quantity.ts';

/** Whether a number with a unit says where something stands, or comes from, rather than where it goes. */
export const promisesNothing = (text: string, { start, end, noun, amount, per }: Reading): boolean => {
  if (isAt(text, start - 1, origins) || isRank(text, start) || isChoice(text, amount)) return true;
  if (isOneAt(text, start - 1, '的') && formerly.test(text.slice(Math.max(0, start - 8), start))) return true;
  // 3.5元/斤 is a price, 1个半 no whole number.
  if ((isOneAt(text, amount.end, '/') && per === null && end === amount.end) || isOneAt(text, amount.end, '半'))
    return true;
  if (amount.unit?.dimension === 'temperature' && text.startsWith('零下', start - 2)) return true;
  if (isOneAt(text, start - 1, '分') && portions.has(amount.unit?.name ?? '')) return true;
  if (noun !== null && (isAspect(noun) || (amount.unit?.name === '期' && amount.isHan && phases.test(noun))))
    return true;
  if (
    isAt(text, end, behindBases) &&
    (bases.some((words) => text.startsWith(words, end)) || isSource(text, start, end))
  )
    return true;
  // 30天内 and 48小时内 are deadlines.
  if (amount.unit?.dimension !== 'duration') return false;
  // 24小时扑灭率.
  if (noun?.includes('率')) return true;
  if (isOneAt(text, end, '内')) return !isOneAt(text, end + 1, '容');
  if (lasting.some((word) => text.startsWith(word, start - 2))) return true;
  return responses.some((word) => text.startsWith(word, end));
};

/** 从28场 in 从28场增加到30场, 由3人 in 由3人组成; - of -5%. */
const origins = characterClass('从由自-−');

/** 在现有20个的基础上. */
const bases = ['的基础上', '基础上', '基数上'];

const behindBases = characterClass('的基中');

const sourceOpens = /[从由自][^，。；、]{1,14}$/u;

/** 从中央财政安排的4.8亿元中划出. */
const isSource = (text: string, start: number, end: number): boolean =>
  isOneAt(text, end, '中') &&
  !isAt(text, end + 1, middles) &&
  sourceOpens.test(text.slice(Math.max(0, start - 15), start));

const middles = characterClass('央学小国医等级外心层青职高型');

/** 分3批 says how, not how many. */
const portions: ReadonlySet<string> = new Set(['批', '批次', '期', '轮', '组', '类', '段', '节', '片']);

/** 1小时到达, 30分钟响应: by when. */
const responses = ['到达', '响应', '办结', '送达', '上报', '出证'];

/** 往返3天, 会期2天: how long something takes. */
const lasting = ['往返', '会期', '为期', '历时', '假期', '放假'];

/** 由原来的3天 in 由原来的3天压缩至1天. */
const formerly = /[由从](?:[原以先上去目现此][^，。；]{0,4}|\d{4}年[底末初]?)的$/u;

/** 前三名, but not 目前三名. */
const isRank = (text: string, start: number): boolean =>
  isOneAt(text, start - 1, '前') && !isAt(text, start - 2, beforeFormer);

const beforeFormer = characterClass('以之目提当从先空');

/** 三、四个: three or four. */
const isChoice = (text: string, { start, digits, min }: Amount): boolean =>
  isOneAt(text, start - 1, '、') &&
  digits.end - start === 1 &&
  min !== null &&
  readNumeral(text, start - 2)?.value === min - 1;

/** What is listed or described, not counted: 三个方面. */
const isAspect = (noun: string): boolean =>
  isAt(noun, 0, aspectStarts) && aspects.some((word) => noun.startsWith(word));

const aspects = '一 方面 层面 环节 维度 阶段 步骤 原则 特点 意识 自信 维护 坚持 确保 到位 为本 转变 关系'.split(' ');
const aspectStarts = characterClass(aspects.map((word) => word.charAt(0)).join(''));

/** 二期工程 is the second. */
const phases = /^(?:工程|项目|建设|叠加)/u;
