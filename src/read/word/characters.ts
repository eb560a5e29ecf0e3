/** The character of a w:sym by its hexadecimal code; those of picture fonts (U+F000 to U+F0FF) mean nothing without the font. */
export const symbolOf = (hexadecimal: string | null): string => {
  const code = Number.parseInt(hexadecimal ?? '', 16);
  return code > 0x20 && code < 0xd800 ? String.fromCharCode(code) : '';
};

/** A text without the XML white space around it: an ideographic space (U+3000) is text. */
export const trimBlanks = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};
