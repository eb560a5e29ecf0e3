import { excerpt } from '../text/visible.ts';

/** A line end between words, which is a blank between Latin letters and digits only. */
const withoutBreaks = (words: string): string =>
  words
    .split(/\r?\n/)
    .map((line) => line.trim())
    .reduce((before, line) =>
      /[A-Za-z0-9]$/.test(before) && /^[A-Za-z0-9]/.test(line) ? `${before} ${line}` : before + line,
    );

/** Words of a file as Markdown shows them letter by letter: on one line, cut where they are long, nothing in them a mark. */
export const literal = (words: string, longest = 200): string =>
  excerpt(withoutBreaks(words), longest).replace(/[\\`*_{}[\]()#+\-.!|<>~&:@]/g, '\\$&');

/** What Markdown that was made here says to an editor that shows none: its marks left out, its literal words as they are. */
export const withoutMarks = (markdown: string): string =>
  markdown.replace(/\\([\\`*_{}[\]()#+\-.!|<>~&:@])|\*\*|`/g, '$1');
