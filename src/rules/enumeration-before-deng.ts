import { message } from '../text/message.ts';
import { HIDDEN } from '../text/typography/stand-ins.ts';
import { slipOf, writingRule } from './text-rule.ts';

export const enumerationBeforeDeng = writingRule({
  id: 'enumeration-before-deng',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: 'B.1.2',
  strength: '规定',
  isFixable: true,
  summary: message('列举之后的“等”前面不用顿号', 'No 、 stands before 等 behind a list'),
  reason: message('“等”接在最后一项之后，其间没有停顿。', '等 follows the last item without a pause.'),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办讲座、展览、等活动。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办讲座、展览等活动，做好测评、等级评定、等待安置工作。`,
  },
  signs: ['enumeration', 'andSoOn'],
  cue: /、[*_\s]{0,4}等/,
  *slips({ own }) {
    for (const { index, 0: found } of own.matchAll(/(?<!、\uFFFC{0,8})、\uFFFC{0,8}等/g)) {
      const end = index + found.length;
      if (!endsList.test(own.slice(end, end + 12).replaceAll(HIDDEN, ''))) continue;
      const words = message('“、等”应为“等”', '“、等” should be “等”');
      yield slipOf({ start: index, end: index + 1, text: '' }, words, message('删去顿号', 'leave 、 out'));
    }
  },
});

/** What follows the 等 that ends a list, and no word that begins with 等 (等级, 等待). */
const endsList =
  /^等?(?:$|[，。；：！？、）)》”’…\n|]|[0-9一两三四五六七八九十百]|[各多]|方面|部门|单位|机构|组织|活动|工作|任务|内容|领域|形式|方式|方法|手段|渠道|平台|媒体|人员|人群|群体|地区|项目|重点|重要|主题|专题|相关|有关|问题|措施|资源|作用|特点)/;
