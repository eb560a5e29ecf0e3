/** Widths of Times New Roman in thousandths of an em, from the space to the tilde. */
const times = [
  250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
  722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
  444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
  200, 480, 541,
] as const;

/** Whether letters and digits of a face are each half as wide as its Han characters: those of Chinese faces are. */
export const isHalfWidthFace = (face: string): boolean =>
  /\p{Script=Han}/u.test(face) || /^(FangSong|N?SimSun|SimHei|KaiTi|STSong|STFangsong|STKaiti|STHeiti|FZ)/i.test(face);

const unseen = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** Marks that are full in Chinese faces and narrow in others. */
const sharedMarks = new Set('“”‘’…—～');

/** How scripts part a text: each stretch of one is set by itself; marks of both go with what stands before them. */
export type Script = 'han' | 'latin' | 'shared';

/** Which script sets a character. */
export const scriptOf = (character: string): Script => {
  const code = codeOf(character);
  if (isIdeograph(code)) return 'han';
  if (sharedMarks.has(character)) return 'shared';
  if (code >= 0x2e80) return 'han';
  const isShared = code <= 0x20 || code === 0xa0 || isWideSymbol(code);
  return isShared ? 'shared' : 'latin';
};

const codeOf = (character: string): number => character.codePointAt(0) as number;

/** Whether a character is one of the Han characters that texts consist of, and needs no other look. */
export const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** Numbers in circles, arrows, operators, shapes and Greek letters: as wide as Han characters in Chinese faces. */
const isWideSymbol = (code: number): boolean =>
  (code >= 0x2100 && code <= 0x27bf) || (code >= 0x2030 && code <= 0x203b) || (code >= 0x391 && code <= 0x451);

/** The width of a character in em; `isChinese` where it is set in a Chinese face. */
export const characterWidth = (character: string, isChinese: boolean): number => {
  const code = codeOf(character);
  if (isIdeograph(code) || isFullMark(code)) return 1;
  if (code >= 0x20 && code < 0x7f) return isChinese ? 0.5 : (times[code - 0x20] as number) / 1000;
  if (sharedMarks.has(character)) return isChinese || '…—～'.includes(character) ? 1 : 0.44;
  if (unseen.test(character)) return 0;
  return (code >= 0x2e80 && !isHalfWidthForm(code)) || isWideSymbol(code) ? 1 : 0.5;
};

/** The blank and the punctuation that Chinese has for itself, full letters and digits. */
const isFullMark = (code: number): boolean => (code >= 0x3000 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60);

const isHalfWidthForm = (code: number): boolean => code >= 0xff61 && code <= 0xffdc;
