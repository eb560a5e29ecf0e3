import type { Change } from '../compare/comparison.ts';

/** What one row of the table tells: a change, with what else it says by itself. */
export interface ChangeRow {
  readonly change: Change;
  /** Changes of targets and columns whose old and new figures are the very words that changed here. */
  readonly told: readonly Change[];
}

/** The rows of a comparison: a change of a figure is told with the change of the text that states it, where there is one. */
export const changeRows = (changes: readonly Change[]): readonly ChangeRow[] => {
  const texts = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.aspect !== 'text' || change.kind !== 'reworded') continue;
    texts.set(keyOf(change), [...(texts.get(keyOf(change)) ?? []), change]);
  }
  const told = new Map<Change, Change[]>();
  const folded = new Set<Change>();
  for (const change of changes) {
    const text = isOfFigure(change) ? (texts.get(keyOf(change)) ?? []).find((each) => states(each, change)) : undefined;
    if (!text) continue;
    told.set(text, [...(told.get(text) ?? []), change]);
    folded.add(change);
  }
  return changes.filter((change) => !folded.has(change)).map((change) => ({ change, told: told.get(change) ?? [] }));
};

const keyOf = ({ place }: Change): string => `${place.old?.number ?? ''}\n${place.new?.number ?? ''}`;

const isOfFigure = ({ subject, aspect, old, new: now }: Change): boolean =>
  (subject === 'target' || subject === 'column') && figures.has(aspect ?? '') && old !== null && now !== null;

const figures: ReadonlySet<string> = new Set(['value', 'episodes']);

/** Whether a text lost the old figure and got the new one. */
const states = ({ stretches }: Change, { old, new: now }: Change): boolean => {
  const [from, to] = [numberIn(old?.words), numberIn(now?.words)];
  const has = (kind: 'deleted' | 'inserted', number: string): boolean =>
    (stretches ?? []).some((stretch) => stretch.kind === kind && numbersIn(stretch.text).includes(number));
  return from !== null && to !== null && has('deleted', from) && has('inserted', to);
};

const numbersIn = (words: string): readonly string[] => words.match(/\d+(?:\.\d+)?/g) ?? [];

const numberIn = (words: string | undefined): string | null => {
  const [only, ...others] = numbersIn(words ?? '');
  return others.length === 0 ? (only ?? null) : null;
};
