import { characterClass, isAt, isOneAt } from '../../text/character.ts';
import type { Figure } from '../../text/figure.ts';
import type { Quantity } from '../../text/quantity.ts';
import { isInterval } from './frequency.ts';
import type { Mark } from './passage.ts';
import { reachesLevel, type Statement } from './statement.ts';

/**
 * Whether a figure may state a statement at all, agreeing or not: it counts in the same unit or to the same amount,
 * growth only beside growth, and a rate only where the statement is none or one.
 */
export const isKin = (statement: Statement, mark: Mark): boolean => {
  const { planned } = statement;
  const { figure } = mark;
  if (figure.unit !== planned.unit && figure.unit !== null && !hasItsNumbers(figure, planned)) return false;
  if ((figure.change === null) !== (planned.change === null) && !isNamedChange(statement, figure)) return false;
  if (figure.per !== null && figure.per !== 'year' && planned.per === null && !isInherited(mark)) return false;
  return !isOrigin(mark) && !isBasis(mark) && !(planned.per === null && isInterval(mark));
};

/** 10个 beside 不少于10场 is the same slip as beside 10场; of a range both ends count. */
const hasItsNumbers = (figure: Figure, planned: Quantity): boolean =>
  (figure.min ?? figure.max) === (planned.min ?? planned.max) &&
  ((figure.max ?? figure.min) === (planned.max ?? planned.min) || reachesLevel(figure, planned));

const CHANGES = /增[幅速]|[涨降]幅|增长|增加|提高|提升|上升|扩大|下降|降低|减少|压减|压降|缩短/;

/** 融资平台压降9家 for the indicator 融资平台压降: the word is the indicator's, the value a plain number. */
const isNamedChange = ({ subject, planned }: Statement, { text }: Figure): boolean => {
  const [word] = CHANGES.exec(text) ?? [];
  return planned.change === null && word !== undefined && subject.kind === 'target' && subject.indicator.includes(word);
};

/** 读书会每月1次、联谊会20场: the month of the figure before may be, or not be, that of a figure without its own 每. */
export const isInherited = ({ passage, figure, previousEnd }: Mark): boolean =>
  !/[每均/]/.test(passage.text.slice(Math.max(previousEnd, figure.start - 40), figure.end));

/** 由82%提高到: where something comes from is never what is planned. */
const isOrigin = ({ passage: { text }, figure: { start, end } }: Mark): boolean =>
  holdsOrigin(text, start) &&
  /[由从](?:原来|原先|目前|现在)?的?$/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^[^，。；、\d]{0,4}(?:提高|提升|增加|增长|上升|扩大|降低?|下降|减少?|增|升|压减|缩短|缩小|调整)[到至为]/.test(
    text.slice(end, end + 12),
  );

/** Whether 由 or 从 stands before an offset, no further than words between them and a number reach. */
const holdsOrigin = (text: string, start: number): boolean => {
  for (let at = start - 1; at >= start - 5; at--) if (isAt(text, at, origins)) return true;
  return false;
};

const origins = characterClass('由从');

const clauseEnds = characterClass('，。；');

/** 在已建成21家的基础上: what is built upon is there already. */
const isBasis = ({ passage: { text }, figure: { end } }: Mark): boolean => {
  for (let at = end; at <= end + 30; at++) {
    if (isOneAt(text, at, '基') && text.startsWith('基础上', at)) return true;
    if (isAt(text, at, clauseEnds) || at >= text.length) return false;
  }
  return false;
};
