import type { PlanFile, RegisterFile, WrittenColumn, WrittenTarget } from '../../plan/generated/types.generated.ts';
import { normalisePlan } from '../../plan/normalise.ts';
import type { Plan } from '../../plan/plan.ts';
import { Origins } from '../../source/origins.ts';
import { readOnce } from '../../text/remember.ts';
import type { Note, Recognition } from '../recognition.ts';
import { fitAppearances } from './fit-appearances.ts';
import { nameProposals } from './name-proposals.ts';
import { PartyBook } from './party-book.ts';
import type { AnyProposal } from './proposal.ts';
import { proposeColumns } from './propose-columns.ts';
import { proposeParts } from './propose-parts.ts';
import { proposeTargets } from './propose-targets.ts';
import { reportPromises } from './report-promises.ts';
import { settle } from './settle.ts';
import { type NameId, UniqueIds } from './unique-ids.ts';
import { type Addition, homesOf, inOrder, type PlacedHome, type WrittenHome, withAdditions } from './written-homes.ts';

/** What proposing is told besides the plan. */
export interface PromiseOptions {
  readonly nameId: NameId;
  /** Registers that the plan includes: who stands there is not registered again. */
  readonly registers?: readonly RegisterFile[];
  /** What is already to be said of the draft: the places of these notes follow its objects into the plan. */
  readonly notes?: readonly Note[];
}

/** A plan with what its texts promise, what is to be said of it, and how sure it is. */
export type Proposed = Pick<Recognition, 'plan' | 'notes' | 'findings'>;

/**
 * The plan with the targets, columns, outlets and organizations that its texts promise, as far as each binds to the very words
 * that it came from. The notes are those of the options, then one for each doubt.
 */
export const proposePromises = (draft: PlanFile, options: PromiseOptions): Proposed => {
  const { nameId, registers = [] } = options;
  const homes = homesOf(draft);
  const book = new PartyBook(draft, registers, nameId);
  const planWith = readOnce((proposals: readonly AnyProposal[]): Plan => {
    const file = planFileWith(draft, homes, book, proposals).plan;
    return normalisePlan(file, registers, 'plan', new Origins());
  });
  const proposed = propose(planWith, book, new UniqueIds(idsOf(draft), () => null));
  const kept = nameProposals(proposed.kept, homes, new UniqueIds(idsOf(draft), nameId));
  const { plan, renewed } = planFileWith(draft, homes, book, kept);
  const moved = (options.notes ?? []).map(({ at: [object, ...key], message: words }): Note => {
    const next = renewed.get(object as WrittenHome) ?? object;
    return { at: [next, ...key], message: words };
  });
  const { notes, findings } = reportPromises(kept, proposed.dropped, (home) => {
    const { written } = homes[home] as PlacedHome;
    return renewed.get(written) ?? written;
  });
  return { plan, notes: [...moved, ...notes], findings };
};

const propose = (
  planWith: (proposals: readonly AnyProposal[]) => Plan,
  book: PartyBook,
  ids: UniqueIds,
): { readonly kept: readonly AnyProposal[]; readonly dropped: readonly AnyProposal[] } => {
  const bare: readonly AnyProposal[] = [];
  const proposed = proposeColumns(planWith(bare), book, ids);
  const columns = settle(proposed.length === 0 ? bare : proposed, planWith);
  const first = [...columns.kept, ...proposeTargets(planWith(columns.kept), ids, false)];
  const rest = proposeTargets(planWith(first), ids, true);
  const second = rest.length === 0 ? first : [...first, ...rest];
  const whole = settle(second, planWith);
  const { parts, within } = proposeParts(planWith(whole.kept), whole.kept, ids);
  const all = parts.length === 0 ? { kept: whole.kept, dropped: [] } : settle([...whole.kept, ...parts], planWith);
  return {
    kept: fitAppearances(withIncluded(all.kept, within), planWith),
    dropped: [...columns.dropped, ...whole.dropped, ...all.dropped],
  };
};

/** Tells each whole which of its parts are still there. */
const withIncluded = (
  proposals: readonly AnyProposal[],
  within: ReadonlyMap<string, string>,
): readonly AnyProposal[] => {
  const including = new Map<string, string[]>();
  for (const { written } of proposals) {
    const whole = within.get(written.id);
    if (whole === undefined) continue;
    const known = including.get(whole);
    if (known) known.push(written.id);
    else including.set(whole, [written.id]);
  }
  return proposals.map((proposal) => {
    const parts = proposal.kind === 'target' ? including.get(proposal.written.id) : undefined;
    if (proposal.kind !== 'target' || parts === undefined) return proposal;
    return { ...proposal, written: { ...proposal.written, including: parts } };
  });
};

/** Ids that a draft has: of tasks, targets and columns. */
const idsOf = (draft: PlanFile): readonly string[] =>
  homesOf(draft).flatMap(({ written }) => [
    ...('id' in written && written.id !== undefined ? [written.id] : []),
    ...(written.targets ?? []).map(({ id }) => id),
    ...(written.columns ?? []).flatMap(({ id }) => id ?? []),
  ]);

const planFileWith = (
  draft: PlanFile,
  homes: readonly PlacedHome[],
  book: PartyBook,
  proposals: readonly AnyProposal[],
): { readonly plan: PlanFile; readonly renewed: ReadonlyMap<WrittenHome, WrittenHome> } => {
  const additions = new Map<WrittenHome, { targets: WrittenTarget[]; columns: WrittenColumn[] } & Addition>();
  for (const proposal of proposals) {
    const { written: home } = homes[proposal.home] as PlacedHome;
    const addition = additions.get(home) ?? { targets: [], columns: [] };
    additions.set(home, addition);
    if (proposal.kind === 'target') addition.targets.push(proposal.written);
    else addition.columns.push(proposal.written);
  }
  const renewed = new Map<WrittenHome, WrittenHome>();
  const plan = withAdditions(draft, additions, (before, behind) => renewed.set(before, behind));
  const named = namedBy(proposals);
  const outlets = { ...draft.outlets, ...entriesOf(book.outlets, named) };
  const organizations = { ...draft.organizations, ...entriesOf(book.organizations, named) };
  const whole = inOrder({
    ...plan,
    ...(Object.keys(organizations).length > 0 ? { organizations } : {}),
    ...(Object.keys(outlets).length > 0 ? { outlets } : {}),
  });
  renewed.set(draft, whole);
  return { plan: whole, renewed };
};

const namedBy = (proposals: readonly AnyProposal[]): ReadonlySet<string> =>
  new Set(
    proposals.flatMap((proposal) =>
      proposal.kind === 'target' ? [] : [proposal.written.outlet ?? '', ...(proposal.written.partners ?? [])],
    ),
  );

const entriesOf = <Entry>(entries: Readonly<Record<string, Entry>>, ids: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
