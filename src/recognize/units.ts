import type { PlanFile, RegisterFile, WrittenOrganization, WrittenTask } from '../plan/generated/types.generated.ts';

/** Names → an id of their own, or null where nobody can be sure how they are pronounced. */
export type NameId = (name: string) => string | null;

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
  const units: Record<string, WrittenOrganization> = {};
  for (const name of namedIn(plan)) {
    if (known.has(name)) continue;
    const id = freeId(nameId(name) ?? 'unit', taken);
    taken.add(id);
    units[id] = name;
  }
  return units;
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

/** An id that nothing has yet: the one that is wished for, or that with a number behind it. */
export const freeId = (wished: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wished)) return wished;
  for (let number = 2; ; number += 1) if (!taken.has(`${wished}-${number}`)) return `${wished}-${number}`;
};
