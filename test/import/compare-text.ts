/** Where two texts differ, blanks and what has no width aside, with a few characters around; '' where they do not. */
export const compareText = (source: string, printed: string): string => {
  const [a, b] = [visible(source), visible(printed)];
  if (a === b) return '';
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const show = (text: string, end: number): string => {
    const words = text.slice(start, end);
    return words.length > 60 ? `${words.slice(0, 30)} … ${words.slice(-30)}` : words;
  };
  return `after “${a.slice(Math.max(0, start - 8), start)}” the source has “${show(a, endA)}”, print “${show(b, endB)}”`;
};

const visible = (text: string): string => text.replaceAll(/[\s\u200B]/gu, '');
