import { clauseStart } from '../../plan/binding/sentence.ts';
import type { Span } from '../../text/span.ts';
import { organizing, partiesBefore, partiesBehind, placeBefore, programme } from './column-words.ts';
import { outletKindOf } from './outlet-kind.ts';
import { type NamedParties, type NamedParty, readParties } from './read-parties.ts';
import type { TitleGroup } from './title-groups.ts';

/** With whom a column is brought out, how, and in which programme; null for what the text does not say. */
export interface Bond {
  readonly with: NamedParties | null;
  readonly relation: string | null;
  readonly within: string | null;
}

/** What the words around titles say: those before them in their clause, those behind them up to the next ones. */
export const readBond = (text: string, { lead, start, kind, names }: TitleGroup, ground: Span): Bond | null => {
  const before = text.slice(lead.start, start);
  const behind = text.slice(ground.start, ground.end);
  const [, within = null] = programme.exec(behind) ?? programme.exec(before) ?? [];
  const paper = within === null ? null : readParties(within.replace(/[《》]/g, ''));
  if (isMedia(paper)) return { with: paper, relation: readVerb(before), within: null };
  const [, others, relation] = partiesBefore.exec(before) ?? partiesBehind.exec(behind) ?? [];
  if (others !== undefined) {
    return { with: readParties(others), relation: relation?.replace(/好$/, '') ?? null, within };
  }
  const [, place, verb = null] = placeBefore.exec(before) ?? [];
  const named = place === undefined ? null : readParties(place);
  if (isMedia(named)) return { with: named, relation: verb, within };
  const bare = kind === '' || names.length > 1 ? null : readParties(before);
  const isNamed = isMedia(bare) && bare.parties.length === 1;
  return isNamed || within !== null ? { with: isNamed ? bare : null, relation: readVerb(before), within } : null;
};

const isMedia = (named: NamedParties | null): named is NamedParties => named?.parties.every(isOutlet) === true;

const isOutlet = ({ name, frequency }: NamedParty): boolean => outletKindOf(name, frequency) !== undefined;

/** The verb right before titles that brings them out: 开设, 推出; null where there is none, or one that says nothing. */
export const readVerb = (before: string): string | null => {
  const [, verb] = organizing.exec(before) ?? [];
  return verb === undefined || /继续|精心|[用开]好/.test(verb) ? null : verb.replace(/^办好$/, '开办');
};

/** 与甲日报合办《乙》专栏30期、《丙》专栏20期: the second is with the same as the first. */
export const inheritBond = (text: string, group: TitleGroup, before: TitleGroup, bond: Bond | null): Bond | null => {
  if (bond === null || clauseStart(text, group.start) > before.start) return null;
  return /^[^《》]{0,20}?[、和与及]$/.test(text.slice(before.kindEnd, group.start)) ? { ...bond, within: null } : null;
};
