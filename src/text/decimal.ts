/** A number as an integer and a power of ten, so that 0.1 is exactly 1 × 10⁻¹. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * The sum of numbers as people write them: 0.1 + 0.2 is 0.3. Exact as long as the result has at most 15
 * significant digits; beyond that the nearest double.
 */
export const addDecimals = (values: readonly number[]): number => {
  if (!values.every(Number.isFinite)) return Number.NaN;
  const decimals = values.map(decimalOf);
  let exponent = 0;
  for (const decimal of decimals) exponent = Math.min(exponent, decimal.exponent);
  let digits = 0n;
  for (const decimal of decimals) digits += decimal.digits * 10n ** BigInt(decimal.exponent - exponent);
  return numberOf({ digits, exponent });
};

/** The product of two numbers as people write them: 1.1 × 3 is 3.3. Exact to 15 significant digits. */
export const multiplyDecimals = (a: number, b: number): number => {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return Number.NaN;
  const [left, right] = [decimalOf(a), decimalOf(b)];
  return numberOf({ digits: left.digits * right.digits, exponent: left.exponent + right.exponent });
};

/** The shortest decimal that stands for a double is what was written. */
const decimalOf = (value: number): Decimal => {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
};

const numberOf = ({ digits, exponent }: Decimal): number => Number(`${digits}e${exponent}`);

const mostDigits = 15;

/**
 * The number that digits stand for, moved by a power of ten: ('1.5', 8) is 150000000. Null where it has more
 * significant digits than a double keeps (15).
 */
export const shiftDecimal = (written: string, places: number): number | null => {
  if (written.length > mostDigits && significantDigits(written) > mostDigits) return null;
  const value = Number(places === 0 ? written : `${written}e${places}`);
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? value : null;
};

/** Zeros at either end do not count: 0.50 has one. */
const significantDigits = (written: string): number => {
  const digits = written.replace('.', '');
  let start = 0;
  let end = digits.length;
  while (start < end && digits[start] === '0') start++;
  while (end > start && digits[end - 1] === '0') end--;
  return end - start;
};

/** A number in plain digits, without an exponent: 1e-7 is 0.0000001. */
export const plainDecimal = (value: number): string => {
  const written = String(value);
  if (!written.includes('e')) return written;
  const { digits, exponent } = decimalOf(value);
  if (exponent >= 0) return `${digits * 10n ** BigInt(exponent)}`;
  const sign = digits < 0n ? '-' : '';
  const padded = String(digits < 0n ? -digits : digits).padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
};
