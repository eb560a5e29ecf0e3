/** Only a text with one of these can hold a mark. */
const anyMark = /[*_`\\[#>+&-]/;

/** Bullets, quotation marks and heading marks at the start of a line. */
const blockMarks = /^[ \t]{0,12}(?:(?:>|[-*+](?=[ \t])|#{1,6}(?=[ \t]))[ \t]?){1,6}/gm;

const link = /(!?\[)([^[\]\n]{0,300})(\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\))/g;

const inlineMarks = /\\[!-/:-@[-`{-~]|\*+|_+|`+|&lt;|&gt;/g;

/**
 * Markdown with its marks blanked out at equal length, so that what is left is the text as it is read and every offset
 * stays true: emphasis, code ticks, list bullets, quotation and heading marks, the address of a link, the backslash of an
 * escape. Numerals of lists and the | between the cells of a table stay: they are read, and they part what they stand
 * between. `&lt;` and `&gt;` become the mark that they stand for, behind blanks.
 */
export const maskMarkdown = (text: string): string =>
  anyMark.test(text)
    ? text
        .replace(blockMarks, blanks)
        .replace(link, (_, before: string, words: string, behind: string) => blanks(before) + words + blanks(behind))
        .replace(inlineMarks, unmarked)
    : text;

const blanks = (words: string): string => ' '.repeat(words.length);

const unmarked = (mark: string, at: number, text: string): string => {
  if (mark.startsWith('\\')) return ` ${mark.slice(1)}`;
  if (mark === '&lt;') return '   <';
  if (mark === '&gt;') return '   >';
  return isLiteral(mark, text.charAt(at - 1), text.charAt(at + mark.length)) ? mark : blanks(mark);
};

/** 3*5 is a sum and a_b a name, not the beginning of an emphasis. */
const isLiteral = (mark: string, before: string, behind: string): boolean => {
  if (mark === '*') return /\d/.test(before) && /\d/.test(behind);
  return mark.startsWith('_') && /[A-Za-z0-9]/.test(before) && /[A-Za-z0-9]/.test(behind);
};
