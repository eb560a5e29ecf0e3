/** Some characters that mean the same to a reader, told apart from all others by one look at a table. */
export interface CharacterClass {
  /** A number for every UTF-16 unit, shared by as many classes as it has bits. */
  readonly table: Uint8Array;
  readonly bit: number;
}

let table = new Uint8Array(0x10000);
let bit = 1;

/** A class of the characters given, none beyond U+FFFF and none U+0000. */
export const characterClass = (members: string): CharacterClass => {
  if (bit > 0x80) [table, bit] = [new Uint8Array(0x10000), 1];
  const made = { table, bit };
  bit <<= 1;
  for (let at = 0; at < members.length; at++) {
    const code = members.charCodeAt(at);
    table[code] = (table[code] ?? 0) | made.bit;
  }
  return made;
};

/** What may stand between the two numbers of a range. */
export const dashes = characterClass('-–—―－～~〜‐‑−至到');

/** The class that no character is in. */
export const noCharacters = characterClass('');

/** Whether a character of a class stands at an offset; false outside the text. */
export const isAt = (text: string, at: number, wanted: CharacterClass): boolean =>
  ((wanted.table[text.charCodeAt(at) | 0] ?? 0) & wanted.bit) !== 0;

/** Whether a Han character of the Basic Multilingual Plane stands at an offset (Script=Han of Unicode 15). */
export const isHanAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2e80 && code <= 0xfad9 && isRareHan(code));
};

const isRareHan = (code: number): boolean => rareHan.some(([first, last]) => code >= first && code <= last);

/** Radicals, 々〇 and their like, extension A, compatibility ideographs. */
const rareHan: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3400, 0x4dbf],
  [0xf900, 0xfa6d],
  [0xfa70, 0xfad9],
];

/** Whether the one character given stands at an offset. */
export const isOneAt = (text: string, at: number, one: string): boolean => text.charCodeAt(at) === one.charCodeAt(0);

/** Whether a half-width digit stands at an offset; false beyond the ends of the text. */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** Whether a Latin letter without accents stands at an offset. */
export const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a;
};

/** Whether a half-width digit or a Latin letter stands at an offset: a part of a word that has no blanks in it. */
export const isWordAt = (text: string, at: number): boolean => isDigit(text, at) || isLetter(text, at);
