import type { Profile } from '../../document/profile.ts';
import type { Message } from '../../text/message.ts';
import type { Check, Deviation } from '../check.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';
import type { PageLayout } from './page-layout.ts';

/** A claim about what stands on which page. */
export interface PageCheck extends Omit<Check, 'check'> {
  readonly check: (file: WordFile, profile: Profile, layout: PageLayout) => Iterable<Deviation>;
}

/** A deviation at a paragraph, with its first words. */
export const about = ({ number, text }: WordParagraph, told: Message): Deviation => ({
  paragraph: number,
  words: text.trim().slice(0, 20),
  message: told,
});
