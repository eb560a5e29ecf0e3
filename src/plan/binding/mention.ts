import type { Passage } from './passage.ts';
import type { Subject } from './statement.ts';
import { originalOffset } from './wording.ts';

/** A place where a text names a subject. Offsets are those of the prose. */
export interface Mention {
  readonly subject: Subject;
  /** Which of the subject's names. */
  readonly name: number;
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

/** Endings of an indicator that a text leaves out: 实名注册人数 is stated as 实名注册55万人. */
const ENDINGS = ['数量', '总数', '人数', '户数', '个数', '次数', '场次', '期数', '数'];

/** Names times characters above which a text is not searched for names: figures are then bound by their value. */
const MAX_WORK = 20_000_000;

/** Every place where a passage names one of the subjects, in order; a name inside a longer one does not count. */
export const findMentions = (passage: Passage, subjects: readonly Subject[]): readonly Mention[] => {
  if (subjects.length * passage.text.length > MAX_WORK) return none;
  const found: Mention[] = [];
  for (const subject of subjects) {
    for (let index = 0; index < subject.names.length; index++) {
      for (const mention of mentionsOf(passage, subject, index)) found.push(mention);
    }
  }
  if (found.length < 2) return found;
  return withoutCovered(found.sort((one, other) => one.start - other.start || other.end - one.end));
};

const none: readonly Mention[] = [];

const mentionsOf = (passage: Passage, subject: Subject, index: number): readonly Mention[] => {
  const name = subject.names[index] ?? '';
  const mentions = occurrences(passage, subject, index, name);
  if (subject.of.kind === 'column') return preferTitles(passage, mentions);
  if (mentions.length > 0) return mentions;
  const ending = ENDINGS.find((each) => name.endsWith(each));
  return ending === undefined ? mentions : occurrences(passage, subject, index, name.slice(0, -ending.length));
};

const occurrences = (passage: Passage, subject: Subject, name: number, words: string): readonly Mention[] => {
  if (words.length < (subject.of.kind === 'column' ? 1 : 2)) return none;
  const folded = passage.folded();
  const { text } = folded;
  let index = text.indexOf(words);
  if (index === -1) return none;
  const found: Mention[] = [];
  for (; index !== -1; index = text.indexOf(words, index + words.length)) {
    const start = originalOffset(folded, index);
    found.push({ subject, name, passage, start, end: originalOffset(folded, index + words.length - 1) + 1 });
  }
  return found;
};

/** A column's name in title marks is the column; without them the same words may be anything, one character always. */
const preferTitles = ({ text }: Passage, mentions: readonly Mention[]): readonly Mention[] => {
  if (mentions.length === 0) return mentions;
  const titles = mentions.filter(({ start }) => start > 0 && '《“〈「『"'.includes(text.charAt(start - 1)));
  return titles.length > 0 ? titles : mentions.filter(({ start, end }) => end - start > 1);
};

const withoutCovered = (mentions: readonly Mention[]): readonly Mention[] => {
  const kept: Mention[] = [];
  let widest: Mention | undefined;
  for (const mention of mentions) {
    const isCovered = widest !== undefined && mention.end <= widest.end;
    const isAlike = widest !== undefined && mention.start === widest.start && mention.end === widest.end;
    if (!isCovered || isAlike) kept.push(mention);
    if (!isCovered) widest = mention;
  }
  return kept;
};
