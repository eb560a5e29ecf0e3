import type { FigureKind } from './figure.ts';
import type { Quantity } from './quantity.ts';
import type { Amount } from './read-amount.ts';

/** What a figure without a number says. */
export const nothing: Quantity = {
  comparator: 'eq',
  min: null,
  max: null,
  unit: null,
  per: null,
  change: null,
  base: null,
};

/** A number, or a first and a last one, that nothing bounds. */
export const rangeOf = (min: number, max: number, unit: string | null): Quantity => ({
  ...nothing,
  comparator: min === max ? 'eq' : 'range',
  min,
  max,
  unit,
});

/** What is known of a number that cannot be trusted. */
export const unsure = (kind: FigureKind, { unit }: Amount): Quantity => ({
  ...nothing,
  comparator: kind === 'approximate' ? 'about' : 'eq',
  unit: unit?.name ?? null,
});
