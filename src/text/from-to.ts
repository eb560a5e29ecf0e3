import { characterClass, isAt } from './character.ts';
import type { Figure } from './figure.ts';
import type { Reading } from './read-quantity.ts';

const origins = characterClass('由从');
const arrivals = characterClass('到至');
const verb = /^[\u4e00-\u9fff]{2,5}$/u;

/** A number with the verb that leads to it from the figure before it, whatever the verb: 壮大到1000人 of 由600人壮大到1000人. */
export const withOrigin = (text: string, reading: Reading, last: Figure): Reading => {
  const { start, amount, comparator, growth } = reading;
  if (!isAt(text, start - 1, arrivals) || start !== amount.start) return reading;
  const from = last.min ?? last.max;
  if (growth !== null || from === null || amount.min === null || last.unit !== (amount.unit?.name ?? null))
    return reading;
  const lead = text.slice(last.end, start);
  if (!isAt(text, last.start - 1, origins) || !verb.test(lead)) return reading;
  const level = amount.min > from ? 'gte' : 'lte';
  return { ...reading, start: last.end, lead, comparator: comparator === 'eq' ? level : comparator };
};
