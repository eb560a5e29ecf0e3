import { currentPage, type Flow, findRoom, isEmpty, putLine, turnPage } from './flow.ts';
import type { MeasuredLine, MeasuredParagraph } from './measure-paragraph.ts';

/** Puts a paragraph line by line, on as many pages as it takes. */
export const placeParagraph = (flow: Flow, measured: MeasuredParagraph): void => {
  const { paragraph, lines } = measured;
  if (paragraph.pageBreakBefore && !isEmpty(flow)) turnPage(flow, true);
  let { before } = paragraph.spacing;
  let at = 0;
  while (at < lines.length) {
    const end = at + countFitting(flow, measured, at, before);
    if (end === at) turnPage(flow, false);
    for (; at < end; at += 1) {
      const line = lines[at] as MeasuredLine;
      putLine(flow, paragraph, at, line, findRoom(flow, before, line.height) ?? currentPage(flow).bottom);
      before = 0;
      currentPage(flow).lines += 1;
      if (line.endsPage) turnPage(flow, true);
    }
  }
  flow.after = paragraph.spacing.after;
};

/** The height of the first lines of a paragraph that stay on one page. */
export const firstLines = ({ paragraph, lines }: MeasuredParagraph): number => {
  const count = paragraph.widowControl ? (lines.length <= 3 ? lines.length : 2) : 1;
  return lines.slice(0, count).reduce((sum, { height }) => sum + height, 0);
};

/** How many lines from `at` on the current page holds; with widow control no single line stands alone at either side. */
const countFitting = (flow: Flow, { paragraph, lines }: MeasuredParagraph, at: number, before: number): number => {
  const count = fillPage(flow, lines, at, before);
  const rest = lines.length - at;
  if (!paragraph.widowControl || count === 0 || count === rest || lines[at + count - 1]?.endsPage) return count;
  const kept = rest - count === 1 ? count - 1 : count;
  const isAlone = kept === 1 && at === 0;
  return isEmpty(flow) ? Math.max(kept, Math.min(count, 1)) : isAlone ? 0 : kept;
};

/** An empty page takes a line that is higher than itself: no other would be better. */
const fillPage = (flow: Flow, lines: readonly MeasuredLine[], at: number, before: number): number => {
  let height = 0;
  let count = 0;
  for (let line = lines[at]; line; line = lines[at + count]) {
    const isForced = count === 0 && isEmpty(flow) && currentPage(flow).frames.length === 0;
    if (findRoom(flow, before, height + line.height) === null && !isForced) break;
    height += line.height;
    count += 1;
    if (line.endsPage) break;
  }
  return count;
};
