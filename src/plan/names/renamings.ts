import { readPassage } from '../binding/passage.ts';
import { sentenceEnd } from '../binding/sentence.ts';
import type { Place } from '../place.ts';
import type { FormerName, Organization, Outlet, Party, Plan, Prose } from '../plan.ts';
import { prosesOf } from '../prose.ts';
import type { Named } from './find-names.ts';
import { namesIn } from './names-in.ts';
import { standingsIn } from './standing.ts';

/** A place where a plan names somebody as they were called before its year. */
export interface Renaming {
  readonly at: Place;
  readonly words: string;
  /** The name in force; null where the register knows none. */
  readonly now: string | null;
  /** When the former name ended, or else since when the present one is in use, as the register says. */
  readonly until: string | null;
  readonly since: string | null;
  /** Whether the words are quoted: then they may be kept on purpose. */
  readonly isQuoted: boolean;
}

type Registered = Organization | Outlet;
type Ended = Pick<Renaming, 'now' | 'until' | 'since'>;

/**
 * Former names whose time was over before the plan's year, in the texts and wherever the plan names who issues, owns,
 * supports or broadcasts. Silent where the text itself says that the name is an old one, or speaks of an earlier year.
 */
export const renamingsOf = (plan: Plan): readonly Renaming[] => {
  const ended = endedNames(plan);
  if (ended.size === 0) return [];
  const found: Renaming[] = [];
  for (const prose of prosesOf(plan)) found.push(...renamingsIn(plan, prose, ended));
  for (const party of partiesOf(plan)) {
    const end =
      party.registered !== null && party.written !== party.registered.id ? ended.get(party.written) : undefined;
    if (end) found.push({ at: [party], words: party.written, ...end, isQuoted: false });
  }
  return found;
};

/** The names that ended before the plan's year and that nobody has today. */
const endedNames = (plan: Plan): ReadonlyMap<string, Ended> => {
  const ended = new Map<string, Ended>();
  const inForce = new Set<string>();
  const entries: readonly Registered[] = [...plan.organizations, ...plan.outlets];
  for (const { name, aliases, since, until, formerNames } of entries) {
    const isOver = until !== null && endsBefore(until, plan.year);
    for (const words of [name, ...aliases]) {
      if (!isOver) inForce.add(words);
      else if (!ended.has(words)) ended.set(words, { now: null, until, since: null });
    }
    for (const former of formerNames) {
      if (!isFormer(former, since, plan.year)) inForce.add(former.name);
      else if (ended.get(former.name)?.now == null)
        ended.set(former.name, { now: isOver ? null : name, until: former.until, since });
    }
  }
  if (ended.size > 0) for (const words of inForce) ended.delete(words);
  return ended;
};

/** A former name without a date of its own ended when the present one came into use, at the latest before this register. */
const isFormer = ({ until }: FormerName, since: string | null, year: number): boolean => {
  if (until !== null) return endsBefore(until, year);
  return since === null || endsBefore(since, year) || since === `${year}-01-01`;
};

const endsBefore = (moment: string, year: number): boolean => Number(moment.slice(0, 4)) < year;

const renamingsIn = (plan: Plan, prose: Prose, ended: ReadonlyMap<string, Ended>): readonly Renaming[] => {
  const candidates = namesIn(plan, prose).filter(({ words, slip }) => slip === null && ended.has(words));
  if (candidates.length === 0) return [];
  const standing = standingsIn(prose);
  return candidates.flatMap((named) => {
    const how = standing(named);
    const end = ended.get(named.words);
    if (!end || how === 'within' || how === 'joined' || isKnownAsOld(prose, named, plan.year)) return [];
    const at = [...prose.at, { start: named.start, end: named.end }] as const;
    return [{ at, words: named.words, ...end, isQuoted: how === 'quotation' }];
  });
};

const SAYS_OLD = /更名|改名|改称|改为|原名|曾用名|旧称|旧名|前身|合并|并入|组建|划入|整合|挂牌|去年|上年|往年|历年/;

/** Whether a text says of a name that it is an old one (原…, 由…更名), or tells of a year before the plan’s. */
const isKnownAsOld = (prose: Prose, { start, end }: Named, year: number): boolean => {
  const { text } = readPassage(prose);
  const before =
    text
      .slice(Math.max(0, start - longestLookBack), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  const behind = text.slice(end, Math.min(end + longestRemark, sentenceEnd(text, end)));
  if (/(?:原|原来的?|原先的?)[“《〈（(]?$/.test(before) || SAYS_OLD.test(before + behind)) return true;
  return [...before.matchAll(/(\d{4})年/g)].some(([, digits]) => Number(digits) < year);
};

const longestRemark = 40;
const longestLookBack = 120;
const SENTENCE_END = /[。；！？]|\n[ \t]*\n/;

/** Each naming once, however many targets take it over from their task or from the defaults. */
const partiesOf = ({ issuer, tasks, targets, columns }: Plan): ReadonlySet<Party> => {
  const parties = new Set<Party>([issuer]);
  for (const list of [tasks, targets, columns]) {
    for (const { owner, support } of list) for (const party of [owner, ...support]) if (party) parties.add(party);
  }
  for (const { outlet, partners } of columns) for (const party of [outlet, ...partners]) if (party) parties.add(party);
  return parties;
};
