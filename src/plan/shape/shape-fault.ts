import type { Spelling } from '../../source/vocabulary/spelling.ts';
import type { Message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';

/** One thing that is wrong with the shape of a file, not yet placed. */
export interface ShapeFault {
  /** The object that holds it, its key, and a range of the text under that key. */
  readonly at: readonly [object: object, key?: string | number, range?: Span];
  /** Whether the key is meant, or the value under it. */
  readonly marks: 'key' | 'value';
  /** The words about it; some quote the value as the file writes it (000001, not 1), or keys as it spells them. */
  readonly words: Message | ((written: string, spelling: Spelling) => Message);
  /** What to write instead of what the file writes there, where it is plain what that says; null where it is not. */
  readonly meant?: (written: string) => string | null;
}
