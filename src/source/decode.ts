import { builtInLimits, bytesOf, inMebibytes, type Limits, raise } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { refuseCharacters, withoutRefused } from './characters.ts';
import type { Diagnostic } from './diagnostic.ts';
import { decodeUtf8, foreignEncodingOf, foreignFormatOf } from './foreign-bytes.ts';
import { Source } from './source.ts';
import { syntaxError } from './syntax-error.ts';

/** A file as text, with what stands against reading it: when there are diagnostics, the text is for showing only. */
export interface Decoded {
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a file is read. */
interface Reading {
  readonly decode: typeof decodeUtf8;
  readonly limits: Limits;
}

const usual: Reading = { decode: decodeUtf8, limits: builtInLimits };

/**
 * Decodes a file that should be UTF-8. One byte order mark is dropped; offsets count from behind it. Other encodings
 * and other kinds of files are recognised and refused with advice; so are characters that no plan may hold. A machine
 * may have a quicker way than `decodeUtf8` to do the same; a run, other bounds.
 */
export const decodeText = (path: string, bytes: Uint8Array, { decode, limits }: Reading = usual): Decoded => {
  if (bytes.length > bytesOf(limits, 'file-size')) return refuse(path, '', tooLarge(bytes.length, limits));
  const format = foreignFormatOf(bytes);
  if (format) return refuse(path, '', format);
  const text = decode(bytes);
  if (text === null) {
    const { textBefore, is } = foreignEncodingOf(bytes);
    return refuse(path, withoutRefused(textBefore), is);
  }
  if (!/\S/.test(text)) return refuse(path, '', empty);
  const source = new Source(path, text, limits);
  return { source, diagnostics: source.isPlain ? [] : refuseCharacters(source) };
};

/** Refuses a file at the end of what could be read of it. */
const refuse = (path: string, text: string, why: Message): Decoded => {
  const source = new Source(path, text);
  return { source, diagnostics: [syntaxError(source, { start: text.length, end: text.length }, why)] };
};

const empty = message('文件是空的，里面没有内容。', 'The file is empty.');

const tooLarge = (size: number, limits: Limits): Message => {
  const [has, most, more] = [inMebibytes(size), limits['file-size'], raise('file-size')];
  return message(
    `文件有 ${has}，超过 ${most} MiB 的上限。请确认这是计划文件；如果是，请拆成几个文件。${more.zh}`,
    `The file has ${has}, more than the limit of ${most} MiB. Check that it is a plan; if so, split it.${more.en}`,
  );
};
