import { message } from '../text/message.ts';
import type { Path, Turn } from './turn.ts';

/** Keys whose values are turned for themselves, or are figures, which nobody turns. */
const turned: ReadonlySet<string> = new Set(
  'id title text overview indicator quote note noticeText number copyNumber due from to date upstream previous name names value baseline episodes'.split(
    ' ',
  ),
);

/** Registers name things; what they are called does not hang on the plan's year. Includes are turned for themselves. */
const registers: ReadonlySet<string> = new Set(['organizations', 'outlets', 'terms', 'include', 'numbering']);

/** The words of other keys (a tag, a contact, a recipient) that name the plan's year. */
export function* turnLeftovers(data: object, year: number): Generator<Turn> {
  const named = new RegExp(`(?<!\\d)${year}(?!\\d)`);
  for (const [key, value] of Object.entries(data)) if (!registers.has(key)) yield* leftIn(value, [key], named);
}

function* leftIn(value: unknown, path: Path, named: RegExp): Generator<Turn> {
  if (turned.has(keyOf(path))) return;
  if (typeof value === 'string') {
    if (named.test(value)) yield { kind: 'doubt', path, range: null, words: value, why: left };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leftIn(item, [...path, index], named);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* leftIn(item, [...path, key], named);
  }
}

/** The key that a value, or the list that it stands in, is written under. */
const keyOf = (path: Path): string => String(path.findLast((step) => typeof step === 'string') ?? '');

const left = message('写着今年的年份，没有改', 'names this year and was left');
