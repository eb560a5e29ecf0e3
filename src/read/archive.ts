import { crc32, inflateRawSync } from 'node:zlib';
import { builtInLimits, bytesOf, inMebibytes, type LimitName, type Limits, raise } from '../text/limits.ts';
import { message } from '../text/message.ts';
import type { ReadFailure } from './reader.ts';

/** A zip archive whose parts are unpacked one at a time, when asked for. */
export interface Archive {
  /** The names of its parts as stored. */
  readonly names: readonly string[];
  readonly unpack: (name: string) => Uint8Array | ReadFailure;
}

/** For bytes that contradict themselves, in the archive or in the XML within. */
export const damaged: ReadFailure = {
  failure: message(
    '文件已损坏，读不出来。请用 Word 或 WPS 打开，另存为一个新的 .docx 文件，再试一次。',
    'The file is damaged and cannot be read. Open it in Word, save it as a new .docx file and try again.',
  ),
};

/** For a file with a password, on the whole of it or on its parts. */
export const locked: ReadFailure = {
  failure: message(
    '文件有密码保护。请在 Word 或 WPS 中取消密码，另存后再试一次。',
    'The file is protected by a password. Take the password off in Word, save and try again.',
  ),
};

/** For parts that are larger, alone or together, than those of any plan. */
export const tooLarge = (limits: Limits, name: 'part-size' | 'unpacked-size'): ReadFailure =>
  tooMuch(
    `文件解开后超过 ${limits[name]} MiB`,
    `The file unpacks to more than ${limits[name]} MiB, which no plan has.`,
    name,
  );

const tooManyParts = (count: number, limits: Limits): ReadFailure =>
  tooMuch(
    `文件里有 ${count} 个部件，超过 ${limits['zip-entries']} 个`,
    `The file has ${count} parts, more than ${limits['zip-entries']}.`,
    'zip-entries',
  );

/** What packs so well is nothing that people have typed. */
const tooDense = (size: number, limits: Limits): ReadFailure =>
  tooMuch(
    `文件里有一个部件解开后是原来的 ${limits['zip-ratio']} 倍以上（${inMebibytes(size)}）`,
    `A part of the file unpacks to more than ${limits['zip-ratio']} times its size (${inMebibytes(size)}).`,
    'zip-ratio',
  );

const tooMuch = (zh: string, en: string, name: LimitName): ReadFailure => ({
  failure: message(
    `${zh}，不像是一份计划。请只留下正文，另存后再试一次。${raise(name).zh}`,
    `${en} Keep the text alone, save and try again.${raise(name).en}`,
  ),
});

/** One line of the central directory (APPNOTE.TXT 4.3.12). */
interface Entry {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Reads the directory of a zip archive. Sizes are believed only after they were checked. */
export const openArchive = (bytes: Uint8Array, limits: Limits = builtInLimits): Archive | ReadFailure => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damaged;
  const count = view.getUint16(end + 10, true);
  if (count > limits['zip-entries']) return tooManyParts(count, limits);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return damaged;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > end) return damaged;
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)), {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return {
    names: [...entries.keys()],
    unpack: (name) => {
      const entry = entries.get(name);
      if (!entry) return damaged;
      return refuseSizes(entry, limits) ?? unpack(bytes, view, entry);
    },
  };
};

/** Where the end of the central directory stands: the last record of its kind, behind which only a comment may be. */
const findEnd = (view: DataView): number | null => {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
};

/** Below this a part may be as dense as it likes, in bytes. */
const harmless = 1024 * 1024;

/** What the directory says of a part is believed where it speaks against the part; what it hides, unpacking finds. */
const refuseSizes = ({ size, packed }: Entry, limits: Limits): ReadFailure | null => {
  if (size > bytesOf(limits, 'part-size')) return tooLarge(limits, 'part-size');
  return size > harmless && size > packed * limits['zip-ratio'] ? tooDense(size, limits) : null;
};

const unpack = (bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array | ReadFailure => {
  if (entry.flags & 1) return locked;
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return damaged;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packed > bytes.length) return damaged;
  const content = inflate(bytes.subarray(start, start + entry.packed), entry);
  return content && content.length === entry.size && crc32(content) === entry.checksum ? content : damaged;
};

const inflate = (packed: Uint8Array, { method, size }: Entry): Uint8Array | null => {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
};
