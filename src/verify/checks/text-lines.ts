import type { Profile } from '../../document/profile.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { gather } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';

/** §5.2.3: 22 lines fill the type area at one pitch only. */
export const linePitch: Check = {
  id: 'line-pitch',
  strength: 'usual',
  clause: 'GB/T 9704 5.2.3',
  summary: message('正文用固定行距，一面排22行', 'The text has an exact pitch of 22 lines a page'),
  *check(file, { grid }) {
    const due = Math.round(grid.pitch * 20);
    yield* gather(
      findElements(file).body.flatMap((paragraph) => {
        const { line, lineRule } = paragraph.spacing;
        if (lineRule === 'exact' && Math.abs(line - due) <= 2) return [];
        const is =
          lineRule === 'exact'
            ? message(`固定值 ${line / 20} 磅`, `exactly ${line / 20} pt`)
            : lineRule === 'atLeast'
              ? message(`最小值 ${line / 20} 磅`, `at least ${line / 20} pt`)
              : message(
                  `${Math.round((line / 240) * 100) / 100} 倍行距`,
                  `${Math.round((line / 240) * 100) / 100} lines`,
                );
        return [
          {
            paragraph,
            told: message(
              `行距是${is.zh}，应为固定值 ${grid.pitch} 磅`,
              `the line pitch is ${is.en}, it should be exactly ${grid.pitch} pt`,
            ),
          },
        ];
      }),
    );
  },
};

/** §7.3.3: every paragraph two characters in, further lines flush. */
export const firstLineIndent: Check = {
  id: 'first-line-indent',
  strength: 'required',
  clause: 'GB/T 9704 7.3.3',
  summary: message('每个自然段左空二字，回行顶格', 'Paragraphs begin two characters in'),
  *check(file, profile) {
    yield* gather(
      indentable(file).flatMap((paragraph) =>
        isIndented(paragraph, profile)
          ? []
          : [
              {
                paragraph,
                told: message(
                  '段首没有左空二字。请设首行缩进 2 字符',
                  'the paragraph does not begin two characters in. Indent its first line by 2 characters',
                ),
              },
            ],
      ),
    );
  },
};

/** Paragraphs of sentences; lists and what hangs are left alone. */
const indentable = (file: WordFile): readonly WordParagraph[] =>
  findElements(file).body.filter(
    ({ indent, text, pageBreakBefore }) =>
      indent.left <= 0 && indent.firstLine >= 0 && text.trim().length >= 12 && !pageBreakBefore,
  );

const isIndented = ({ indent, text }: WordParagraph, { sizes }: Profile): boolean => {
  if (indent.firstLineChars !== null) return Math.abs(indent.firstLineChars - 200) <= 10;
  const two = 2 * sizes.body * 20;
  return Math.abs(indent.firstLine - two) <= 0.12 * two || (indent.firstLine === 0 && /^(?:　　|\s{4})/.test(text));
};

/** Blanks move when the type changes; an indent does not. */
export const indentTyped: Check = {
  id: 'indent-typed',
  strength: 'practice',
  clause: 'GB/T 9704 7.3.3',
  summary: message('段首的空格由缩进产生，不用打', 'Indents are settings, not blanks'),
  *check(file) {
    yield* gather(
      findElements(file).body.flatMap((paragraph) =>
        /^[ 　\u00a0]{2,}\S/.test(paragraph.text)
          ? [
              {
                paragraph,
                words: paragraph.text.slice(0, 20),
                told: message(
                  '段首打了空格。请删去，改用首行缩进 2 字符',
                  'the paragraph begins with blanks. Delete them and indent its first line by 2 characters',
                ),
              },
            ]
          : [],
      ),
    );
  },
};

/** Blank before and after paragraphs breaks the grid of lines. */
export const paragraphSpacing: Check = {
  id: 'paragraph-spacing',
  strength: 'practice',
  clause: 'GB/T 9704 5.2.3',
  summary: message('正文段前段后不加空', 'Paragraphs of the text have no blank before or after them'),
  *check(file) {
    yield* gather(
      findElements(file).body.flatMap((paragraph) => {
        const { before, after } = paragraph.spacing;
        return before === 0 && after === 0
          ? []
          : [
              {
                paragraph,
                told: message(
                  `段前 ${before / 20} 磅、段后 ${after / 20} 磅，应为 0`,
                  `${before / 20} pt before and ${after / 20} pt after, it should be 0`,
                ),
              },
            ];
      }),
    );
  },
};

/** Ragged lines look unlike the print of official documents. */
export const textAlignment: Check = {
  id: 'text-alignment',
  strength: 'practice',
  clause: 'GB/T 9704 5.2.3',
  summary: message('正文两端对齐，撑满版心', 'The text is justified'),
  *check(file) {
    yield* gather(
      findElements(file).body.flatMap((paragraph) =>
        paragraph.alignment === 'left' && paragraph.text.trim().length > 30
          ? [
              {
                paragraph,
                told: message('正文是左对齐，应为两端对齐', 'the text is set flush left, it should be justified'),
              },
            ]
          : [],
      ),
    );
  },
};
