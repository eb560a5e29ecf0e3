/** The CRC-32 of bytes, as zip archives have it (APPNOTE.TXT 4.4.7). */
export const checksumOf = (bytes: Uint8Array): number => {
  let rest = -1;
  for (let at = 0; at < bytes.length; at += 1) rest = (table[(rest ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (rest >>> 8);
  return ~rest >>> 0;
};

/** What each byte leaves: the remainder of its polynomial by that of CRC-32, the lowest power first. */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
