import { characterClass, isAt, isOneAt } from './character.ts';
import type { FigureKind } from './figure.ts';
import type { Reading } from './read-quantity.ts';
import type { Span } from './span.ts';

/** The words of a figure with 大 or 号 of its name, 上 of 上千个 and 内 of 一周内. */
export const spanOf = (text: string, { start, end, amount }: Reading, kind: FigureKind): Span => {
  if (kind === 'name') return { start, end: isAt(text, end, nameEnds) ? end + 1 : end };
  const isTime = amount.unit?.dimension === 'calendar' || amount.unit?.dimension === 'duration';
  if ((kind === 'other' || isTime) && isOneAt(text, end, '内') && !isOneAt(text, end + 1, '容')) {
    return { start, end: end + 1 };
  }
  return { start: kind === 'approximate' && isUpTo(text, { start, amount }) ? start - 1 : start, end };
};

/** Whether 上 of 上千个 and 上亿元 stands before a 千 or 亿 that nothing counts. */
export const isUpTo = (text: string, { start, amount }: Pick<Reading, 'start' | 'amount'>): boolean =>
  amount.isScaleAlone && isOneAt(text, start - 1, '上') && !isAt(text, start - 2, beforeUp);

const nameEnds = characterClass('大号');
/** 线上 and 以上. */
const beforeUp = characterClass('以线网之');
