import type { Organization, Outlet, Plan } from '../plan/plan.ts';

/** The names within a printed title that a plan knows: of its issuer, organizations, outlets and terms, aliases too. */
export const namesInTitle = (title: string, plan: Plan): readonly string[] =>
  namesOf(plan).filter((name, index, all) => title.includes(name) && all.indexOf(name) === index);

const namesOf = ({ issuer, organizations, outlets, terms }: Plan): readonly string[] => [
  issuer.name,
  issuer.written,
  ...[...organizations, ...outlets].flatMap(namesOfOne),
  ...terms.flatMap(({ term, means }) => (means === null ? [term] : [term, means])),
];

const namesOfOne = ({ name, aliases, formerNames }: Organization | Outlet): readonly string[] => [
  name,
  ...aliases,
  ...formerNames.map((former) => former.name),
];
