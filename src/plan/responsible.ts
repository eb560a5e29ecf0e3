import type { Origins } from '../source/origins.ts';
import { readDue } from './due.ts';
import type { Due, Party } from './plan.ts';

/** Who answers for a piece of work, with whose help, and until when. */
export interface Responsible {
  readonly owner: Party | null;
  readonly support: readonly Party[];
  readonly due: Due | null;
}

interface Written {
  readonly owner?: string;
  readonly support?: readonly string[];
  readonly due?: string;
}

/** What holds where neither an object nor anything above it says who answers. */
export const nobody: Responsible = Object.freeze({ owner: null, support: Object.freeze([]), due: null });

/** What an object says about responsibility; where it says nothing, the very objects of what stands above it. */
export const readResponsible = (
  written: Written,
  above: Responsible,
  party: (written: string) => Party,
  origins: Origins,
): Responsible => ({
  owner: written.owner === undefined ? above.owner : readParty(written, 'owner', party, origins),
  support: written.support === undefined ? above.support : readParties(written.support, party, origins),
  due: written.due === undefined ? above.due : adoptedDue(written, origins),
});

/** The party that a key names, which stands for that key. */
export const readParty = <Key extends string>(
  written: { readonly [key in Key]?: string },
  key: Key,
  party: (written: string) => Party,
  origins: Origins,
): Party => {
  const found = party(String(written[key]));
  origins.adopt(found, [written, key]);
  return found;
};

/** The parties that a list names, each of which stands for its entry. */
export const readParties = (
  written: readonly string[],
  party: (written: string) => Party,
  origins: Origins,
): readonly Party[] => {
  const parties = written.map((name, index) => {
    const found = party(name);
    origins.adopt(found, [written, index]);
    return found;
  });
  origins.adopt(parties, [written]);
  return Object.freeze(parties);
};

const adoptedDue = (written: Written, origins: Origins): Due | null => {
  const due = readDue(written.due ?? '');
  if (due) origins.adopt(Object.freeze(due), [written, 'due']);
  return due;
};
