import { describe, expect, it } from 'vitest';
import type { PlanFile } from '../../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../../src/plan/normalise.ts';
import { proposePromises } from '../../../src/recognize/promises/propose-promises.ts';
import { rules } from '../../../src/rules/rules.ts';
import { Origins } from '../../../src/source/origins.ts';
import { createCalendar } from '../../../src/text/calendar.ts';

/** A draft with one task that has a text. */
const draftOf = (text: string): PlanFile => ({
  kepu: 1,
  title: '示例省科协2026年科普工作要点',
  year: 2026,
  issuer: '示例省科协',
  sections: [{ title: '强化科普供给', tasks: [{ title: '抓好落实', text }] }],
});

const propose = (text: string) => proposePromises(draftOf(text), { nameId: () => null });

const taskOf = (text: string) => propose(text).plan.sections?.[0]?.tasks?.[0];

const targetsOf = (text: string) =>
  (taskOf(text)?.targets ?? []).map(({ id, indicator, value, ...rest }) => {
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return `${indicator} ${words}${Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''}`;
  });

const columnsOf = (text: string) => {
  const { plan } = propose(text);
  const registered = { ...plan.outlets, ...plan.organizations };
  const nameOf = (id: string) => {
    const entry = registered[id];
    return typeof entry === 'string' ? entry : (entry?.name ?? id);
  };
  return (plan.sections?.[0]?.tasks?.[0]?.columns ?? []).map(({ id, outlet, partners, ...rest }) => ({
    ...rest,
    ...(outlet === undefined ? {} : { outlet: nameOf(outlet) }),
    ...(partners === undefined ? {} : { partners: partners.map(nameOf) }),
  }));
};

/** Errors and warnings about a plan file, by rule. */
export const findingsOf = (file: PlanFile): readonly string[] => {
  const plan = normalisePlan(file, [], '示例', new Origins());
  return rules.flatMap((rule) =>
    [...rule.check(plan, { calendar: createCalendar(), options: {} })].flatMap(({ severity = rule.severity }) =>
      severity === 'info' ? [] : [rule.id],
    ),
  );
};

describe('proposePromises', () => {
  it('makes every figure of a long task a column or a target', () => {
    const text =
      '与清视传媒合办“科普清河”电视频道，全年推送优质节目不少于1500小时，制作播出原创栏目45期，日均点播用户超过80万户。' +
      '与清河日报合办《求知·问答》专栏30期，与启明法制报合办《科普启明行》专栏24期，“早安新闻”科普频道每天更新科普短文2条以上。' +
      '与清河广播电视台新闻广播（FM92.7）合办《听见科学》专栏230期，与清河广播电视台交通广播（FM101.5）合办《路上的科学》《科普车厢》专栏260期，' +
      '与清河广播电视台乡村广播（FM95.3）、启明卫健委合办《养生有道》专栏96期。与清河广播电视台乡村频道合办《科协在身边》专栏节目，在《乡村大集2026》周末版播出48期。';
    expect(columnsOf(text)).toEqual([
      { name: '科普清河', outlet: '清视传媒', relation: '合办', episodes: 45 },
      { name: '求知·问答', outlet: '清河日报', relation: '合办', episodes: 30 },
      { name: '科普启明行', outlet: '启明法制报', relation: '合办', episodes: 24 },
      { name: '早安新闻', outlet: '早安新闻' },
      { name: '听见科学', outlet: '清河广播电视台新闻广播', relation: '合办', episodes: 230 },
      { names: ['路上的科学', '科普车厢'], outlet: '清河广播电视台交通广播', relation: '合办', episodes: 260 },
      { name: '养生有道', outlet: '清河广播电视台乡村广播', partners: ['启明卫健委'], relation: '合办', episodes: 96 },
      {
        name: '科协在身边',
        outlet: '清河广播电视台乡村频道',
        relation: '合办',
        episodes: 48,
        within: '《乡村大集2026》周末版',
      },
    ]);
    expect(targetsOf(text)).toEqual([
      '优质节目 不少于1500小时',
      '日均点播用户 超过80万户 {"aggregate":"average"}',
      '科普短文 每天不少于2条 {"aggregate":"average"}',
    ]);
  });
});
