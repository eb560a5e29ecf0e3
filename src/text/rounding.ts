import { multiplyDecimals } from './decimal.ts';
import { foldWidth } from './fold-width.ts';

/**
 * The place to which a number is written, in the base unit: 1000 for 1.2万, 0.1 for 33.3, 1 for 40. What was rounded to it
 * is off by half of that at most.
 */
export const lastPlaceOf = (written: string): number => {
  const [, decimals = '', scales = ''] = /\d(?:\.(\d{1,12}))?\D{0,1}?([百千万亿]{0,3})$/.exec(foldWidth(written)) ?? [];
  let place = 1;
  for (const mark of scales) place *= scaleOf[mark] ?? 1;
  return multiplyDecimals(place, 10 ** -decimals.length);
};

const scaleOf: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
