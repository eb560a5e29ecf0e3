import type { Change, Comparison, HomeName, IndicatorPair, Side } from '../compare/comparison.ts';
import { countChanges } from '../compare/count-changes.ts';
import { describeChange } from '../compare/describe-change.ts';
import { onOneLine } from '../document/inline.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * A comparison as data: what `kepu diff --json` prints (version 1). Every key is always there, null where nothing is known;
 * `words` are the stretches of a running text that changed.
 */
export const comparisonJson = (
  { old, new: now, changes, indicators }: Comparison,
  paths: { readonly old: string; readonly new: string },
) => ({
  version: 1,
  old: describePlan(old, paths.old),
  new: describePlan(now, paths.new),
  changes: changes.map(describe),
  indicators: indicators.map(describeIndicator),
  summary: countChanges(changes),
});

const describePlan = ({ id, title, year }: Plan, path: string) => ({ path, id, title: onOneLine(title), year });

const describe = (change: Change) => ({
  kind: change.kind,
  what: change.subject,
  aspect: change.aspect,
  place: { old: describeHome(change.place.old), new: describeHome(change.place.new) },
  old: change.old && describeSide(change.old),
  new: change.new && describeSide(change.new),
  words: change.stretches?.map(({ kind, text }) => ({ kind, text })) ?? null,
  difference: change.difference,
  percent: change.percent,
  also: change.also,
  description: describeChange(change).zh,
});

const describeIndicator = ({ kind, old, new: now, change, difference, percent }: IndicatorPair) => ({
  what: kind,
  old: old && describeSide(old),
  new: now && describeSide(now),
  kind: change,
  difference,
  percent,
});

const describeHome = <Home extends HomeName | null>(home: Home) =>
  home && { number: home.number === '' ? null : home.number, title: home.title };

const describeSide = ({ home, name, id, words, value }: Side) => ({
  ...describeHome(home),
  name,
  id,
  words,
  value: value && {
    comparator: value.comparator,
    min: value.min,
    max: value.max,
    unit: value.unit,
    per: value.per,
    change: value.change,
    base: value.base,
  },
});
