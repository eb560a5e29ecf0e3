import { parseNumeral } from '../../text/numeral.ts';
import type { WordParagraph } from '../word-file.ts';

/** The numeral at the beginning of a paragraph, by the levels of GB/T 9704-2012 §7.3.3. */
export interface Heading {
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: 1 | 2 | 3 | 4;
  readonly numeral: string;
  /** What it counts. */
  readonly count: number;
}

const forms = [
  { level: 1, pattern: /^([一二三四五六七八九十]{1,4})[、.．]/ },
  { level: 2, pattern: /^[（(]([一二三四五六七八九十]{1,4})[）)][、.．]?/ },
  { level: 3, pattern: /^(\d{1,2})[.．、](?!\d)/ },
  { level: 4, pattern: /^[（(](\d{1,2})[）)][、.．]?/ },
] as const;

/** The heading or lead that a paragraph begins with; null where it begins otherwise. */
export const headingOf = ({ text }: Pick<WordParagraph, 'text'>): Heading | null => {
  const opening = text.replace(/^[\s　]+/, '');
  for (const { level, pattern } of forms) {
    const [numeral, digits] = pattern.exec(opening) ?? [];
    if (numeral !== undefined && digits !== undefined) return { level, numeral, count: parseNumeral(digits) ?? 0 };
  }
  return null;
};
