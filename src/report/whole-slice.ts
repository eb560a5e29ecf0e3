/** A part of a text that begins and ends between characters: half of a surrogate pair at either end is left out. */
export const wholeSlice = (text: string, start: number, end: number): string => {
  const from = isWithinPair(text, start) ? start + 1 : start;
  const to = isWithinPair(text, end) ? end - 1 : end;
  return text.slice(from, Math.max(from, to));
};

const isWithinPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
