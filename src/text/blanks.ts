import { isOneAt } from './character.ts';

/** Blanks that Markdown marks or a line break leave between a number and its unit. */
export const skipBlanks = (text: string, at: number): number => {
  if (isOneAt(text, at, '\n')) return at + 1;
  let end = at;
  while (end - at < 4 && isOneAt(text, end, ' ')) end++;
  return end;
};

/** The blanks that end at an offset, none before `floor`: where they begin. */
export const skipBlanksBefore = (text: string, at: number, floor: number): number => {
  let start = at;
  while (start > floor && at - start < 4 && isOneAt(text, start - 1, ' ')) start--;
  return start;
};
