import { eastAsianWidth } from 'get-east-asian-width';

/** Marks that sit on the character before them, joiners and the like. */
const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/**
 * How many cells a text takes in a fixed-width font: 2 for a full-width character (中，。），0 for combining marks and
 * control characters, else 1. Marks that are wide in Chinese fonts only (“ — …) count 1, as terminals have it.
 */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x7f) width += 1;
    else if (isCommonHan(code)) width += 2;
    else if (!unseen.test(character)) width += eastAsianWidth(code);
  }
  return width;
};

/** Nine tenths of a plan: answered without a table. */
const isCommonHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** `displayWidth` with the marks that Chinese fonts, unlike terminals, set full-width. */
export const printedWidth = (text: string): number => displayWidth(text) + (text.match(/[“”‘’—…·×±]/g)?.length ?? 0);
