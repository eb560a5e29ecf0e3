import { type Message, message } from '../../text/message.ts';
import { bare, isInFlow } from '../elements/tell-paragraphs.ts';
import type { WordFile } from '../word-file.ts';
import type { PageLayout } from './page-layout.ts';

/** What readers look for: a heading of the first level, or the label of an attachment. */
export interface Landmark {
  readonly words: string;
  /** The paragraph's number. */
  readonly paragraph: number;
}

/** The headings of the first level and the labels of attachments (附件1), in the order of the file. */
export const findLandmarks = ({ paragraphs }: WordFile): readonly Landmark[] =>
  paragraphs
    .filter((paragraph) => isInFlow(paragraph) && bare(paragraph) !== '')
    .filter((paragraph) => paragraph.outlineLevel === 0 || /^附件\d*$/.test(bare(paragraph)))
    .map((paragraph) => ({ words: bare(paragraph), paragraph: paragraph.number }));

/** How many landmarks are told; of more nobody reads a line. */
const mostTold = 30;

/** How many pages there are, and on which each landmark stands: 共7页：一、强化科普供给（第2页）；附件1（第6页）. */
export const describePages = ({ pages, begins }: PageLayout, landmarks: readonly Landmark[]): Message => {
  const placed = landmarks
    .slice(0, mostTold)
    .map(({ words, paragraph }) => ({ words, page: begins.get(paragraph) as number }));
  const zh = placed.map(({ words, page }) => `${words}（第${page}页）`).join('；');
  const en = placed.map(({ words, page }) => `${words} (page ${page})`).join('; ');
  const count = pages.length;
  const others = landmarks.length - placed.length;
  const more = others > 0 ? message(`；另有${others}处`, `; ${others} more`) : message('', '');
  return message(
    `共${count}页${zh === '' ? '' : `：${zh}${more.zh}`}`,
    `${count} ${count === 1 ? 'page' : 'pages'}${en === '' ? '' : `: ${en}${more.en}`}`,
  );
};
