import { type Binding, bindFigures } from '../../plan/binding/bind-figures.ts';
import { readPassage } from '../../plan/binding/passage.ts';
import type { Column, Home, Plan, Target } from '../../plan/plan.ts';
import { type AnyProposal, rewritten } from './proposal.ts';
import { shortestQuote } from './shortest-quote.ts';

/** Proposals that a plan can hold, and those that it cannot. */
export interface Settled {
  readonly kept: readonly AnyProposal[];
  readonly dropped: readonly AnyProposal[];
}

/** Times that proposals are held against the texts. Each is quoted once and dropped once, so that few need more than three. */
const mostRounds = 8;

/**
 * Holds proposals against the texts as a check of the plan would: what does not bind to the very figure that it came from gets
 * a quote, and goes where that does not help. `planWith` gives the plan with proposals in it.
 */
export const settle = (
  proposals: readonly AnyProposal[],
  planWith: (kept: readonly AnyProposal[]) => Plan,
): Settled => {
  let kept = proposals;
  const dropped: AnyProposal[] = [];
  for (let round = 1; round <= mostRounds; round++) {
    const plan = planWith(kept);
    const faulty = faultyOf(kept, plan);
    if (faulty.size === 0) return { kept, dropped };
    const mayQuote = round < mostRounds - 2 && faulty.size * longestText(plan) < mostWork;
    const next: AnyProposal[] = [];
    for (const proposal of kept) {
      const quoted = !faulty.has(proposal) ? proposal : mayQuote ? withQuote(proposal, plan) : null;
      if (quoted === null) dropped.push(proposal);
      else next.push(quoted);
    }
    kept = next;
  }
  return { kept, dropped };
};

/** Proposals times characters above which no quotes are looked for. */
const mostWork = 100_000_000;

const longestText = ({ homes }: Plan): number =>
  homes.reduce((longest, { text }) => Math.max(longest, text?.length ?? 0), 0);

/** A proposal with words of the text; null where it has them already or none tell it from others. */
const withQuote = (proposal: AnyProposal, plan: Plan): AnyProposal | null => {
  const { figure, key, home, written } = proposal;
  const passages = (plan.homes[home] as Home).proses.map(readPassage);
  const passage = passages.find(({ prose }) => prose.at[1] === key);
  if (figure === null || passage === undefined || written.quote !== undefined) return null;
  const quote = shortestQuote(
    passage,
    figure,
    passages.filter((each) => each !== passage),
  );
  return quote === null ? null : rewritten(proposal, { quote });
};

/** The target or column of a plan that each proposal has become: those of a home stand behind what it had, in their order. */
export const subjectsOf = (
  proposals: readonly AnyProposal[],
  plan: Plan,
): ReadonlyMap<AnyProposal, Target | Column> => {
  const byId = new Map<string, Target | Column>();
  for (const subject of [...plan.targets, ...plan.columns]) if (subject.id !== null) byId.set(subject.id, subject);
  const found = new Map<AnyProposal, Target | Column>();
  for (const proposal of proposals) {
    const subject = byId.get(proposal.written.id);
    if (subject) found.set(proposal, subject);
  }
  return found;
};

const faultyOf = (proposals: readonly AnyProposal[], plan: Plan): ReadonlySet<AnyProposal> => {
  const binding = bindFigures(plan);
  const subjects = subjectsOf(proposals, plan);
  const doubtful = new Set<Target | Column>([
    ...binding.unsettled.map(({ target }) => target),
    ...binding.brokenQuotes.map(({ subject }) => subject),
    ...binding.repeatedQuotes.map(({ subject }) => subject),
    ...binding.staleQuotes.map(({ subject }) => subject),
  ]);
  return new Set(
    proposals.filter((proposal) => {
      const subject = subjects.get(proposal);
      return subject === undefined || doubtful.has(subject) || !isStated(proposal, subject, binding);
    }),
  );
};

/** Whether a proposal states its own figure, and no other one differently. */
const isStated = ({ figure, key }: AnyProposal, subject: Target | Column, { claimsOf }: Binding): boolean => {
  const claims = claimsOf(subject);
  if (claims.some(({ differences, isSure }) => differences.length > 0 && isSure)) return false;
  if (figure === null) return claims.length > 0;
  return claims.some(
    (claim) =>
      claim.figure?.start === figure.start &&
      claim.prose.at[0] === subject.home &&
      claim.prose.at[1] === key &&
      claim.key !== 'every' &&
      claim.differences.length === 0,
  );
};
