import { message } from '../text/message.ts';
import { damaged, locked, openArchive } from './archive.ts';
import { bareDocument } from './bare-document.ts';
import { refuseSize } from './read-text.ts';
import { isFailure, type Reader, type ReadFailure } from './reader.ts';
import { wordBlocks } from './word-blocks.ts';

/**
 * The main text of a Word file (.docx, ECMA-376): its paragraphs and tables in order, as they read once every revision is
 * accepted, text boxes behind the paragraph that holds them. Numerals that Word counts itself, headers, footers,
 * footnotes and comments are not in that text. Nothing that the file points to outside itself is opened.
 */
export const docx: Reader = {
  extensions: ['docx'],
  read: async (bytes) => {
    const xml = mainText(bytes);
    if (isFailure(xml)) return xml;
    const blocks = wordBlocks(xml);
    return isFailure(blocks) ? blocks : bareDocument(blocks);
  },
};

const mainText = (bytes: Uint8Array): string | ReadFailure => {
  const refused = refuseSize(bytes) ?? refuseFormat(bytes);
  if (refused) return refused;
  const archive = openArchive(bytes);
  if (isFailure(archive)) return archive;
  const name = archive.names.find((part) => /^word[/\\]document\d{0,3}\.xml$/i.test(part));
  if (name === undefined) return notWord;
  const part = archive.unpack(name);
  if (isFailure(part)) return part;
  try {
    return new TextDecoder(encodingOf(part), { fatal: true }).decode(part);
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
  if (start.startsWith('{\\rtf')) return foreign('RTF');
  return start.startsWith('%PDF') ? foreign('PDF') : notWord;
};

// A .docx with a password is an OLE container with a stream of this name (MS-OFFCRYPTO 2.3.4.4), in UTF-16.
const isLocked = (bytes: Uint8Array): boolean => new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

const oldWord: ReadFailure = {
  failure: message(
    '这是旧版 .doc 或 .wps 文件。请用 Word 或 WPS 打开，另存为 .docx，再试一次。',
    'This is an old .doc or .wps file. Open it in Word, save it as .docx and try again.',
  ),
};

const foreign = (format: string): ReadFailure => ({
  failure: message(
    `这是 ${format} 文件，不是 Word 的 .docx。请另存为 .docx，再试一次。`,
    `This is a ${format} file, no .docx of Word. Save it as .docx and try again.`,
  ),
});
