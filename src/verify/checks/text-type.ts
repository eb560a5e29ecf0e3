import { isFace } from '../../read/word/face-family.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faceWords, gather, inPoints } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { headingOf } from '../elements/heading.ts';
import { isRed } from '../elements/red.ts';
import { bodyRuns, seen } from '../elements/seen-runs.ts';
import type { WordRun } from '../word-file.ts';

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
