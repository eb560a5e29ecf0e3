import { builtInLimits, bytesOf, type Limits } from '../../text/limits.ts';
import { message } from '../../text/message.ts';
import { damaged, locked, openArchive, tooLarge } from '../archive.ts';
import { refuseForeign } from '../foreign-format.ts';
import { refuseSize } from '../read-text.ts';
import { isFailure, type ReadFailure } from '../reader.ts';

/** The parts of a Word file (.docx, ECMA-376 part 2). Nothing that they point to outside the file is opened. */
export interface WordPackage {
  /** The name of the part with the main text. */
  readonly main: string;
  /** The text of a part, its name in any case and with or without a slash in front; null where there is none. */
  readonly text: (name: string) => string | ReadFailure | null;
}

/** Opens a Word file, or says what it is instead. */
export const openWord = (bytes: Uint8Array, limits: Limits = builtInLimits): WordPackage | ReadFailure => {
  const refused = refuseSize(bytes, limits) ?? refuseFormat(bytes);
  if (refused) return refused;
  const archive = openArchive(bytes, limits);
  if (isFailure(archive)) return archive;
  const names = new Map(archive.names.map((name) => [partName(name), name]));
  const main = [...names.keys()].find((name) => /^word\/document\d{0,3}\.xml$/.test(name));
  if (main === undefined) return notWord;
  let unpacked = 0;
  const text = (name: string): string | ReadFailure | null => {
    const stored = names.get(partName(name));
    if (stored === undefined) return null;
    const part = archive.unpack(stored);
    if (isFailure(part)) return part;
    unpacked += part.length;
    return unpacked > bytesOf(limits, 'unpacked-size') ? tooLarge(limits, 'unpacked-size') : decode(part);
  };
  return { main, text };
};

/** A Word file that is being made, from its parts: what stands in memory need not be packed to be read. */
export const packageOf = (parts: Readonly<Record<string, string>>): WordPackage => {
  const texts = new Map(Object.entries(parts).map(([name, xml]) => [partName(name), xml]));
  return { main: 'word/document.xml', text: (name) => texts.get(partName(name)) ?? null };
};

/** Names of parts mean the same in any case (part 2, clause 6.2.2.3); some writers put backslashes. */
const partName = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

const decode = (xml: Uint8Array): string | ReadFailure => {
  try {
    return new TextDecoder(encodingOf(xml), { fatal: true }).decode(xml);
  } catch {
    return damaged;
  }
};

const encodingOf = (xml: Uint8Array): string => {
  if (xml[0] === 0xff && xml[1] === 0xfe) return 'utf-16le';
  return xml[0] === 0xfe && xml[1] === 0xff ? 'utf-16be' : 'utf-8';
};

const notWord: ReadFailure = {
  failure: message(
    '这不是 Word 的 .docx 文件。请用 Word 或 WPS 打开，另存为 .docx，再试一次。',
    'This is no .docx file of Word. Open it in Word, save it as .docx and try again.',
  ),
};

/** Formats that carry the wrong name often enough to be called by their own. */
const refuseFormat = (bytes: Uint8Array): ReadFailure | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('PK')) return null;
  if (start === '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') return isLocked(bytes) ? locked : oldWord;
  return refuseForeign(bytes) ?? notWord;
};

// A .docx with a password is an OLE container with a stream of this name (MS-OFFCRYPTO 2.3.4.4), in UTF-16.
const isLocked = (bytes: Uint8Array): boolean => new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

const oldWord: ReadFailure = {
  failure: message(
    '这是旧版 .doc 或 .wps 文件。请用 Word 或 WPS 打开，另存为 .docx，再试一次。',
    'This is an old .doc or .wps file. Open it in Word, save it as .docx and try again.',
  ),
};
