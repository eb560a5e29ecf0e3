import { readHeadingNumeral } from './heading-numeral.ts';
import { type Line, withoutBlanks } from './line.ts';

/** The lines that the title of a plan is made of. */
export interface TitleLines {
  /** How many of the first lines it takes; 0 where none of them is a title. */
  readonly count: number;
  /** Its lines, broken as in the text. */
  readonly title: string;
  readonly isCertain: boolean;
}

/** A printed title has four lines at the most, and none of them is longer. */
const mostLines = 4;
const longestLine = 60;

/** What the title of a plan ends with, and what may stand behind that in parentheses. */
const planWords =
  /(?:要点|计划|方案|安排|意见|规划|纲要|任务|目标|举措|措施|清单|分工|部署|报告|总结|通知|台账|一览表|分解表)(?:[（(〔【][^）)〕】]{1,30}[）)〕】])?$/u;

/** The title at the start of some lines: those of its style, else short lines up to one that ends as titles of plans do. */
export const readTitle = (lines: readonly Line[]): TitleLines => {
  // One line alone is what the text says, whatever it is.
  if (lines.length === 1 && lines[0]?.text) return titleOf(lines, 1, false);
  const styled = countWhile(lines, ({ look }) => look?.isTitle === true);
  if (styled > 0) return titleOf(lines, styled, true);
  const first = lines[0]?.look?.heading ?? null;
  const isOnlyOne =
    first !== null && !lines[0]?.look?.numeral && lines.slice(1).every(({ look }) => look?.heading !== first);
  const most = Math.min(mostLines, countWhile(lines, isTitleLine));
  for (let count = 1; count <= most; count += 1) {
    const joined = joinedText(lines, count);
    if (planWords.test(joined)) return titleOf(lines, withBracket(lines, count), true);
  }
  if (isOnlyOne && first === 1) return titleOf(lines, 1, true);
  return most === 0 ? { count: 0, title: '', isCertain: false } : titleOf(lines, 1, false);
};

/** （征求意见稿） on a line of its own belongs to the title above it. */
const withBracket = (lines: readonly Line[], count: number): number =>
  /^[（(](?:征求意见稿|讨论稿|送审稿|草案|草稿|试行|修订稿|初稿|代拟稿)[）)]$/.test(lines[count]?.text ?? '')
    ? count + 1
    : count;

/** Whether a line may be one of a title: short, without a stop, and not numbered. */
export const isTitleLine = (line: Line): boolean =>
  line.text !== '' &&
  line.text.length <= longestLine &&
  !/[。；：！？，:;]$/.test(line.text) &&
  !/[。；]/.test(line.text) &&
  readHeadingNumeral(line) === null;

const titleOf = (lines: readonly Line[], count: number, isCertain: boolean): TitleLines => ({
  count,
  title: lines
    .slice(0, count)
    .map(({ text }) => text)
    .join('\n'),
  isCertain,
});

const joinedText = (lines: readonly Line[], count: number): string =>
  lines
    .slice(0, count)
    .map(({ text }) => withoutBlanks(text))
    .join('');

const countWhile = (lines: readonly Line[], test: (line: Line) => boolean): number => {
  const end = lines.findIndex((line) => !test(line));
  return end === -1 ? lines.length : end;
};
