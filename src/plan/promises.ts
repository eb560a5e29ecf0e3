import type { Origins } from '../source/origins.ts';
import type { Quantity } from '../text/quantity.ts';
import { withoutTitleMarks } from '../text/title-marks.ts';
import type { WrittenColumn, WrittenTarget } from './generated/types.generated.ts';
import type { Aggregate, Break, Column, Home, Target } from './plan.ts';
import type { Registry } from './registry.ts';
import { type Responsible, readParties, readParty, readResponsible } from './responsible.ts';
import { exactly, readEpisodes, readWrittenQuantity } from './written-quantity.ts';

/** What the targets and columns of a plan have in common. */
export interface Setting {
  readonly year: number;
  readonly aggregate: Aggregate;
  readonly registry: Registry;
  readonly origins: Origins;
}

/** A target with its defaults: the home's responsibility, the plan's way of counting, 1项 for a milestone. */
export const readTarget = (written: WrittenTarget, home: Home, above: Responsible, setting: Setting): Target => {
  const { registry, origins } = setting;
  const target: Target = Object.freeze({
    kind: 'target',
    id: written.id,
    indicator: written.indicator,
    value: written.value === undefined ? milestone : (readWrittenQuantity(written.value) ?? nothingKnown),
    written: wordsOf(written.value),
    baseline: written.baseline === undefined ? null : readWrittenQuantity(written.baseline),
    quote: written.quote ?? null,
    aggregate: written.aggregate ?? setting.aggregate,
    commitment: written.commitment ?? null,
    ...readResponsible(written, above, registry.party, origins),
    parts: Object.freeze(written.parts ?? none),
    including: Object.freeze(written.including ?? none),
    upstream: written.upstream ?? null,
    previous: written.previous ?? null,
    note: written.note ?? null,
    home,
  });
  origins.adopt(target, [written]);
  return target;
};

/** A column with its defaults: 合办, the whole plan year, the home's responsibility. */
export const readColumn = (written: WrittenColumn, home: Home, above: Responsible, setting: Setting): Column => {
  const { registry, origins, year } = setting;
  const column: Column = Object.freeze({
    kind: 'column',
    id: written.id ?? null,
    names: Object.freeze((written.names ?? [written.name ?? '']).map(withoutTitleMarks)),
    share: written.share ?? null,
    outlet: written.outlet === undefined ? null : readParty(written, 'outlet', registry.outletParty, origins),
    partners: written.partners === undefined ? noParties : readParties(written.partners, registry.party, origins),
    relation: written.relation ?? '合办',
    episodes: written.episodes === undefined ? null : readEpisodes(written.episodes),
    written: wordsOf(written.episodes),
    every: (written.every ?? null) as Column['every'],
    from: written.from ?? `${year}-01-01`,
    to: written.to ?? `${year}-12-31`,
    breaks: Object.freeze(written.breaks ?? noBreaks),
    within: written.within ?? null,
    quote: written.quote ?? null,
    ...readResponsible(written, above, registry.party, origins),
    home,
  });
  origins.adopt(column.names, written.names === undefined ? [written, 'name'] : [written.names]);
  origins.adopt(column, [written]);
  return column;
};

const wordsOf = (written: unknown): string | null => (typeof written === 'string' ? written : null);

const milestone: Quantity = Object.freeze(exactly(1, '项'));

// Stands where a plan was normalised although its shape was found wanting.
const nothingKnown: Quantity = Object.freeze({
  ...exactly(0, ''),
  comparator: 'about',
  min: null,
  max: null,
  unit: null,
});

const none: readonly string[] = Object.freeze([]);
const noParties: Column['partners'] = Object.freeze([]);
const noBreaks: readonly Break[] = Object.freeze([]);
