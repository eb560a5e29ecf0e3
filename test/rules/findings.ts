import { expect } from 'vitest';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkShape } from '../../src/plan/shape.ts';
import { defaultsOf, type Rule } from '../../src/rules/rule.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { englishSpelling, keyWordsOf } from '../../src/source/vocabulary/spelling.ts';
import { type Calendar, createCalendar } from '../../src/text/calendar.ts';

const preamble = [
  'kepu: 1',
  'title: 清河县科协科普工作要点',
  'year: 2026',
  'issuer: 清河县科学技术协会',
  'sections: []',
];

/** The plan that a piece of YAML stands for; what every plan has may be left out. */
const planOf = async (yaml: string): Promise<Plan> => {
  const missing = preamble.filter((line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(yaml));
  const loaded = await loadYaml(new Source('plan.yaml', [...missing, yaml].join('\n')));
  const origins = new Origins();
  origins.add(loaded);
  const faults = loaded.data === undefined ? loaded.diagnostics : await checkShape('plan', loaded, origins);
  expect(faults.map((fault) => fault.message.zh)).toEqual([]);
  return normalisePlan(loaded.data as PlanFile, [], 'plan', origins);
};

/** What a rule says of a piece of YAML: `error 《求真》…`, in the order in which it finds it. */
export const findingsOf = async (
  rule: Rule,
  yaml: string,
  calendar: Calendar = createCalendar(),
): Promise<readonly string[]> =>
  [...rule.check(await planOf(yaml), { calendar, options: defaultsOf(rule) })].map(
    ({ at: [object], severity, message }) => {
      const { zh } = typeof message === 'function' ? message(keyWordsOf(englishSpelling, object)) : message;
      return `${severity ?? rule.severity} ${zh}`;
    },
  );

/** The columns of a plan's overview, one a line in flow style: where it stands does not matter to them. */
export const columns = (...lines: readonly string[]): string => listed('columns', lines);

/** The targets of a plan's overview, one a line in flow style. */
export const targets = (...lines: readonly string[]): string => listed('targets', lines);

const listed = (key: string, lines: readonly string[]): string =>
  [`${key}:`, ...lines.map((line) => `  - {${line}}`)].join('\n');
