import type { Reading } from '../document/reading.ts';
import type { Limits } from '../text/limits.ts';
import type { Message } from '../text/message.ts';

/** Bytes of one file format → a document and what stands beside it. What no reader understands is a failure, never an exception. */
export interface Reader {
  /** File name extensions without the dot, in lower case. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array, options?: ReadOptions) => Promise<Reading | ReadFailure>;
}

/** How a file is to be read. */
export interface ReadOptions {
  /** Whether tracked changes count as made (accept, the default) or as never made. */
  readonly revisions?: 'accept' | 'reject';
  /** The bounds that hold; the built-in ones by default. */
  readonly limits?: Limits;
}

/** Why a file could not be read, and what to do about it. */
export interface ReadFailure {
  readonly failure: Message;
}

/** Whether reading came to nothing. */
export const isFailure = (read: object | string): read is ReadFailure => typeof read === 'object' && 'failure' in read;
