import { message } from '../text/message.ts';
import type { ReadFailure } from './reader.ts';

/** Refuses formats that carry the wrong name often enough to be called by their own; null for every other. */
export const refuseForeign = (bytes: Uint8Array): ReadFailure | null => {
  const start = String.fromCharCode(...bytes.subarray(0, sampleBytes));
  const known = formats.find(([, begins]) => begins.test(start));
  return known ? foreign(known[0]) : null;
};

const sampleBytes = 256;

/** By how they begin; pages and XML behind a byte order mark and blanks, too: Word opens them under the names of its own. */
const formats: readonly (readonly [string, RegExp])[] = [
  ['RTF', /^\{\\rtf/],
  ['PDF', /^%PDF/],
  ['HTML', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html[\s>])/i],
  ['XML', /^(?:\xef\xbb\xbf)?\s*<\?(?:xml|mso-application)\s/i],
  ['MHTML', /^(?:\xef\xbb\xbf)?\s*MIME-Version:\s/i],
];

const foreign = (format: string): ReadFailure => ({
  failure: message(
    `这是 ${format} 文件，不是 Word 的 .docx。请另存为 .docx，再试一次。`,
    `This is a ${format} file, no .docx of Word. Save it as .docx and try again.`,
  ),
});
