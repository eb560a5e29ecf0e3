import type { KeyWords } from '../text/key-words.ts';
import type { Span } from '../text/span.ts';
import type { SourceEdit } from './diagnostic.ts';
import type { LoadedYaml } from './load-yaml.ts';
import { placesIn } from './places-in.ts';
import { pointerOf } from './pointer.ts';
import { encodeWords } from './scalars/encode-words.ts';
import { mapRange } from './scalars/scalar-range.ts';
import { Source } from './source.ts';
import { englishSpelling, keyWordsOf } from './vocabulary/spelling.ts';
import type { Written, WrittenScalar } from './written.ts';
import { childOf, keySpanOf, startOf, valueSpanOf } from './written-span.ts';

/** A place in a file: its span there, and the JSON Pointer (RFC 6901) of the value concerned. */
export interface Location {
  readonly source: Source;
  readonly span: Span;
  readonly pointer: string;
}

/** A change of a file, placed. */
export interface Rewriting {
  readonly source: Source;
  readonly edit: SourceEdit;
}

type Key = string | number;

/** An object of a file, by the object that holds it; the root is held by none. */
interface Held {
  readonly loaded: LoadedYaml;
  readonly holder: object | null;
  readonly key: Key;
}

/** Adoptions are followed this far: further ones can only be a circle. */
const maxAdoptions = 32;

/**
 * Knows where objects were written. Files are walked, and parsed for positions, only when somebody first asks for a
 * place: for a plan without findings nobody does. A place that is nowhere is the nearest one that is somewhere, at last
 * the beginning of the first file.
 */
export class Origins {
  readonly #waiting: LoadedYaml[] = [];
  readonly #held = new Map<object, Held>();
  readonly #adopted = new Map<object, readonly [object: object, key?: Key]>();
  #first: Source | undefined;

  /** Makes every list and map of a file locatable. */
  add(loaded: LoadedYaml): void {
    this.#first ??= loaded.source;
    this.#waiting.push(loaded);
  }

  /** Says that an object stands for one of a file, or for the value under a key of that one. */
  adopt(object: object, written: readonly [object: object, key?: Key]): void {
    this.#adopted.set(object, written);
  }

  /**
   * Where a place of a plan was written: a text or number as a whole, quotes included, or the given range of it; the key
   * of a list or map that follows on its own lines; the beginning of an object where no key is given or it has no such.
   */
  async locate([object, key, range]: readonly [object: object, key?: Key, range?: Span]): Promise<Location> {
    return this.#locate(object, key, range, false);
  }

  /** Where a key of an object was written; the beginning of the object where it has no such key. */
  async locateKey(object: object, key: Key): Promise<Location> {
    return this.#locate(object, key, undefined, true);
  }

  /** How a file names the keys of the object that an object stands for. */
  keyWords(object: object): KeyWords {
    this.#walk();
    const [written] = this.#follow(object, undefined);
    return keyWordsOf(this.#held.get(written)?.loaded.spelling ?? englishSpelling, written);
  }

  /**
   * How the words at a place of a plan are replaced where they are written; null where they are no range of a text, or
   * cannot be changed without writing the rest of it anew.
   */
  async rewrite(place: readonly [object: object, key?: Key, range?: Span], words: string): Promise<Rewriting | null> {
    this.#walk();
    const [object, key, range] = place;
    const [written, writtenKey] = this.#follow(object, key);
    const held = this.#held.get(written);
    const value = writtenKey === undefined ? undefined : (written as Readonly<Record<Key, unknown>>)[writtenKey];
    if (!held || !range || writtenKey === undefined || typeof value !== 'string') return null;
    const { source } = held.loaded;
    const path = [...this.#pathOf(written), writtenKey];
    const { scalar, isInFlow } = scalarAt(await writtenOf(held.loaded), path);
    const change = scalar && encodeWords(source.text, scalar, range, words, isInFlow);
    return change && { source, edit: { ...change, means: { pointer: pointerOf(path), value, range, words } } };
  }

  async #locate(object: object, key: Key | undefined, range: Span | undefined, isKey: boolean): Promise<Location> {
    this.#walk();
    const [written, writtenKey] = this.#follow(object, key);
    const held = this.#held.get(written);
    if (!held) return { source: this.#first ?? new Source('', ''), span: { start: 0, end: 0 }, pointer: '' };
    const { source } = held.loaded;
    const path = this.#pathOf(written);
    let node = await writtenOf(held.loaded);
    for (const step of path) node = (node && childOf(node, step)) ?? node;
    if (!node) return { source, span: { start: 0, end: 0 }, pointer: pointerOf(path) };
    const child = writtenKey === undefined ? undefined : childOf(node, writtenKey);
    if (writtenKey === undefined || !child) return { source, span: startOf(node), pointer: pointerOf(path) };
    const pointer = pointerOf([...path, writtenKey]);
    const keySpan = keySpanOf(node, writtenKey);
    if (isKey) return { source, span: keySpan ?? startOf(child), pointer };
    if (range && child.kind === 'scalar') return { source, span: mapRange(source.text, child, range), pointer };
    return { source, span: valueSpanOf(source.text, child, keySpan), pointer };
  }

  /** The object of a file, and its key, that a place stands for. */
  #follow(object: object, key: Key | undefined): readonly [object: object, key: Key | undefined] {
    let at: readonly [object: object, key: Key | undefined] = [object, key];
    for (let count = 0; count < maxAdoptions; count += 1) {
      const adopted = this.#adopted.get(at[0]);
      if (!adopted) break;
      const [holder, under] = adopted;
      const value = under === undefined ? holder : (holder as Readonly<Record<Key, unknown>>)[under];
      at = typeof value === 'object' && value !== null ? [value, at[1]] : [holder, under];
    }
    return at;
  }

  #walk(): void {
    for (const loaded of this.#waiting.splice(0)) this.#hold(loaded.data, { loaded, holder: null, key: '' });
  }

  #hold(value: unknown, held: Held): void {
    if (typeof value !== 'object' || value === null) return;
    this.#held.set(value, held);
    const { loaded } = held;
    if (Array.isArray(value))
      for (const [key, item] of value.entries()) this.#hold(item, { loaded, holder: value, key });
    else for (const [key, item] of Object.entries(value)) this.#hold(item, { loaded, holder: value, key });
  }

  #pathOf(object: object): readonly Key[] {
    const path: Key[] = [];
    let held = this.#held.get(object);
    while (held?.holder) {
      path.unshift(held.key);
      held = this.#held.get(held.holder);
    }
    return path;
  }
}

/** Where the data of a file is written, under the keys that the data has. */
export const writtenOf = async ({ source, spelling = englishSpelling }: LoadedYaml): Promise<Written | null> =>
  spelling.find(await placesIn(source));

/** The scalar at a path, and whether it stands in brackets or braces, where fewer words can do without quotes. */
const scalarAt = (
  root: Written | null,
  path: readonly Key[],
): { readonly scalar: WrittenScalar | null; readonly isInFlow: boolean } => {
  let node: Written | null | undefined = root;
  let isInFlow = false;
  for (const step of path) {
    if (!node || node.kind === 'scalar') return { scalar: null, isInFlow };
    isInFlow ||= node.isFlow;
    node = childOf(node, step);
  }
  return { scalar: node?.kind === 'scalar' ? node : null, isInFlow };
};
