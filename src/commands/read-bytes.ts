import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, type Stats } from 'node:fs';
import { bytesOf, inMebibytes, type Limits, raise } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { unreadable, unreadableInput } from './system-error.ts';

/** The bytes of a regular file. Throws `UserError` where it is none, is too large or cannot be read. */
export const readFile = async (path: string, limits: Limits): Promise<Uint8Array> => {
  let file: number | undefined;
  try {
    // Not blocking: a pipe without a writer must be refused, not waited for. Windows has neither.
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(file);
    refuseStrange(path, stats, limits);
    return readWhole(file, stats.size);
  } catch (error) {
    throw error instanceof UserError ? error : unreadable(path, error);
  } finally {
    if (file !== undefined) closeRead(file);
  }
};

/** What was read is read, whatever the disk says afterwards. */
const closeRead = (file: number): void => {
  try {
    closeSync(file);
  } catch {
    // A network drive that went meanwhile.
  }
};

/** A file in one go where it is as large as it says; some of the kernel's are not, or it grows meanwhile. */
const readWhole = (file: number, size: number): Uint8Array => {
  const bytes = Buffer.allocUnsafeSlow(size + 1);
  return readSync(file, bytes, 0, size + 1, 0) === size ? bytes.subarray(0, size) : readFileSync(file);
};

const refuseStrange = (path: string, stats: Stats, limits: Limits): void => {
  const name = visible(path);
  if (stats.isDirectory()) {
    throw new UserError(message(`${name} 是文件夹，不是文件`, `${name} is a folder, no file`));
  }
  if (!stats.isFile()) {
    throw new UserError(message(`${name} 不是普通文件，无法读取`, `${name} is no regular file`));
  }
  if (stats.size > bytesOf(limits, 'document-size'))
    throw new UserError(tooLarge(message(name, name), stats.size, limits));
};

/** No input is larger than a document may be: a plan is less still. */
const tooLarge = (what: Message, size: number, limits: Limits): Message => {
  const [has, most, more] = [inMebibytes(size), limits['document-size'], raise('document-size')];
  return message(
    `${what.zh} 太大（${has}，最多 ${most} MiB）。${more.zh}`,
    `${what.en} is too large (${has}; ${most} MiB at the most).${more.en}`,
  );
};

/** All that standard input gives. Throws `UserError` where that is too much, or where it cannot be read. */
export const readStream = async (stream: AsyncIterable<Uint8Array | string>, limits: Limits): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array);
      size += bytes.length;
      if (size > bytesOf(limits, 'document-size')) {
        throw new UserError(tooLarge(message('标准输入', 'standard input'), size, limits));
      }
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof UserError ? error : unreadableInput(error);
  }
  return Buffer.concat(chunks);
};
