import { describe, expect, it } from 'vitest';
import { citedSpans, withoutCited } from '../../src/text/cited.ts';

describe('citedSpans', () => {
  it('gives titles and quotations with their marks, the outer of two', () => {
    const text = '印发《关于“三长”的通知》，用好“平台”，《未完';
    expect(citedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '《关于“三长”的通知》',
      '“平台”',
    ]);
  });
});

describe('withoutCited', () => {
  it('keeps what begins outside of them', () => {
    const text = '1《2》3“4”5';
    const spans = [0, 2, 4, 6, 8].map((start) => ({ start, end: start + 1 }));
    expect(withoutCited(text, spans).map(({ start }) => text[start])).toEqual(['1', '3', '5']);
  });
});
