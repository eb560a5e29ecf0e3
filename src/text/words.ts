/**
 * The words of a list (parted by blanks) that begin with a character. For lists of which a text needs few: nothing is
 * made of the other words.
 */
export const wordsBeginning = (list: string, character: string): readonly string[] => {
  const words: string[] = [];
  for (let at = list.indexOf(character); at >= 0; at = list.indexOf(character, at + 1)) {
    if (at === 0 || list.charAt(at - 1) === ' ') words.push(list.slice(at, endOfWord(list, at)));
  }
  return words;
};

/** The words of such a list that end with a character. */
export const wordsEnding = (list: string, character: string): readonly string[] => {
  const words: string[] = [];
  for (let at = list.indexOf(character); at >= 0; at = list.indexOf(character, at + 1)) {
    if (endOfWord(list, at) === at + 1) words.push(list.slice(list.lastIndexOf(' ', at) + 1, at + 1));
  }
  return words;
};

/** The last characters of all words of such a list, each as often as it ends one. */
export const lastCharacters = (list: string): string => {
  let found = list.slice(-1);
  for (let at = list.indexOf(' '); at >= 0; at = list.indexOf(' ', at + 1)) found += list.charAt(at - 1);
  return found;
};

const endOfWord = (list: string, at: number): number => {
  const end = list.indexOf(' ', at);
  return end < 0 ? list.length : end;
};

/** Longest first, so that the first word that stands in a text is the one that is meant. */
export const byLength = (a: { readonly word: string }, b: { readonly word: string }): number =>
  b.word.length - a.word.length;
