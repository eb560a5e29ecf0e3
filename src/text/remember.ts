/** More different words than one run has; behind them, memory begins anew. */
const mostRemembered = 2000;

/** A reader of words that remembers what it has read: plans share most of their dates and quantities. */
export const remember = <Read>(read: (words: string) => Read): ((words: string) => Read) => {
  const known = new Map<string, Read>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const found = read(words);
    if (known.size >= mostRemembered) known.clear();
    known.set(words, found);
    return found;
  };
};

/** What is known of objects, until all is forgotten. */
export interface Memory<Of extends object, Known> {
  readonly get: (of: Of) => Known | undefined;
  readonly set: (of: Of, known: Known) => void;
}

let age = 0;

/**
 * Forgets what is known of objects, all of which nobody is reading just now. A run does so behind each file: a weak map that
 * lives for long keeps its entries alive until the next full collection, and all that they lead to is copied for nothing.
 */
export const forget = (): void => {
  age += 1;
};

/** A memory that ends with `forget`, and of each object when nobody holds it any more. */
export const createMemory = <Of extends object, Known>(): Memory<Of, Known> => {
  let known = new WeakMap<Of, Known>();
  let begun = age;
  const current = (): WeakMap<Of, Known> => {
    if (begun !== age) [known, begun] = [new WeakMap(), age];
    return known;
  };
  return {
    get: (of) => current().get(of),
    set: (of, found) => {
      current().set(of, found);
    },
  };
};

/** A reader of objects that reads each once, until it forgets. */
export const readOnce = <Of extends object, Read extends object>(read: (of: Of) => Read): ((of: Of) => Read) =>
  readBy(createMemory<Of, Read>(), read);

/** The same for what outlives files: settings, vocabularies. */
export const readForGood = <Of extends object, Read extends object>(read: (of: Of) => Read): ((of: Of) => Read) =>
  readBy(new WeakMap<Of, Read>(), read);

const readBy =
  <Of extends object, Read extends object>(known: Memory<Of, Read>, read: (of: Of) => Read): ((of: Of) => Read) =>
  (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = read(of);
    known.set(of, found);
    return found;
  };
