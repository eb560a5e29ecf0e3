import { unexplainedTerms } from '../plan/names/abbreviations.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const abbreviationUndefined: Rule = {
  id: 'abbreviation-undefined',
  severity: 'warning',
  source: 'office',
  summary: message('简称第一次出现前先写全称', 'An abbreviation comes after its full form'),
  reason: message(
    '单位以外的人不知道简称指谁；只检查 terms 里写明全称（means）的简称。',
    'Outsiders do not know whom it stands for. Only terms with a full form (means) are looked at.',
  ),
  example: {
    bad: `terms:
  - {term: 农技协, means: 农村专业技术协会}
  - {term: 三长, means: 医院院长、学校校长、农技站站长}
sections:
  - title: 建强科普组织
    tasks:
      - title: 壮大科普队伍
        text: |
          支持农技协发展。 #!
          发挥“三长”作用。 #!`,
    good: `terms:
  - {term: 《纲要》, means: 《全民科学素质行动规划纲要》}
  - {term: 农技协, means: 农村专业技术协会}
  - {term: 三长, means: 医院院长、学校校长、农技站站长}
sections:
  - title: 加强农技协建设
    tasks:
      - title: 壮大科普队伍
        text: |
          落实《全民科学素质行动规划纲要（2021—2035年）》，《纲要》任务逐项分解。
          支持农村专业技术协会（以下简称农技协）发展，农技协要办好示范基地。
          发挥“三长”（医院院长、学校校长、农技站长）作用。`,
  },
  *check(plan) {
    for (const { at, term, means } of unexplainedTerms(plan)) {
      yield {
        at,
        message: message(
          `简称“${term}”第一次出现前没有写全称“${means}”。请先写全称，后面加（以下简称“${term}”）`,
          `“${term}” is used before its full form, “${means}”. Write the full form first, with （以下简称“${term}”） behind it`,
        ),
      };
    }
  },
};
