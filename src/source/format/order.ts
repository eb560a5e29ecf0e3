import type { Vocabulary, VocabularyPlace } from '../vocabulary/vocabulary.ts';
import { englishKeyOf, placeUnder } from '../vocabulary/words-of.ts';
import { isIgnore } from './lines.ts';
import type { FormatCollection, FormatEntry, FormatFile, FormatNode } from './tree.ts';
import { type KeyLanguage, wordsOf } from './words.ts';

/**
 * A file with the keys of each map in the order of its vocabulary, those unknown to it behind them as they stood. Keys of
 * an author's own choice and the items of lists stay where they are. A key takes its comments along. Keys and fixed values
 * are turned into a language, if one is given.
 */
export const inOrder = (file: FormatFile, vocabulary: Vocabulary, language: KeyLanguage): FormatFile => {
  const order = (node: FormatNode, place: VocabularyPlace | null): FormatNode => {
    if (place === null) return node;
    const words = wordsOf(place);
    if (node.kind === 'scalar') return words.scalarIn(node, language);
    const below = ({ key, value }: FormatEntry): FormatNode => {
      const english = key === null ? null : (englishKeyOf(place, key) ?? key);
      return order(value, placeUnder(vocabulary, place, english));
    };
    if (node.kind === 'list') return { ...node, entries: node.entries.map((entry) => withValue(entry, below(entry))) };
    const entries = node.entries.map((entry) => ({ ...words.entryIn(entry, language), value: below(entry) }));
    const ranked = entries.map((entry) => ({ entry, rank: words.rankOf(entry.key ?? '') }));
    const sorted = ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
    return { ...node, entries: swapBlankLines(entries[0], sorted) };
  };
  return { ...file, root: order(file.root, vocabulary[''] ?? null) };
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

/**
 * An item with its value in order. A comment beside the first key of an item silences a rule for all of it: where another
 * key has become the first, it goes above the item.
 */
const withValue = (item: FormatEntry, value: FormatNode): FormatEntry => {
  const was = firstOf(item.value);
  const first = firstOf(value);
  if (!was || !first || !isIgnore(was.beside.trimStart()) || first.beside === was.beside) return { ...item, value };
  const { entries, ...rest } = value as FormatCollection;
  const freed = entries.map((entry) => (entry.beside === was.beside ? { ...entry, beside: '' } : entry));
  return { ...item, above: [...item.above, was.beside.trimStart()], value: { ...rest, entries: freed } };
};

const firstOf = (node: FormatNode): FormatEntry | undefined => (node.kind === 'map' ? node.entries[0] : undefined);
