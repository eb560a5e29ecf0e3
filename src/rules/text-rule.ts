import { foldName } from '../plan/binding/wording.ts';
import { markedNames } from '../plan/marked-names.ts';
import type { Plan, Prose } from '../plan/plan.ts';
import { printedProsesOf } from '../plan/printed-proses.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import type { Message, Severity } from '../text/message.ts';
import { createMemory } from '../text/remember.ts';
import { type Sign, signBits } from '../text/signs.ts';
import type { Span } from '../text/span.ts';
import type { Change } from '../text/typography/change.ts';
import { readWriting, type Writing } from '../text/typography/writing.ts';
import type { Edit, Rule, RuleDescription, Violation } from './rule.ts';

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
  /** What every text has that the cue finds something in: the others are not even shown to it. */
  readonly signs?: readonly Sign[];
  /** Whether a text (Markdown as given) is worth a second look: most are not. */
  readonly cue: { readonly test: (text: string) => boolean };
  /** Whether titles, which have no paragraphs, are left out. */
  readonly skipsTitles?: true;
  /** The slips of one text; cost linear in its length. */
  readonly slips: (writing: Writing, prose: Prose, plan: Plan) => Iterable<Slip>;
}

/** A rule that reads every text that a plan prints. */
export const textRule = ({ signs = [], cue, skipsTitles, slips, ...description }: TextRule): Rule => {
  const bits = signBits(...signs);
  const isSuspect = (prose: Prose): boolean => !(skipsTitles && isTitle(prose)) && cue.test(prose.text);
  return {
    ...description,
    concerns: (plan) => tellingProses(printedProsesOf(plan), bits).some(isSuspect),
    *check(plan) {
      let isQuoted: ((words: string) => boolean) | undefined;
      for (const prose of tellingProses(printedProsesOf(plan), bits)) {
        if (!isSuspect(prose)) continue;
        for (const slip of slips(writingOf(prose, plan), prose, plan)) {
          isQuoted ??= quotedIn(plan);
          yield violationOf(slip, prose, isQuoted);
        }
      }
    },
  };
};

/** A rule about how any text is written, one that belongs to no plan too: it looks at the text alone. */
export interface WritingRule extends Rule {
  readonly cue: TextRule['cue'];
  readonly slips: (writing: Writing, prose: Prose) => Iterable<Slip>;
}

/** A rule that reads every text that a plan prints, and can read others. */
export const writingRule = (rule: Omit<TextRule, 'slips'> & Pick<WritingRule, 'slips'>): WritingRule => ({
  ...textRule(rule),
  cue: rule.cue,
  slips: rule.slips,
});

/**
 * Whether words stand in a quote of the plan. A fix that a quote would have to follow is not safe: the target would lose
 * its words.
 */
const quotedIn = (plan: Plan): ((words: string) => boolean) => {
  const quotes = [...plan.targets, ...plan.columns].flatMap(({ quote }) => quote ?? []).join('\n');
  const known = new Map<string, boolean>();
  return (words) => {
    const isQuoted = known.get(words) ?? quotes.includes(words);
    known.set(words, isQuoted);
    return isQuoted;
  };
};

/** Quotes are compared without blanks, brackets and quotation marks, and whatever the width of a mark. */
const tellsApart = (text: string, { start, end, text: instead }: Change): boolean =>
  foldName(text.slice(start, end)) !== foldName(instead);

/** The words of a change with the character before or behind them. */
const beside = (text: string, { start, end }: Change): readonly string[] => [
  text.slice(Math.max(0, start - 1), end),
  text.slice(start, end + 1),
];

const writings = createMemory<Prose, Writing>();

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

const violationOf = (slip: Slip, { at, text }: Prose, isQuoted: (words: string) => boolean): Violation => {
  const { start, end, message, severity, fix } = slip;
  const isSafe = !fix?.changes.some((change) => tellsApart(text, change) && beside(text, change).some(isQuoted));
  return {
    at: [...at, { start, end }],
    message,
    ...(severity && { severity }),
    ...(fix &&
      isSafe && { fix: { description: fix.description, edits: fix.changes.map((change) => editOf(change, at)) } }),
  };
};

const editOf = ({ start, end, text }: Change, at: Prose['at']): Edit => ({ at: [...at, { start, end }], text });
