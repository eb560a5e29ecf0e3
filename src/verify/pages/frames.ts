import type { WordParagraph, WordSection } from '../word-file.ts';
import { currentPage, type Flow, isEmpty } from './flow.ts';
import { measureParagraph } from './measure-paragraph.ts';
import type { Area } from './page-layout.ts';
import type { Typesetting } from './typesetting.ts';

/**
 * The places of frames that are anchored to one paragraph. Frames without a height of their own are as high as their
 * text; those that name the same place stand one under the other. Frames beside the text, and those that go where
 * their anchor is, have no place.
 */
export const measureFrames = (
  frames: readonly WordParagraph[],
  { page, margins }: WordSection,
  typesetting: Typesetting,
): readonly Area[] => {
  const textWidth = page.width - margins.left - margins.right;
  const areas: Area[] = [];
  let last: WordParagraph['frame'] = null;
  for (const paragraph of frames) {
    const { frame } = paragraph;
    if (!frame || frame.y === null || frame.verticalAnchor === 'text') continue;
    const width = frame.width ?? textWidth;
    const text = measureParagraph(paragraph, width, null, typesetting).height;
    const height =
      frame.heightRule === 'exact' && frame.height !== null ? frame.height : Math.max(frame.height ?? 0, text);
    const isSame = last !== null && last.y === frame.y && last.verticalAnchor === frame.verticalAnchor;
    const start = frame.y - (frame.verticalAnchor === 'page' ? margins.top : 0);
    const top = isSame ? (areas.at(-1)?.bottom ?? start) : start;
    if (width > textWidth / 2) areas.push({ paragraph: paragraph.number, top, bottom: top + height });
    last = frame;
  }
  return areas;
};

/**
 * Whether frames at the foot of the page take the anchor to the next one: the text above it already stands where they
 * would be.
 */
export const areCovered = (flow: Flow, areas: readonly Area[]): boolean => {
  const page = currentPage(flow);
  return !isEmpty(flow) && areas.some(({ top, bottom }) => bottom > page.height / 2 && top < page.bottom);
};

/** Gives the current page frames; an empty anchor, which may stand under them, takes no room from what is above. */
export const putFrames = (flow: Flow, areas: readonly Area[]): void => {
  const page = currentPage(flow);
  for (const area of areas) {
    page.frames.push(area);
    flow.begins.set(area.paragraph, flow.pages.length);
  }
};
