import type { PlanFile, WrittenColumn, WrittenTarget } from '../../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../../src/plan/normalise.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import {
  type PromiseOptions,
  type Proposed,
  proposePromises,
} from '../../../src/recognize/promises/propose-promises.ts';
import { defaultsOf } from '../../../src/rules/rule.ts';
import { rules } from '../../../src/rules/rules.ts';
import { Origins } from '../../../src/source/origins.ts';
import { createCalendar } from '../../../src/text/calendar.ts';

/** A draft with one task that has a text. */
export const draftOf = (text: string, rest: Partial<PlanFile> = {}): PlanFile => ({
  kepu: 1,
  title: '示例省科协2026年科普工作要点',
  year: 2026,
  issuer: '示例省科协',
  ...rest,
  sections: [{ title: '强化科普供给', tasks: [{ title: '抓好落实', text }] }],
});

/** What its text promises, with ids of places. */
export const proposeFor = (text: string, options: Partial<PromiseOptions> = {}): Proposed =>
  proposePromises(draftOf(text), { nameId: () => null, ...options });

export const planOfFile = (file: PlanFile): Plan => normalisePlan(file, [], '示例', new Origins());

const taskOf = ({ plan }: Proposed) => plan.sections?.[0]?.tasks?.[0];

/** The proposed targets as `indicator value rest`. */
export const targetsOf = (text: string): readonly string[] =>
  (taskOf(proposeFor(text))?.targets ?? []).map(describeTarget);

const describeTarget = ({ id: _, indicator, value, ...rest }: WrittenTarget): string => {
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return [indicator, words, ...Object.entries(rest).map(([key, each]) => `${key}=${each}`)].join(' ');
};

/** The proposed columns without ids, those with whom they are by name. */
export const columnsOf = (text: string): readonly Omit<WrittenColumn, 'id'>[] => {
  const recognition = proposeFor(text);
  const { outlets = {}, organizations = {} } = recognition.plan;
  const nameOf = (id: string): string => {
    const entry = outlets[id] ?? organizations[id] ?? id;
    return typeof entry === 'string' ? entry : entry.name;
  };
  return (taskOf(recognition)?.columns ?? []).map(({ id: _, outlet, partners, ...rest }) => ({
    ...rest,
    ...(outlet === undefined ? {} : { outlet: nameOf(outlet) }),
    ...(partners === undefined ? {} : { partners: partners.map(nameOf) }),
  }));
};

/** Errors and warnings about a plan file: the rules, as often as each finds something. */
export const faultsOf = (file: PlanFile): readonly string[] => {
  const [plan, calendar] = [planOfFile(file), createCalendar()];
  return rules.flatMap((rule) =>
    [...rule.check(plan, { calendar, options: defaultsOf(rule) })].flatMap(({ severity = rule.severity }) =>
      severity === 'info' ? [] : [rule.id],
    ),
  );
};
