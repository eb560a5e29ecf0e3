/** A text with the name of the encoding that it was read in; null for UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-16' | 'GB 18030' | null;
}

/** The text that bytes hold in UTF-8, in UTF-16 with its mark, or in GB 18030; null where they make sense in none of these. */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const wide = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
  if (wide) {
    const text = decode(wide, bytes);
    return text !== null && isReadable(text) ? { text, encoding: 'UTF-16' } : null;
  }
  const text = decode('utf-8', bytes);
  if (text !== null) return { text, encoding: null };
  const chinese = decode('gb18030', bytes);
  return chinese !== null && isReadable(chinese) && isChinese(bytes, chinese)
    ? { text: chinese, encoding: 'GB 18030' }
    : null;
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const decode = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Codes without a character, or with one of somebody's own, show that the bytes mean something else. */
const isReadable = (text: string): boolean => !/[\0\ufffd\p{Co}\p{Cn}]/u.test(text);

/**
 * Whether a text that can be read as GB 18030 was meant so. Nearly all that is written in Chinese stands in the part of it
 * that was GB 2312, two bytes from A1 up; Western, Japanese (Shift JIS) and Big5 texts stray from that part. Japanese in
 * EUC shows its kana, Korean has no Chinese full stops.
 */
const isChinese = (bytes: Uint8Array, text: string): boolean => {
  let [pairs, plain] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    pairs += 1;
    const [lead, trail] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    if (lead > 0xa0 && trail > 0xa0) plain += 1;
    // A digit behind the first byte begins one of the characters of four bytes.
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  if (plain < 0.9 * pairs) return false;
  const kana = text.match(/[\u3041-\u30fa]/g)?.length ?? 0;
  return kana < 0.05 * pairs && (pairs < shortText || /[，。、：；的和年一]/.test(text));
};

/** As many characters may a text have without one of those that no longer text lacks. */
const shortText = 40;
