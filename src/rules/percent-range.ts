import { readPassage } from '../plan/binding/passage.ts';
import { message } from '../text/message.ts';
import { CITED } from '../text/typography/stand-ins.ts';
import { writingRule } from './text-rule.ts';

export const percentRange = writingRule({
  id: 'percent-range',
  severity: 'warning',
  source: 'GB/T 15835',
  strength: '推荐',
  isFixable: true,
  summary: message('百分数和万、亿的范围，两头都写全', 'Both ends of a range carry their % or 万 or 亿'),
  reason: message('“5～10万”可以读成5到10万，也可以读成5万到10万。', '“5～10万” may be from 5, or from 5万.'),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 提高比例
        text: 比例提高4～6%。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 提高比例
        text: 比例提高4%～6%，服务5万～10万人，提高1～2个百分点。`,
  },
  signs: ['digit', 'scale'],
  cue: /\d(?:[-–－‐‑−~～〜―—至]|——)\d[\d.,]{0,12}[%‰万亿]/,
  *slips({ own, shown }, prose) {
    for (const { kind, comparator, amount, start, end, text } of readPassage(prose).figures) {
      if (comparator !== 'range' || kind === 'name' || kind === 'ordinal' || own.charAt(start) === CITED) continue;
      const words = shown.slice(amount.start, Math.max(end, amount.end));
      const [, first, , second, sign] = shape.exec(words) ?? [];
      if (first === undefined || second === undefined || sign === undefined) continue;
      const whole = `${first}${sign}～${second}${sign}`;
      const found = { start: amount.start, end: amount.start + first.length };
      if ('%‰'.includes(sign)) {
        yield {
          ...found,
          message: message(
            `“${text}”两头都写百分号：“${whole}”`,
            `“${text}” should have its % at both ends: “${whole}”`,
          ),
          fix: {
            description: message(`补上“${sign}”`, `add ${sign}`),
            changes: [{ ...found, text: first + sign }],
          },
        };
      } else {
        yield {
          ...found,
          // Offices do write 5～10万 and mean 5万.
          severity: 'info',
          message: message(
            `“${text}”可能读成从${first}到${second}${sign}。是${first}${sign}的，写“${whole}”`,
            `“${text}” may be read as from ${first} to ${second}${sign}. Write “${whole}” if it is from ${first}${sign}`,
          ),
        };
      }
    }
  },
});

/** 4～6% and 5～10万, without a sign behind the first number. */
const shape = /^(\d[\d.,]{0,12})(——|[-–－‐‑−~～〜―—至])(\d[\d.,]{0,12})([%‰万亿])/;
