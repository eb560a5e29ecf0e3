import type { WordParagraph, WordSection } from '../word-file.ts';
import type { MeasuredLine } from './measure-paragraph.ts';
import type { Area, Page, PageLayout, PagePart, PlacedLine } from './page-layout.ts';

/** Pages as they are filled. */
export interface Flow {
  readonly pages: OpenPage[];
  readonly begins: Map<number, number>;
  /** Twips asked for below what was placed last. */
  after: number;
}

interface OpenPage {
  readonly number: number;
  readonly section: number;
  readonly height: number;
  readonly isInserted: boolean;
  readonly parts: OpenPart[];
  readonly frames: Area[];
  /** Whether it began where a writer or a section asked for it, or the text does. */
  readonly isAsked: boolean;
  lines: number;
  /** Under the last line. */
  bottom: number;
}

interface OpenPart {
  readonly paragraph: number;
  readonly from: number;
  to: number;
  readonly lines: PlacedLine[];
}

/** A flow without a page. */
export const startFlow = (): Flow => ({ pages: [], begins: new Map(), after: 0 });

/** The page being filled; there is one from the first section on. */
export const currentPage = ({ pages }: Flow): OpenPage => pages.at(-1) as OpenPage;

/** Whether nothing stands on the current page yet. */
export const isEmpty = (flow: Flow): boolean => currentPage(flow).bottom === 0;

/** Begins a page of the same section, because the last is full or (`isAsked`) a writer wants one. */
export const turnPage = (flow: Flow, isAsked: boolean): void => {
  const { number, section, height } = currentPage(flow);
  addPage(flow, { number: number + 1, section, height, isAsked, isInserted: false });
};

/**
 * Begins a section: on the next page, or on the next odd or even one with an inserted page between. A section that counts
 * anew has the number it asks for.
 */
export const startSection = (flow: Flow, section: WordSection, index: number): void => {
  const last = flow.pages.at(-1);
  const height = section.page.height - section.margins.top - section.margins.bottom;
  const next = (last?.number ?? 0) + 1;
  const wanted = section.start === 'evenPage' ? 0 : section.start === 'oddPage' ? 1 : next % 2;
  const isOff = last !== undefined && section.firstNumber === null && next % 2 !== wanted;
  if (isOff)
    addPage(flow, { number: next, section: last.section, height: last.height, isAsked: true, isInserted: true });
  const number = section.firstNumber ?? (isOff ? next + 1 : next);
  addPage(flow, { number, section: index, height, isAsked: true, isInserted: false });
};

type PageStart = Pick<OpenPage, 'number' | 'section' | 'height' | 'isAsked' | 'isInserted'>;

const addPage = (flow: Flow, start: PageStart): void => {
  flow.pages.push({ ...start, parts: [], frames: [], lines: 0, bottom: 0 });
  flow.after = 0;
};

/** Where something of that height would stand on the current page: below what is there and clear of frames; null without room. */
export const findRoom = (flow: Flow, before: number, height: number): number | null => {
  const page = currentPage(flow);
  const isTop = page.bottom === 0;
  const gap = isTop && !page.isAsked ? 0 : Math.max(flow.after, before);
  const top = clearFrames(page.frames, page.bottom + gap, height);
  // A twip is forgiven: pitches are rounded, and so are margins.
  return top + height <= page.height + 1 ? top : null;
};

const clearFrames = (frames: readonly Area[], top: number, height: number): number => {
  let free = top;
  for (const frame of frames) if (free < frame.bottom && free + height > frame.top) free = Math.max(free, frame.bottom);
  return free;
};

/** Puts a line of a paragraph at its place. */
export const putLine = (
  flow: Flow,
  { number }: WordParagraph,
  index: number,
  line: MeasuredLine,
  top: number,
): void => {
  const page = currentPage(flow);
  const placed: PlacedLine = { top, height: line.height, end: line.end, text: line.text };
  const part = page.parts.at(-1);
  if (part && part.paragraph === number && part.to === index) {
    part.lines.push(placed);
    part.to += 1;
  } else page.parts.push({ paragraph: number, from: index, to: index + 1, lines: [placed] });
  if (!flow.begins.has(number)) flow.begins.set(number, flow.pages.length);
  page.bottom = Math.max(page.bottom, top + line.height);
  flow.after = 0;
};

/** The pages as they came out. */
export const closeFlow = ({ pages, begins }: Flow): PageLayout => ({
  pages: pages.map(({ number, section, height, isInserted, parts, frames, lines, bottom }): Page => {
    const foot = frames.reduce((lowest, { top }) => (top >= bottom ? Math.min(lowest, top) : lowest), height);
    const left = Math.max(0, foot - bottom);
    return { number, section, height, isInserted, parts: parts as readonly PagePart[], frames, lines, left };
  }),
  begins,
});
