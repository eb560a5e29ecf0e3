import { message } from '../text/message.ts';
import { textRule } from './text-rule.ts';

export const yearShort = textRule({
  id: 'year-short',
  severity: 'warning',
  source: 'GB/T 15835',
  strength: '规定',
  summary: message('年份写四位数', 'Years have four digits'),
  reason: message('“26年”既可以是2026年，也可以是二十六年。', '“26年” may be the year 2026, or twenty-six years.'),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 抓好落实
        text: 26年3月前完成。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 抓好落实
        text: 2026年3月前完成，总结近20年初步形成的经验、15年底蕴，历时26年。`,
  },
  signs: ['digit', 'year'],
  cue: /(?:^|[^\d.])\d\d年/,
  *slips({ own }, _, { year }) {
    for (const { index, 0: found } of own.matchAll(shortYear)) {
      const digits = found.slice(-3, -1);
      const whole = `${Math.floor(year / 100)}${digits}`;
      if (Math.abs(Number(whole) - year) > farthest) continue;
      yield {
        start: index,
        end: index + found.length,
        message: message(`“${found}”应写作“${whole}年”`, `“${found}” should be “${whole}年”`),
      };
    }
  },
});

/** Years further from the plan are not spoken of in short. */
const farthest = 10;

/** '26年, and 26年 where what follows belongs to a date; not 近20年, 第15年. */
const shortYear =
  /['’‘]\d\d年|(?<![\d.０-９]|[近约超逾达共第至满余用续每前过]|历时|[\d.０-９][-—～])\d\d年(?=(?:1[0-2]|[1-9])月|底(?![蕴子气层])|初(?![步级中心见])|度(?!过)|上半年|下半年|第?[一二三四]季度)/g;
