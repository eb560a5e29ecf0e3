import { prosesOf } from '../plan/prose.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const widthAndDigitMixed: Rule = {
  id: 'width-and-digit-mixed',
  severity: 'warning',
  source: 'GB/T 15835',
  strength: '规定',
  isFixable: true,
  summary: message(
    '数字用半角，与汉字之间不留空格',
    'Digits are half-width, without blanks between them and Han characters',
  ),
  reason: message(
    '全角数字和数字两边的空格，印出来宽窄不一，查找时也搜不到。',
    'Full-width digits and blanks around digits print unevenly, and a search does not find them.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训２０场。 #!
          组织讲座 30 场。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: |
          全年举办培训20场。
          - 30场讲座
          - 联系电话 0431-12345678`,
  },
  *check(plan) {
    for (const { at, text } of prosesOf(plan)) {
      if (!SUSPECT.test(text)) continue;
      for (const { index, 0: found } of text.matchAll(FULL_WIDTH)) yield violation(at, index, found, 'full');
      for (const { index, 0: found } of text.matchAll(BLANKS)) {
        if (!isTelephone(text, index, found)) yield violation(at, index, found, 'blank');
      }
    }
  },
};

/** What one of the faults begins or ends in; most texts hold none, and one quick look tells. */
const SUSPECT = /[０-９]|[ \u00a0\u3000](?=[0-9\u4e00-\u9fff])/;

/** A run of digits with a full-width one in it, its decimal points and separators included. */
const FULL_WIDTH = /[0-9０-９]{0,15}[０-９][0-9０-９]{0,15}(?:[．，.,][0-9０-９]{1,15}){0,5}/g;

/** Blanks between a Han character and a digit, on one line. */
const BLANKS = /(?<=[\u4e00-\u9fff])[ \u00a0\u3000]{1,8}(?=[0-9])|(?<=[0-9])[ \u00a0\u3000]{1,8}(?=[\u4e00-\u9fff])/g;

/** 联系电话 0431-12345678 is set apart on purpose. */
const isTelephone = (text: string, index: number, found: string): boolean => {
  const behind = text.slice(index + found.length, index + found.length + 20);
  const before = text.slice(Math.max(0, index - 20), index);
  return /^[0-9]{3,4}-|^[0-9]{7}/.test(behind) || /-[0-9]{4,15}$|[0-9]{7}$/.test(before);
};

const half = (words: string): string =>
  words.replace(/[０-９．，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const violation = (at: readonly [object, string], index: number, found: string, kind: 'full' | 'blank'): Violation => {
  const place = [...at, { start: index, end: index + found.length }] as const;
  const isFull = kind === 'full';
  return {
    at: place,
    message: isFull
      ? message(
          `“${found}”是全角数字，应为“${half(found)}”`,
          `“${found}” has full-width digits; write “${half(found)}”`,
        )
      : message('数字与汉字之间不留空格', 'No blank stands between a digit and a Han character'),
    fix: {
      description: isFull ? message('改为半角', 'make it half-width') : message('删去空格', 'leave the blank out'),
      edits: [{ at: place, text: isFull ? half(found) : '' }],
    },
  };
};
