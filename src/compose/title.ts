import type { Title } from '../document/document.ts';
import type { Organization, Outlet, Plan } from '../plan/plan.ts';

/**
 * A title with the names in it that its plans know, which no line breaks inside: those of issuers and signatories,
 * organizations, outlets and terms, aliases too.
 */
export const composeTitle = (text: string, plans: readonly Plan[]): Title => ({
  type: 'title',
  text,
  names: [...new Set(plans.flatMap(namesOf))].filter((name) => text.includes(name)),
});

const namesOf = ({ issuer, publication, organizations, outlets, terms }: Plan): readonly string[] => [
  ...[issuer, ...(publication?.signed?.by ?? [])].flatMap(({ name, written }) => [name, written]),
  ...[...organizations, ...outlets].flatMap(namesOfOne),
  ...terms.flatMap(({ term, means }) => (means === null ? [term] : [term, means])),
];

const namesOfOne = ({ name, aliases, formerNames }: Organization | Outlet): readonly string[] => [
  name,
  ...aliases,
  ...formerNames.map((former) => former.name),
];
