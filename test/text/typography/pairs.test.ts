import '../../seed.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loneMarks } from '../../../src/text/typography/pairs.ts';

const places = (text: string) => loneMarks(text).map(({ at, mark, isOpening }) => `${at}${mark}${isOpening}`);

describe('loneMarks', () => {
  it('finds nothing where each mark is closed in order, in brackets of either width', () => {
    expect(places('办好《求证》（“日报”)专栏\n（一）〔二〕')).toEqual([]);
  });

  it('finds what is open at the end, closed before it opens, or crossed', () => {
    expect(places('《求证')).toEqual(['0《true']);
    expect(places('求证》')).toEqual(['2》false']);
    expect(places('（《求）证》')).toEqual(['1《true', '5》false']);
  });

  it('finds in a text what it finds behind a mark that is alone', () => {
    const text = fc.array(fc.constantFrom(...'《》（）()“”‘’a1县\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        // The first mark sends the text the long way; 】 has nothing to do with those behind it.
        const behind = places(`】${words}`).filter((place) => place !== '0】false');
        const here = loneMarks(words).map(({ at, mark, isOpening }) => `${at + 1}${mark}${isOpening}`);
        expect(here).toEqual(behind);
      }),
      { numRuns: 1000 },
    );
  });
});
