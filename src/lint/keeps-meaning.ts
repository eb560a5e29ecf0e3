import type { Figure } from '../text/figure.ts';
import { foldWidth } from '../text/fold-width.ts';
import { maskMarkdown } from '../text/prose.ts';
import { readFigures } from '../text/read-figures.ts';
import { readMarks } from '../text/read-marks.ts';

/** Whether two wordings of a text state the same numbers, in the same order, and name the same titles 《…》. */
export const keepsMeaning = (before: string, after: string): boolean => {
  const [old, young] = [maskMarkdown(before), maskMarkdown(after)];
  return (
    isSameList(readFigures(old).flatMap(numbersOf), readFigures(young).flatMap(numbersOf), isSameNumber) &&
    isSameList(titlesOf(old), titlesOf(young), (a, b) => a === b)
  );
};

type Stated = Pick<Figure, 'comparator' | 'min' | 'max' | 'unit' | 'per'> & { readonly words: string };

/** What a figure states; a date, which has no value, each of its numbers: with blanks in it these are figures of their own. */
const numbersOf = ({ comparator, min, max, unit, per, text }: Figure): readonly Stated[] => {
  if (min !== null || max !== null) return [{ comparator, min, max, unit, per, words: '' }];
  const digits = foldWidth(text).match(/\d+/g) ?? [];
  if (digits.length === 0) return [{ comparator, min, max, unit, per, words: text }];
  return digits.map((number) => ({
    comparator: 'eq',
    min: Number(number),
    max: Number(number),
    unit: null,
    per: null,
    words: '',
  }));
};

/** A unit that only one wording has is no other unit: a blank may have hidden it. */
const isSameNumber = (a: Stated, b: Stated): boolean =>
  a.comparator === b.comparator &&
  a.min === b.min &&
  a.max === b.max &&
  a.words === b.words &&
  isSameOrNull(a.unit, b.unit) &&
  isSameOrNull(a.per, b.per);

const isSameOrNull = (a: string | null, b: string | null): boolean => a === b || a === null || b === null;

const titlesOf = (text: string): readonly string[] => {
  const first = text.indexOf('《');
  if (first === -1) return [];
  const ends = [...readMarks(text, first)].filter(([start]) => text.charAt(start) === '《');
  return ends.sort(([a], [b]) => a - b).map(([start, end]) => text.slice(start, end));
};

const isSameList = <Item>(a: readonly Item[], b: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean =>
  a.length === b.length && a.every((item, index) => isSame(item, b[index] as Item));
