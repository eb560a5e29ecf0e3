/** The words of a line that pages may arrange otherwise, each with what of it has not been found. */
interface ExpectedLine {
  readonly line: string;
  words: readonly string[];
}

/**
 * The lines around the text of an official document. Pages put several of them on one line, or one on several, with blanks
 * as they like: what counts is that all their words are there.
 */
export class ElementWords {
  #lines: readonly ExpectedLine[];

  constructor(lines: readonly string[]) {
    this.#lines = lines.map((line) => ({ line, words: wordsOf(line) }));
  }

  /** Takes a text away where all of it is expected; false, and nothing taken, where it is not. */
  take(text: string): boolean {
    if (this.#lines.length === 0) return false;
    const before = this.#lines;
    this.#lines = before.map((each) => ({ ...each }));
    const isExpected = wordsOf(text).every((word) => this.#takeWord(word));
    if (isExpected) this.#lines = this.#lines.filter(({ words }) => words.length > 0);
    else this.#lines = before;
    return isExpected;
  }

  /** What was not found: whole lines, or the words that are left of them. */
  get left(): readonly string[] {
    return this.#lines.map(({ line, words }) => (words.length === wordsOf(line).length ? line : words.join('　')));
  }

  /** A word that is expected, or one that begins or ends with it, or is the beginning or end of it. */
  #takeWord(word: string): boolean {
    for (const rest of [sameWord, longerWord, shorterWord]) {
      for (const line of this.#lines) {
        for (const [index, expected] of line.words.entries()) {
          const left = rest(expected, word);
          if (left === null) continue;
          line.words = line.words.flatMap((each, at) => (at === index ? left.expected : [each]));
          return left.given === '' || this.#takeWord(left.given);
        }
      }
    }
    return false;
  }
}

/** What is left of an expected and of a given word once they are held against each other; null where they do not meet. */
type Meet = (
  expected: string,
  given: string,
) => { readonly expected: readonly string[]; readonly given: string } | null;

const sameWord: Meet = (expected, given) => (expected === given ? { expected: [], given: '' } : null);

const longerWord: Meet = (expected, given) => {
  if (expected.startsWith(given)) return { expected: [expected.slice(given.length)], given: '' };
  return expected.endsWith(given) ? { expected: [expected.slice(0, -given.length)], given: '' } : null;
};

const shorterWord: Meet = (expected, given) =>
  given.startsWith(expected) ? { expected: [], given: given.slice(expected.length) } : null;

const wordsOf = (text: string): readonly string[] => text.split(/[\s\u3000]+/).filter((word) => word !== '');
