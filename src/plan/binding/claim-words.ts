import { isAspirational } from '../../text/commitment.ts';
import type { Message } from '../../text/message.ts';
import { message } from '../../text/message.ts';
import { formatQuantity } from '../../text/quantity.ts';
import { describeFrequency } from '../columns/schedule-words.ts';
import type { Column, Target } from '../plan.ts';
import { titleOf } from '../totals/countable.ts';
import type { Claim } from './claim.ts';
import { clauseBefore } from './passage.ts';
import { sentenceAt } from './sentence.ts';

/**
 * Whether a target is written down as firm while its clause only aims at it (争取, 力争), or as aspirational while nothing in
 * the sentence does: a 争取 of an earlier clause may still govern the figure. Only a written commitment is compared.
 */
export const hasOtherCommitment = ({ subject, prose, figure, isSure }: Claim): boolean => {
  if (subject.kind !== 'target' || subject.commitment === null || figure === null || !isSure) return false;
  if (subject.commitment === 'firm') return isAspirational(clauseBefore(prose, figure.end));
  return !isAspirational(prose.text.slice(sentenceAt(prose.text, figure.start).start, figure.end));
};

/** What a text is held against, named: 目标“专题培训”, 专栏《求证》. */
export const describeSubject = (subject: Target | Column, name: string | null = null): Message => {
  const title = name === null ? titleOf(subject) : `《${name}》`;
  return subject.kind === 'target'
    ? message(`目标${title}`, `target ${title}`)
    : message(`专栏${title}`, `column ${title}`);
};

/** What the data holds for a claim: 不少于30场, 每周一期; '' where it holds no figure. */
export const describePlanned = ({ subject, key, planned }: Claim): Message => {
  if (key === 'every' && subject.kind === 'column' && subject.every !== null) return describeFrequency(subject.every);
  const words = (key === 'every' ? null : subject.written) ?? (planned === null ? '' : formatQuantity(planned));
  return message(words, words);
};
