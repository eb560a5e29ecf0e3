import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Figure, FigureKind } from '../../src/text/figure.ts';
import type { Span } from '../../src/text/span.ts';

/** What a figure says, as far as an annotation does. */
export type AnnotatedValue = Partial<Pick<Figure, 'comparator' | 'min' | 'max' | 'unit' | 'per' | 'change' | 'base'>>;

/** A figure as a reader of the sentence sees it; `value` and `of` are null where the annotation gives none (–). */
export interface Annotated extends Span {
  readonly words: string;
  readonly kind: FigureKind;
  readonly value: AnnotatedValue | null;
  readonly of: string | null;
}

/** A sentence with its figures in order. */
export interface Entry {
  readonly text: string;
  readonly figures: readonly Annotated[];
}

interface WrittenEntry {
  readonly text: string;
  readonly figures?: readonly string[];
}

/** The entries of all files of a folder whose names begin with a prefix. Throws for an annotation that cannot be read. */
export const readCorpus = (folder: string, prefix: string): readonly Entry[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => (load(readFileSync(join(folder, name), 'utf8')) ?? []) as WrittenEntry[])
    .map(readEntry);

/** An entry as a file has it, with its figures found in its text. */
export const readEntry = ({ text, figures = [] }: WrittenEntry): Entry => {
  const read: Annotated[] = [];
  for (const line of figures) {
    const [words = '', kind = '', value = none, of = none] = line.split('|').map((part) => part.trim());
    const start = text.indexOf(words, read.at(-1)?.end ?? 0);
    if (words === '' || start < 0) throw new Error(`“${words}” does not stand in its order in: ${text}`);
    const span = { start, end: start + words.length };
    read.push({ ...span, words, kind: readKind(kind), value: readValue(value), of: of === none ? null : of });
  }
  return { text, figures: read };
};

const none = '–';

const kinds: ReadonlySet<string> = new Set<FigureKind>([
  ...(['target', 'growth', 'rate', 'ordinal', 'year', 'date'] as const),
  ...(['edition', 'frequency', 'name', 'approximate', 'other'] as const),
]);

const readKind = (kind: string): FigureKind => {
  if (!kinds.has(kind)) throw new Error(`no kind of figure: ${kind}`);
  return kind as FigureKind;
};

const comparators = new Set(['eq', 'gte', 'gt', 'lte', 'lt', 'range', 'about', 'all']);

/** `gte 40 场`, `range 1 2 个`, `gte 3 条 /day`, `increase gte 15 % 上年`, `12`, `2019 2022`. */
const readValue = (written: string): AnnotatedValue | null => {
  if (written === none) return null;
  const words = written.split(/\s+/);
  const change = words[0] === 'increase' || words[0] === 'decrease' ? words[0] : null;
  if (change !== null) words.shift();
  const isBare = change === null && !comparators.has(words[0] ?? '');
  const comparator = (comparators.has(words[0] ?? '') ? words.shift() : 'eq') as Figure['comparator'];
  const numbers: number[] = [];
  while (words.length > 0 && /^-?[\d.]+$/.test(words[0] ?? '')) numbers.push(Number(words.shift()));
  const [first = null, last = first] = numbers;
  if (isBare) return { min: first, max: last };
  const per = words.find((word) => word.startsWith('/'))?.slice(1) ?? null;
  const [unit = null, base = null] = words.filter((word) => !word.startsWith('/'));
  return {
    comparator,
    min: comparator === 'lte' || comparator === 'lt' ? null : first,
    max: comparator === 'gte' || comparator === 'gt' ? null : last,
    unit,
    per: per as Figure['per'],
    ...(change === null ? {} : { change, base }),
  };
};
