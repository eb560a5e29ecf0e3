/**
 * A text of one line in quotes, so that YAML reads just these words: in double quotes, or in single ones where it has
 * double ones or a backslash itself.
 */
export const quoteWords = (words: string): string =>
  /["\\]/.test(words) ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;

/** Behind the closing quote of a quoted text that begins at an offset, or -1. */
export const endOfQuoted = (value: string, start: number): number => {
  const quote = value[start];
  for (let at = start + 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote && quote === "'" && value[at + 1] === quote) at += 1;
    else if (value[at] === quote) return at + 1;
  }
  return -1;
};
