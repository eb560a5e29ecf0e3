import { message } from '../text/message.ts';
import { HIDDEN } from '../text/typography/stand-ins.ts';
import type { Writing } from '../text/typography/writing.ts';
import { type Slip, slipOf, textRule, type WritingRule } from './text-rule.ts';

const cue = /^[\s\u3000*_]{0,12}(?:\d{1,2}、|[一二三四五六七八九十]{1,3}[.．])|[）)①-⑳][、.．]/m;

const slipsOf = function* ({ own, blocks }: Writing): Generator<Slip> {
  for (const { index, 0: found, groups } of own.matchAll(bracketed)) {
    const end = index + found.length;
    const words = message(
      `序号“${groups?.numeral}”后面不加标点`,
      `No mark stands behind the numeral “${groups?.numeral}”`,
    );
    yield slipOf({ start: end - 1, end, text: '' }, words, message('删去标点', 'leave the mark out'));
  }
  for (const { kind, start } of blocks) {
    if (kind !== 'paragraph' && kind !== 'item') continue;
    const slip = pointAt(own, start);
    if (slip) yield slip;
  }
};

const rule = textRule({
  id: 'numeral-point',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: 'B.3',
  strength: '规定',
  isFixable: true,
  summary: message(
    '序号后的标点：一、 1. （一） （1） ①，带括号的不再加标点',
    'Marks behind numerals: 一、 1. （一） （1） ①, and none behind brackets',
  ),
  reason: message(
    '汉字数字后用顿号，阿拉伯数字后用下脚点，带括号的序号后面什么也不加。',
    'Han numerals take 、, Arabic ones a point, and those in brackets nothing.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          （一）、举办讲座。 #!

          （二）．举办展览。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          （一）举办讲座。落实第（一）、（二）项要求。

          1. 举办展览。

          3、5月各办一次，1.5万人次参加。`,
  },
  cue,
  *slips(writing, _, { numbering }) {
    const isHouseStyle = numbering.levels.some((level) => /[1１]、/.test(level));
    for (const slip of slipsOf(writing)) if (!(isHouseStyle && !slip.fix)) yield slip;
  },
});

/** The same about a text that belongs to no plan, and so to no house style. */
export const numeralPoint: WritingRule = { ...rule, cue, slips: slipsOf };

/** A numeral in brackets or a circle where a point begins, with a mark behind it; （一）、（二）项 is a list of numerals. */
const bracketed =
  /(?<=(?:^|[。；：])[\uFFFC \u3000]{0,12})(?<numeral>[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[①-⑳])[、.．](?![\d（(①-⑳.．、…])/gm;

/** 一. and 1、 at the beginning of a block. */
const pointAt = (own: string, start: number): Slip | null => {
  let at = start;
  while (own.charAt(at) === HIDDEN || own.charAt(at) === '\u3000') at++;
  const [, numeral, mark] =
    /^(\d{1,2}|[一二三四五六七八九十]{1,3})([、.．])(?![\d一二三四五六七八九十])/.exec(own.slice(at, at + 6)) ?? [];
  if (numeral === undefined || mark === undefined || /\d/.test(numeral) !== (mark === '、')) return null;
  const end = at + numeral.length + 1;
  if (mark !== '、') {
    const words = message(
      `汉字序号后用顿号，“${numeral}${mark}”应为“${numeral}、”`,
      `A Han numeral takes 、: “${numeral}、”`,
    );
    return slipOf({ start: end - 1, end, text: '、' }, words, message('改为顿号', 'write 、'));
  }
  return {
    start: at,
    end,
    message: message(
      `阿拉伯数字序号后用下脚点，“${numeral}、”应为“${numeral}.”`,
      `An Arabic numeral takes a point: “${numeral}.”, not “${numeral}、”`,
    ),
  };
};
