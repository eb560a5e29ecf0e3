import type { Profile } from '../../document/profile.ts';
import { isFace } from '../../read/word/face-family.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faceWords, gather } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { bare } from '../elements/tell-paragraphs.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';

/** §7.3.7: a new page, 附件 in black face flush left, numbered in Arabic digits. */
export const attachmentLabels: Check = {
  id: 'attachment-labels',
  strength: 'required',
  clause: 'GB/T 9704 7.3.7',
  summary: message(
    '附件另面编排，“附件”二字顶格用黑体',
    'Attachments begin a page, their label flush left in black face',
  ),
  *check(file, profile) {
    const { attachmentLabels: labels } = findElements(file);
    yield* gather(labels.flatMap((paragraph) => placeFaults(paragraph, file, profile)));
    yield* gather(
      labels.flatMap((paragraph) => {
        const digits = hanDigits(paragraph);
        const told = message(
          `附件的序号用阿拉伯数字，不用“${digits}”。请改写`,
          `attachments are numbered in Arabic digits, not “${digits}”. Rewrite it`,
        );
        return digits === undefined ? [] : [{ paragraph, told }];
      }),
    );
    const told = message('附件的序号应从1数起，不跳不重', 'attachments count from 1, without gaps and repeats');
    const wrong = findMiscounted(labels);
    if (wrong) yield* gather([{ paragraph: wrong, told }]);
    const colon = message('“附件”和序号后不加冒号。请删去', 'there is no colon behind 附件 and its number. Delete it');
    const ended = labels.filter((paragraph) => /[：:]$/.test(bare(paragraph)));
    for (const deviation of gather(ended.map((paragraph) => ({ paragraph, told: colon }))))
      yield { ...deviation, strength: 'practice' };
  },
};

const placeFaults = (paragraph: WordParagraph, file: WordFile, { fonts }: Profile) => {
  const { alignment, indent, runs } = paragraph;
  const isFlush = alignment !== 'center' && alignment !== 'right' && indent.firstLine === 0 && indent.left === 0;
  const face = runs.find(({ text }) => text.trim() !== '')?.fonts.eastAsia ?? '';
  const is = faceWords(face);
  const told = [
    beginsPage(file, paragraph)
      ? null
      : message(
          '附件应另起一页。请在它前面插入分页符',
          'the attachment should begin a new page. Insert a page break before it',
        ),
    isFlush
      ? null
      : message('“附件”二字应顶格。请去掉缩进和居中', '附件 should stand flush left. Take its indent away'),
    isFace(face, fonts.black, fonts.substitutes)
      ? null
      : message(
          `“附件”二字的字体是${is.zh}，应为“${fonts.black}”`,
          `附件 is set in ${is.en}, it should be in “${fonts.black}”`,
        ),
  ];
  return told.flatMap((each) => (each === null ? [] : [{ paragraph, told: each }]));
};

/** Whether nothing but blank lines stands between a paragraph and the top of its page, or of the file. */
const beginsPage = ({ paragraphs, sections }: WordFile, { number }: WordParagraph): boolean => {
  for (let index = number - 1; index >= 0; index -= 1) {
    const [paragraph, before] = [paragraphs[index], paragraphs[index - 1]];
    if (!paragraph || !before || paragraph.pageBreakBefore) return true;
    if (before.section !== paragraph.section && sections[paragraph.section]?.start !== 'continuous') return true;
    if (bare(before) !== '') return false;
  }
  return true;
};

const hanDigits = (paragraph: WordParagraph): string | undefined => /[一二三四五六七八九十]+/.exec(paragraph.text)?.[0];

/** The first of several labels whose number is not its own; labels in Han digits are told otherwise. */
const findMiscounted = (labels: readonly WordParagraph[]): WordParagraph | undefined => {
  if (labels.length < 2 || labels.some((label) => hanDigits(label) !== undefined)) return undefined;
  return labels.find(({ text }, index) => /\d+/.exec(text)?.[0] !== String(index + 1));
};
