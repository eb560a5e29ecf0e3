import type { PlanFile, RegisterFile, WrittenOrganization, WrittenTask } from '../plan/generated/types.generated.ts';
import { type NameId, UniqueIds } from './promises/unique-ids.ts';

/** The units that a plan's tasks name and no register knows yet, each with an id. */
export const registerUnits = (
  plan: PlanFile,
  registers: readonly RegisterFile[],
  nameId: NameId,
): Readonly<Record<string, WrittenOrganization>> => {
  const known = new Set(registers.flatMap((register) => Object.values(register.organizations ?? {}).flatMap(namesOf)));
  const taken = new Set(
    registers.flatMap((register) => Object.keys({ ...register.organizations, ...register.outlets })),
  );
  const ids = new UniqueIds(taken, nameId);
  const unknown = [...namedIn(plan)].filter((name) => !known.has(name));
  return Object.fromEntries(unknown.map((name) => [ids.next(name, 'unit'), name]));
};

const namesOf = (organization: WrittenOrganization): readonly string[] =>
  typeof organization === 'string' ? [organization] : [organization.name, ...(organization.aliases ?? [])];

/** The owners and supports of tasks and items in the order of the text, each once. */
const namedIn = (plan: PlanFile): ReadonlySet<string> => {
  const names = new Set<string>();
  const ofTask = ({ owner, support = [], items = [] }: WrittenTask): void => {
    for (const name of [...(owner === undefined ? [] : [owner]), ...support]) names.add(name);
    items.forEach(ofTask);
  };
  const ofSections = (sections: PlanFile['sections']): void => {
    for (const section of sections ?? []) {
      ofSections(section.sections);
      section.tasks?.forEach(ofTask);
    }
  };
  ofSections(plan.sections);
  return names;
};
