import { type Renaming, renamingsIn } from '../../plan/links/renaming.ts';
import { type Succession, successionsOf } from '../../plan/links/succession.ts';
import { titleOf } from '../../plan/totals/countable.ts';
import type { KeyWords } from '../../text/key-words.ts';
import { type Message, message } from '../../text/message.ts';
import type { CrossPlanRule, CrossPlanViolation } from '../rule.ts';

export const nameChanged: CrossPlanRule = {
  id: 'name-changed',
  severity: 'warning',
  source: 'office',
  summary: message(
    '单位、媒体、专栏与上年同名；改了名的，登记旧称',
    'Units, outlets and columns keep the name of last year, or the former name is registered',
  ),
  reason: message(
    '名称不知不觉地变了，两年的文件就对不上；真是改名的，把旧称写进 formerNames。',
    'A name that changes unnoticed sets two years apart; where it was changed, formerNames holds the old one.',
  ),
  example: {
    bad: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
outlets:
  ribao: 清河日报`,
      'city-2026.yaml': 'outlets:\n  ribao: 清河晚报 #!',
    },
    good: {
      'city-2025.yaml': `title: 清河市科协2025年科普工作要点
year: 2025
outlets:
  ribao: 清河日报`,
      'city-2026.yaml': 'outlets:\n  ribao: {name: 清河融媒报, formerNames: [清河日报]}',
    },
  },
  *check(plans) {
    for (const succession of successionsOf(plans)) {
      for (const renaming of renamingsIn(succession)) yield tell(succession, renaming);
    }
  },
};

const sameColumn = message('如果是同一个专栏，请核对名称', 'Where it is the same column, check the name');

const register = ({ key }: KeyWords): Message =>
  message(
    `如果改了名，请在 ${key('formerNames')} 里登记旧称`,
    `Where it was renamed, register the old name in ${key('formerNames')}`,
  );

const tell = ({ present: plan, last: lastPlan }: Succession, renaming: Renaming): CrossPlanViolation => {
  const [now, before, key] =
    renaming.kind === 'column'
      ? [titleOf(renaming.present), titleOf(renaming.last), renaming.present.names]
      : [`“${renaming.present.name}”`, `“${renaming.last.name}”`, renaming.present];
  return {
    plan,
    at: renaming.kind === 'column' ? [key] : [key, 'name'],
    message: (words) => {
      const advice = renaming.kind === 'column' ? sameColumn : register(words);
      return message(`${now}上年叫${before}。${advice.zh}`, `${now} was ${before} last year. ${advice.en}`);
    },
    // A new column in the place of an old one is nothing unusual.
    ...(renaming.kind === 'column' ? { severity: 'info' as const } : {}),
    related: [
      {
        plan: lastPlan,
        at: renaming.kind === 'column' ? [renaming.last.names] : [renaming.last, 'name'],
        message: message(`上年写的是${before}`, `last year it was ${before}`),
      },
    ],
  };
};
