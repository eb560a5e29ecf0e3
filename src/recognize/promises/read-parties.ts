/** Somebody with whom a column is brought out, as the text names them. */
export interface NamedParty {
  readonly name: string;
  /** FM91.6, as written without blanks; null where none stands behind the name. */
  readonly frequency: string | null;
}

/** The parties of a row of names, and whether the row says that there are more (等媒体). */
export interface NamedParties {
  readonly parties: readonly NamedParty[];
  readonly isOpen: boolean;
}

const frequency = /[（(]\s?((?:FM|AM)\s?\d{2,4}(?:\.\d{1,2})?)\s?(?:MHz|兆赫|千赫)?[）)]/i;
const bracketed = /[（(][^（）()]{0,40}[）)]/g;
const others = /等(?:[一-鿿]{0,6}(?:媒体|单位|部门|平台))?$/;
const name = /^[\p{Script=Han}A-Za-z0-9·“”+.-]{2,30}$/u;

/** Words that no name has: the row is then something else. */
const noName =
  /[的等将把被]|加强|合作|联系|沟通|协调|开展|密切|共同|积极|继续|各级|有关|相关|主流|多家|进行|组织|建立|做好/;

/** The names of a row (甲日报、乙电视台（FM91.6）和丙局); null where any of them is none for sure. */
export const readParties = (words: string): NamedParties | null => {
  const isOpen = others.test(words);
  const parties: NamedParty[] = [];
  for (const part of words.replace(others, '').split(/[、及和与]|以及/)) {
    const [, station = null] = frequency.exec(part) ?? [];
    const plain = part.replace(bracketed, '').trim();
    const bare = /^“[^“”]+”$/.test(plain) ? plain.slice(1, -1) : plain;
    if (!name.test(bare) || noName.test(bare)) return null;
    parties.push({ name: bare, frequency: station?.replace(/\s/g, '').toUpperCase() ?? null });
  }
  return { parties, isOpen };
};
