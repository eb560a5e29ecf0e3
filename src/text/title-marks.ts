/** 《求真》 without its marks; words that do not stand in them as a whole stay as they are. */
export const withoutTitleMarks = (words: string): string =>
  words.startsWith('《') && words.endsWith('》') ? words.slice(1, -1) : words;
