/**
 * Whether lines begin with `kepu:` and with `title:`, or with 格式 and 标题; a look at the bytes, in UTF-8 and in GBK, which is
 * refused later with a sentence that says so. A full-width colon does, too: somebody meant a key.
 */
export const looksLikePlan = (bytes: Uint8Array): boolean => {
  let [hasKepu, hasTitle] = [false, false];
  const first = byteOrderMark.every((byte, index) => bytes[index] === byte) ? byteOrderMark.length : 0;
  for (let start = first; start < bytes.length && !(hasKepu && hasTitle); start = endOfLine(bytes, start) + 1) {
    hasKepu ||= hasKey(bytes, start, formatKeys);
    hasTitle ||= hasKey(bytes, start, titleKeys);
  }
  return hasKepu && hasTitle;
};

type Bytes = readonly number[];

const bytesOf = (text: string): Bytes => [...new TextEncoder().encode(text)];

const formatKeys: readonly Bytes[] = [bytesOf('kepu'), bytesOf('格式'), [0xb8, 0xf1, 0xca, 0xbd]];
const titleKeys: readonly Bytes[] = [bytesOf('title'), bytesOf('标题'), [0xb1, 0xea, 0xcc, 0xe2]];
const colons: readonly Bytes[] = [bytesOf(':'), bytesOf('：'), [0xa3, 0xba]];
const blanks = bytesOf(' \t');
const quotes = bytesOf('"\'');
const byteOrderMark = [0xef, 0xbb, 0xbf];

const isOneOf = (set: Bytes, byte: number | undefined): boolean => byte !== undefined && set.includes(byte);

const endOfLine = (bytes: Uint8Array, start: number): number => {
  let at = start;
  while (at < bytes.length && bytes[at] !== 0xa && bytes[at] !== 0xd) at += 1;
  return at;
};

/** Whether a key stands at an offset, with a quote around it or not, and a colon behind. */
const hasKey = (bytes: Uint8Array, start: number, keys: readonly Bytes[]): boolean => {
  const first = isOneOf(quotes, bytes[start]) ? start + 1 : start;
  return keys.some((key) => {
    if (!standsAt(bytes, first, key)) return false;
    let at = first + key.length;
    if (isOneOf(quotes, bytes[at])) at += 1;
    while (isOneOf(blanks, bytes[at])) at += 1;
    return colons.some((colon) => standsAt(bytes, at, colon));
  });
};

const standsAt = (bytes: Uint8Array, start: number, words: Bytes): boolean =>
  words.every((byte, index) => bytes[start + index] === byte);
