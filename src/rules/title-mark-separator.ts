import { message } from '../text/message.ts';
import { slipOf, writingRule } from './text-rule.ts';

export const titleMarkSeparator = writingRule({
  id: 'title-mark-separator',
  severity: 'info',
  source: 'GB/T 15834',
  clause: '4.5.3.5',
  strength: '一般',
  isFixable: true,
  summary: message('并列的书名号、引号之间通常不用顿号', 'No 、 between titles or quotations in a row, as a rule'),
  reason: message(
    '标有书名号或引号的并列成分之间，标号已经把它们分开；其间另有文字（如括注）时才用顿号。',
    'The marks already part the titles; 、 is used only where something else, such as a note in brackets, stands between.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 办好《求证》、《求真》专栏。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 办好《求证》《求真》（示例日报）、《求索》专栏，开展“菜单式”“点单式”服务。`,
  },
  signs: ['enumeration', 'titleOrQuoteEnd'],
  cue: /[》”]、/,
  *slips({ own }) {
    for (const { index } of own.matchAll(/[》”]、(?=[《“])/g)) {
      const marks = `${own.charAt(index)}、${own.charAt(index + 2)}`;
      yield slipOf(
        { start: index + 1, end: index + 2, text: '' },
        message(`“${marks}”中的顿号通常不用`, `The 、 in “${marks}” is usually left out`),
        message('删去顿号', 'leave 、 out'),
      );
    }
  },
});
