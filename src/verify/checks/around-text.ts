import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { of } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import type { WordParagraph } from '../word-file.ts';

/** §7.3.2: flush left, a full-width colon behind the last. */
export const recipients: Check = {
  id: 'recipients',
  strength: 'required',
  clause: 'GB/T 9704 7.3.2',
  summary: message('主送机关顶格，以全角冒号结尾', 'Recipients stand flush left and end with a full-width colon'),
  *check(file) {
    const { recipients: line } = findElements(file);
    if (!line) return;
    const { firstLine, left, firstLineChars, leftChars } = line.indent;
    const isIndented =
      firstLine > 0 || left > 0 || (firstLineChars ?? 0) > 0 || (leftChars ?? 0) > 0 || /^[\s　]/.test(line.text);
    if (isIndented) yield of(line, '主送机关应顶格，回行也顶格', 'recipients stand flush left, further lines too');
    if (!line.text.trim().endsWith('：'))
      yield of(
        line,
        '最后一个主送机关后应标全角冒号“：”。请补上或改正',
        'recipients end with the full-width colon ：. Write it behind the last',
      );
  },
};

/** §7.3.4: names without marks, two characters in. */
export const attachmentList: Check = {
  id: 'attachment-list',
  strength: 'required',
  clause: 'GB/T 9704 7.3.4',
  summary: message(
    '附件说明左空二字，名称后不加标点',
    'Attachments are listed two characters in, without marks behind their names',
  ),
  *check(file, { sizes }) {
    const lines = findElements(file).attachmentList;
    const [first] = lines;
    for (const line of lines) {
      const mark = /[。；，、;,.]$/.exec(line.text.trim())?.[0];
      if (mark) yield of(line, `附件名称后的“${mark}”应删去`, `delete the “${mark}” behind the name of the attachment`);
    }
    if (!first) return;
    const { left, firstLine, leftChars, firstLineChars } = first.indent;
    const start = ((leftChars ?? 0) + (firstLineChars ?? 0)) * sizes.body * 0.2 || left + firstLine;
    const isPlaced =
      Math.abs(start - 2 * sizes.body * 20) <= 0.15 * 2 * sizes.body * 20 || /^(?:　　|\s{4})/.test(first.text);
    if (!isPlaced) yield of(first, '附件说明应左空二字', 'the list of attachments begins two characters in');
    const numberOf = (text: string) => /(?:^|：|:)\s*(\d{1,2})[.．、]/.exec(text.trim())?.[1];
    const wrong = lines.find(({ text }, index) => lines.length > 1 && Number(numberOf(text)) !== index + 1);
    if (wrong) yield of(wrong, '附件的序号应从1数起，不跳不重', 'attachments count from 1, without gaps and repeats');
  },
};

const titleOf = (text: string): string =>
  text
    .trim()
    .replace(/^附件?[：:]/, '')
    .trim()
    .replace(/^\d{1,2}[.．、]/, '')
    .replace(/[\s《》]/g, '')
    // A mark behind the name is a fault of the list.
    .replace(/[。；，、;,.]$/, '');

/** §7.3.7: what is listed is what is attached, in the same words. */
export const attachmentTitles: Check = {
  id: 'attachment-titles',
  strength: 'required',
  clause: 'GB/T 9704 7.3.7',
  summary: message('附件的序号、标题与附件说明一致', 'Attachments have the numbers and titles of their list'),
  *check(file) {
    const { attachmentList: lines, attachmentLabels: labels, titles } = findElements(file);
    if (lines.length === 0 || labels.length === 0) return;
    if (labels.length !== lines.length) {
      const told = of(
        lines[0] as WordParagraph,
        `附件说明列了 ${lines.length} 个，后面有 ${labels.length} 个附件。请核对`,
        `the list names ${lines.length} attachments, ${labels.length} follow. Compare them`,
      );
      // Those that are missing may be files of their own.
      yield labels.length < lines.length ? { ...told, strength: 'usual' } : told;
      return;
    }
    for (const [index, label] of labels.entries()) {
      const listed = titleOf((lines[index] as WordParagraph).text);
      const title = titles.find(([first]) => first && first.number > label.number && first.number <= label.number + 4);
      const words = title
        ?.map(({ text }) => text)
        .join('')
        .replace(/[\s《》]/g, '');
      if (!title?.[0])
        yield of(
          label,
          `附件没有标题，附件说明里是“${listed}”`,
          `the attachment has no title; the list has “${listed}”`,
        );
      if (!title?.[0] || words === undefined || words === listed) continue;
      yield of(
        title[0],
        `附件标题与附件说明不一致，说明里是“${listed}”`,
        `the title is not that of the list, which has “${listed}”`,
        words,
      );
    }
  },
};

/** §7.3.6: 附注 in brackets. */
export const remark: Check = {
  id: 'remark',
  strength: 'required',
  clause: 'GB/T 9704 7.3.6',
  summary: message('附注左空二字，加圆括号', 'The remark stands in brackets'),
  *check(file) {
    const { remark: line } = findElements(file);
    if (line && !/^（.*）$/s.test(line.text.trim()))
      yield of(line, '附注应加全角圆括号（）', 'the remark should stand in full-width brackets （）');
  },
};
