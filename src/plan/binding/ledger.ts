import type { Span } from '../../text/span.ts';
import type { Column, Target } from '../plan.ts';
import type { Claim, FoundQuote, StaleQuote } from './claim.ts';
import type { Mark, Passage } from './passage.ts';
import { type Difference, differencesAt, isUnderstood, type Statement, type Subject } from './statement.ts';

/** How a figure was found to state something. */
export interface Evidence {
  readonly how: Claim['how'];
  readonly isSure: boolean;
  readonly span: Span;
  readonly name?: string | null;
  /** Set where they are known, or where the figure alone cannot be compared: a sum stated in parts. */
  readonly differences?: readonly Difference[];
}

/** What is bound so far: which statements still look for a figure, which figures nobody claims. */
export class Ledger {
  /** The year of the plan: a figure of another year is no figure of its targets. */
  readonly year: number;
  readonly brokenQuotes: FoundQuote[] = [];
  readonly repeatedQuotes: FoundQuote[] = [];
  readonly staleQuotes: StaleQuote[] = [];
  readonly #claims: Claim[] = [];
  readonly #claimsOf = new Map<Target | Column, Claim[]>();
  /** How many claims are entered under their subjects: all of them only when somebody asks, which few plans need. */
  #sorted = 0;
  readonly #claimed = new Map<Mark, Statement>();
  readonly #settled = new Set<Statement>();

  constructor(year: number) {
    this.year = year;
  }

  get claims(): readonly Claim[] {
    return this.#claims;
  }

  /** Whether a statement still looks for its figure. */
  isOpen(statement: Statement): boolean {
    return !this.#settled.has(statement);
  }

  /** Whether nobody claims a figure. */
  isFree(mark: Mark): boolean {
    return !this.#claimed.has(mark);
  }

  /** What a figure was last found to state; undefined while nobody claims it. */
  statementOf(mark: Mark): Statement | undefined {
    return this.#claimed.get(mark);
  }

  /** Whether a figure is claimed and counts in a unit: in its own words, or by what it should say. */
  countsIn(mark: Mark, unit: string | null): boolean {
    const statement = this.#claimed.get(mark);
    return statement !== undefined && (mark.figure.unit === unit || statement.planned.unit === unit);
  }

  /** Takes back that a quote is broken: its subject was found without it. */
  dropBrokenQuote(subject: Target | Column): void {
    const index = this.brokenQuotes.findIndex((broken) => broken.subject === subject);
    if (index !== -1) this.brokenQuotes.splice(index, 1);
  }

  claimsOf(subject: Target | Column): readonly Claim[] {
    for (const claim of this.#claims.slice(this.#sorted)) {
      const claims = this.#claimsOf.get(claim.subject);
      if (claims) claims.push(claim);
      else this.#claimsOf.set(claim.subject, [claim]);
    }
    this.#sorted = this.#claims.length;
    return this.#claimsOf.get(subject) ?? [];
  }

  /** Enters that a figure states a statement, whether or not they agree. */
  claim(statement: Statement, mark: Mark, evidence: Evidence): void {
    const { subject, key, planned } = statement;
    this.#settled.add(statement);
    this.#claimed.set(mark, statement);
    const differences = evidence.differences ?? differencesAt(statement, mark);
    this.#claims.push({
      subject,
      key,
      name: evidence.name ?? null,
      prose: mark.passage.prose,
      span: evidence.span,
      figure: mark.figure,
      planned,
      how: evidence.how,
      isSure: evidence.isSure && (differences.length === 0 || !isUnderstood(statement, mark, differences)),
      differences,
    });
  }

  /** Enters that a text speaks of a subject that has no figure to state. */
  mention({ of }: Subject, { prose }: Passage, span: Span, how: Claim['how']): void {
    const key = of.kind === 'column' ? 'episodes' : 'value';
    this.#claims.push({
      subject: of,
      key,
      name: null,
      prose,
      span,
      figure: null,
      planned: null,
      how,
      isSure: true,
      differences: [],
    });
  }
}
