import type { Mark, Passage } from '../../plan/binding/passage.ts';
import { clauseStart, sentencesOf } from '../../plan/binding/sentence.ts';
import type { WrittenFrequency } from '../../plan/generated/types.generated.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Span } from '../../text/span.ts';
import type { Certainty } from '../recognition.ts';
import { anyOutput, namesColumn, organizing, timeBefore } from './column-words.ts';
import { readAppearance } from './read-appearance.ts';
import { type Bond, inheritBond, readBond, readVerb } from './read-bond.ts';
import { type Counted, readEpisodes, readInTurn, readShare } from './read-episodes.ts';
import { type TitleGroup, titleGroupsIn } from './title-groups.ts';

/** A column as a text speaks of it. */
export interface ReadColumn extends Bond {
  /** Where its title stands. */
  readonly start: number;
  readonly names: readonly string[];
  /** The figure that counts its episodes. */
  readonly episodes: Mark | null;
  readonly share: 'joint' | 'each' | null;
  readonly every: WrittenFrequency | null;
  readonly certainty: Certainty;
}

/** The columns that the sentences of a text speak of, in order. */
export const readColumns = (passage: Passage): readonly ReadColumn[] => {
  const { text } = passage;
  if (!/[《“]/.test(text)) return none;
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const marks: Mark[] = [];
    for (; (passage.marks[next]?.figure.start ?? Number.POSITIVE_INFINITY) < sentence.end; next++) {
      const mark = passage.marks[next];
      if (mark !== undefined && mark.figure.start >= sentence.start) marks.push(mark);
    }
    return columnsIn(text, sentence, marks);
  });
};

const none: readonly ReadColumn[] = [];

const columnsIn = (text: string, sentence: Span, marks: readonly Mark[]): readonly ReadColumn[] => {
  const groups = titleGroupsIn(text, sentence);
  const found: ReadColumn[] = [];
  let bond: Bond | null = null;
  for (const [index, group] of groups.entries()) {
    const ground = { start: group.kindEnd, end: stopBefore(text, group, groups[index + 1], sentence) };
    const before = groups[index - 1];
    bond = readBond(text, group, ground) ?? (before ? inheritBond(text, group, before, bond) : null);
    const site: Site = { text, group, ground, bond, marks: marksIn(marks, ground) };
    const counted = readEpisodes(text, group, site.marks, marksIn(marks, group.lead));
    if (isColumn(site, counted)) found.push(...columnsOf(site, counted));
  }
  return found;
};

const marksIn = (marks: readonly Mark[], { start, end }: Span): readonly Mark[] => {
  const startOf = ({ figure }: Mark): number => figure.start;
  return marks.slice(firstFrom(marks, startOf, start), firstFrom(marks, startOf, end));
};

/** Where the words of a group end: at the clause of the next one, or at its title in the same clause. */
const stopBefore = (text: string, group: TitleGroup, next: TitleGroup | undefined, sentence: Span): number => {
  if (next === undefined) return sentence.end;
  const clause = clauseStart(text, next.start);
  return clause > group.kindEnd ? clause : next.lead.end;
};

/** Titles, the words that are theirs, and the figures in these. */
interface Site {
  readonly text: string;
  readonly group: TitleGroup;
  readonly ground: Span;
  readonly bond: Bond | null;
  readonly marks: readonly Mark[];
}

/** Titles are a column with a word for its kind, or with a partner and episodes; quotations need more of that. */
const isColumn = (site: Site, counted: Counted | null): boolean => {
  const { text, group, bond } = site;
  const verb = organizing.exec(text.slice(group.lead.start, group.start))?.[1] ?? null;
  const hasParty = bond !== null && bond.with !== null;
  const hasKind = group.kind !== '' || (group.isTitle && group.names.every((name) => namesColumn.test(name)));
  if (!group.isTitle) return hasKind && (hasParty || counted !== null || isKept(site));
  if (hasKind) return counted !== null || hasParty || verb !== null;
  return counted !== null && (bond !== null || (verb !== null && !anyOutput.test(verb)));
};

/** “乙”科普频道每天更新知识3条以上: a channel that is kept going, whoever keeps it. */
const isKept = ({ text, group: { kind, kindEnd }, marks }: Site): boolean =>
  kind.endsWith('频道') &&
  marks.some(({ figure }) => figure.per !== null && clauseStart(text, figure.start) <= kindEnd);

const columnsOf = ({ text, group, ground, bond, marks }: Site, counted: Counted | null): readonly ReadColumn[] => {
  const { names, start } = group;
  const lead = text.slice(group.lead.start, start);
  const words = (timeBefore.exec(lead)?.[0] ?? '') + text.slice(ground.start, ground.end);
  const every = readAppearance(
    words,
    marks.map(({ figure }) => figure),
  );
  const column: ReadColumn = {
    with: bond?.with ?? null,
    relation: bond?.relation ?? readVerb(lead),
    within: bond?.within ?? null,
    start,
    names,
    episodes: counted?.mark ?? null,
    share: counted ? readShare(text, group, counted.mark) : null,
    every,
    certainty: counted?.certainty ?? 'certain',
  };
  const turns = names.length > 1 && counted ? readInTurn(text, group, counted.mark, marks) : [];
  if (turns.length === 0) return [column];
  return turns.map((episodes, index) => ({ ...column, names: names.slice(index, index + 1), episodes, share: null }));
};
