import { type RegisterFault, registerFaults } from '../plan/names/register-faults.ts';
import type { KeyWords } from '../text/key-words.ts';
import { type Message, message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const registerAmbiguous: Rule = {
  id: 'register-ambiguous',
  severity: 'warning',
  source: 'logic',
  summary: message('名册里的一个名称只指一家', 'A name of a register means one entry'),
  reason: message(
    '一个简称登记给两家，责任就记到先登记的那一家；旧称和现名相同，改名检查就不起作用。',
    'An alias of two counts for the first of them, and a former name that is in use is never told of.',
  ),
  example: {
    bad: `organizations:
  kepubu: {name: 清河县科协科普部, aliases: [科普部]}
  puji: {name: 清河县科协普及部, aliases: [科普部]} #!
outlets:
  ribao: {name: 清河日报, formerNames: [清河晚报]} #!
  wanbao: 清河晚报
terms:
  - {term: 科普中国e站, variants: [科普e站]}
  - {term: 科普大篷车, variants: [科普大篷车]} #!`,
    good: `organizations:
  rongmei: {name: 清河县融媒体中心, aliases: [县融媒体中心], formerNames: [清河县广电台]}
  weiji: {name: 清河县卫计局, until: 2019-02}
  weijian: {name: 清河县卫健局, formerNames: [{name: 清河县卫计局, until: 2019-02}], since: 2019-02}
  yibao: {name: 清河县医保局, formerNames: [清河县卫计局]}
outlets:
  rongmei-pingtai: {name: 清河县融媒体中心, kind: app}
terms:
  - {term: 科普中国e站, variants: [科普e站]}`,
  },
  *check(plan) {
    for (const fault of registerFaults(plan)) {
      const { at, other } = fault;
      yield {
        at,
        message: (words) => wordsFor[fault.kind](fault, words),
        related: other
          ? [{ at: other.at, message: message(`另一处：“${other.of}”`, `the other one: “${other.of}”`) }]
          : [],
      };
    }
  },
};

const wordsFor: Readonly<Record<RegisterFault['kind'], (fault: RegisterFault, words: KeyWords) => Message>> = {
  shared: ({ words, of, other }) =>
    message(
      `“${words}”既登记给“${other?.of}”，又登记给“${of}”。请给其中一家换个写法`,
      `“${words}” is registered for “${other?.of}” and for “${of}”. Give one of them other words`,
    ),
  repeated: ({ words, of }) =>
    message(`“${of}”把“${words}”登记了两次。请删去一处`, `“${of}” has “${words}” twice. Leave one out`),
  former: ({ words, of, other }) =>
    message(
      `“${words}”登记为“${of}”的曾用名，又是“${other?.of}”现在的名称。请核对`,
      `“${words}” is a former name of “${of}” and a present one of “${other?.of}”. See which is right`,
    ),
  late: ({ words, of }, { beside }) =>
    message(
      `曾用名“${words}”的${beside('停用时间', 'until')}晚于现名“${of}”的${beside('启用时间', 'since')}。请核对`,
      `The former name “${words}” ends (until) after “${of}” began (since). See which is right`,
    ),
  redefined: ({ words, of, other }) =>
    message(
      `“${words}”的全称有两个：“${other?.of}”和“${of}”。请只留一个`,
      `“${words}” has two full forms, “${other?.of}” and “${of}”. Keep one`,
    ),
  variant: ({ words, of, other }) =>
    message(
      `“${words}”登记为“${of}”不用的写法，又是“${other?.of}”的名称。请核对`,
      `“${words}” is a way not to write “${of}” and a name of “${other?.of}”. See which is right`,
    ),
};
