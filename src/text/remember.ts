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

/** A reader of objects that reads each once, and forgets what it read when nobody holds the object any more. */
export const readOnce = <Of extends object, Read extends object>(read: (of: Of) => Read): ((of: Of) => Read) => {
  const known = new WeakMap<Of, Read>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const found = read(of);
    known.set(of, found);
    return found;
  };
};
