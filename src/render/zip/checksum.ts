/** The CRC-32 of bytes, as zip archives have it (APPNOTE.TXT 4.4.7). */
export const checksumOf = (bytes: Uint8Array): number => {
  let rest = -1;
  for (let at = 0; at < bytes.length; at += 1) rest = (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
};

/**
 * What each byte leaves: the remainder of its polynomial by that of CRC-32, the lowest power first. The remainder of a sum
 * is the sum of the remainders, so that those of eight powers give all.
 */
const table = new Int32Array(256);
for (let [bit, rest] = [128, 0xedb88320]; bit > 0; bit >>= 1) {
  for (let other = 0; other < 256; other += 2 * bit) table[other + bit] = (table[other] ?? 0) ^ rest;
  rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
}
