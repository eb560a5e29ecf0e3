import { markedNames } from '../plan/marked-names.ts';
import type { Plan, Prose } from '../plan/plan.ts';
import { printedProsesOf } from '../plan/printed-proses.ts';
import type { Message, Severity } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { Change } from '../text/typography/change.ts';
import { readWriting, type Writing } from '../text/typography/writing.ts';
import type { Rule, RuleDescription, Violation } from './rule.ts';

/** Words of a text that are written wrongly. What a fix would change is what is found: the two cannot disagree. */
export interface Slip extends Span {
  readonly message: Message;
  readonly severity?: Severity;
  /** The changes that put it right, where that is certain; they are made together or not at all. */
  readonly fix?: { readonly description: Message; readonly changes: readonly Change[] };
}

/** A rule about how texts are written. */
export interface TextRule extends RuleDescription {
  readonly example: Rule['example'];
  /** Whether a text (Markdown as given) is worth a second look: most are not. */
  readonly cue: { readonly test: (text: string) => boolean };
  /** The slips of one text; cost linear in its length. */
  readonly slips: (writing: Writing, prose: Prose, plan: Plan) => Iterable<Slip>;
}

/** A rule that reads every text that a plan prints. */
export const textRule = ({ cue, slips, ...description }: TextRule): Rule => ({
  ...description,
  *check(plan) {
    for (const prose of printedProsesOf(plan)) {
      if (!cue.test(prose.text)) continue;
      for (const slip of slips(writingOf(prose, plan), prose, plan)) yield violationOf(slip, prose);
    }
  },
});

const writings = new WeakMap<Prose, Writing>();

/** The writing of a prose of a plan, read once. */
export const writingOf = (prose: Prose, plan: Plan): Writing => {
  const known = writings.get(prose);
  if (known) return known;
  const writing = readWriting(prose.text, markedNames(plan));
  writings.set(prose, writing);
  return writing;
};

/** Whether a prose is a title: one line that ends without a mark. */
export const isTitle = ({ at }: Prose): boolean => at[1] === 'title';

/** The slip that one change puts right. */
export const slipOf = (change: Change, words: Message, description: Message): Slip => ({
  start: change.start,
  end: change.end,
  message: words,
  fix: { description, changes: [change] },
});

const violationOf = ({ start, end, message, severity, fix }: Slip, { at }: Prose): Violation => ({
  at: [...at, { start, end }],
  message,
  ...(severity && { severity }),
  ...(fix && {
    fix: {
      description: fix.description,
      edits: fix.changes.map(({ text, ...range }) => ({
        at: [...at, { start: range.start, end: range.end }] as const,
        text,
      })),
    },
  }),
});
