import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['kepu 1', 6],
    ['科普', 4],
    ['30期。', 6],
    ['（一）', 6],
    ['３０', 4],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['가', 2],
    ['\u200b', 0],
    ['é', 1],
    ['ｱ', 1],
    ['“—”', 3],
  ])('%j takes %d cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  it('of two texts is the sum of both', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b));
      }),
    );
  });
});
