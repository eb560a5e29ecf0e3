import type { WordFile, WordParagraph } from '../word-file.ts';

/** Text without the blanks that set it apart. */
export const bare = ({ text }: Pick<WordParagraph, 'text'>): string => text.replace(/\s/g, '');

/**
 * The paragraphs of 版记, from the last 抄送 or 主送 that only the line of 印发 follows up to that line; none where no
 * line ends with a date and 印发 (letters have none).
 */
export const findImprint = ({ paragraphs }: WordFile): readonly WordParagraph[] => {
  const last = paragraphs.findLastIndex(
    (paragraph, index) =>
      /日印发$/.test(bare(paragraph)) ||
      (/\d日$/.test(bare(paragraph)) && /^抄送[：:]/.test(bare(paragraphs[index - 1] ?? { text: '' }))),
  );
  if (last === -1) return [];
  let first = last;
  // Office and date may be two paragraphs, and agencies one each.
  for (let index = last - 1; index >= 0 && last - index <= 12; index -= 1) {
    const text = bare(paragraphs[index] as WordParagraph);
    if (/^(抄送|主送|分送)[：:]/.test(text)) first = index;
    else if (/[。！？]$/.test(text)) break;
  }
  return paragraphs.slice(first, last + 1).filter((paragraph) => bare(paragraph) !== '');
};

/** 成文日期 with the lines of 署名 above it; none where no line is a date set to the right. */
export const findSignature = ({ paragraphs }: WordFile): readonly WordParagraph[] => {
  const date = paragraphs.findIndex(
    (paragraph) => isInFlow(paragraph) && isWholeDate(paragraph) && standsRight(paragraph),
  );
  if (date === -1) return [];
  let first = date;
  for (let index = date - 1; index >= 0; index -= 1) {
    const paragraph = paragraphs[index] as WordParagraph;
    const isName = isInFlow(paragraph) && standsRight(paragraph) && !/[。：；！？]$/.test(bare(paragraph));
    if (bare(paragraph) !== '' && !isName) break;
    if (isName && bare(paragraph) !== '') first = index;
  }
  return paragraphs.slice(first, date + 1).filter((paragraph) => bare(paragraph) !== '');
};

/** Whether a paragraph is a date and nothing else: 2026年3月5日. */
export const isWholeDate = (paragraph: WordParagraph): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(bare(paragraph));

/** Whether a paragraph is one of the text itself: no cell, no box, no frame. */
export const isInFlow = ({ place, frame }: WordParagraph): boolean => place === 'body' && frame === null;

/** To the right by its alignment, an indent, tabs, or blanks that were typed. */
const standsRight = ({ alignment, indent, text }: WordParagraph): boolean =>
  alignment === 'right' || indent.left > 2000 || (indent.leftChars ?? 0) > 600 || /^(?:\t|[\s　]{6})/.test(text);

/** Whether a paragraph opens as body text does: two characters in from the left, by its format or by typed blanks. */
export const isBodyText = (paragraph: WordParagraph): boolean => {
  const { indent, alignment, text } = paragraph;
  const isIndented = indent.firstLine > 0 || (indent.firstLineChars ?? 0) > 0 || /^　　(?!　)/.test(text);
  const isFlush = alignment !== 'right' && alignment !== 'center';
  return isInFlow(paragraph) && isIndented && isFlush && bare(paragraph) !== '';
};

/** Whether a paragraph is 发文字号, with or without 签发人 beside it. */
export const isNumberLine = (paragraph: WordParagraph): boolean =>
  /^[^。，]{1,30}〔\d{4}〕\d+号(签发人.{0,40})?$/.test(bare(paragraph));
