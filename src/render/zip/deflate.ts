/*
 * Deflate in its plainest form: one block of fixed codes, and what repeats is looked for only where the same four bytes
 * stood last. Files are a quarter to a third larger than those of a library, which takes several times as long where it
 * runs for the first time, as it does in most runs; and under every version of Node the bytes are the same, which zlib's
 * are not.
 */

/** The shortest repetition that is looked for, in bytes, and the longest: one more has a code of its own. */
const [shortest, longest] = [4, 257];

/** How far back a repetition may lie, in bytes. */
const reach = 32_768;

/** Bytes packed as deflate has them (RFC 1951): the same ones for the same bytes, in time linear in their number. */
export const deflate = (bytes: Uint8Array): Uint8Array => {
  const bits = new BitWriter(bytes.length);
  bits.put(lastBlock | (fixedCodes << 1), 3);
  const places = new Int32Array(1 << hashBits).fill(-1);
  for (let at = 0; at < bytes.length; ) {
    const before = lastPlace(bytes, at, places);
    const length = before < 0 || at - before > reach ? 0 : sameFrom(bytes, before, at);
    if (length < shortest) {
      writeSymbol(bytes[at] ?? 0, bits);
      at += 1;
    } else {
      writeRepetition(length, at - before, bits);
      at += length;
    }
  }
  writeSymbol(endOfBlock, bits);
  return bits.end();
};

const [lastBlock, fixedCodes, endOfBlock] = [1, 1, 256];

const hashBits = 13;

/** Where four bytes like those at a place stood last, if their hash is to be believed; -1 where they did not. */
const lastPlace = (bytes: Uint8Array, at: number, places: Int32Array): number => {
  if (at + shortest > bytes.length) return -1;
  const word =
    (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
  const hash = Math.imul(word, 0x9e3779b1) >>> (32 - hashBits);
  const before = places[hash] ?? -1;
  places[hash] = at;
  return before;
};

/** How many bytes are the same behind two places. */
const sameFrom = (bytes: Uint8Array, before: number, at: number): number => {
  const end = Math.min(bytes.length, at + longest);
  let next = at;
  for (let other = before; next < end && bytes[other] === bytes[next]; other += 1) next += 1;
  return next - at;
};

/** Codes that each stand for a range of numbers: the first one of each, and how many bits tell which it is (3.2.5). */
interface Ranges {
  readonly firsts: readonly number[];
  readonly bits: readonly number[];
}

const rangesFrom = (first: number, bits: readonly number[]): Ranges => {
  const firsts: number[] = [];
  let next = first;
  for (const count of bits) {
    firsts.push(next);
    next += 1 << count;
  }
  return { firsts, bits };
};

const lengths = rangesFrom(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]);

const distances = rangesFrom(
  1,
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
);

const writeRepetition = (length: number, distance: number, bits: BitWriter): void => {
  const ofLength = codeFor(length, lengths);
  writeSymbol(endOfBlock + 1 + ofLength, bits);
  bits.put(length - (lengths.firsts[ofLength] ?? 0), lengths.bits[ofLength] ?? 0);
  const ofDistance = codeFor(distance, distances);
  bits.put(turned(ofDistance, 5), 5);
  bits.put(distance - (distances.firsts[ofDistance] ?? 0), distances.bits[ofDistance] ?? 0);
};

const codeFor = (value: number, { firsts }: Ranges): number => {
  let code = firsts.length - 1;
  while ((firsts[code] ?? 0) > value) code -= 1;
  return code;
};

/** A byte, the end or a length by its fixed code, 7 to 9 bits long (3.2.6). */
const writeSymbol = (symbol: number, bits: BitWriter): void => {
  if (symbol < 144) bits.put(turned(0x30 + symbol, 8), 8);
  else if (symbol < 256) bits.put(turned(0x190 + symbol - 144, 9), 9);
  else if (symbol < 280) bits.put(turned(symbol - 256, 7), 7);
  else bits.put(turned(0xc0 + symbol - 280, 8), 8);
};

/** Codes are written with their highest bit first, all other numbers with their lowest. */
const turned = (code: number, length: number): number =>
  (((turnedBytes[code & 255] ?? 0) << 8) | (turnedBytes[code >> 8] ?? 0)) >> (16 - length);

const turnedBytes = new Uint8Array(256);
for (let byte = 1; byte < 256; byte += 1) {
  turnedBytes[byte] = ((turnedBytes[byte >> 1] ?? 0) >> 1) | ((byte & 1) << 7);
}

/** Bytes that are filled bit by bit, the lowest one first. */
class BitWriter {
  readonly #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #count = 0;

  /** `size` is the number of bytes that are packed: none takes more than nine bits. */
  constructor(size: number) {
    this.#bytes = new Uint8Array(Math.ceil((size * 9) / 8) + 8);
  }

  /** Writes the lowest `count` bits of a number, at most 13. */
  put(value: number, count: number): void {
    this.#held |= value << this.#count;
    for (this.#count += count; this.#count >= 8; this.#count -= 8) {
      this.#bytes[this.#length] = this.#held;
      this.#length += 1;
      this.#held >>>= 8;
    }
  }

  /** What was written, to the end of a byte. */
  end(): Uint8Array {
    this.put(0, 7);
    return this.#bytes.subarray(0, this.#length);
  }
}
