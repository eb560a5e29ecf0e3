/**
 * Whether a number is what its digits say: 0.1 is, 9007199254740993 and 0.12345678901234567890 are not. Signs, leading
 * and closing zeros and the exponent do not matter. Whole numbers must lie where doubles have no gaps.
 */
export const holdsExactly = (value: number, written: string): boolean => {
  if (Number.isInteger(value)) {
    if (!Number.isSafeInteger(value)) return false;
    if (/^[-+]?0[xo]/.test(written)) return true;
  }
  return canonical(written) === canonical(String(value));
};

/** Significant digits and the power of ten of the last one: 1.50e3 is `15e2`. */
const canonical = (written: string): string => {
  const [, whole = '', decimals = '', power = '0'] = /^[-+]?(\d*)(?:\.(\d*))?(?:[eE]([-+]?\d+))?$/.exec(written) ?? [];
  const digits = whole + decimals;
  let start = 0;
  while (digits[start] === '0') start += 1;
  let end = digits.length;
  while (end > start && digits[end - 1] === '0') end -= 1;
  if (start === end) return '0';
  return `${digits.slice(start, end)}e${Number(power) - decimals.length + digits.length - end}`;
};
