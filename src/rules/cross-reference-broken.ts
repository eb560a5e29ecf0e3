import { type BrokenCrossReference, brokenCrossReferences } from '../plan/cross-references.ts';
import { type Message, message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const crossReferenceBroken: Rule = {
  id: 'cross-reference-broken',
  severity: 'error',
  source: 'logic',
  summary: message('正文里的“见……”指得到地方', 'What a text refers to is in the plan'),
  reason: message(
    '增删任务以后，“见第几部分”“见附件几”最容易落空。',
    'After parts come and go, references by number are what is left hanging.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普培训
        text: 培训安排见第三部分。 #!
      - title: 办好科普讲座
        text: 与任务联动，具体见任务6。 #!
  - title: 加强组织保障
    text: 责任分工参照本要点第一部分第3项。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 办好科普培训
        text: 培训安排见第二部分，依据《科普条例》第九条和省方案（见第三部分）。
      - title: 办好科普讲座
        text: 报名表见附件3，提出意见第三部分要细化。
  - title: 加强组织保障
    text: 责任分工参照本要点第一部分第2项。`,
  },
  *check(plan) {
    for (const reference of brokenCrossReferences(plan)) yield { at: reference.at, message: wordsFor(reference) };
  },
};

const wordsFor = ({ words, kind, count }: BrokenCrossReference): Message => {
  const [zh, en] = {
    section: [`本计划只有${count}个部分`, `the plan has ${count} parts`],
    item: [`那一部分只有${count}项`, `that part has ${count} items`],
    task: [`本计划只有${count}项任务`, `the plan has ${count} tasks`],
    attachment: [`本计划只有${count}个附件`, `the plan has ${count} attachments`],
    clause: [`本计划这一级只有${count}个标题`, `the plan has ${count} titles of this level`],
  }[kind];
  return message(
    `“${words}”不存在，${zh}。请改为实际的序号`,
    `There is no “${words}”: ${en}. Write the number that it has now`,
  );
};
