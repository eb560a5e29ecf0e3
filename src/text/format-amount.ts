import { plainDecimal, shiftDecimal } from './decimal.ts';

/**
 * A number as offices write it: 900000 is 90万, 15000 is 1.5万, 150000000 is 1.5亿. Numbers that would need more than two
 * decimals stay in digits (12345).
 */
export const formatAmount = (value: number): string => {
  const [scale, mark] = Math.abs(value) >= 1e8 ? [-8, '亿'] : [-4, '万'];
  if (Math.abs(value) < 1e4) return plainDecimal(value);
  const digits = plainDecimal(value);
  const scaled = shiftDecimal(digits, scale);
  if (scaled === null) return digits;
  const decimals = plainDecimal(scaled).split('.')[1]?.length ?? 0;
  return decimals <= 2 ? plainDecimal(scaled) + mark : digits;
};
