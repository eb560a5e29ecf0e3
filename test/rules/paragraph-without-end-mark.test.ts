import { describe, expect, it } from 'vitest';
import { paragraphWithoutEndMark as rule } from '../../src/rules/paragraph-without-end-mark.ts';
import { slipsIn } from './slips.ts';

describe('paragraph-without-end-mark', () => {
  it.each([
    ['举办讲座，覆盖全县。\n组织展览', ['览']],
    ['举办讲座，', ['，']],
    ['举办讲座。\n\n组织展览，走进各乡镇各学校，面向青少年和老年人', ['人']],
    ['讲座、\n\n展览。', ['、']],
    ['全年举办讲座。培训30场', ['场']],
    ['举办**讲座。展览**', ['览']],
  ])('finds in %s %j, and leaves it', (text, found) => {
    expect(slipsIn(rule, text)).toMatchObject({ found, fixed: text });
  });

  it.each([
    '举办讲座。',
    '见附件1',
    '举办讲座：\n\n- 春季\n- 秋季',
    '分配如下，\n\n| 甲 | 乙 |\n| --- | --- |\n| 丙 | 丁 |',
    '- 春季，\n- 秋季',
    '举办讲座。（见附件）',
    '举办讲座，合办《求证》',
    '举办讲座！',
    '怎样办好？',
    '他说：“办好。”',
    '举办讲座；\n\n组织展览。',
    '示例省科协，2026年3月5日',
    '举办讲座……',
    '抓好落实',
    '二、协同各方力量，推动完成全县公民科学素质建设各项任务',
  ])('is silent on %s', (text) => {
    expect(slipsIn(rule, text).found).toEqual([]);
  });
});
