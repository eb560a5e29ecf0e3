import { describe, expect, it } from 'vitest';
import { lastPlaceOf } from '../../src/text/rounding.ts';

describe('lastPlaceOf', () => {
  it.each([
    ['40', 1],
    ['1.2万', 1000],
    ['33.3', 0.1],
    ['３万', 10_000],
    ['1.25亿', 1_000_000],
    ['30余万', 10_000],
    ['四十', 1],
    ['', 1],
  ])('%s is written to %d', (written, place) => {
    expect(lastPlaceOf(written)).toBe(place);
  });
});
