import { misplacedLevels } from '../plan/level-order.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const headingLevelOrder: Rule = {
  id: 'heading-level-order',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.3.3',
  strength: '实务',
  summary: message('各级序号依一、（一）1.（1）的次序', 'Levels are numbered in the order 一、（一）1.（1）'),
  reason: message(
    '标准规定结构层次序数可以依次用一、（一）1.（1）标注：可以跳过一级，不宜颠倒或两级相同。',
    'The standard gives the series 一、（一）1.（1）. A level may be left out; none comes before another or twice.',
  ),
  example: {
    bad: `numbering: [（一）, 一、, "1."] #!
sections: []`,
    good: `numbering: [一、, "1.", （1）, ①]
sections: []`,
  },
  *check(plan) {
    const { levels } = plan.numbering;
    for (const { level, above, isAlike } of misplacedLevels(plan)) {
      const [style = '', upper = ''] = [levels[level], levels[above]];
      yield {
        at: [levels, level],
        message: isAlike
          ? message(
              `第${level + 1}级的“${style}”与第${above + 1}级的“${upper}”相同，分不清层次。请换一种序号`,
              `“${style}” of level ${level + 1} is like “${upper}” of level ${above + 1}. Use another numeral`,
            )
          : message(
              `第${level + 1}级的“${style}”应在第${above + 1}级的“${upper}”之上。次序是一、（一）1.（1）`,
              `“${style}” of level ${level + 1} belongs above “${upper}” of level ${above + 1}. The order is 一、（一）1.（1）`,
            ),
      };
    }
  },
};
