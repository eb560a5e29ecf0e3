import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { gather, ofFile } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { isInFlow } from '../elements/tell-paragraphs.ts';
import type { WordParagraph } from '../word-file.ts';

/** Words that stand for others until somebody writes those. */
const placeholders =
  /[×xX]{3,}|(?<![A-Za-z])[×xX]{2}(?=\p{Script=Han})|【[^】]{0,12}(?:待[定补填写确]|填写|补充|插入|请填)[^】]{0,20}】|\{\{[^}]{0,40}\}\}|\bTODO\b|\bTBD\b|_{4,}|[?？]{3,}|[（(]此处[^）)]{0,20}[）)]/u;

/** What was to be filled in. */
export const placeholder: Check = {
  id: 'placeholder',
  strength: 'usual',
  clause: '',
  summary: message('没有待填的占位文字', 'Nothing is left to be filled in'),
  *check(file) {
    yield* gather(
      file.paragraphs.flatMap((paragraph) => {
        const words = placeholders.exec(paragraph.text)?.[0];
        const told = message(
          '还有待填的文字。请填好或删去',
          'something is left to be filled in. Fill it in or delete it',
        );
        return words === undefined ? [] : [{ paragraph, words, told }];
      }),
    );
  },
};

/** What prints and what the file says would differ. */
export const hiddenText: Check = {
  id: 'hidden-text',
  strength: 'usual',
  clause: '',
  summary: message('没有隐藏文字', 'There is no hidden text'),
  *check(file) {
    yield* gather(
      file.paragraphs.flatMap((paragraph) => {
        const run = paragraph.runs.find(({ hidden, text }) => hidden && text.trim() !== '');
        const told = message(
          '有隐藏文字，印不出来，却随文件发出。请删去或取消隐藏',
          'there is hidden text: it is not printed, and goes out with the file. Delete or show it',
        );
        return run ? [{ paragraph, words: run.text, told }] : [];
      }),
    );
  },
};

/** Lines that are empty move everything below them when the text changes. */
export const emptyParagraphs: Check = {
  id: 'empty-paragraphs',
  strength: 'practice',
  clause: '',
  summary: message('不用空行撑开版面', 'No runs of empty paragraphs'),
  *check(file) {
    const title = findElements(file).titles[0]?.at(-1)?.number ?? 0;
    let count = 0;
    const found: WordParagraph[] = [];
    for (const paragraph of file.paragraphs) {
      const isEmpty = isInFlow(paragraph) && isBlank(paragraph) && !paragraph.pageBreakBefore;
      count = isEmpty && paragraph.number > title ? count + 1 : 0;
      if (count === 4) found.push(paragraph);
    }
    const told = message(
      '这里有4个以上连着的空行。请用分页或段前距离',
      'there are four and more empty lines. Use page breaks or spacing',
    );
    yield* gather(found.map((paragraph) => ({ paragraph, told })));
  },
};

/** Whether a line shows nothing and hides nothing. */
const isBlank = ({ runs, numeral, drawings }: WordParagraph): boolean =>
  numeral === '' && drawings.length === 0 && runs.every(({ text }) => text.trim() === '');

/** Word asks a question about every file that has it. */
export const updateFields: Check = {
  id: 'update-fields',
  strength: 'practice',
  clause: '',
  summary: message('打开时不提示更新域', 'The file opens without a question'),
  *check({ settings }) {
    if (settings.updateFields) {
      yield ofFile(
        '文件要求打开时更新域，Word 会弹出安全提示。请更新域后另存。',
        'the file asks for its fields to be updated, and Word asks a security question. Update them and save again.',
      );
    }
  },
};

/** Who made a file is seen by whoever gets it. */
export const fileProperties: Check = {
  id: 'file-properties',
  strength: 'practice',
  clause: '',
  summary: message('文件属性里的作者和标题是单位和公文的', 'The properties name the agency and the document'),
  *check({ properties: { creator, title } }) {
    const tool = /^(python-docx|un-named|docx4j|apache poi|openpyxl|admin|administrator|user|微软用户|微软中国|pc)$/i;
    if (tool.test(creator.trim())) {
      yield ofFile(
        `文件属性里的作者是“${creator}”。请改为单位名称。`,
        `the author of the file is “${creator}”. Name the agency.`,
      );
    }
    if (/^(word document|untitled|无标题|文档\d*|document\d*)$/i.test(title.trim())) {
      yield ofFile(
        `文件属性里的标题是“${title}”。请改为公文标题。`,
        `the title of the file is “${title}”. Name the document.`,
      );
    }
  },
};
