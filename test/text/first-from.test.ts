import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBelow } from '../../src/text/count-below.ts';
import { firstFrom } from '../../src/text/first-from.ts';

const things = [2, 5, 5, 9].map((start) => ({ start }));

it.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [5, 1],
  [6, 3],
  [9, 3],
  [10, 4],
])('from %i on the first is number %i', (offset, index) => {
  expect(firstFrom(things, ({ start }) => start, offset)).toBe(index);
  expect(firstFrom([], Number, offset)).toBe(0);
});

it('is found as whoever looks at each would find it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, wanted) => {
      const sorted = numbers.sort((one, other) => one - other);
      expect(countBelow(sorted, wanted)).toBe(sorted.filter((number) => number < wanted).length);
    }),
  );
});
