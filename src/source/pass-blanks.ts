/** The first offset from `start` on at which no blank stands. */
export const passBlanks = (text: string, start: number): number => {
  let at = start;
  while (text.charCodeAt(at) === 0x20) at += 1;
  return at;
};
