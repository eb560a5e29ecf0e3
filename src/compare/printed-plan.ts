import type { Plan } from '../plan/plan.ts';

/** A plan with the words of its titles and texts as they are printed, not as their Markdown writes them. */
export interface PrintedPlan {
  readonly plan: Plan;
  /** By what holds them: the plan for its title, homes, the publication for the text of its notice, attachments. */
  readonly words: ReadonlyMap<object, PrintedWords>;
}

/** The words of one part of a plan. */
export interface PrintedWords {
  /** On one line; '' where there is none. */
  readonly title: string;
  /** The text, a paragraph, list item or table row each. */
  readonly lines: readonly string[];
}

const nothing: PrintedWords = { title: '', lines: [] };

/** The words of a part; nothing for one that has none. */
export const wordsOf = ({ words }: PrintedPlan, holder: object | null): PrintedWords =>
  (holder === null ? undefined : words.get(holder)) ?? nothing;
