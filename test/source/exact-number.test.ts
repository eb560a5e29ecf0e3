import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsExactly } from '../../src/source/exact-number.ts';

const holds = (written: string) => holdsExactly(Number(written), written);

describe('holdsExactly', () => {
  it.each([
    '0',
    '-0',
    '+7',
    '007',
    '0.1',
    '1.50',
    '100',
    '1e3',
    '1.5E-7',
    '.5',
    '5.',
    '9007199254740991',
    '0.000001',
    '1e-9',
  ])('%s is held', (written) => {
    expect(holds(written)).toBe(true);
  });

  it.each(['9007199254740993', '9007199254740992', '1e21', '0.1234567890123456789', '123456789.123456789', '1e400'])(
    '%s is not',
    (written) => {
      expect(holds(written)).toBe(false);
    },
  );

  it('takes hexadecimal and octal numbers by their value', () => {
    expect([holdsExactly(31, '0x1F'), holdsExactly(8, '0o10')]).toEqual([true, true]);
  });

  it('holds every decimal of up to 15 digits', () => {
    const digits = fc.bigInt({ min: 0n, max: 999_999_999_999_999n });
    fc.assert(
      fc.property(digits, fc.nat(14), (number, places) => {
        const padded = number.toString().padStart(places + 1, '0');
        const written = `${padded.slice(0, padded.length - places)}.${padded.slice(padded.length - places)}`;
        expect(holds(written)).toBe(true);
      }),
    );
  });
});
