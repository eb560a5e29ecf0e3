/**
 * The numeral that a title begins with although print adds it (`一、`, `（二）`, `3.`, `①`), or '' where it begins with
 * none. Numbers that belong to the words (`2026年`, `3+1`, `1.5万`, `一、二年级`) are none.
 */
export const leadingNumeral = (title: string): string => {
  for (const pattern of numerals) {
    const found = pattern.exec(title);
    if (found) return found[0];
  }
  return '';
};

const numerals: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．](?![一二三四五六七八九十\d])/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]、?/u,
  /^\d{1,2}[、.．](?![\d一二三四五六七八九十])/u,
  /^[（(]\d{1,2}[）)]、?/u,
  /^[①-⑳]/u,
];
