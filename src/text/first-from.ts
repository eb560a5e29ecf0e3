/** The index of the first of some things, in the order of the text, that is not before an offset. */
export const firstFrom = <Item>(items: readonly Item[], startOf: (item: Item) => number, offset: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as Item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
