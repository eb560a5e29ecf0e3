/** What stands for a character that no reader sees: a mark of Markdown, a line break that print drops. */
export const HIDDEN = '\uFFFC';

/** What stands for a character of a title 《…》 or a quotation “…”, which are given as others wrote them. */
export const CITED = '\uFFFD';

/** What stands for a character of an address, a piece of code or a telephone number. */
export const FOREIGN = '\uE000';
