import { message } from '../text/message.ts';
import { formatHanNumeral, parseNumeral } from '../text/numeral.ts';
import type { WordTurn } from './turn.ts';
import type { ReadWords } from './turn-years.ts';

/**
 * What becomes of the five-year plans that a text names. From one to the next (2025 → 2026) 十四五期间 moves on, marked; what ends
 * with the old one (收官) stays, marked. Within a plan only its stages (开局, 中期) are doubtful. Titles 《…》 keep theirs.
 */
export function* turnPeriods({ text, cited }: ReadWords, planYear: number): Generator<WordTurn> {
  const current = periodOf(planYear);
  const isCrossed = periodOf(planYear + 1) !== current;
  let citedAt = 0;
  for (const { 0: words, index } of text.matchAll(period)) {
    while ((cited[citedAt]?.end ?? Number.POSITIVE_INFINITY) <= index) citedAt++;
    const { start: openedAt } = cited[citedAt] ?? { start: Number.POSITIVE_INFINITY };
    if (openedAt < index && text.charAt(openedAt) === '《') continue;
    const number = (parseNumeral(words.slice(1, 2)) ?? 0) + 10;
    const span = { start: index, end: index + words.length };
    const behind = /^[^，。；、\n]{0,20}/u.exec(text.slice(span.end, span.end + 20))?.[0] ?? '';
    const before = /[^，。；、\n]{0,12}$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
    if (isCrossed && number === current && number < 19 && duration.test(behind) && !looksBack.test(before + behind)) {
      const start = index + 1;
      const end = index + 2;
      yield { kind: 'move', of: 'period', start, end, words: formatHanNumeral(number - 9) };
      yield { kind: 'doubt', ...span, why: moved };
    } else if (isCrossed && (number === current || number === current + 1)) {
      yield { kind: 'doubt', ...span, why: crossed };
    } else if (number === current && stage.test(text.slice(span.end, span.end + 16))) {
      yield { kind: 'doubt', ...span, why: inStage };
    }
  }
}

const period = /(?<![一二三四五六七八九十])十[一二三四五六七八九]五(?![一二三四五六七八九十个年])/gu;

/** 14 for 2021 to 2025. */
const periodOf = (year: number): number => Math.floor((year - 1951) / 5);

const duration = /^[”’」]?(?:期间|时期)/u;
const looksBack = /收官|末|圆满|总结|评估|回顾|完成|谋划|编制|以来|已|累计/u;
const stage = /开局|起步|开好局|起好步|开门红|中期|第[二三四]年|攻坚|收官|冲刺|末年/u;

const moved = message('已改为下一个五年，请看是否合适', 'was moved on to the next five years; see whether it fits');
const crossed = message('跨入了下一个五年，没有改', 'is over or begins with the new year; it was left');
const inStage = message('所处的阶段变了，没有改', 'is in another stage by then; it was left');
