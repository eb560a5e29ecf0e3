import type { Aside } from '../document/reading.ts';
import { builtInLimits, bytesOf, inMebibytes, type Limits, raise } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { refuseForeign } from './foreign-format.ts';
import { isFailure, type ReadFailure } from './reader.ts';

/** Refuses a file for its size alone; null where it may be read. */
export const refuseSize = (bytes: Uint8Array, limits: Limits = builtInLimits): ReadFailure | null => {
  if (bytes.length === 0) return { failure: message('文件是空的。', 'The file is empty.') };
  if (bytes.length <= bytesOf(limits, 'document-size')) return null;
  const [has, most, more] = [inMebibytes(bytes.length), limits['document-size'], raise('document-size')];
  return {
    failure: message(
      `文件有 ${has}，超过 ${most} MiB 的上限。请删去图片，或者分成几个文件。${more.zh}`,
      `The file has ${has}, more than the limit of ${most} MiB. Take out pictures or split it.${more.en}`,
    ),
  };
};

/** The text of a file, its byte order mark dropped, otherwise character for character. */
export const readText = (bytes: Uint8Array, limits?: Limits): string | ReadFailure => {
  const decoded = readDecoded(bytes, limits);
  return isFailure(decoded) ? decoded : decoded.text;
};

/** The same with the encoding that it was read in. */
export const readDecoded = (bytes: Uint8Array, limits?: Limits): DecodedText | ReadFailure => {
  const refused = refuseSize(bytes, limits) ?? refuseForeign(bytes);
  if (refused) return refused;
  const decoded = decodeText(bytes);
  if (decoded?.encoding !== 'UTF-16' && isBinary(bytes)) return noText;
  return decoded ? (refuseLength(decoded.text, limits) ?? decoded) : unknownEncoding;
};

/** Refuses a text of more lines than any plan has, or of more than a plan file may hold; empty lines do not count. */
const refuseLength = (text: string, limits: Limits = builtInLimits): ReadFailure | null => {
  if (text.length > bytesOf(limits, 'file-size')) return tooLong(text.length, limits['file-size'] * 1024 * 1024);
  return countLines(text) > limits.paragraphs ? tooManyParagraphs(limits) : null;
};

const countLines = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

const tooLong = (has: number, most: number): ReadFailure => ({
  failure: message(
    `文字有 ${has} 个字符，超过 ${most} 个，一份计划文件放不下。请分成几个文件。${raise('file-size').zh}`,
    `The text has ${has} characters, more than ${most}, which no plan file holds. Split it.${raise('file-size').en}`,
  ),
});

/** For a document of more paragraphs than any plan has. */
export const tooManyParagraphs = ({ paragraphs }: Limits): ReadFailure => ({
  failure: message(
    `文件超过 ${paragraphs} 段，不像是一份计划。请只留下正文，或者分成几个文件。${raise('paragraphs').zh}`,
    `The file has more than ${paragraphs} paragraphs, which no plan has. Keep the text alone or split it.${raise('paragraphs').en}`,
  ),
});

/** Texts have no NUL, and hardly another control character. */
const isBinary = (bytes: Uint8Array): boolean => {
  if (bytes.includes(0)) return true;
  const controls = bytes.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count), 0);
  return controls > 2 && controls > bytes.length / 20;
};

/** What stands beside a text that was read in another encoding than UTF-8. */
export const encodingAside = ({ encoding }: DecodedText): readonly Aside[] =>
  encoding === null ? [] : [{ kind: 'encoding', block: null, words: encoding }];

const noText: ReadFailure = {
  failure: message(
    '这不是文本文件。能读的是 .txt、.md 和 Word 的 .docx。',
    'This is no text file. What can be read is .txt, .md, and .docx of Word.',
  ),
};

const unknownEncoding: ReadFailure = {
  failure: message(
    '文件不是 UTF-8 编码，也不是 GB 18030（GBK）或 UTF-16。请用记事本或 WPS 打开，另存为 UTF-8 编码的文本，再试一次。',
    'The file is not in UTF-8, nor in GB 18030 (GBK) or UTF-16. Open it in an editor, save it as UTF-8 and try again.',
  ),
};
