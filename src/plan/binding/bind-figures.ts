import { readOnce } from '../../text/remember.ts';
import { holdsSection } from '../holds-section.ts';
import type { Column, Home, Plan, Target, Task } from '../plan.ts';
import { bindCells } from './bind-cells.ts';
import { bindContradictions, bindRepeats, type Place } from './bind-elsewhere.ts';
import { mentionOthers } from './bind-mentions.ts';
import { bindFrequencies, bindNamed, bindPaces } from './bind-named.ts';
import { bindBareQuotes, bindQuotes, dropStatedQuotes } from './bind-quotes.ts';
import { bindRates } from './bind-rates.ts';
import { bindAlike, bindByValue, bindDiffering, bindFollowing, bindLeftovers } from './bind-rest.ts';
import type { Binding, Claim, UnclaimedFigure } from './claim.ts';
import { type Ground, groundOf } from './ground.ts';
import { Ledger } from './ledger.ts';
import { type Passage, readPassage } from './passage.ts';
import { type Subject, subjectsOf } from './statement.ts';
import { unclaimedIn } from './unclaimed.ts';
import { findUnsettled } from './unsettled.ts';

export type { Binding, Claim, FoundQuote, StaleQuote, UnsettledTarget } from './claim.ts';
export type { Difference } from './statement.ts';

/**
 * Reads which figure of which text states which target or column, once a plan.
 *
 * Each home is bound by itself: quotes first, then names beside figures, names in the sentence of an agreeing figure, most of the
 * indicator's words, then what differs, and last what is left. A task's items are asked where its own text is silent.
 */
export const bindFigures = readOnce((plan: Plan): Binding => {
  const places = plan.homes.map(
    (home): Place => ({ home, passages: home.proses.map(readPassage), subjects: subjectsOf(home) }),
  );
  const ledger = new Ledger(plan.year);
  bindPlaces(ledger, places);
  if (places.some(({ passages }) => passages.some(({ marks }) => marks.some((mark) => ledger.isFree(mark))))) {
    bindRepeats(ledger, places);
    bindContradictions(ledger, places, isWithin);
    bindCells(ledger, places, isWithin);
  }
  const binding = bindingOf(ledger, places);
  return binding;
});

/** A home's subjects on its own texts, and the texts of a task's items. */
interface Plot {
  readonly own: Ground;
  readonly items: readonly Passage[];
}

const bindPlaces = (ledger: Ledger, places: readonly Place[]): void => {
  const plots = plotsOf(places);
  for (const { own, items } of plots) bindQuotes(ledger, own.subjects, own.passages, items);
  for (const { own } of plots) {
    bindNamed(ledger, own);
    bindAlike(ledger, own);
  }
  for (const plot of plots) bindOpen(ledger, plot);
  for (const { own, items } of plots) {
    bindRates(ledger, own.passages);
    bindPaces(ledger, own);
    dropStatedQuotes(ledger, own.subjects);
    mentionOthers(ledger, own, items);
  }
};

const plotsOf = (places: readonly Place[]): readonly Plot[] => {
  const passagesOf = new Map<Home, readonly Passage[]>();
  for (const { home, passages } of places) if (home.kind === 'task') passagesOf.set(home, passages);
  const plots: Plot[] = [];
  for (const { home, subjects, passages } of places) {
    if (subjects.length === 0) continue;
    const items = itemsOf(home).flatMap((item) => passagesOf.get(item) ?? []);
    plots.push({ own: groundOf(subjects, passages), items });
  }
  return plots;
};

/** What a home's own text leaves open: its items are asked, then figures that differ are taken. */
const bindOpen = (ledger: Ledger, { own, items }: Plot): void => {
  const open = items.length === 0 ? [] : own.subjects.filter((subject) => isOpen(ledger, subject));
  const below = open.length === 0 ? null : groundOf(open, items);
  if (below) {
    bindNamed(ledger, below);
    bindAlike(ledger, below);
  }
  bindLast(ledger, own);
  if (below) bindLast(ledger, below);
  bindBareQuotes(ledger, own.subjects, own.passages, items);
};

const isOpen = (ledger: Ledger, { statement }: Subject): boolean => statement !== null && ledger.isOpen(statement);

/** What is left open: figures that differ, then figures that have nothing but their value. */
const bindLast = (ledger: Ledger, ground: Ground): void => {
  bindFrequencies(ledger, ground, false);
  if (!ground.subjects.some((subject) => isOpen(ledger, subject))) return;
  bindDiffering(ledger, ground);
  bindByValue(ledger, ground);
  bindLeftovers(ledger, ground);
  bindFollowing(ledger, ground);
};

const itemsOf = (home: Home): readonly Task[] =>
  home.kind !== 'task' || home.items.length === 0 ? noTasks : home.items.flatMap((item) => [item, ...itemsOf(item)]);

const noTasks: readonly Task[] = [];

/** Whether a home lies below the opening or a section, or is it. */
const isWithin = (inner: Home, outer: Home): boolean => {
  if (outer.kind === 'opening') return true;
  if (outer.kind === 'task' || inner.kind === 'opening') return inner === outer;
  return holdsSection(outer, inner.kind === 'task' ? inner.section : inner);
};

const bindingOf = (ledger: Ledger, places: readonly Place[]): Binding => {
  const unclaimed = new Map<Home, readonly UnclaimedFigure[]>();
  for (const place of places) {
    const figures = unclaimedIn(ledger, place);
    if (figures.length > 0) unclaimed.set(place.home, figures);
  }
  const unsettled = findUnsettled(ledger, places, unclaimed);
  const targets = new Set<Target | Column>(unsettled.map(({ target }) => target));
  const asked = new Set(unsettled.flatMap(({ candidates }) => candidates.map(({ figure }) => figure)));
  const isLeft = ({ subject, differences }: Claim): boolean => differences.length === 0 || !targets.has(subject);
  return {
    claims: targets.size === 0 ? ledger.claims : ledger.claims.filter(isLeft),
    claimsOf: (subject) => (targets.size === 0 ? ledger.claimsOf(subject) : ledger.claimsOf(subject).filter(isLeft)),
    unmentioned: unmentionedIn(ledger, places).filter((subject) => !targets.has(subject)),
    unclaimed: [...unclaimed.values()].flat().filter(({ figure }) => !asked.has(figure)),
    unsettled,
    brokenQuotes: ledger.brokenQuotes,
    repeatedQuotes: ledger.repeatedQuotes,
    staleQuotes: ledger.staleQuotes,
  };
};

const unmentionedIn = (ledger: Ledger, places: readonly Place[]): readonly (Target | Column)[] => {
  const found: (Target | Column)[] = [];
  for (const { subjects } of places) for (const each of subjects) if (!isStated(ledger, each)) found.push(each.of);
  return found;
};

const isStated = (ledger: Ledger, { of, statement }: Subject): boolean =>
  statement === null ? ledger.claimsOf(of).length > 0 : !ledger.isOpen(statement);
