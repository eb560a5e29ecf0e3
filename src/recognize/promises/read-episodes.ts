import { isBare } from '../../plan/binding/narrowing.ts';
import type { Mark } from '../../plan/binding/passage.ts';
import { saysEach } from '../../plan/binding/says-each.ts';
import { clauseStart } from '../../plan/binding/sentence.ts';
import type { Certainty } from '../recognition.ts';
import { lessThanAll, ofEpisodes, programme } from './column-words.ts';
import type { TitleGroup } from './title-groups.ts';

/** The figure that counts the episodes of a column, and how sure that is. */
export interface Counted {
  readonly mark: Mark;
  readonly certainty: Certainty;
}

/** What a column is counted in. */
const units = new Set([...'期集讲回辑']);

/** The figure that counts episodes: of those behind the titles, in their clause or in one of its own, or right before them. */
export const readEpisodes = (
  text: string,
  group: TitleGroup,
  behind: readonly Mark[],
  before: readonly Mark[],
): Counted | null => {
  for (const mark of behind) {
    if (!isCount(mark)) continue;
    const certainty = certaintyOf(text, group, mark.figure.start);
    if (certainty !== null) return { mark, certainty };
  }
  const mark = before.at(-1);
  return mark?.figure.end === group.start && isCount(mark) ? { mark, certainty: 'certain' } : null;
};

const isCount = ({ figure: { kind, per, unit } }: Mark): boolean =>
  kind === 'target' && per === null && units.has(unit ?? '');

/** A channel has programmes of its own, whose episodes need not be those of the channel. */
const certaintyOf = (text: string, { kind, kindEnd }: TitleGroup, start: number): Certainty | null => {
  const clauseFrom = Math.max(kindEnd, clauseStart(text, start));
  const clause = text.slice(clauseFrom, start).replace(programme, '播出');
  if (lessThanAll.test(clause)) return null;
  if (clauseFrom === kindEnd || isBare(clause)) return 'certain';
  if (!ofEpisodes.test(clause)) return null;
  return kind.endsWith('频道') ? 'guess' : 'likely';
};

/** Whether one figure for several names is their sum or holds for each; null where the text does not say. */
export const readShare = (text: string, { names, kindEnd }: TitleGroup, { figure, ...mark }: Mark) => {
  if (names.length < 2) return null;
  if (saysEach({ ...mark, figure })) return 'each';
  return /共|合计|总计|累计/.test(text.slice(kindEnd, figure.amount.start)) ? 'joint' : null;
};

/** The figures that 分别 gives to several names one by one (《甲》《乙》专栏分别30期、20期); nothing where it does not. */
export const readInTurn = (
  text: string,
  { names, kindEnd }: TitleGroup,
  counted: Mark,
  marks: readonly Mark[],
): readonly Mark[] => {
  const first = marks.indexOf(counted);
  if (first < 0 || !/分别|依次/.test(text.slice(kindEnd, counted.figure.amount.start))) return [];
  const row = marks.slice(first, first + names.length);
  const isRow = row.length === names.length && row.every(({ figure }) => figure.unit === counted.figure.unit);
  return isRow ? row : [];
};
