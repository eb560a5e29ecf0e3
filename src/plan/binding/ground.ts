import type { Span } from '../../text/span.ts';
import { findMentions, type Mention } from './mention.ts';
import type { Mark, Passage } from './passage.ts';
import { findReaches, type Reach } from './reach.ts';
import { clauseStart } from './sentence.ts';
import type { Subject } from './statement.ts';

/** Subjects and the texts that may state them, with what is named where. */
export interface Ground {
  readonly subjects: readonly Subject[];
  readonly passages: readonly Passage[];
  /** The figures in reach of the subjects' names, in the order of the passages. */
  readonly reaches: readonly Reach[];
  /** Who is named in one of the passages, in order; a passage without figures is only read when it is asked for. */
  readonly mentionsIn: (passage: Passage) => readonly Mention[];
}

/** Finds who is named where, and which figures stand beside. */
export const groundOf = (subjects: readonly Subject[], passages: readonly Passage[]): Ground => {
  const mentions = new Map<Passage, readonly Mention[]>();
  const mentionsIn = (passage: Passage): readonly Mention[] => {
    const known = mentions.get(passage);
    if (known) return known;
    const found = findMentions(passage, subjects);
    mentions.set(passage, found);
    return found;
  };
  const reaches: Reach[] = [];
  for (const passage of passages) if (passage.marks.length > 0) findReaches(mentionsIn(passage), reaches);
  return { subjects, passages, reaches, mentionsIn };
};

/** The words from a name to its figure, whichever comes first. */
export const wordsOf = ({ mention, mark }: Reach): Span => ({
  start: Math.min(mention.start, mark.figure.start),
  end: Math.max(mention.end, mark.figure.end),
});

/** The words of a figure's clause up to the end of the figure. */
export const clauseOf = ({ passage, figure }: Mark): Span => {
  let start = clauseStart(passage.text, figure.start);
  while (start < figure.start && ' \t\r\n|'.includes(passage.text.charAt(start))) start++;
  return { start, end: figure.end };
};
