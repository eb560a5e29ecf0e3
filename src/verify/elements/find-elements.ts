import { readOnce } from '../../text/remember.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';
import { attachmentLabel, findHeadEnd, findTitles, looksLikeNumber, urgencyWord } from './find-titles.ts';
import { type Heading, headingOf } from './heading.ts';
import { isRed } from './red.ts';
import { bare, findImprint, findSignature, isBodyText, isInFlow } from './tell-paragraphs.ts';

/** A numbered heading or lead, with the paragraph that it begins. */
export interface FoundHeading extends Heading {
  readonly paragraph: WordParagraph;
}

/** The elements of an official document as its words and its type tell them; what cannot be told is in none. */
export interface Elements {
  /** The number of the first paragraph below 版头: that of the title where there is one; 0 where nothing stands above. */
  readonly headEnd: number;
  /** 份号, 紧急程度, 发文机关标志 and 发文字号, above the title. */
  readonly copyNumber: WordParagraph | null;
  readonly urgency: WordParagraph | null;
  readonly mark: readonly WordParagraph[];
  readonly number: WordParagraph | null;
  /** Groups of lines, the title of the document first, those of a plan behind it and of attachments later. */
  readonly titles: readonly (readonly WordParagraph[])[];
  readonly recipients: WordParagraph | null;
  /** Numbered headings and leads: 一、 （一） 1. （1） at the beginning of a paragraph. */
  readonly headings: readonly FoundHeading[];
  /** Paragraphs of the text that are none of the others. */
  readonly body: readonly WordParagraph[];
  readonly attachmentList: readonly WordParagraph[];
  /** 署名 and, last, 成文日期. */
  readonly signature: readonly WordParagraph[];
  readonly remark: WordParagraph | null;
  /** 附件1, above the title of an attachment. */
  readonly attachmentLabels: readonly WordParagraph[];
  readonly imprint: readonly WordParagraph[];
}

/** The elements of a file, looked for once. */
export const findElements = readOnce((file: WordFile): Elements => {
  const written = file.paragraphs.filter((paragraph) => bare(paragraph) !== '');
  const titles = findTitles(written);
  const headEnd = titles[0]?.[0]?.number ?? findHeadEnd(written);
  const above = written.filter(({ number }) => number < headEnd);
  const signature = findSignature(file);
  const imprint = findNotedCopies(written, findImprint(file), signature);
  const attachmentList = findAttachmentList(written);
  const attachmentLabels = written.filter((paragraph) => isInFlow(paragraph) && attachmentLabel.test(bare(paragraph)));
  const number = above.find((paragraph) => looksLikeNumber(bare(paragraph))) ?? null;
  const recipients = findRecipients(written, titles[0]?.at(-1)?.number ?? headEnd - 1);
  const remark = findRemark(written, signature);
  const others = new Set(
    [
      ...above,
      ...titles.flat(),
      ...signature,
      ...imprint,
      ...attachmentList,
      ...attachmentLabels,
      recipients,
      remark,
    ].map((paragraph) => paragraph?.number),
  );
  const text = written.filter(
    (paragraph) => isInFlow(paragraph) && !others.has(paragraph.number) && !isOfContents(paragraph),
  );
  return {
    headEnd,
    copyNumber: above.find((paragraph) => /^\d{1,8}$/.test(bare(paragraph))) ?? null,
    urgency: above.find((paragraph) => urgencyWord.test(bare(paragraph))) ?? null,
    mark: findMark(above),
    number,
    titles,
    recipients,
    headings: text.flatMap((paragraph) => {
      const heading = headingOf(paragraph);
      return heading ? [{ ...heading, paragraph }] : [];
    }),
    body: text.filter((paragraph) => paragraph.alignment !== 'center' && paragraph.alignment !== 'right'),
    attachmentList,
    signature,
    remark,
    attachmentLabels,
    imprint,
  };
});

/** 版记; that of a letter has 抄送 alone, behind 成文日期. */
const findNotedCopies = (
  written: readonly WordParagraph[],
  imprint: readonly WordParagraph[],
  signature: readonly WordParagraph[],
): readonly WordParagraph[] => {
  const date = signature.at(-1)?.number;
  if (imprint.length > 0 || date === undefined) return imprint;
  return written.filter((paragraph) => paragraph.number > date && /^(?:抄送|分送)[：:]/.test(bare(paragraph)));
};

/** A line of a table of contents: it names a heading, and is none. */
const isOfContents = ({ style, text }: WordParagraph): boolean =>
  /^(?:toc|目录) ?\d/i.test(style.name) || /(?:\t|[.．…·]{3}) *\d{1,4}$/.test(text.trimEnd());

/** The red or very large lines above 发文字号 and the title. */
const findMark = (above: readonly WordParagraph[]): readonly WordParagraph[] =>
  above.filter((paragraph) => {
    const isLarge = paragraph.runs.some(({ text, size }) => text.trim() !== '' && size >= 44);
    return isLarge && (paragraph.runs.some(isRed) || /文件$/.test(bare(paragraph)));
  });

/** The first line behind a title that names somebody, before any text: it ends with a colon, or lacks one. */
const findRecipients = (written: readonly WordParagraph[], last: number): WordParagraph | null => {
  if (last <= 0) return null;
  const at = written.findIndex((paragraph) => paragraph.number > last && isInFlow(paragraph));
  const [next, behind] = [written[at], written[at + 1]];
  if (!next || /^附件/.test(bare(next)) || headingOf(next) !== null) return null;
  if (/[：:]$/.test(bare(next))) return next;
  const isOfficial = written.some((paragraph) => paragraph.number <= last && looksLikeNumber(bare(paragraph)));
  const isFlush = next.alignment !== 'center' && next.alignment !== 'right' && next.indent.left === 0;
  const lacksColon =
    isFlush && !isBodyText(next) && /(?:^|[、，])各[^。；！？]{1,80}$/.test(bare(next)) && behind && isBodyText(behind);
  return isOfficial && lacksColon ? next : null;
};

/** 附件：… with the numbered lines behind it. */
const findAttachmentList = (written: readonly WordParagraph[]): readonly WordParagraph[] => {
  const start = written.findIndex((paragraph) => isInFlow(paragraph) && /^附件?[：:]./.test(bare(paragraph)));
  if (start === -1) return [];
  const behind = written.slice(start + 1);
  const end = behind.findIndex((paragraph) => !/^\d{1,2}[.．、]/.test(bare(paragraph)) || paragraph.text.length >= 80);
  return written.slice(start, end === -1 ? undefined : start + 1 + end);
};

/** The line behind 成文日期 that names somebody to ask, or stands in brackets. */
const findRemark = (written: readonly WordParagraph[], signature: readonly WordParagraph[]): WordParagraph | null => {
  const date = signature.at(-1);
  const next = date && written.find((paragraph) => paragraph.number > date.number);
  return next && isInFlow(next) && /^[（(]|^(联系人|联系电话|此件)/.test(bare(next)) ? next : null;
};
