import { message } from '../text/message.ts';
import { writingRule } from './text-rule.ts';

export const leadingZeroMissing = writingRule({
  id: 'leading-zero-missing',
  severity: 'warning',
  source: 'GB/T 15835',
  strength: '规定',
  summary: message('纯小数写出小数点前的0', 'A decimal below one has its 0 before the point'),
  reason: message('“.5”里的小数点容易漏看，读成5。', 'The point of .5 is easily missed, and it is read as 5.'),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 提高比例
        text: 比例提高.5个百分点。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 提高比例
        text: 比例提高0.5个百分点，升级到v.5版，完成工作.5个县参加。`,
  },
  signs: ['dot', 'digit'],
  cue: /\.\d/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(decimal)) {
      yield {
        start: index,
        end: index + found.length,
        message: message(
          `“${found}”应写作“0${found}”。请核对数字`,
          `“${found}” should be “0${found}”. See that the number is right`,
        ),
      };
    }
  },
});

/** A point with digits and a unit behind words that call for a number; elsewhere it may be a full stop. */
const decimal =
  /(?<=增长|增加|提高|提升|上升|下降|降低|减少|达|达到|不低于|不少于|不超过|超过|高于|低于|约|[（(～—<>≥≤])\.\d{1,4}(?=[%‰万亿元倍吨亩]|个百分点|公里|公顷|平方)/g;
