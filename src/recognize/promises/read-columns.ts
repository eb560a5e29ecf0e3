import { isBare } from '../../plan/binding/narrowing.ts';
import type { Mark, Passage } from '../../plan/binding/passage.ts';
import { saysEach } from '../../plan/binding/says-each.ts';
import { clauseStart, sentencesOf } from '../../plan/binding/sentence.ts';
import type { WrittenFrequency } from '../../plan/generated/types.generated.ts';
import type { Span } from '../../text/span.ts';
import type { Certainty } from '../recognition.ts';
import {
  lessThanAll,
  ofEpisodes,
  organizing,
  partiesBefore,
  partiesBehind,
  placeBefore,
  programme,
} from './column-words.ts';
import { outletKindOf } from './outlet-kind.ts';
import { readAppearance } from './read-appearance.ts';
import { type NamedParties, readParties } from './read-parties.ts';
import { type TitleGroup, titleGroupsIn } from './title-groups.ts';

/** A column as a text speaks of it. */
export interface ReadColumn {
  /** Where its title stands. */
  readonly start: number;
  readonly names: readonly string[];
  readonly with: NamedParties | null;
  /** As the text has it; null where it says none. */
  readonly relation: string | null;
  /** The figure that counts its episodes. */
  readonly episodes: Mark | null;
  readonly share: 'joint' | 'each' | null;
  readonly every: WrittenFrequency | null;
  readonly within: string | null;
  readonly certainty: Certainty;
}

/** What a column is counted in. */
const episodeUnits = new Set([...'期集讲回辑']);

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
  for (const [index, group] of groups.entries()) {
    const ground = { start: group.kindEnd, end: stopBefore(text, group, groups[index + 1], sentence) };
    const bond = bondOf(text, group, ground) ?? inherited(text, group, groups[index - 1], found.at(-1));
    found.push(...columnsOf(text, group, ground, marks, bond));
  }
  return found;
};

/** Where the words of a group end: at the clause of the next one, or at its title in the same clause. */
const stopBefore = (text: string, group: TitleGroup, next: TitleGroup | undefined, sentence: Span): number => {
  if (next === undefined) return sentence.end;
  const clause = clauseStart(text, next.start);
  return clause > group.kindEnd ? clause : next.lead.end;
};

/** With whom, how, and in which programme. */
interface Bond {
  readonly with: NamedParties | null;
  readonly relation: string | null;
  readonly within: string | null;
}

const bondOf = (text: string, { lead, start, kind, names }: TitleGroup, ground: Span): Bond | null => {
  const before = text.slice(lead.start, start);
  const behind = text.slice(ground.start, ground.end);
  const [, place = null] = programme.exec(behind) ?? [];
  const within = place ?? programme.exec(`${before}》开设`)?.[1] ?? null;
  const [, others, relation] = partiesBefore.exec(before) ?? partiesBehind.exec(behind) ?? [];
  if (others !== undefined) return { with: readParties(others), relation: relationOf(relation), within };
  const [, outlet, verb] = placeBefore.exec(before) ?? [];
  const named = outlet === undefined ? null : readParties(outlet);
  if (named?.parties.every(isOutlet)) return { with: named, relation: verb ?? null, within };
  const bare = kind === '' || names.length > 1 ? null : readParties(before);
  const isNamed = bare?.parties.length === 1 && bare.parties.every(isOutlet);
  return isNamed || within !== null ? { with: isNamed ? bare : null, relation: null, within } : null;
};

const isOutlet = ({ name, frequency }: { readonly name: string; readonly frequency: string | null }): boolean =>
  outletKindOf(name, frequency) !== undefined;

const relationOf = (words: string | undefined): string | null => words?.replace(/好$/, '') ?? null;

/** 与甲日报合办《乙》专栏30期、《丙》专栏20期: the second is with the same. */
const inherited = (
  text: string,
  { lead, start }: TitleGroup,
  before: TitleGroup | undefined,
  column: ReadColumn | undefined,
): Bond | null => {
  if (before === undefined || column === undefined || !column.names.includes(before.names[0] ?? '')) return null;
  if (clauseStart(text, start) > before.start) return null;
  return /^[^《》]{0,20}?[、和与及]$/.test(text.slice(before.kindEnd, lead.end))
    ? { with: column.with, relation: column.relation, within: null }
    : null;
};

