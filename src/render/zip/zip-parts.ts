import { checksumOf } from './checksum.ts';
import { deflate } from './deflate.ts';

/**
 * Parts as a zip archive (APPNOTE.TXT) whose bytes depend on nothing else: in the order given, dated 1980-01-01,
 * deflated. Their names are ASCII, as all names in Office files are.
 */
export const zipParts = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const [path, bytes] of Object.entries(parts)) {
    const name = new TextEncoder().encode(path);
    const packed = deflate(bytes);
    const shared = sharedHeader(name, bytes, packed);
    locals.push(numbers([0x04034b50, 4]), shared, name, packed);
    // Made by a system without modes; no comment, first disk, no attributes.
    centrals.push(
      numbers([0x02014b50, 4], [version, 2]),
      shared,
      numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      name,
    );
    offset += 4 + shared.length + name.length + packed.length;
  }
  const [count, directory] = [Object.keys(parts).length, join(centrals)];
  const end = numbers(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return join([...locals, directory, end]);
};

/** Of the format, 2.0; the method is deflate, the day the first that there is, 1980-01-01. */
const [version, method, day] = [20, 8, 0x21];

/** What both headers of a part have in common: version, no flags, method, time, sum, sizes, no extra field. */
const sharedHeader = (name: Uint8Array, bytes: Uint8Array, packed: Uint8Array): Uint8Array =>
  numbers(
    [version, 2],
    [0, 2],
    [method, 2],
    [0, 2],
    [day, 2],
    [checksumOf(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );

/** Numbers without sign, little end first, each with its width in bytes. */
const numbers = (...pairs: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array => {
  const bytes: number[] = [];
  for (const [value, width] of pairs) {
    for (let byte = 0; byte < width; byte += 1) bytes.push((value >>> (8 * byte)) & 255);
  }
  return Uint8Array.from(bytes);
};

const join = (chunks: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
};
