import { readPassage } from '../plan/binding/passage.ts';
import type { Place } from '../plan/place.ts';
import { printedProsesOf } from '../plan/printed-proses.ts';
import { message } from '../text/message.ts';
import { CITED } from '../text/typography/stand-ins.ts';
import type { Rule } from './rule.ts';
import { writingOf } from './text-rule.ts';

export const ordinalStyleMixed: Rule = {
  id: 'ordinal-style-mixed',
  severity: 'info',
  source: 'GB/T 15835',
  strength: '规定',
  summary: message('同一种序数的数字写法一致', 'Ordinals of one kind are written with one kind of numerals'),
  reason: message(
    '“第35届”和“第十八届”在一份文件里并存，体例不一。',
    'Where 第35届 stands beside 第十八届, the document has two styles.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好活动
        text: |
          承办第35届科技创新大赛，
          举办第十八届科普周。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好活动
        text: |
          承办第35届科技创新大赛，举办第18届科普周，学习《第十八届全会公报》，第一次举办，第2次展出。`,
  },
  *check(plan) {
    const first = new Map<string, Ordinal>();
    for (const prose of printedProsesOf(plan)) {
      if (!prose.text.includes('第')) continue;
      for (const { start, end, text, kind, unit, min } of readPassage(prose).figures) {
        if ((kind !== 'ordinal' && kind !== 'edition') || unit === null || !ranks.includes(unit)) continue;
        const isHan = !/[0-9０-９]/.test(text);
        // 第一次 and its like are words of their own.
        if (isHan && unit !== '届' && (min ?? 0) <= 3) continue;
        // 第一百三十九届 is nobody's style: beyond a hundred digits are the rule.
        if (!isHan && (min ?? 0) > 100) continue;
        if (unit === '届' && bodies.test(prose.text.slice(end, end + 24))) continue;
        if (writingOf(prose, plan).own.charAt(start) === CITED) continue;
        const at = [...prose.at, { start, end }] as const;
        const other = first.get(unit);
        if (!other) first.set(unit, { isHan, text, at });
        else if (other.isHan !== isHan) {
          yield {
            at,
            message: message(
              `“${text}”与“${other.text}”的数字写法不一致`,
              `“${text}” and “${other.text}” use different numerals`,
            ),
            related: [{ at: other.at, message: message(`这里写“${other.text}”`, `“${other.text}” here`) }],
          };
        }
      }
    }
  },
};

interface Ordinal {
  readonly isHan: boolean;
  readonly text: string;
  readonly at: Place;
}

/** What is held every year or counted on, and so written many times. */
const ranks = ['届', '次', '批', '期', '轮'];

/** 第九届委员会, 第十四届全国人民代表大会: bodies are elected by number, and always named in Han numerals. */
const bodies =
  /^[^，。；、\n]{0,12}(?:委员会|代表大会|人大|政协|全委会|常委会|理事会|监事会|党代会|代表会议|全会|中央)/;
