import type { Ground } from './ground.ts';
import type { Ledger } from './ledger.ts';
import type { Mention } from './mention.ts';
import { foldedWords, type Passage } from './passage.ts';
import { sentencesOf } from './sentence.ts';
import type { Subject } from './statement.ts';
import { likeness } from './wording.ts';

/** Finds where the text speaks of what has no figure: milestones, and columns without episodes. */
export const mentionOthers = (
  ledger: Ledger,
  { subjects, passages, mentionsIn }: Ground,
  items: readonly Passage[],
): void => {
  for (const subject of subjects) {
    if (subject.statement !== null || ledger.claimsOf(subject.of).length > 0) continue;
    const mention = firstMention(subject, passages, mentionsIn);
    if (mention) ledger.mention(subject, mention.passage, { start: mention.start, end: mention.end }, 'named');
    else mentionAlike(ledger, subject, [...passages, ...items]);
  }
};

const firstMention = (
  subject: Subject,
  passages: readonly Passage[],
  mentionsIn: Ground['mentionsIn'],
): Mention | undefined => {
  for (const passage of passages) {
    const mention = mentionsIn(passage).find((each) => each.subject === subject);
    if (mention) return mention;
  }
  return undefined;
};

/** The sentence that has most of a name's words, where that is half of them or more. */
const mentionAlike = (ledger: Ledger, subject: Subject, passages: readonly Passage[]): void => {
  let most = 0.5;
  let found: (() => void) | null = null;
  for (const passage of passages) {
    for (const span of sentencesOf(passage.prose.text)) {
      const { coverage, isTelling } = likeness(subject.names[0] ?? '', foldedWords(passage, span));
      if (!isTelling || coverage < most || (coverage === most && found !== null)) continue;
      most = coverage;
      found = () => ledger.mention(subject, passage, span, 'value');
    }
  }
  found?.();
};
