import type { Profile } from '../document/profile.ts';
import type { Message } from '../text/message.ts';
import type { WordFile } from './word-file.ts';

/**
 * How binding the source of a check is: a bare statement of the standard, what it calls usual or recommends
 * (一般、推荐), or what offices do. They make errors, warnings and infos.
 */
export type Strength = 'required' | 'usual' | 'practice';

/** A claim about the pages of a Word file. */
export interface Check {
  readonly id: string;
  readonly strength: Strength;
  /** Standard and clause: GB/T 9704 7.2.5. */
  readonly clause: string;
  readonly summary: Message;
  readonly check: (file: WordFile, profile: Profile) => Iterable<Deviation>;
}

/** Where a file departs from a claim. */
export interface Deviation {
  /** The paragraph's number in the main text; null for what concerns the file or a section. */
  readonly paragraph: number | null;
  /** The words concerned, as they stand in the file; '' where there are none. */
  readonly words: string;
  readonly message: Message;
  /** Where this one weighs otherwise than its check does. */
  readonly strength?: Strength;
}
