/** Whether a blank stands at an offset. */
export const isBlankAt = (text: string, at: number): boolean => text[at] === ' ' || text[at] === '\t';

/** The first offset from `at` on, before `end`, that is no blank; `end` where there is none. */
export const skipBlanks = (text: string, at: number, end: number): number => {
  let next = at;
  while (next < end && isBlankAt(text, next)) next += 1;
  return next;
};

/** The offset behind the last character before `end` that is no blank; `start` where there is none. */
export const trimEnd = (text: string, start: number, end: number): number => {
  let last = end;
  while (last > start && isBlankAt(text, last - 1)) last -= 1;
  return last;
};

/** Where the line of an offset ends: before its LF or CRLF. */
export const lineEndAt = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  const end = found === -1 ? text.length : found;
  return end > at && text[end - 1] === '\r' ? end - 1 : end;
};

/** Where the next line begins; the end of the text behind the last. */
export const nextLineAt = (text: string, at: number): number => {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
};

/** Where the line of an offset begins. */
export const lineStartAt = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

/** Whether a comment begins at an offset: a # at the beginning of a line or behind a blank. */
export const isCommentAt = (text: string, at: number): boolean =>
  text[at] === '#' && (at === 0 || text[at - 1] === '\n' || isBlankAt(text, at - 1));

/** Whether a dash that begins an item stands at an offset of a line that ends at `end`. */
export const isDashAt = (text: string, at: number, end: number): boolean =>
  text[at] === '-' && (at + 1 >= end || isBlankAt(text, at + 1));

/** Whether a colon that closes a key stands at an offset of a line that ends at `end`. */
export const isColonAt = (text: string, at: number, end: number): boolean =>
  text[at] === ':' && (at + 1 >= end || isBlankAt(text, at + 1));

/** The offset behind the closing quote of a text that opens at `at`, or null where it is not closed before `end`. */
export const behindQuote = (text: string, at: number, end: number): number | null => {
  const quote = text[at];
  for (let next = at + 1; next < end; next += 1) {
    if (quote === '"' && text[next] === '\\') next += 1;
    else if (text[next] === quote) {
      if (quote === '"' || text[next + 1] !== quote) return next + 1;
      next += 1;
    }
  }
  return null;
};

/** What opens a quoted text. */
export const isQuote = (character: string | undefined): character is '"' | "'" =>
  character === '"' || character === "'";

/** Where bare words of a line end that begin at `at`: before a comment, without blanks behind them. */
export const bareEnd = (text: string, at: number, end: number): number => {
  for (let next = at + 1; next < end; next += 1) {
    if (text[next] === '#' && isBlankAt(text, next - 1)) return trimEnd(text, at, next);
  }
  return trimEnd(text, at, end);
};
