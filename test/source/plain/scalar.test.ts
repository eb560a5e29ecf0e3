import '../../seed.ts';
import fc from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { scalarOf } from '../../../src/source/plain/scalar.ts';
import { unusual } from '../../../src/source/plain/unusual.ts';

/** What words are, or `unusual`. */
const read = (words: string): unknown => {
  try {
    return scalarOf(words);
  } catch (error) {
    return error;
  }
};

describe('what words without quotes are', () => {
  it.each([
    ['0', 0],
    ['30', 30],
    ['2.50', 2.5],
    ['true', true],
    ['false', false],
    ['30场', '30场'],
    ['2026-10-30', '2026-10-30'],
    ['2026-10', '2026-10'],
    ['2-3', '2-3'],
    ['12:30', '12:30'],
    ['trues', 'trues'],
    ['甲', '甲'],
    ['(一)', '(一)'],
  ])('%s', (words, expected) => {
    expect(read(words)).toBe(expected);
    expect(load(words, { schema: CORE_SCHEMA })).toBe(expected);
  });

  it.each([
    '007',
    '1_000',
    '0x1F',
    '0o17',
    '1e3',
    '1.',
    '.5',
    '+5',
    '.inf',
    '12a',
    'True',
    'FALSE',
    'null',
    'Null',
    '~',
  ])('%s is left to others', (words) => {
    expect(read(words)).toBe(unusual);
  });

  it('is what js-yaml takes them for, whatever they are', () => {
    const signs = fc.constantFrom(...'0123456789.+-_eExXoabfFtTrulsn~:年');
    let count = 0;
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 6 }), (list) => {
        const words = list.join('');
        fc.pre(!/^[-~]|:$/.test(words));
        const found = read(words);
        if (found === unusual) return;
        expect(found).toBe(load(words, { schema: CORE_SCHEMA }));
        count += 1;
      }),
      { numRuns: 5000 },
    );
    expect(count).toBeGreaterThan(2000);
  });
});
