import { vocabularyOf } from '../plan/vocabulary-of.ts';
import { tokenOf } from '../source/pointer.ts';
import type { Sketch, SketchEntry } from '../source/sketch/sketch.ts';
import { sketchOf } from '../source/sketch/sketch-of.ts';
import type { Source } from '../source/source.ts';
import { isHan } from '../source/vocabulary/spelling.ts';
import type { Vocabulary, VocabularyPlace } from '../source/vocabulary/vocabulary.ts';
import { englishKeyOf, placeUnder } from '../source/vocabulary/words-of.ts';
import { readOnce } from '../text/remember.ts';
import { isConfig } from '../workspace/repository.ts';
import type { Step } from './cursor.ts';

/** The kinds of files that an editor is helped with. */
export type FileKind = 'plan' | 'register' | 'config';

/** A file as its sketch has it, under English keys. */
export interface FileView {
  readonly source: Source;
  readonly kind: FileKind;
  /** Whether its author writes keys in Chinese. */
  readonly isChinese: boolean;
  /** Every value by the JSON Pointer of its path in English keys, in the order of the text; of a key that stands twice, the first. */
  readonly nodes: ReadonlyMap<string, ViewNode>;
}

/** A value of a file. */
export interface ViewNode {
  /** English keys and indices. */
  readonly path: readonly Step[];
  /** Its key; null for items of lists. */
  readonly entry: SketchEntry | null;
  /** Null where nothing stands behind the colon or dash. */
  readonly value: Sketch | null;
}

/** What may stand at a path of keys as their author wrote them: the path in English, and the place of its value. */
export interface PlaceReading {
  readonly path: readonly Step[];
  readonly place: VocabularyPlace | null;
}

/** Follows a path, written in Chinese, English or both, through the words of a kind of file. */
export const placeAt = (kind: FileKind, path: readonly Step[]): PlaceReading => {
  const vocabulary = vocabularyOf[kind];
  const english: Step[] = [];
  let place: VocabularyPlace | null = vocabulary[''] ?? null;
  for (const step of path) {
    const key = typeof step === 'number' ? step : englishKey(place, step);
    english.push(key);
    place = placeBelow(vocabulary, place, key);
  }
  return { path: english, place };
};

/** The English key that a word means at a place; the word itself where it is no key there. */
export const englishKey = (place: VocabularyPlace | null, word: string): string =>
  (place && englishKeyOf(place, word)) ?? word;

const placeBelow = (vocabulary: Vocabulary, place: VocabularyPlace | null, step: Step): VocabularyPlace | null =>
  place && placeUnder(vocabulary, place, typeof step === 'string' ? step : null);

/** A path, and the pointer that it makes. */
interface At {
  readonly pointer: string;
  readonly path: readonly Step[];
}

/** The view of a source, made once. */
export const viewOf = readOnce((source: Source): FileView => {
  const sketch = sketchOf(source);
  const words = sketch?.kind === 'map' ? sketch.entries.map(({ name }) => name) : [];
  const kind = kindOf(source, words);
  const nodes = new Map<string, ViewNode>();
  const add = (
    value: Sketch | null,
    { pointer, path }: At,
    entry: SketchEntry | null,
    place: VocabularyPlace | null,
  ): void => {
    if (nodes.has(pointer)) return;
    nodes.set(pointer, { path, entry, value });
    const below = (step: Step) => placeBelow(vocabularyOf[kind], place, step);
    const at = (step: Step): At => ({ pointer: pointer + tokenOf(step), path: [...path, step] });
    if (value?.kind === 'list') {
      for (const [index, item] of value.items.entries()) add(item.value, at(index), null, below(index));
    } else if (value?.kind === 'map') {
      for (const each of value.entries) {
        const key = englishKey(place, each.name);
        add(each.value, at(key), each, below(key));
      }
    }
  };
  add(sketch, { pointer: '', path: [] }, null, vocabularyOf[kind][''] ?? null);
  return { source, kind, isChinese: words.filter(isHan).length * 2 > words.length, nodes };
});

/** A file that holds nothing but registers is one; what only begins may become a plan. */
const kindOf = ({ path }: Source, words: readonly string[]): FileKind => {
  if (isConfig(path)) return 'config';
  const root = vocabularyOf.plan[''] ?? null;
  const keys = new Set(words.map((word) => englishKey(root, word)));
  const isPlan = ['title', 'year', 'issuer', 'sections'].some((key) => keys.has(key));
  return !isPlan && ['organizations', 'outlets', 'terms'].some((key) => keys.has(key)) ? 'register' : 'plan';
};
