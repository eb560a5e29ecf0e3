import { describe, expect, it } from 'vitest';
import { weekdayMismatch as rule } from '../../src/rules/weekday-mismatch.ts';
import { findingsOf } from './findings.ts';

const text = (words: string): string => `overview: ${words}`;

describe('weekday-mismatch', () => {
  it.each([
    ['2026年3月5日（星期五）举办。', 'error 2026年3月5日是星期四，不是星期五'],
    ['2026-03-05（周五）举办。', 'error 2026年3月5日是星期四，不是星期五'],
    ['2026年3月5日（星期四）至8日（星期六）举办。', 'error 2026年3月8日是星期日，不是星期六'],
    ['2025年2月29日、2026年3月5日星期五举办。', 'error 2026年3月5日是星期四，不是星期五'],
    ['3月5日（周三）举办。', 'warning 2026年3月5日是星期四，不是星期三；2025年的这一天才是'],
    ['2027年的首场活动3月5日（周四）举办。', 'warning 2027年3月5日是星期五，不是星期四；2026年的这一天才是'],
    ['9月19日（星期天，全国科普日）启动。', 'warning 2026年9月19日是星期六，不是星期日'],
    ['９月１９日（星期天上午）启动。', 'warning 2026年9月19日是星期六，不是星期日'],
  ])('%s', async (words, said) => {
    expect(await findingsOf(rule, text(words))).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    '2026年3月5日（星期四）、6日（周五）、8日（星期天）举办。',
    '3月5日（周四上午）举办。',
    '2027年3月5日（星期五）、2027年的3月6日（周六）举办。',
    '3月5日周一至周五照常开放，3月5日（周一至周五）开放，3月5日周一、周二开放。',
    '次年3月5日（星期五）回访，去年3月5日（星期三）开馆。',
    '3月5日（第一个星期五）开展，3月的星期五开展。',
    '2月30日（星期一）举办。',
    '1月15日（星期五）前报送总结。',
    '农历3月5日（星期一）赶集。',
    '3月5日周报、3月5日周刊按时出版。',
    '学习《3月5日（星期一）讲话》。',
    '落实《纲要（2021—2035年）》，3月5日（星期四）启动。',
  ])('is silent on %s', async (words) => {
    expect(await findingsOf(rule, text(words))).toEqual([]);
  });
});
