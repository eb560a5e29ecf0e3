import { isRefusedUnit } from './refused-unit.ts';

/** Characters of no width that no plan refuses, but nobody means to write: U+00AD, U+200B, U+2060, U+FEFF. */
const hasNoWidth = (unit: number): boolean => unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff;

/** A text without its invisible characters and those that no plan may hold, and which these were (UTF-16 units), each once. */
export const withoutInvisible = (text: string): { readonly text: string; readonly taken: ReadonlySet<number> } => {
  const taken = new Set<number>();
  // Of very many small pieces a string would take more memory than of their characters.
  let kept: Uint16Array | null = null;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const isTaken = hasNoWidth(unit) || isRefusedUnit(text, at, unit);
    if (isTaken && !kept) {
      kept = new Uint16Array(text.length);
      for (; length < at; length += 1) kept[length] = text.charCodeAt(length);
    }
    if (isTaken) taken.add(unit);
    else if (kept) {
      kept[length] = unit;
      length += 1;
    }
  }
  return { text: kept ? new TextDecoder('utf-16le').decode(kept.subarray(0, length)) : text, taken };
};

/** Units as people look them up: U+200B, each once, a few of them. */
export const nameUnits = (units: ReadonlySet<number>): string =>
  [...units]
    .slice(0, 8)
    .map((unit) => `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
