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
