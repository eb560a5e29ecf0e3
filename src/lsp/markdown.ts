import { excerpt } from '../text/visible.ts';

/** Words of a file as Markdown shows them letter by letter: on one line, cut where they are long, nothing in them a mark. */
export const literal = (words: string, longest = 200): string =>
  excerpt(words.replace(/\s+/g, ' ').trim(), longest).replace(/[\\`*_{}[\]()#+\-.!|<>~&:@]/g, '\\$&');
