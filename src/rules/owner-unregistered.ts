import { adviseOnParties } from '../plan/advise-on-parties.ts';
import type { Party, Plan } from '../plan/plan.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const ownerUnregistered: Rule = {
  id: 'owner-unregistered',
  severity: 'error',
  source: 'office',
  summary: message('责任单位应在单位名册中', 'Whoever is responsible is in the register of organizations'),
  reason: message(
    '同一个单位写成几个名字，清单就不能按单位汇总；写错的单位没有人认领。',
    'One organization under several names cannot be summed up, and a misspelt one answers to nobody.',
  ),
  example: {
    bad: `organizations:
  kepubu: {name: 清河县科协科普部, aliases: [科普部]}
sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        owner: 科普处 #!`,
    good: `organizations:
  kepubu: {name: 清河县科协科普部, aliases: [科普部]}
sections:
  - title: 开展科普活动
    tasks:
      - title: 办好科普培训
        owner: 科普部`,
  },
  *check(plan) {
    if (plan.organizations.length === 0) return;
    const unknown = unknownParties(plan);
    if (unknown.size === 0) return;
    const adviseOn = adviseOnParties([...plan.organizations, ...plan.outlets], 'organizations');
    for (const [party, role] of unknown) {
      const advice = adviseOn(party.written);
      yield {
        at: [party],
        message: message(
          `${roles[role].zh}“${party.written}”不在单位名册中。${advice.zh}`,
          `“${party.written}” (${roles[role].en}) is not among the registered organizations. ${advice.en}`,
        ),
      };
    }
  },
};

type Role = keyof typeof roles;

const roles = {
  owner: message('牵头单位', 'owner'),
  support: message('配合单位', 'support'),
  partner: message('合办单位', 'partner'),
} as const;

/** Each naming once, however many targets take it over from their task or from the defaults. */
const unknownParties = ({ tasks, targets, columns }: Plan): ReadonlyMap<Party, Role> => {
  const roleOf = new Map<Party, Role>();
  const add = (party: Party, role: Role): void => {
    if (!party.registered) roleOf.set(party, role);
  };
  for (const list of [tasks, targets, columns]) {
    for (const { owner, support } of list) {
      if (owner) add(owner, 'owner');
      for (const party of support) add(party, 'support');
    }
  }
  for (const { partners } of columns) for (const party of partners) add(party, 'partner');
  return roleOf;
};
