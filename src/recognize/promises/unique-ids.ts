/** Ids and words for them: pinyin, or null where nobody can be sure how the words are read. */
export type NameId = (words: string) => string | null;

const form = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Longer ids are no longer read. */
const longest = 40;

/** Gives ids that nobody has yet, and remembers them. */
export class UniqueIds {
  readonly #taken: Set<string>;
  readonly #counts = new Map<string, number>();
  readonly #nameId: NameId;

  constructor(taken: Iterable<string>, nameId: NameId) {
    this.#taken = new Set(taken);
    this.#nameId = nameId;
  }

  /** An id that says words; where they have none, the next one of a place (t3-2): t3-2-1, t3-2-2. */
  next(words: string, place: string): string {
    const named = this.#nameId(words);
    if (named === null || named.length > longest || !form.test(named)) return this.#count(place);
    if (this.#taken.has(named)) return this.#count(named, 2);
    this.#taken.add(named);
    return named;
  }

  #count(stem: string, first = 1): string {
    let count = this.#counts.get(stem) ?? first;
    while (this.#taken.has(`${stem}-${count}`)) count++;
    this.#counts.set(stem, count + 1);
    this.#taken.add(`${stem}-${count}`);
    return `${stem}-${count}`;
  }
}
