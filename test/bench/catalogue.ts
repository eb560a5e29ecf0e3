import { countViolations } from '../../src/lint/lint.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { rules } from '../../src/rules/rules.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { generatePlan } from './generate-plan.ts';

/** Most that twice the tasks may cost. */
const aim = 2.4;

const calendar = createCalendar();

/** A plan of 20 tasks for each of its parts, read anew, so that nothing is remembered of it. */
const readPlan = async (parts: number): Promise<Plan> => {
  const { data } = await loadYaml(new Source('plan.yaml', generatePlan(1, parts * 5)));
  return normalisePlan(data as PlanFile, [], 'plan', new Origins());
};

/** The fastest of several runs, in milliseconds: what the others took longer was the machine's. */
const fastest = async (parts: number, check: (plan: Plan) => void): Promise<number> => {
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const plan = await readPlan(parts);
    const start = process.hrtime.bigint();
    check(plan);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return Math.min(...times);
};

const holdAgainst = (list: typeof rules) => (plan: Plan) => {
  countViolations(plan, { rules: list, settings: new Map(), calendar });
};

/** Holds 1,000 and 2,000 tasks against the whole catalogue: the cost must grow with the number, not faster. */
export const measureCatalogue = async (): Promise<boolean> => {
  const [one, two] = [await fastest(50, holdAgainst(rules)), await fastest(100, holdAgainst(rules))];
  const ratio = two / one;
  console.log(
    `${rules.length} rules, 2,000 tasks (floor: 1,000 tasks)\n  ${ratio.toFixed(2)} × (aim ≤ ${aim}) ${ratio <= aim ? 'met' : 'MISSED'}; ${two.toFixed(0)} ms against ${one.toFixed(0)} ms, fastest of 5`,
  );
  return ratio <= aim;
};
