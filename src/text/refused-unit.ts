/**
 * Whether a UTF-16 unit is one that no plan may hold: C0 (but tab and line ends), DEL and C1, a carriage return alone,
 * the Unicode line ends, the bidi controls, two noncharacters that XML refuses, half of a surrogate pair, a second byte
 * order mark.
 */
export const isRefusedUnit = (text: string, at: number, unit: number): boolean => {
  if (unit < 0xa0) return (unit < 0x20 && !isLayout(text, at, unit)) || unit >= 0x7f;
  if (unit < 0xd800) return isDirection(unit) || unit === 0x2028 || unit === 0x2029;
  if (unit < 0xdc00) return !isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff);
  if (unit < 0xe000) return !isBetween(text.charCodeAt(at - 1), 0xd800, 0xdbff);
  return unit >= 0xfffe || (unit === 0xfeff && at === 0);
};

const isBetween = (unit: number, from: number, to: number): boolean => unit >= from && unit <= to;

const isLayout = (text: string, at: number, unit: number): boolean =>
  unit === 0x9 || unit === 0xa || (unit === 0xd && text.charCodeAt(at + 1) === 0xa);

const isDirection = (unit: number): boolean =>
  unit === 0x61c ||
  isBetween(unit, 0x200e, 0x200f) ||
  isBetween(unit, 0x202a, 0x202e) ||
  isBetween(unit, 0x2066, 0x2069);