const columnsOf = (
  text: string,
  group: TitleGroup,
  ground: Span,
  marks: readonly Mark[],
  bond: Bond | null,
): readonly ReadColumn[] => {
  const { names, kind, isTitle, lead, start } = group;
  const [counted, certainty] = episodesOf(text, group, ground, marks);
  const isOrganized = bond?.with != null || organizing.test(text.slice(lead.start, start));
  const isChannel = kind.endsWith('频道');
  const isColumn = isTitle
    ? (kind !== '' && (counted !== null || isOrganized)) || (counted !== null && isOrganized)
    : kind !== '' && (bond?.with != null || counted !== null || (isChannel && isKept(text, group, ground, marks)));
  if (!isColumn) return none;
  const words = text.slice(ground.start, ground.end);
  const inGround = marks.filter(({ figure }) => figure.start >= ground.start && figure.end <= ground.end);
  const every = readAppearance(
    words,
    inGround.map(({ figure }) => figure),
  );
  const own = bond?.relation != null ? bond : { with: null, within: null, ...bond, relation: verbOf(text, group) };
  const column = { ...own, start, names, episodes: counted, every, share: shareOf(text, group, counted), certainty };
  const turns = names.length < 2 || counted === null ? [] : inTurn(text, group, counted, inGround);
  if (turns.length !== names.length)
    return [{ ...column, certainty: own.with === null ? lesser(certainty) : certainty }];
  return names.map((name, index) => ({ ...column, names: [name], episodes: turns[index] ?? null, share: null }));
};

/** How it is brought out where nobody is named with it: 开设, 推出. */
const verbOf = (text: string, { lead, start }: TitleGroup): string | null => {
  const [, verb] = organizing.exec(text.slice(lead.start, start)) ?? [];
  return verb === undefined || /继续|精心|[用开]好/.test(verb) ? null : verb.replace(/^办好$/, '开办');
};

const lesser = (certainty: Certainty): Certainty => (certainty === 'certain' ? 'likely' : certainty);

/** “乙”科普频道每天更新知识3条以上: a channel that is kept going, whoever keeps it. */
const isKept = (text: string, { kindEnd }: TitleGroup, ground: Span, marks: readonly Mark[]): boolean =>
  marks.some(
    ({ figure }) =>
      figure.start >= ground.start &&
      figure.end <= ground.end &&
      figure.per !== null &&
      clauseStart(text, figure.start) <= kindEnd,
  );

type Counted = readonly [mark: Mark | null, certainty: Certainty];

/** The figure that counts the episodes: behind the titles in their clause or in one of its own, or right before them. */
const episodesOf = (text: string, group: TitleGroup, ground: Span, marks: readonly Mark[]): Counted => {
  const may = marks.filter(
    ({ figure }) => figure.kind === 'target' && figure.per === null && episodeUnits.has(figure.unit ?? ''),
  );
  for (const mark of may) {
    const { start, end } = mark.figure;
    if (start < ground.start || end > ground.end) continue;
    const words = text.slice(group.kindEnd, start).replace(programme, '播出');
    const clause = text.slice(Math.max(group.kindEnd, clauseStart(text, start)), start).replace(programme, '播出');
    if (lessThanAll.test(clause)) continue;
    if (words === clause || isBare(clause)) return [mark, 'certain'];
    if (!ofEpisodes.test(clause)) continue;
    return [mark, group.kind.endsWith('频道') ? 'guess' : 'likely'];
  }
  const before = may.find(({ figure }) => figure.start >= group.lead.start && figure.end === group.start);
  return [before ?? null, 'certain'];
};

const shareOf = (text: string, { names, kindEnd }: TitleGroup, counted: Mark | null): ReadColumn['share'] => {
  if (names.length < 2 || counted === null) return null;
  if (saysEach(counted)) return 'each';
  return /共|合计|总计|累计/.test(text.slice(kindEnd, counted.figure.amount.start)) ? 'joint' : null;
};

/** 《甲》《乙》专栏分别30期、20期: as many figures as names. */
const inTurn = (
  text: string,
  { names, kindEnd }: TitleGroup,
  counted: Mark,
  marks: readonly Mark[],
): readonly Mark[] => {
  const first = marks.indexOf(counted);
  if (first < 0 || !/分别|依次/.test(text.slice(kindEnd, counted.figure.amount.start))) return [];
  const row = marks.slice(first, first + names.length);
  return row.every(({ figure }) => figure.unit === counted.figure.unit) ? row : [];
};
