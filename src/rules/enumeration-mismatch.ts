import { readPassage } from '../plan/binding/passage.ts';
import { prosesOf } from '../plan/prose.ts';
import { type BrokenEnumeration, brokenEnumerations } from '../text/enumerations.ts';
import { type Message, message } from '../text/message.ts';
import { formatHanNumeral } from '../text/numeral.ts';
import type { Rule } from './rule.ts';

export const enumerationMismatch: Rule = {
  id: 'enumeration-mismatch',
  severity: 'warning',
  source: 'logic',
  summary: message(
    '“一是……二是……”不跳号，项数与前面说的一致',
    'Items 一是…二是… are counted without a gap, as many as announced',
  ),
  reason: message(
    '增删一项以后，后面的序数和前面的“四项工作”常常忘了改。',
    'When an item is added or taken out, the numbers behind it and the count before it are left as they were.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          抓好四项工作：一是办班；二是巡讲；三是考核。 #!

          一是办班；二是巡讲；四是考核。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        text: |
          抓好三项工作：一是办班，做到两个结合：一是结合需求，二是结合农时；二是巡讲；三是考核。

          一是办班；二是巡讲。说一是一、说二是二。`,
  },
  *check(plan) {
    for (const prose of prosesOf(plan)) {
      if (!prose.text.includes('二是')) continue;
      for (const broken of brokenEnumerations(readPassage(prose).text)) {
        yield { at: [...prose.at, broken.at], message: describe(broken) };
      }
    }
  },
};

const describe = ({ fault, expected, written }: BrokenEnumeration): Message =>
  fault === 'order'
    ? message(
        `这里应是“${formatHanNumeral(expected)}是”，写的是“${formatHanNumeral(written)}是”。请核对是漏了一项还是序数没有改`,
        `“${formatHanNumeral(expected)}是” is due here, not “${formatHanNumeral(written)}是”. An item is missing or its number was not changed`,
      )
    : message(
        `前面说有${written}项，后面列了${expected}项。请核对项数`,
        `${written} items are announced, ${expected} follow. Check their number`,
      );
