import type { AnyProposal } from './proposal.ts';
import type { UniqueIds } from './unique-ids.ts';
import type { PlacedHome } from './written-homes.ts';

/** The proposals in the order of the text, each with an id that says what it is, or else where it stands. */
export const nameProposals = (
  proposals: readonly AnyProposal[],
  homes: readonly PlacedHome[],
  ids: UniqueIds,
): readonly AnyProposal[] => {
  const inOrder = [...proposals].sort(
    (one, other) => one.home - other.home || titlesFirst(one, other) || one.start - other.start,
  );
  const names = new Map(inOrder.map((proposal) => [proposal.written.id, idOf(proposal, homes, ids)]));
  const named = (id: string): string => names.get(id) as string;
  return inOrder.map((proposal): AnyProposal => {
    const id = named(proposal.written.id);
    if (proposal.kind === 'column') return { ...proposal, written: { ...proposal.written, id } };
    const { including } = proposal.written;
    return {
      ...proposal,
      written: { ...proposal.written, id, ...(including === undefined ? {} : { including: including.map(named) }) },
    };
  });
};

const titlesFirst = (one: AnyProposal, other: AnyProposal): number =>
  Number(other.key === 'title') - Number(one.key === 'title');

const idOf = (proposal: AnyProposal, homes: readonly PlacedHome[], ids: UniqueIds): string => {
  const place = homes[proposal.home]?.place || '0';
  if (proposal.kind === 'target') return ids.next(proposal.written.indicator, `t${place}`);
  const { name, names: [first = ''] = [] } = proposal.written;
  return ids.next(name ?? first, `c${place}`);
};
