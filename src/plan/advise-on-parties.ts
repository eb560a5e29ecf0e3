import { type Message, message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Organization, Outlet } from './plan.ts';

/** Beyond so many names nobody reads what each was probably meant to be, and looking for it takes time. */
const mostSearched = 50;

/**
 * What to do about names that nobody is registered under: the present name of who had it, the name that was probably
 * meant (looked for while the unknown names are few), or to register it.
 */
export const adviseOnParties = (
  registered: readonly (Organization | Outlet)[],
  register: 'organizations' | 'outlets',
): ((written: string) => Message) => {
  const renamed = new Map(
    registered.flatMap(({ formerNames, name }) => formerNames.map((former) => [former, name] as const)),
  );
  const names = registered.flatMap(({ id, name, aliases }) => [name, ...aliases, id]);
  let searched = 0;
  return (written) => {
    const now = renamed.get(written);
    if (now !== undefined) return message(`这是旧称，现名“${now}”`, `That is a former name; it is now “${now}”`);
    const meant = searched++ < mostSearched ? nearest(written, names) : null;
    if (meant) return message(`您要写的是不是“${meant}”？`, `Did you mean “${meant}”?`);
    return message(
      `请在 ${register} 中登记，或改用已登记的名称`,
      `Register it under ${register}, or use a registered name`,
    );
  };
};
