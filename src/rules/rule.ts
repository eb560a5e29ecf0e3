import type { Place } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import type { Calendar } from '../text/calendar.ts';
import type { Message, Severity } from '../text/message.ts';

/** A claim about a plan, with its words, its reason and an example of each kind. */
export interface Rule {
  /** Names the thing and its fault; a contract once shipped. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the claim comes from: plain logic, the calendar, office practice, or a standard. */
  readonly source: 'logic' | 'calendar' | 'office' | 'GB/T 15834' | 'GB/T 15835' | 'GB/T 9704';
  /** The clause of the standard and how binding its words are (规定, 一般, 推荐, 实务). */
  readonly clause?: { readonly number: string; readonly strength: '规定' | '一般' | '推荐' | '实务' };
  readonly summary: Message;
  readonly reason: Message;
  /**
   * YAML of a plan; `kepu`, `title`, `year: 2026` and `issuer` are put in front where the example leaves them out.
   * In `bad`, lines ending in `#!` are reported and no other; `good` is not reported at all.
   */
  readonly example: { readonly bad: string; readonly good: string };
  readonly check: (plan: Plan, facts: Facts) => Iterable<Violation>;
}

/** What a rule may know beside the plan. */
export interface Facts {
  readonly calendar: Calendar;
}

/** One broken claim, not yet placed in a file. */
export interface Violation {
  readonly at: Place;
  readonly message: Message;
  /** Where this finding is milder than its rule, because something had to be guessed. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly at: Place; readonly message: Message }[];
  readonly fix?: { readonly description: Message; readonly edits: readonly Edit[] };
}

/** Replaces the words at a place (which has a range) by others. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
}
