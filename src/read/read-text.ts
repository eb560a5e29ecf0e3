import { message } from '../text/message.ts';
import type { ReadFailure } from './reader.ts';

/** The largest file that is read. */
const largest = 10 * 1024 * 1024;

/** Refuses a file for its size alone; null where it may be read. */
export const refuseSize = (bytes: Uint8Array): ReadFailure | null => {
  if (bytes.length === 0) return { failure: message('文件是空的。', 'The file is empty.') };
  if (bytes.length <= largest) return null;
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  return {
    failure: message(
      `文件有 ${size} MB，超过 10 MB 的上限。请删去图片，或者分成几个文件。`,
      `The file has ${size} MB, more than the limit of 10 MB. Take out pictures or split it.`,
    ),
  };
};

/** The text of a file in UTF-8, a byte order mark dropped, otherwise character for character. */
export const readText = (bytes: Uint8Array): string | ReadFailure => {
  const refused = refuseSize(bytes);
  if (refused) return refused;
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return wrongEncoding('UTF-16');
  if (bytes.includes(0)) {
    return {
      failure: message(
        '这不是文本文件。能读的是 UTF-8 编码的 .txt、.md 和 Word 的 .docx。',
        'This is no text file. What can be read is .txt and .md in UTF-8, and .docx of Word.',
      ),
    };
  }
  return decode('utf-8', bytes) ?? wrongEncoding(decode('gb18030', bytes) === null ? null : 'GBK');
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

const wrongEncoding = (encoding: string | null): ReadFailure => ({
  failure: message(
    `文件不是 UTF-8 编码${encoding ? `（看起来是 ${encoding}）` : ''}。请用记事本或 WPS 打开，另存为 UTF-8 编码的文本，再试一次。`,
    `The file is not in UTF-8${encoding ? ` (it looks like ${encoding})` : ''}. Open it in an editor, save it as UTF-8 and try again.`,
  ),
});
