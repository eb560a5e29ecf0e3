import { withoutCited } from './cited.ts';
import { foldWidth } from './fold-width.ts';
import type { Span } from './span.ts';

/** A time of day as a text gives it (9时30分, 14:00), whether or not there is one. */
export interface WrittenTime extends Span {
  readonly hour: number;
  readonly minute: number;
  /** Whether 上午 stands before it. */
  readonly isMorning: boolean;
}

/** What a text must hold to be searched at all. */
const sign = /[\d０-９][时:：]/;

/**
 * Only right behind a day or a part of the day is a number surely the time: 25时 may be the length of a course, 2:1 a
 * score.
 */
const timed =
  /(?:\d[日号](?:[（(](?:星期|周)[一二三四五六日天][)）])?(上午)?|(上午)|下午|凌晨|早上|中午|晚上?|当[天日]) ?(\d{1,2})(?:时(?:(\d{1,2})分)?(?![间长段])|[:：](\d{2})(?!\d))/g;

/** The times of day that a text names behind a day or a part of the day, in order. */
export const readWrittenTimes = (text: string): readonly WrittenTime[] => {
  if (!sign.test(text)) return none;
  const folded = foldWidth(text);
  const times = [...folded.matchAll(timed)].map(timeOf);
  return withoutCited(folded, times);
};

const timeOf = ({
  0: words,
  index,
  1: one,
  2: other,
  3: hour,
  4: minute,
  5: minutes,
}: RegExpExecArray): WrittenTime => ({
  start: index,
  end: index + words.length,
  hour: Number(hour),
  minute: Number(minute ?? minutes ?? 0),
  isMorning: (one ?? other) !== undefined,
});

const none: readonly WrittenTime[] = [];
