import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesAt, plainWords } from '../../src/compose/clause.ts';

describe('clausesAt', () => {
  it.each([
    ['甲，举办讲座[30场]，乙。', '举办讲座30场'],
    ['甲。举办讲座[30场]。乙', '举办讲座30场'],
    ['[讲座，全年30场]，乙', '讲座，全年30场'],
    ['与《甲，乙》合办专栏[30期]，丙', '与《甲，乙》合办专栏30期'],
    ['开展“甲：乙”讲座[30场]（含县，市）和丙，丁', '开展“甲：乙”讲座30场（含县，市）和丙'],
    ['经费[2,000元]，乙', '经费2,000元'],
    ['甲，》举办[30场]，乙', '》举办30场'],
    ['[30场]', '30场'],
  ])('%s', (marked, expected) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const span = clausesAt(text, { start, end });
    expect(text.slice(span.start, span.end)).toBe(expected);
  });

  it('always holds the range', () => {
    const words = fc.string({ unit: fc.constantFrom(...'甲3，。《》“”（）,:\n|- '), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(39), fc.nat(39), (text, one, other) => {
        const start = Math.min(one, other, text.length - 1);
        const end = Math.min(text.length, Math.max(one, other) + 1);
        const span = clausesAt(text, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});

describe('plainWords', () => {
  it.each([
    ['举办**30场**讲座', '举办30场讲座'],
    ['- 举办30场', '举办30场'],
    ['2. 举办30场', '举办30场'],
    ['举办\n  30场', '举办30场'],
    ['APP\nusers', 'APP users'],
    ['| 讲座 | 30场 |', '讲座 30场'],
    ['\\*注', '*注'],
    ['a\\中', 'a\\中'],
  ])('%j is %j', (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });
});
