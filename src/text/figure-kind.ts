import { characterClass, isAt, isOneAt } from './character.ts';
import type { FigureKind } from './figure.ts';
import type { Quantity } from './quantity.ts';
import { type Amount, isAverageAge } from './read-amount.ts';
import { readNumeral } from './read-numeral.ts';
import type { Reading } from './read-quantity.ts';
import { isSetPhrase } from './set-phrase.ts';
import type { Dimension } from './unit.ts';

/** What a number with its words is; null where it is no figure at all (一 of 统一). */
export const kindOf = (text: string, reading: Reading, quantity: Quantity | null): FigureKind | null => {
  const { amount, growth, isShare } = reading;
  const { unit } = amount;
  if (unit === null) return bareKind(text, amount);
  const written = text.slice(amount.digits.start, amount.digits.end);
  if (isThreshold(text, reading) || isHeads(text, reading)) return 'other';
  if (amount.isScaleAlone && quantity === null) return scaleKind(reading);
  const special = isAverageAge(amount) || isReached(reading) ? undefined : kindsOfDimension[unit.dimension];
  if (unit.name === '届' && written === '一') return null;
  if (special !== undefined) return unit.name === '周年' || unit.name === '届' ? 'name' : special;
  if (isName(text, written, reading)) return 'name';
  if (quantity === null && digitRow.test(written)) return null;
  if (isEachItsOwn(text, written, amount)) return null;
  if (quantity === null || promisesNothing(text, reading) || isArticle(written, reading)) return 'other';
  if (growth !== null) return 'growth';
  return isShare ? 'rate' : 'target';
};

/** 一户一策, 一对一: a manner, no count. */
const isEachItsOwn = (text: string, written: string, { end }: Amount): boolean =>
  written === '一' && isOneAt(text, end, '一') && !isOneAt(text, end + 1, '个');

/** 万元 of 万元产值 measures something else, 百年 is long; 百名 are some. */
const scaleKind = ({ amount: { unit } }: Reading): FigureKind | null => {
  if (unit?.dimension === 'calendar') return null;
  return unit?.dimension === 'money' ? 'other' : 'approximate';
};

/** 亿元以上项目 and 10万吨级码头: which ones, not how many. */
const isThreshold = (text: string, { amount, end, noun, growth }: Reading): boolean => {
  if (noun === null || growth !== null || amount.unit === null) return false;
  if (noun.startsWith('级')) return true;
  return (
    graded.has(amount.unit.dimension) && isOneAt(text, end - 2, '以') && end > amount.end && thresholdNoun.test(noun)
  );
};

const graded: ReadonlySet<Dimension> = new Set<Dimension>(['money', 'area', 'mass', 'energy', 'length']);
const thresholdNoun = /^.{0,6}(?:项目|企业|工程|产业|园区|大户|集群|合同|订单|单位|主体)/u;

/** 每万人, 每10万人口 and 万人 of 万人发明专利拥有量 are what something is counted by. */
const isHeads = (text: string, { start, amount, per, isShare }: Reading): boolean => {
  if (isShare) return per === null && isOneAt(text, start, '每') && start + 1 === amount.start;
  if (!amount.isScaleAlone || amount.unit?.dimension !== 'people') return false;
  ofHeads.lastIndex = amount.end;
  return ofHeads.test(text);
};

const ofHeads = /(?:有效|高价值)?(?:发明|专利|托位|床位|医师|医生|护士|拥有|刑事|社会组织|经营主体)/uy;

/** 三八节 and 一一对应 name no number. */
const digitRow = /^[一二两三四五六七八九]{2,}$/u;

/** 缩短到5个工作日, 预期寿命达到80岁: a level that is aimed at – but 达到60岁以上老年人 says who. */
const isReached = ({ lead, noun, end, amount }: Reading): boolean =>
  (amount.unit?.dimension === 'calendar' || amount.unit?.dimension === 'age') &&
  amount.unit.name !== '周年' &&
  noun === null &&
  end === amount.end &&
  reached.test(lead);

const reached = /[到至达]$|^控制在$/u;

