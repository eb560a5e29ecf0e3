import { message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { type Change, withChanges } from '../text/typography/change.ts';
import { blanksBesideDigits, blanksInSentences, fullWidthRuns } from '../text/typography/full-width.ts';
import { halfWidthBrackets, halfWidthMarks } from '../text/typography/half-width.ts';
import type { Writing } from '../text/typography/writing.ts';
import { isTitle, slipOf, writingRule } from './text-rule.ts';

export const widthAndDigitMixed = writingRule({
  id: 'width-and-digit-mixed',
  severity: 'warning',
  source: 'GB/T 15835',
  strength: '规定',
  isFixable: true,
  summary: message(
    '数字、字母用半角，中文标点用全角，数字与汉字之间不留空格',
    'Digits and letters are half-width, Chinese marks full-width, without blanks between digits and Han characters',
  ),
  reason: message(
    '全角数字、半角标点和数字两边的空格，印出来宽窄不一，查找时也搜不到。',
    'Full-width digits, half-width marks and blanks around digits print unevenly, and a search does not find them.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训２０场。 #!
          组织讲座 30 场。 #!
          开展展览(含巡展)10次,覆盖全县。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训20场，服务1,200人次，（FM91.6）每天10:30播出。
          - 30场讲座
          - 联系电话 0431-12345678`,
  },
  cue: /[０-９Ａ-Ｚａ-ｚ％,;:?!()]|[\u4e00-\u9fff0-9][ \u00a0\u3000]|\.(?=\s|$)/,
  // Each step sees what the ones before have put right, so that nothing is left to a second run.
  *slips(writing, prose) {
    const runs = [...fullWidthRuns(writing.own)];
    for (const change of runs) yield slipOf(change, wide(writing, change), toHalf);
    const narrowed = withChanges(writing.own, runs);
    for (const change of blanksBesideDigits(narrowed)) yield slipOf(change, blankBesideDigit, withoutBlank);
    const pairs = [...halfWidthBrackets(narrowed)];
    for (const changes of pairs)
      yield { ...boundsOf(changes), message: brackets, fix: { description: toFull, changes } };
    const widened = withChanges(
      narrowed,
      pairs.flat().sort((a, b) => a.start - b.start),
    );
    for (const change of halfWidthMarks(widened)) {
      // Whether a title has a mark at its end at all is for other rules to say.
      if (!isTitle(prose) || change.text !== '。') yield slipOf(change, half(writing, change), toFull);
    }
    if (isTitle(prose)) return;
    for (const span of blanksInSentences(writing)) yield { ...span, severity: 'info', message: blankInSentence };
  },
});

/** From the first change to the last. */
const boundsOf = (changes: readonly Change[]): Span => ({
  start: changes[0]?.start ?? 0,
  end: changes.at(-1)?.end ?? 0,
});

const toHalf = message('改为半角', 'make it half-width');
const toFull = message('改为全角', 'make it full-width');
const withoutBlank = message('删去空格', 'leave the blank out');
const brackets = message('中文里的括号应为全角“（）”', 'Brackets in Chinese text should be full-width: “（）”');
const blankBesideDigit = message('数字与汉字之间不留空格', 'No blank stands between a digit and a Han character');
const blankInSentence = message(
  '句子中间有空格。请看是多打的，还是漏了标点',
  'There is a blank within a sentence. See whether it is one too many, or a mark is missing',
);

const wide = ({ text }: Writing, { start, end, text: narrow }: Change) => {
  const found = text.slice(start, end);
  return /[０-９]/.test(found)
    ? message(`“${found}”是全角数字，应为“${narrow}”`, `“${found}” has full-width digits; write “${narrow}”`)
    : message(`“${found}”是全角，应为“${narrow}”`, `“${found}” is full-width; write “${narrow}”`);
};

const half = ({ text }: Writing, { start, text: full }: Change) =>
  message(
    `中文里的“${text.charAt(start)}”应为“${full}”`,
    `“${text.charAt(start)}” in Chinese text should be “${full}”`,
  );
