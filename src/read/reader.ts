import type { Document } from '../document/document.ts';
import type { Message } from '../text/message.ts';

/** Bytes of one file format → Document. What no reader understands is a failure, never an exception. */
export interface Reader {
  /** File name extensions without the dot, in lower case. */
  readonly extensions: readonly string[];
  readonly read: (bytes: Uint8Array) => Promise<Document | ReadFailure>;
}

/** Why a file could not be read, and what to do about it. */
export interface ReadFailure {
  readonly failure: Message;
}

/** Whether reading came to nothing. */
export const isFailure = (read: object | string): read is ReadFailure => typeof read === 'object' && 'failure' in read;
