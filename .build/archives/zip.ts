import { crc32, deflateRawSync } from 'node:zlib';
import { archiveTime, type Entry } from './entry.ts';

/** Files as a zip with names in UTF-8, the same bytes for the same files. */
export const zip = (entries: readonly Entry[]): Uint8Array => {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes, isProgram } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes);
    const shared = sharedHeader(name, bytes, packed);
    const local = Buffer.concat([numbers([0x04034b50, 4]), shared, name, packed]);
    const mode = ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0;
    // Made on UNIX, for the sake of the mode; no comment, first disk, no internal attributes.
    centrals.push(
      numbers([0x02014b50, 4], [0x0314, 2]),
      shared,
      numbers([0, 2], [0, 2], [0, 2], [mode, 4], [offset, 4]),
      name,
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = entries.length;
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
  return Buffer.concat([...locals, directory, end]);
};

/** What both headers of a file have in common: version 2.0, names in UTF-8, deflate, time, sum, sizes, no extra field. */
const sharedHeader = (name: Uint8Array, bytes: Uint8Array, packed: Uint8Array): Uint8Array =>
  numbers(
    [20, 2],
    [0x0800, 2],
    [8, 2],
    [dosTime, 2],
    [dosDate, 2],
    [crc32(bytes), 4],
    [packed.length, 4],
    [bytes.length, 4],
    [name.length, 2],
    [0, 2],
  );

const dosTime = (archiveTime.getUTCHours() << 11) | (archiveTime.getUTCMinutes() << 5);
const dosDate =
  ((archiveTime.getUTCFullYear() - 1980) << 9) | ((archiveTime.getUTCMonth() + 1) << 5) | archiveTime.getUTCDate();

/** Numbers without sign, little end first, each with its width in bytes. */
const numbers = (...pairs: readonly (readonly [value: number, width: number])[]): Uint8Array =>
  Buffer.concat(
    pairs.map(([value, width]) => {
      const bytes = Buffer.alloc(width);
      bytes.writeUIntLE(value, 0, width);
      return bytes;
    }),
  );
