import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, multiplyDecimals, plainDecimal, shiftDecimal } from '../../src/text/decimal.ts';

/** A whole number of hundredths: what people write with two decimals. */
const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });

describe('addDecimals', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[5.66, 1.3, 0.5, 4.4], 11.86],
    [[28, 23, 9, 25, 18, 6], 109],
    [[1e-7, 1e-7], 2e-7],
    [[-0.1, 0.3], 0.2],
    [[], 0],
    [[1.5e12, 0.5], 1_500_000_000_000.5],
  ])('%j is %d', (values, sum) => {
    expect(addDecimals(values)).toBe(sum);
  });

  it('adds hundredths as whole numbers do', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { maxLength: 20 }), (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        expect(addDecimals(values.map((value) => value / 100)) * 1).toBe(total / 100 + 0);
      }),
    );
  });

  it('is not a number where a part is none', () => {
    expect(addDecimals([1, Number.NaN])).toBeNaN();
    expect(addDecimals([1, Number.POSITIVE_INFINITY])).toBeNaN();
  });
});

describe('multiplyDecimals', () => {
  it.each([
    [1.1, 3, 3.3],
    [0.1, 0.2, 0.02],
    [3, 366, 1098],
    [-1.5, 0.2, -0.3],
    [1e-7, 10, 1e-6],
    [0, 5, 0],
  ])('%d times %d is %d', (a, b, product) => {
    expect(multiplyDecimals(a, b)).toBe(product);
  });

  it('multiplies hundredths as whole numbers do', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        expect(multiplyDecimals(a / 100, b / 100) + 0).toBe((a * b) / 10_000 + 0);
      }),
    );
  });
});

describe('shiftDecimal', () => {
  it.each([
    ['1.5', 8, 150_000_000],
    ['0.07', 4, 700],
    ['35', 0, 35],
    ['3', -2, 0.03],
    ['100000000000000000000', -8, 1_000_000_000_000],
  ])('%s by %d places is %d', (written, places, value) => {
    expect(shiftDecimal(written, places)).toBe(value);
  });

  it.each([
    ['1234567890123456', 0],
    ['1', 15],
    ['9', 400],
  ])('%s by %d places is more than a double keeps', (written, places) => {
    expect(shiftDecimal(written, places)).toBeNull();
  });
});

describe('plainDecimal', () => {
  it.each([
    [1e-7, '0.0000001'],
    [-1.25e-8, '-0.0000000125'],
    [1e21, '1000000000000000000000'],
    [0.5, '0.5'],
    [30, '30'],
  ])('%d has no exponent', (value, written) => {
    expect(plainDecimal(value)).toBe(written);
  });

  it('says the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = plainDecimal(value);
        expect(written).not.toContain('e');
        expect(Number(written) + 0).toBe(value + 0);
      }),
    );
  });
});
