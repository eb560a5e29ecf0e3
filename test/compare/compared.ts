import { comparePlans } from '../../src/compare/compare-plans.ts';
import { markWords } from '../../src/compare/compare-words.ts';
import type { Change, Comparison } from '../../src/compare/comparison.ts';
import { printWords } from '../../src/compose/printed-words.ts';
import { loadPlan } from '../rules/lint-text.ts';

/** Two plan files held against each other. */
export const compared = async (old: string, now: string): Promise<Comparison> => {
  const [one, other] = [(await loadPlan(old)).plan, (await loadPlan(now)).plan];
  return comparePlans(await printWords(one), await printWords(other));
};

/** A change on one line: `raised target value 一、1→一、1 培训: 30场 → 50场`. */
export const written = ({ kind, subject, aspect, old, new: now, stretches }: Change): string => {
  const place = [old, now].map((side) => (side === null ? '–' : side.home.number || '·')).join('→');
  const name = now?.name ?? old?.name;
  const words = stretches ? markWords(stretches) : `${old?.words ?? '–'} → ${now?.words ?? '–'}`;
  return `${[kind, subject, aspect, place, name].filter((part) => part !== null && part !== undefined).join(' ')}: ${words}`;
};
