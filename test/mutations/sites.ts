import { bindFigures, type Claim } from '../../src/plan/binding/bind-figures.ts';
import type { Column, Home, Plan, Target } from '../../src/plan/plan.ts';
import type { Origins } from '../../src/source/origins.ts';
import type { Figure } from '../../src/text/figure.ts';
import { parseQuantity } from '../../src/text/quantity.ts';
import type { Span } from '../../src/text/span.ts';

/** A figure of a plan file, in a text or in the data, and where the same is stated. Spans are those of the file. */
export interface Site {
  readonly where: 'text' | 'data';
  /** What it states, for people. */
  readonly title: string;
  /** What is written otherwise: the figure, or the 每天 that stands apart from it. */
  readonly words: string;
  readonly span: Span;
  readonly unit: string | null;
  /** Where a finding about the figure points to. */
  readonly place: Span;
  /** Where the same is stated: in the data for a text, in the texts for the data. */
  readonly partners: readonly Span[];
  readonly home: Home;
  readonly isFrequency: boolean;
  /** Whether it is a number of a table without a unit, and whether that has a bound of its own. */
  readonly cell: 'bare' | 'bounded' | null;
  /** Whether a bound stands in the data and, in the text, apart from the number. */
  readonly isBoundApart: boolean;
}

type About = Pick<Site, 'title' | 'unit' | 'home' | 'isFrequency' | 'cell' | 'isBoundApart'>;

interface Stated extends About {
  readonly place: Span;
  readonly partners: Span[];
}

/** Every figure of a plan that a text and the data both state, in the order in which they are bound. */
export const sitesOf = async (plan: Plan, origins: Origins, text: string): Promise<readonly Site[]> => {
  const inText = new Map<number, Stated>();
  const inData = new Map<number, Stated>();
  const apart: Site[] = [];
  for (const claim of bindFigures(plan).claims) {
    const { figure, prose, subject, key } = claim;
    if (figure === null || !isStated(claim)) continue;
    const { span: said } = await origins.locate([...prose.at, { start: figure.start, end: figure.end }]);
    const { span: planned } = await origins.locate([subject, key]);
    const about = aboutOf(claim, figure);
    enter(inText, said, planned, { ...about, home: homeOf(plan, claim) });
    if (key !== 'every' && text.charAt(planned.start) !== '{') enter(inData, planned, said, about);
    const each = periodBefore(prose.text, figure);
    if (each === null) continue;
    const { span } = await origins.locate([...prose.at, each]);
    const period = { ...about, where: 'text', place: said, partners: [planned], span } as const;
    apart.push({ ...period, words: text.slice(span.start, span.end), home: homeOf(plan, claim) });
  }
  return [...toSites('text', inText, text), ...toSites('data', inData, text), ...apart];
};

/** Whether a figure states the planned one itself, and no share of it (全年16场，每月至少1场) or pace without data (隔周1期). */
const isStated = ({ planned, key, isSure, how, figure, differences }: Claim): boolean => {
  if (figure === null || planned === null || (how === 'named' && !isSure && differences.length === 0)) return false;
  return key === 'every' || (figure.per === null) === (planned.per === null) || figure.min === planned.min;
};

const aboutOf = ({ subject, key, planned }: Claim, figure: Figure): About => ({
  title: titleOf(subject),
  unit: figure.unit,
  home: subject.home,
  isFrequency: key === 'every',
  cell: figure.kind !== 'other' ? null : /\d$/.test(figure.text) ? 'bare' : 'bounded',
  isBoundApart:
    (figure.comparator === 'eq' || parseQuantity(figure.text)?.comparator === 'eq') &&
    planned !== null &&
    planned.comparator !== 'eq' &&
    planned.comparator !== 'all',
});

const titleOf = (subject: Target | Column): string =>
  subject.kind === 'target' ? subject.indicator : `《${subject.names.join('》《')}》`;

/** The home whose text a claim reads. */
const homeOf = (plan: Plan, { prose, subject }: Claim): Home =>
  plan.homes.find(({ proses }) => proses.includes(prose)) ?? subject.home;

/** 每天 of 每天更新知识3条, where it stands apart from its figure. */
const periodBefore = (text: string, figure: Figure): Span | null => {
  if (figure.per === null || figure.text.includes('每')) return null;
  const from = Math.max(0, figure.start - 24);
  const found = /每(?:季度|[天日周月])(?=[^\d一二两三四五六七八九十每]*$)/.exec(text.slice(from, figure.start));
  return found === null ? null : { start: from + found.index, end: from + found.index + found[0].length };
};

const enter = (sites: Map<number, Stated>, place: Span, partner: Span, about: About): void => {
  const known = sites.get(place.start);
  if (known) known.partners.push(partner);
  else sites.set(place.start, { ...about, place, partners: [partner] });
};

const toSites = (where: Site['where'], stated: ReadonlyMap<number, Stated>, text: string): readonly Site[] =>
  [...stated.values()].map((each) => ({
    ...each,
    where,
    words: text.slice(each.place.start, each.place.end),
    span: each.place,
  }));
