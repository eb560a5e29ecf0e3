import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { loadConfigYaml, loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkShape } from '../../src/plan/shape.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';

type Kind = 'plan' | 'register' | 'config';

/** The shape findings of a text, which must be readable YAML. */
export const shapeFindings = async (text: string, kind: Kind = 'plan'): Promise<readonly Diagnostic[]> => {
  const loaded = await (kind === 'config' ? loadConfigYaml : loadPlanYaml)(new Source('plan.yaml', text));
  if (loaded.data === undefined) throw new Error(loaded.diagnostics.map(({ message }) => message.en).join('\n'));
  const origins = new Origins();
  origins.add(loaded);
  return checkShape(kind, loaded, origins);
};

/** The text again with ▸ before every finding, and the findings' words in their order. */
export const markFindings = async (marked: string, kind: Kind = 'plan'): Promise<readonly string[]> => {
  const text = marked.replaceAll('▸', '');
  const findings = await shapeFindings(text, kind);
  let again = '';
  let end = 0;
  for (const start of new Set(findings.map(({ span }) => span.start))) {
    again += `${text.slice(end, start)}▸`;
    end = start;
  }
  return [again + text.slice(end), ...findings.map(({ message }) => message.zh)];
};

/** The plan that a text says, with the places of everything in it; further texts are registers that it includes. */
export const planOf = async (
  text: string,
  ...registers: readonly string[]
): Promise<{ readonly plan: Plan; readonly origins: Origins }> => {
  const origins = new Origins();
  const files = await Promise.all(
    [text, ...registers].map((content, index) => loadPlanYaml(new Source(`${index}.yaml`, content))),
  );
  for (const file of files) origins.add(file);
  const [data, ...included] = files.map((file) => file.data as PlanFile);
  if (data === undefined) throw new Error('the text is no YAML');
  return { plan: normalisePlan(data, included, 'stem', origins), origins };
};
