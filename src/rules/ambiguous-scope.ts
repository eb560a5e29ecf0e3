import { readPassage } from '../plan/binding/passage.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { findParallelScopes } from '../plan/totals/parallel-scopes.ts';
import { message } from '../text/message.ts';
import { signBits } from '../text/signs.ts';
import type { Rule } from './rule.ts';

export const ambiguousScope: Rule = {
  id: 'ambiguous-scope',
  severity: 'info',
  source: 'logic',
  summary: message(
    '并列的两个数写明是包含还是另外',
    'Of two counts side by side the text says whether one lies in the other',
  ),
  reason: message(
    '“15个县、40所学校巡展”：学校在这15个县里，还是另外40所，验收时说法不一。',
    'In “15 counties and 40 schools” the schools may lie in the counties or come on top: at acceptance both are claimed.',
  ),
  example: {
    bad: `sections:
  - title: 开展科普活动
    tasks:
      - title: 开展科普大篷车巡展
        text: 完成15个县（市、区）、40所学校的巡展。 #!`,
    good: `sections:
  - title: 开展科普活动
    tasks:
      - title: 开展科普大篷车巡展
        text: |
          完成15个县（市、区）的巡展，其中学校40所；巡展覆盖15个县（市、区）、培训教师40名。
          走进3个社区、2个村，支持5个县、10所学校建设科普馆。`,
  },
  concerns: (plan) => tellingProses(prosesOf(plan), signs).length > 0,
  *check(plan) {
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      for (const { wider, narrower } of findParallelScopes(readPassage(prose))) {
        const [one, other] = [wider.text, narrower.text];
        yield {
          at: [...prose.at, { start: wider.start, end: narrower.end }],
          message: message(
            `“${one}”和“${other}”并列，看不出后者是否在前者之内。如果在内，写“其中”；如果另算，写“另有”`,
            `“${one}” and “${other}” stand side by side: does the second lie within the first? Write 其中 if it does, 另有 if it does not`,
          ),
        };
      }
    }
  },
};

const signs = signBits('visit');
