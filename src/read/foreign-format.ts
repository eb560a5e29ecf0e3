import { message } from '../text/message.ts';
import type { ReadFailure } from './reader.ts';

/** Refuses formats that carry the wrong name often enough to be called by their own; null for every other. */
export const refuseForeign = (bytes: Uint8Array): ReadFailure | null => {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith('{\\rtf')) return foreign('RTF');
  return start.startsWith('%PDF') ? foreign('PDF') : null;
};

const foreign = (format: string): ReadFailure => ({
  failure: message(
    `这是 ${format} 文件，不是 Word 的 .docx。请另存为 .docx，再试一次。`,
    `This is a ${format} file, no .docx of Word. Save it as .docx and try again.`,
  ),
});