const kindsOfDimension: Partial<Record<Dimension, FigureKind>> = {
  calendar: 'other',
  age: 'other',
  voltage: 'other',
  frequency: 'frequency',
  edition: 'name',
};

/** A number without a unit: a single Chinese digit is part of a word, a five-year plan a name. */
const bareKind = (text: string, { isHan, min, digits: { start, end } }: Amount): FigureKind | null => {
  if (!isHan) return 'other';
  if (end - start === 1) return null;
  const written = text.slice(start, end);
  if (fiveYearPlan.test(written) || isOneAt(text, end, '大') || isSetPhrase(text, start)) return 'name';
  return min !== null || written.includes('分之') ? 'other' : null;
};

const fiveYearPlan = /^十[一二三四五六七八九]五$/u;

/** A number inside a name: 24小时, 三个代表, 15分钟健身圈, 百人计划, 三次会议 of a congress. */
const isName = (text: string, written: string, { amount, noun }: Reading): boolean => {
  const { start, end } = amount.digits;
  if (isAroundTheClock(written, amount)) return true;
  if (amount.unit?.dimension === 'duration' && noun !== null && circle.test(noun)) return true;
  if (!amount.isHan) return false;
  if (amount.isScaleAlone && noun !== null && campaign.test(noun)) return true;
  return isSetPhrase(text, start) || (amount.unit?.name === '次' && isSession(text, start, end));
};

const isAroundTheClock = (written: string, { unit }: Amount): boolean =>
  (written === '24' && unit?.name === '小时') || (written === '365' && unit?.name === '天');

const circle = /^.{0,6}圈|^工作制/u;
const campaign = /^(?:计划|工程|行动|大会|会|攻坚|竞赛|会战|誓师)/u;

/** 三次会议 of a congress, 四次全会 of a committee. */
const isSession = (text: string, start: number, end: number): boolean =>
  sessions.some((word) => text.startsWith(word, end + 1)) && congress.test(text.slice(Math.max(0, start - 3), start));

const sessions = ['会议', '全会', '全体会议', '全委会'];
const congress = /(?:大会|人大|政协|委员会|代表会|协会|联合会|[省市县区]委|届)$/u;

/** Whether a number with a unit says where something stands, or comes from, rather than where it goes. */
const promisesNothing = (text: string, { start, end, noun, amount, per }: Reading): boolean => {
  if (isAt(text, start - 1, origins) || isRank(text, start) || isChoice(text, amount)) return true;
  if (isOneAt(text, start - 1, '的') && formerly.test(text.slice(Math.max(0, start - 8), start))) return true;
  // 50元/人 is a price, 1个半 no whole number.
  if ((isOneAt(text, amount.end, '/') && per === null && end === amount.end) || isOneAt(text, amount.end, '半'))
    return true;
  if (amount.unit?.dimension === 'temperature' && text.startsWith('零下', start - 2)) return true;
  if (isOneAt(text, start - 1, '分') && portions.has(amount.unit?.name ?? '')) return true;
  if (noun !== null && (isAspect(noun) || (amount.unit?.name === '期' && amount.isHan && phases.test(noun))))
    return true;
  // 30天内 and 48小时内 are deadlines.
  if (amount.unit?.dimension !== 'duration') return false;
  if (isOneAt(text, end, '内')) return !isOneAt(text, end + 1, '容');
  return responses.some((word) => text.startsWith(word, end));
};

/** 从28场 in 从28场增加到30场, 由3人 in 由3人组成; - of -5%. */
const origins = characterClass('从由自-−');

/** 分3批 says how, not how many. */
const portions: ReadonlySet<string> = new Set(['批', '批次', '期', '轮', '组', '类', '段', '节', '片']);

/** 1小时到达, 30分钟响应: by when. */
const responses = ['到达', '响应', '办结', '送达', '上报', '出证'];

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

/** 一个 and 一支 say "a", not how many, and 二类 the second, unless something bounds or shares them (至少一个, 每周一次). */
const isArticle = (written: string, { lead, isShare, growth, amount }: Reading): boolean =>
  (written === '一' || (written === '二' && amount.unit?.dimension === 'count')) &&
  lead === '' &&
  growth === null &&
  !amount.isRange &&
  !isShare;
