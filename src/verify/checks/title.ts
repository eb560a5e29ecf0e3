import { isFace } from '../../read/word/face-family.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faceWords, inPoints, of, ofFile } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { findRun } from '../elements/seen-runs.ts';
import type { WordParagraph } from '../word-file.ts';

/** A file with text has a title, whatever its form. */
export const titleMissing: Check = {
  id: 'title-missing',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.1',
  summary: message('公文有标题', 'The document has a title'),
  *check(file) {
    const { titles, body } = findElements(file);
    if (titles.length > 0 || body.length < 3) return;
    yield ofFile(
      '没有找到标题。标题一般用2号小标宋，居中。',
      'there is no title. It is usually set in 22 pt small title Song in the middle.',
    );
  },
};

/** §7.3.1: 小标宋 */
export const titleFace: Check = {
  id: 'title-face',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.1',
  summary: message('标题用小标宋', 'The title is set in small title Song'),
  *check(file, { fonts }) {
    for (const lines of findElements(file).titles) {
      const found = findRun(
        lines,
        ({ text, fonts: own }) => /\p{Script=Han}/u.test(text) && !isFace(own.eastAsia, fonts.title, fonts.substitutes),
      );
      if (!found) continue;
      const face = faceWords(found.run.fonts.eastAsia);
      yield of(
        found.line,
        `标题的字体是${face.zh}，应为“${fonts.title}”`,
        `the title is set in ${face.en}, it should be in “${fonts.title}”`,
      );
    }
  },
};

/** §7.3.1: 2号 */
export const titleSize: Check = {
  id: 'title-size',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.1',
  summary: message('标题用2号字', 'The title is set in 22 pt'),
  *check(file, { sizes }) {
    for (const lines of findElements(file).titles) {
      const found = findRun(lines, ({ size }) => size !== sizes.title * 2);
      if (!found) continue;
      const is = inPoints(found.run.size);
      yield of(
        found.line,
        `标题的字号是 ${is} 磅，应为 ${sizes.title} 磅（2号）`,
        `the title is set in ${is} pt, it should be ${sizes.title} pt`,
      );
    }
  },
};

/** §7.3.1: in the middle, which an indent of the first line spoils. */
export const titlePlace: Check = {
  id: 'title-place',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.1',
  summary: message('标题居中，不缩进', 'The title stands in the middle'),
  *check(file) {
    for (const title of findElements(file).titles.flat()) {
      const { alignment, indent } = title;
      const isIndented = indent.firstLine !== 0 || (indent.firstLineChars ?? 0) !== 0 || indent.left !== indent.right;
      if (alignment === 'center' && !isIndented) continue;
      yield alignment === 'center'
        ? of(
            title,
            '标题有缩进，居中就偏了。请去掉缩进',
            'the title is indented, which moves it out of the middle. Take the indent away',
          )
        : of(title, '标题没有居中', 'the title does not stand in the middle');
    }
  },
};

/** §7.3.1: a title is no sentence. */
export const titleMark: Check = {
  id: 'title-mark',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.1',
  summary: message('标题末尾不加标点', 'The title ends without a mark'),
  *check(file) {
    for (const group of findElements(file).titles) {
      const last = group.at(-1) as WordParagraph;
      const mark = /[。，、；：,;:.]$/.exec(last.text.trim())?.[0];
      if (mark) yield of(last, `标题以“${mark}”结尾。请删去`, `the title ends with “${mark}”. Delete it`);
    }
  },
};
