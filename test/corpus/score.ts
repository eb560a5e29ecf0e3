import { countedBy } from '../../src/text/counted.ts';
import type { Figure, FigureKind } from '../../src/text/figure.ts';
import { readFigures } from '../../src/text/read-figures.ts';
import type { Annotated, AnnotatedValue, Entry } from './corpus.ts';

/** How often something was right, and what went wrong where it was not. */
export interface Measure {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  /** Each with its sentence, what was expected and what was got. */
  readonly slips: readonly string[];
}

/** Recall and precision by kind, then what figures of the right kind say. A measure of nothing is left out. */
export const score = (entries: readonly Entry[]): readonly Measure[] => {
  const measures = new Measures();
  for (const entry of entries) scoreEntry(entry, measures);
  return measures.all();
};

const shareOf = ({ right, of }: Measure): number => (of === 0 ? 1 : right / of);

/** A score as a table to read, without its slips. */
export const tellScore = (measures: readonly Measure[]): string =>
  measures
    .map(
      (measure) =>
        `  ${measure.name.padEnd(24)}${String(measure.right).padStart(5)} of ${String(measure.of).padStart(5)}  ${shareOf(measure).toFixed(4)}\n`,
    )
    .join('');

interface Count {
  right: number;
  readonly slips: string[];
}

/** Counts by name, in the order of first mention. */
class Measures {
  readonly #counts = new Map<string, Count>();

  count(name: string, isRight: boolean, slip: () => string): void {
    const count = this.#counts.get(name) ?? { right: 0, slips: [] };
    this.#counts.set(name, count);
    if (isRight) count.right += 1;
    else count.slips.push(slip());
  }

  all(): readonly Measure[] {
    return [...this.#counts]
      .map(([name, { right, slips }]) => ({ name, right, of: right + slips.length, slips }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

const scoreEntry = ({ text, figures: expected }: Entry, measures: Measures): void => {
  const got = readFigures(text);
  const partners = pair(expected, got);
  const slip = (wanted: string, found: string) => () => `${text}\n    expected ${wanted}\n    got      ${found}`;
  for (const annotated of expected) {
    const index = partners.get(annotated);
    const figure = index === undefined ? undefined : got[index];
    const isKind = figure?.kind === annotated.kind;
    measures.count(`recall ${annotated.kind}`, isKind, slip(tellAnnotated(annotated), tellFigure(figure)));
    if (figure === undefined || index === undefined || !isKind) continue;
    measures.count('words', figure.text === annotated.words, slip(annotated.words, figure.text));
    if (annotated.value !== null) {
      const isRight = isSameValue(annotated.value, figure);
      measures.count('value', isRight, slip(tellAnnotated(annotated), tellFigure(figure)));
    }
    if (!counting.has(figure.kind)) continue;
    const of = countedBy(text, got, index);
    measures.count('of', isSameNoun(annotated.of, of), slip(`${annotated.words}: ${annotated.of}`, String(of)));
  }
  const kindAt = new Map([...partners].map(([{ kind }, index]) => [index, kind]));
  for (const [index, figure] of got.entries()) {
    const isKind = kindAt.get(index) === figure.kind;
    measures.count(`precision ${figure.kind}`, isKind, slip(kindAt.get(index) ?? 'nothing', tellFigure(figure)));
  }
};

const counting: ReadonlySet<FigureKind> = new Set(['target', 'growth', 'rate', 'approximate']);

/** Each expected figure with one of those got that overlaps it, of its own kind if there is one. */
const pair = (expected: readonly Annotated[], got: readonly Figure[]): ReadonlyMap<Annotated, number> => {
  const partners = new Map<Annotated, number>();
  const free = new Set(got.keys());
  for (const isStrict of [true, false]) {
    for (const annotated of expected) {
      if (partners.has(annotated)) continue;
      for (const index of free) {
        const figure = got[index];
        if (figure === undefined || figure.start >= annotated.end || figure.end <= annotated.start) continue;
        if (isStrict && figure.kind !== annotated.kind) continue;
        partners.set(annotated, index);
        free.delete(index);
        break;
      }
    }
  }
  return partners;
};

const isSameValue = (value: AnnotatedValue, figure: Figure): boolean =>
  (Object.keys(value) as (keyof AnnotatedValue)[]).every((key) => value[key] === figure[key]);

/** Whether one names what the other does; 和 and 、 join alike. */
const isSameNoun = (expected: string | null, got: string | null): boolean => {
  if (expected === null || got === null) return expected === got;
  const [a = '', b = ''] = [expected, got].map((words) => words.replaceAll(/以及|[和与及]/g, '、'));
  return a.includes(b) || b.includes(a);
};

const tellValue = ({ comparator, min, max, unit, per, change, base }: AnnotatedValue): string =>
  [change, base, comparator, `${min ?? ''}..${max ?? ''}`, unit, per && `/${per}`].filter(Boolean).join(' ');

const tellAnnotated = ({ kind, words, value }: Annotated): string =>
  `${kind} ${words} ${value === null ? '–' : tellValue(value)}`;

const tellFigure = (figure: Figure | undefined): string =>
  figure === undefined ? 'nothing' : `${figure.kind} ${figure.text} ${tellValue(figure)}`;
