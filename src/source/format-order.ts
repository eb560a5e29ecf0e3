import { isIgnore } from './format-lines.ts';
import type { FormatCollection, FormatEntry, FormatFile, FormatNode } from './format-tree.ts';
import type { Vocabulary, VocabularyPlace } from './vocabulary.ts';
import { englishKeyOf } from './words-of.ts';

/**
 * A file with the keys of each map in the order of its vocabulary, those unknown to it behind them as they stood. Keys of
 * an author's own choice and the items of lists stay where they are. A key takes its comments along.
 */
export const inOrder = (file: FormatFile, vocabulary: Vocabulary): FormatFile => ({
  ...file,
  root: order(file.root, '', vocabulary),
});

const order = (node: FormatNode, name: string | null, vocabulary: Vocabulary): FormatNode => {
  const place = name === null ? undefined : vocabulary[name];
  if (node.kind === 'scalar' || !place) return node;
  if (node.kind === 'list') {
    const entries = node.entries.map((entry) => orderItem(entry, order(entry.value, place.entries, vocabulary)));
    return { ...node, entries };
  }
  const ranked = node.entries.map((entry) => rank(entry, place, vocabulary));
  const sorted = [...ranked].sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
  return { ...node, entries: swapBlankLines(ranked[0]?.entry, sorted) };
};

interface Ranked {
  readonly rank: number;
  readonly entry: FormatEntry;
}

const rank = (entry: FormatEntry, place: VocabularyPlace, vocabulary: Vocabulary): Ranked => {
  const english = englishKeyOf(place, entry.key ?? '');
  const known = english === null ? undefined : place.keys[english];
  const value = order(entry.value, known ? known.place : place.entries, vocabulary);
  const keys = Object.keys(place.keys);
  return { rank: english === null ? keys.length : keys.indexOf(english), entry: { ...entry, value } };
};

/** A blank line above the entry that has become the first parts it from nothing: it goes above the one that was. */
const swapBlankLines = (was: FormatEntry | undefined, entries: readonly FormatEntry[]): readonly FormatEntry[] => {
  const [first] = entries;
  if (!was || !first || first === was) return entries;
  const count = first.above.findIndex((line) => line !== '');
  const blank = first.above.slice(0, count === -1 ? first.above.length : count);
  return entries.map((entry) => {
    if (entry === first) return { ...entry, above: entry.above.slice(blank.length) };
    return entry === was ? { ...entry, above: [...blank, ...entry.above] } : entry;
  });
};

/** A comment that silences a rule for an item stands beside its first key, whichever that is: it goes above the item. */
const orderItem = (item: FormatEntry, value: FormatNode): FormatEntry => {
  const was = firstOf(item.value);
  if (!was || !isIgnore(was.beside.trimStart()) || firstOf(value)?.key === was.key) return { ...item, value };
  const entries = (value as FormatCollection).entries.map((entry) =>
    entry.key === was.key ? { ...entry, beside: '' } : entry,
  );
  return {
    ...item,
    above: [...item.above, was.beside.trimStart()],
    value: { ...(value as FormatCollection), entries },
  };
};

const firstOf = (node: FormatNode): FormatEntry | undefined => (node.kind === 'map' ? node.entries[0] : undefined);
