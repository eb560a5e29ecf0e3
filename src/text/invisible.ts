import { isRefusedUnit } from './refused-unit.ts';

/** Characters of no width that no plan refuses, but nobody means to write: U+00AD, U+200B, U+2060, U+FEFF. */
const hasNoWidth = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;

/** A text without its invisible characters and those that no plan may hold, and which these were (UTF-16 units), in order. */
export const withoutInvisible = (text: string): { readonly text: string; readonly taken: readonly number[] } => {
  const pieces: string[] = [];
  const taken: number[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (!hasNoWidth(unit) && !isRefusedUnit(text, at, unit)) continue;
    pieces.push(text.slice(from, at));
    taken.push(unit);
    from = at + 1;
  }
  if (taken.length === 0) return { text, taken };
  pieces.push(text.slice(from));
  return { text: pieces.join(''), taken };
};

/** Units as people look them up: U+200B, each once, a few of them. */
export const nameUnits = (units: readonly number[]): string =>
  [...new Set(units)]
    .slice(0, 8)
    .map((unit) => `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
