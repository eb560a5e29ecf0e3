import { type Renaming, renamingsOf } from '../plan/names/renamings.ts';
import { message } from '../text/message.ts';
import type { Rule, Violation } from './rule.ts';

export const partnerRenamed: Rule = {
  id: 'partner-renamed',
  severity: 'warning',
  source: 'office',
  summary: message('单位、媒体用计划年度的名称', 'Organizations and outlets have the names that they have this year'),
  reason: message(
    '机构合并、媒体改名以后，沿用上年文本最容易留下旧称。',
    'After a merger or a new name, it is last year’s text that keeps the old one.',
  ),
  example: {
    bad: `outlets:
  ribao: {name: 清河日报, kind: newspaper, formerNames: [{name: 清河县报, until: 2024-03}]}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        text: 与《清河县报》合办专栏。 #!
        columns:
          - {name: 求证, outlet: 清河县报, episodes: 30} #!`,
    good: `outlets:
  ribao: {name: 清河日报, kind: newspaper, formerNames: [{name: 清河县报, until: 2024-03}]}
organizations:
  weijian: {name: 清河县卫生健康局, formerNames: [清河县卫计局], since: 2019}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普专栏
        text: 与清河日报（原《清河县报》）合办专栏，2018年清河县卫计局首办的讲座继续举办。
        columns:
          - {name: 求证, outlet: 清河日报, episodes: 30}`,
  },
  *check(plan) {
    for (const renaming of renamingsOf(plan)) yield violation(renaming);
  },
};

const violation = ({ at, words, now, until, since, isQuoted }: Renaming): Violation => {
  const [zh, en] =
    until !== null
      ? [`用到${momentWords(until)}为止`, `was in use until ${until}`]
      : since !== null
        ? [`是${momentWords(since)}以前的旧称`, `is a name from before ${since}`]
        : ['是旧称', 'is a former name'];
  return {
    at,
    message:
      now === null
        ? message(
            `“${words}”这个名称${zh}。请写现在的名称，并登记下来`,
            `“${words}” ${en}. Write the name in force, and register it`,
          )
        : message(`“${words}”这个名称${zh}，现名“${now}”`, `“${words}” ${en}; the name is now “${now}”`),
    ...(isQuoted ? { severity: 'info' as const } : {}),
  };
};

/** 2024-03 → 2024年3月. */
const momentWords = (moment: string): string => {
  const [year, month, day] = moment.split('-');
  return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
};
