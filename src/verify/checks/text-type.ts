import type { Profile } from '../../document/profile.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faceWords, gather, inPoints } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { headingOf } from '../elements/heading.ts';
import { isRed } from '../elements/red.ts';
import { isFace } from '../face-family.ts';
import type { WordFile, WordParagraph, WordRun } from '../word-file.ts';

/** The runs of a paragraph that are seen, without those that are blanks only. */
const seen = ({ runs }: WordParagraph): readonly WordRun[] =>
  runs.filter(({ text, hidden }) => !hidden && text.trim() !== '');

/** The runs of a text's paragraph behind its numeral and lead sentence, or behind 第一条 of rules. */
const bodyRuns = (paragraph: WordParagraph): readonly WordRun[] => {
  const runs = seen(paragraph);
  const isLed = headingOf(paragraph) !== null || /^\s*第[一二三四五六七八九十百零]{1,6}[条章]/.test(paragraph.text);
  return isLed ? runs.slice(1) : runs;
};

/** §5.2.2: 3号仿宋, where nothing else is said. */
export const textFace: Check = {
  id: 'text-face',
  strength: 'usual',
  clause: 'GB/T 9704 5.2.2',
  summary: message('正文用仿宋', 'The text is set in Fangsong'),
  *check(file, { fonts }) {
    yield* gather(
      findElements(file).body.flatMap((paragraph) => {
        const run = bodyRuns(paragraph).find(
          ({ text, fonts: own }) =>
            /\p{Script=Han}/u.test(text) &&
            !isFace(own.eastAsia, fonts.body, fonts.substitutes) &&
            !isFace(own.eastAsia, fonts.script, fonts.substitutes),
        );
        if (!run) return [];
        const face = faceWords(run.fonts.eastAsia);
        return [
          {
            paragraph,
            words: run.text,
            told: message(
              `正文的字体是${face.zh}，应为“${fonts.body}”`,
              `the text is set in ${face.en}, it should be in “${fonts.body}”`,
            ),
          },
        ];
      }),
    );
  },
};

/** §5.2.2 */
export const textSize: Check = {
  id: 'text-size',
  strength: 'usual',
  clause: 'GB/T 9704 5.2.2',
  summary: message('正文用3号字', 'The text is set in 16 pt'),
  *check(file, { sizes }) {
    yield* gather(
      findElements(file).body.flatMap((paragraph) => {
        const run = seen(paragraph).find(({ size }) => size !== sizes.body * 2);
        if (!run) return [];
        const is = inPoints(run.size);
        return [
          {
            paragraph,
            words: run.text,
            told: message(
              `正文的字号是 ${is} 磅，应为 ${sizes.body} 磅（3号）`,
              `the text is set in ${is} pt, it should be ${sizes.body} pt`,
            ),
          },
        ];
      }),
    );
  },
};

/** §5.2.4: black, where nothing else is said; 版头 above the title is red. */
export const textColour: Check = {
  id: 'text-colour',
  strength: 'required',
  clause: 'GB/T 9704 5.2.4',
  summary: message('文字的颜色为黑色', 'The text is black'),
  *check(file) {
    const { headEnd, mark } = findElements(file);
    const marks = new Set(mark.map(({ number }) => number));
    yield* gather(
      file.paragraphs.flatMap((paragraph) => {
        const isHead = paragraph.number < headEnd || marks.has(paragraph.number);
        const run = seen(paragraph).find((each) => !isBlack(each) && !(isHead && isRed(each)));
        return run && paragraph.place !== 'text box'
          ? [
              {
                paragraph,
                words: run.text,
                told: message(
                  `文字的颜色是 ${run.colour}，应为黑色`,
                  `the colour of the text is ${run.colour}, it should be black`,
                ),
              },
            ]
          : [];
      }),
    );
  },
};

const isBlack = ({ colour }: WordRun): boolean =>
  colour === 'auto' || colour === '' || /^0[0-9A-F]0[0-9A-F]0[0-9A-F]$/.test(colour);

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

/** The standard knows faces, and neither bold nor italic nor underlined type. */
export const textEmphasis: Check = {
  id: 'text-emphasis',
  strength: 'practice',
  clause: 'GB/T 9704 7.3.3',
  summary: message('不用加粗、倾斜、下划线', 'No bold, italic or underlined type'),
  *check(file, { bold }) {
    const { body, titles } = findElements(file);
    yield* gather(
      [...titles.flat(), ...body].flatMap((paragraph) => {
        const level = headingOf(paragraph)?.level;
        const runs = level !== undefined && bold.includes(level) ? bodyRuns(paragraph) : seen(paragraph);
        const run = runs.find((each) => each.bold || each.italic || each.underline);
        if (!run) return [];
        const how = run.bold
          ? message('加粗', 'bold')
          : run.italic
            ? message('倾斜', 'italic')
            : message('下划线', 'underlined');
        return [
          {
            paragraph,
            words: run.text,
            told: message(`用了${how.zh}，标准里没有`, `the type is ${how.en}, which the standard does not know`),
          },
        ];
      }),
    );
  },
};

/** Where no hint says otherwise, “ ” — … are set in the Latin face, narrow. */
export const chineseMarks: Check = {
  id: 'chinese-marks',
  strength: 'practice',
  clause: '',
  summary: message('引号、破折号、省略号按中文排', 'Quotation marks and dashes are set in the Chinese face'),
  *check(file) {
    yield* gather(
      file.paragraphs.flatMap((paragraph) => {
        const run = seen(paragraph).find(
          ({ text, fonts }) =>
            /[“”‘’—…]/.test(text) &&
            /\p{Script=Han}/u.test(paragraph.text) &&
            fonts.hint !== 'eastAsia' &&
            fonts.ascii !== fonts.eastAsia,
        );
        return run
          ? [
              {
                paragraph,
                words: run.text,
                told: message(
                  `引号、破折号会用西文字体“${run.fonts.ascii}”排，变窄。请把它们设为中文字体`,
                  `quotation marks and dashes are set in “${run.fonts.ascii}”, which is narrow. Set them in the Chinese face`,
                ),
              },
            ]
          : [];
      }),
    );
  },
};

/** A theme wins over the face that a menu shows. */
export const themedFaces: Check = {
  id: 'themed-faces',
  strength: 'practice',
  clause: '',
  summary: message('字体直接写明，不用主题字体', 'Faces are named, not taken from a theme'),
  *check(file) {
    const found = findElements(file).body.find((paragraph) => seen(paragraph).some(({ fonts }) => fonts.isThemed));
    if (!found) return;
    yield* gather([
      {
        paragraph: found,
        told: message(
          '字体来自主题，换一台电脑会变。请直接设定字体',
          'the face comes from a theme and changes with the machine. Name it',
        ),
      },
    ]);
  },
};
