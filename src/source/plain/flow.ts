import { unusual } from './unusual.ts';
import { code, isSign, type PlainMap, type PlainWords } from './words.ts';

/** Nested deeper is legal, but not usual. */
const mostBrackets = 8;

/** What stands in brackets or braces between two offsets of a line, without comments or anything empty. */
export const readFlow = (text: string, words: PlainWords, start: number, end: number): unknown => {
  let at = start;
  let depth = 0;

  const readValue = (): unknown => {
    const unit = text.charCodeAt(at);
    if (unit === code.leftBrace) return readMap();
    if (unit === code.leftBracket) return readList();
    return unit === code.double || unit === code.single ? readQuoted(unit) : readWords();
  };

  const readQuoted = (quote: number): unknown => {
    const from = at;
    do at += 1;
    while (at < end && text.charCodeAt(at) !== quote);
    at += 1;
    return words.quoted(from, at, false);
  };

  const readWords = (): unknown => {
    const from = at;
    for (; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === code.comma || unit === code.rightBrace || unit === code.rightBracket) break;
      if (isSign(unit) && (unit !== code.dash || at === from)) throw unusual;
    }
    let to = at;
    while (text.charCodeAt(to - 1) === code.space) to -= 1;
    if (to <= from) throw unusual;
    return words.scalar(from, to);
  };

  const readList = (): unknown[] => {
    const list: unknown[] = [];
    readEach(code.rightBracket, () => list.push(readValue()));
    return list;
  };

  const readMap = (): PlainMap => {
    const map: PlainMap = {};
    readEach(code.rightBrace, () => {
      const colon = words.endOfKey(at);
      if (colon === -1) throw unusual;
      const key = words.keyAt(at, colon, map);
      at = words.pass(colon + 1);
      map[key] = readValue();
    });
    return map;
  };

  const readEach = (closing: number, read: () => void): void => {
    depth += 1;
    if (depth > mostBrackets) throw unusual;
    do {
      at = words.pass(at + 1);
      read();
      at = words.pass(at);
    } while (text.charCodeAt(at) === code.comma);
    if (text.charCodeAt(at) !== closing) throw unusual;
    at += 1;
    depth -= 1;
  };

  const value = readValue();
  if (at !== end) throw unusual;
  return value;
};
