const longest = 31;

/**
 * A name for a worksheet that Excel accepts and that no earlier sheet has: at most 31 UTF-16 units, none of [ ] : * ? / \,
 * no apostrophe at either end, not "History". Adds itself to the names taken, which are in lower case.
 */
export const sheetName = (wanted: string, taken: Set<string>): string => {
  const base = wanted.replace(/[[\]:*?/\\\u0000-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, ' ');
  for (let copy = 1; ; copy += 1) {
    const suffix = copy === 1 ? '' : `（${copy}）`;
    const name = `${cut(base, longest - suffix.length)}${suffix}`;
    const key = name.toLowerCase();
    if (taken.has(key) || key === 'history') continue;
    taken.add(key);
    return name;
  }
};

/** What a text begins with, no character halved, without apostrophes and blanks at its ends; 表 where nothing is left. */
const cut = (text: string, length: number): string => {
  let start = 0;
  while (start < text.length && "' ".includes(text.charAt(start))) start += 1;
  let end = start;
  for (const character of text.slice(start, start + length + 1)) {
    if (end + character.length > start + length) break;
    end += character.length;
  }
  while (end > start && "' ".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end) || '表';
};
