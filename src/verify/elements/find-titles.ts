import type { WordParagraph } from '../word-file.ts';
import { isRed } from './red.ts';
import { bare, isInFlow } from './tell-paragraphs.ts';

/** 示科协发〔2026〕12号, in whatever brackets. */
export const looksLikeNumber = (text: string): boolean =>
  /^\p{Script=Han}{1,15}[〔[［【（(](?:19|20)?\d{2}[〕\]］】）)](?:第)?\d{1,5}号/u.test(text);

/** 附件, 附件1, and what is written for it: 附件一, 附件1： */
export const attachmentLabel = /^附件(?:\d{0,2}|[一二三四五六七八九十]{1,2}|\d{1,2}[：:])$/;

/** 紧急程度, and what is written for it. */
export const urgencyWord = /^(?:特急|加急|急件|特提|平急|紧急)$/;

/** Half points; a title is larger than the text, whatever the text is. */
const titleSize = 36;

/** Groups of lines of titles; where nothing looks like one, what stands in its place. */
export const findTitles = (written: readonly WordParagraph[]): readonly (readonly WordParagraph[])[] => {
  const groups = groupTitles(written);
  if (groups.length > 0) return groups;
  const stand = findStandIn(written);
  return stand.length > 0 ? [stand] : [];
};

/** Lines in the middle that are larger than text and not red, next to each other; headings and cells are none. */
const groupTitles = (written: readonly WordParagraph[]): readonly (readonly WordParagraph[])[] => {
  const groups: WordParagraph[][] = [];
  let last: WordParagraph | undefined;
  for (const paragraph of written) {
    if (isTitle(paragraph)) {
      if (last && isTitle(last)) groups.at(-1)?.push(paragraph);
      else groups.push([paragraph]);
    }
    last = paragraph;
  }
  return groups;
};

const isTitle = (paragraph: WordParagraph): boolean => {
  const isNamed = /^(title|标题)$/i.test(paragraph.style.name);
  const isPlaced = isInFlow(paragraph) && (paragraph.alignment === 'center' || isNamed);
  return isPlaced && (isNamed || isLarge(paragraph)) && !isOfHead(paragraph);
};

const isLarge = ({ runs }: WordParagraph): boolean =>
  runs.some(({ text, size }) => text.trim() !== '' && size >= titleSize);

const isOfHead = (paragraph: WordParagraph): boolean =>
  paragraph.runs.some(isRed) ||
  /.文件$/.test(bare(paragraph)) ||
  looksLikeNumber(bare(paragraph)) ||
  urgencyWord.test(bare(paragraph)) ||
  /^\d{1,8}$|^签发人/.test(bare(paragraph));

/** The first lines below 版头, where they are large or in the middle: a title that is set otherwise than titles are. */
const findStandIn = (written: readonly WordParagraph[]): readonly WordParagraph[] => {
  const start = written.findIndex((paragraph) => isInFlow(paragraph) && !isOfHead(paragraph));
  const first = written[start];
  if (!first || !(isLarge(first) || first.alignment === 'center') || attachmentLabel.test(bare(first))) return [];
  const size = first.runs[0]?.size;
  const isMore = (paragraph: WordParagraph, index: number): boolean =>
    paragraph.number === first.number + index &&
    paragraph.alignment === first.alignment &&
    paragraph.runs[0]?.size === size;
  const end = written.slice(start).findIndex((paragraph, index) => !isMore(paragraph, index));
  return written.slice(start, end === -1 ? start + 1 : start + end);
};

/** Without a title: the first line behind the mark and 发文字号 at the top; 0 where there are none. */
export const findHeadEnd = (written: readonly WordParagraph[]): number => {
  const start = written.findIndex((paragraph) => isInFlow(paragraph) && !isOfHead(paragraph));
  return start > 0 ? (written[start]?.number ?? 0) : 0;
};
