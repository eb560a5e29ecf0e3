import type { Message } from './message.ts';

/** A mistake of the user's or the machine's that ends a command with exit code 2: no such file, unknown option. */
export class UserError extends Error {
  readonly words: Message;

  constructor(words: Message) {
    super(words.en);
    this.words = words;
  }
}
