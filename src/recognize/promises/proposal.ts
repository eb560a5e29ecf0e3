import type { WrittenColumn, WrittenTarget } from '../../plan/generated/types.generated.ts';
import type { Figure } from '../../text/figure.ts';
import type { Message } from '../../text/message.ts';
import type { Certainty } from '../recognition.ts';

/** A column as it is proposed: with an id. */
export type ProposedColumn = WrittenColumn & { readonly id: string };

/** A target or column that a text seems to promise, and the figure that it came from. */
export interface Proposal<Written = WrittenTarget | ProposedColumn> {
  readonly kind: 'target' | 'column';
  readonly written: Written;
  /** The index of its home in `Plan.homes`. */
  readonly home: number;
  /** The key of the text. */
  readonly key: string;
  /** Where in the text it stands. */
  readonly start: number;
  /** Null for a column without episodes. */
  readonly figure: Figure | null;
  readonly certainty: Certainty;
  /** What whoever goes on with the plan should look at; null where nothing is in doubt. */
  readonly doubt: Message | null;
}

export type TargetProposal = Proposal<WrittenTarget> & { readonly kind: 'target' };
export type ColumnProposal = Proposal<ProposedColumn> & { readonly kind: 'column' };
export type AnyProposal = TargetProposal | ColumnProposal;

/** The same with other data. */
export const rewritten = (proposal: AnyProposal, change: { readonly quote?: string }): AnyProposal =>
  proposal.kind === 'target'
    ? { ...proposal, written: { ...proposal.written, ...change } }
    : { ...proposal, written: { ...proposal.written, ...change } };
