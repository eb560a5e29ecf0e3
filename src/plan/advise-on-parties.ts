import { type Message, message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Organization, Outlet } from './plan.ts';

/** Beyond so many names nobody reads what each was probably meant to be, and looking for it takes time. */
const mostSearched = 50;

/**
 * What to do about names that nobody is registered under: the name, alias or former name that was probably meant (looked
 * for while the unknown names are few), or to register it.
 */
export const adviseOnParties = (
  registered: readonly (Organization | Outlet)[],
  register: 'organizations' | 'outlets',
): ((written: string) => Message) => {
  const names = new Set(registered.flatMap(({ id, name, aliases }) => [name, ...aliases, id]));
  const renamed = new Map(
    registered.flatMap(({ formerNames, name }) => formerNames.map((former) => [former.name, name] as const)),
  );
  const candidates = [...names, ...renamed.keys()];
  let searched = 0;
  return (written) => {
    const meant = searched++ < mostSearched ? nearest(written, candidates) : null;
    if (meant === null) {
      return message(
        `请在 ${register} 中登记，或改用已登记的名称`,
        `Register it under ${register}, or use a registered name`,
      );
    }
    const now = names.has(meant) ? undefined : renamed.get(meant);
    if (now === undefined) return message(`您要写的是不是“${meant}”？`, `Did you mean “${meant}”?`);
    return message(
      `您要写的是不是“${meant}”？那是旧称，现名“${now}”`,
      `Did you mean “${meant}”? That is a former name; it is now “${now}”`,
    );
  };
};
