import type { PlanFile, RegisterFile, WrittenOrganization, WrittenTask } from '../plan/generated/types.generated.ts';
import { type NameId, UniqueIds } from './promises/unique-ids.ts';
import { homesOf } from './promises/written-homes.ts';

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
const namedIn = (plan: PlanFile): ReadonlySet<string> =>
  new Set(
    homesOf(plan).flatMap(({ written }) => {
      const { owner, support = [] } = written as WrittenTask;
      return owner === undefined ? support : [owner, ...support];
    }),
  );
