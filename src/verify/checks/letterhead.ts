import { isFace } from '../../read/word/face-family.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faceWords, inMillimetres, of, ofFile } from '../deviate.ts';
import { type Elements, findElements } from '../elements/find-elements.ts';
import { isRed } from '../elements/red.ts';
import { bare } from '../elements/tell-paragraphs.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';

/** §7.2.5: 代字〔2026〕12号. */
export const documentNumber: Check = {
  id: 'document-number',
  strength: 'required',
  clause: 'GB/T 9704 7.2.5',
  summary: message(
    '发文字号写作“代字〔年份〕序号号”',
    'The document number has its brackets, a full year and no padding',
  ),
  *check(file) {
    const { number } = findElements(file);
    // 签发人 may stand beside it; blanks within it are told by the rules of writing.
    const [text, open, year = '', close, ordinal, serial = ''] =
      /^[^〔[［【（(]{1,15}([〔[［【（(])(\d{2,4})([〕\]］】）)])(第?)(\d+)号/.exec(number ? bare(number) : '') ?? [];
    if (!number || text === undefined) return;
    if (open !== '〔' || close !== '〕') {
      yield of(
        number,
        `年份用六角括号〔〕，不用“${open}${close}”`,
        `the year stands in 〔〕, not in “${open}${close}”`,
        text,
      );
    }
    if (year.length !== 4)
      yield of(number, `年份写全四位，不写“${year}”`, `the year has four digits, not “${year}”`, text);
    if (ordinal !== '') yield of(number, '序号前不加“第”', 'there is no 第 before the serial number', text);
    if (/^0/.test(serial))
      yield of(number, `序号不编虚位，不写“${serial}”`, `the serial number has no leading zero: “${serial}”`, text);
  },
};

/** §7.2.1 */
export const copyNumber: Check = {
  id: 'copy-number',
  strength: 'usual',
  clause: 'GB/T 9704 7.2.1',
  summary: message('份号用6位数字', 'The copy number has six digits'),
  *check(file) {
    const { copyNumber: written } = findElements(file);
    const digits = written?.text.trim() ?? '';
    if (!written || /^\d{6}$/.test(digits)) return;
    yield of(
      written,
      `份号是 ${digits.length} 位，一般用 6 位`,
      `the copy number has ${digits.length} digits, usually 6`,
    );
  },
};

/** §7.2.3 */
export const urgency: Check = {
  id: 'urgency',
  strength: 'required',
  clause: 'GB/T 9704 7.2.3',
  summary: message('紧急程度标“特急”或“加急”，顶格用黑体', 'The urgency is one of two words, flush left in black face'),
  *check(file, { fonts }) {
    const { urgency: written } = findElements(file);
    if (!written) return;
    const words = written.text.trim();
    if (words !== '特急' && words !== '加急') {
      yield of(
        written,
        `紧急程度写作“${words}”，应为“特急”或“加急”`,
        `the urgency is “${words}”, it should be 特急 or 加急`,
      );
    }
    const face = written.runs.find(({ text }) => text.trim() !== '')?.fonts.eastAsia ?? '';
    if (!isFace(face, fonts.black, fonts.substitutes)) {
      const is = faceWords(face);
      yield of(
        written,
        `紧急程度的字体是${is.zh}，应为“${fonts.black}”`,
        `the urgency is set in ${is.en}, it should be in “${fonts.black}”`,
      );
    }
  },
};

/** §7.2.4 */
export const issuerMark: Check = {
  id: 'issuer-mark',
  strength: 'required',
  clause: 'GB/T 9704 7.2.4',
  summary: message('发文机关标志为红色，居中', 'The mark of the issuer is red and stands in the middle'),
  *check(file) {
    const { mark } = findElements(file);
    for (const paragraph of mark) {
      const isUncoloured = paragraph.runs.some((run) => run.text.trim() !== '' && !isRed(run));
      if (isUncoloured) yield of(paragraph, '发文机关标志应为红色', 'the mark of the issuer should be red');
      const isFree = paragraph.place !== 'body' || paragraph.frame !== null;
      if (!isFree && paragraph.alignment !== 'center' && paragraph.alignment !== 'distribute') {
        yield of(paragraph, '发文机关标志应居中', 'the mark of the issuer should stand in the middle');
      }
    }
  },
};

/** §7.2.4 recommends 小标宋. */
export const issuerMarkFace: Check = {
  id: 'issuer-mark-face',
  strength: 'usual',
  clause: 'GB/T 9704 7.2.4',
  summary: message('发文机关标志推荐用小标宋', 'The mark of the issuer is set in small title Song'),
  *check(file, { fonts }) {
    const [first] = findElements(file).mark;
    const face = first?.runs.find(({ text }) => text.trim() !== '')?.fonts.eastAsia;
    if (!first || face === undefined || isFace(face, fonts.title, fonts.substitutes)) return;
    const is = faceWords(face);
    yield of(
      first,
      `发文机关标志的字体是${is.zh}，推荐“${fonts.title}”`,
      `the mark is set in ${is.en}; “${fonts.title}” is recommended`,
    );
  },
};

/** §7.2.7 and §10.1: a red rule below 发文字号, or below the mark of a letter. */
export const redRule: Check = {
  id: 'red-rule',
  strength: 'required',
  clause: 'GB/T 9704 7.2.7',
  summary: message(
    '发文字号之下有与版心等宽的红色分隔线',
    'A red rule as wide as the type area stands below the number',
  ),
  *check(file) {
    const elements = findElements(file);
    const head = headOf(file, elements);
    if (!elements.number || elements.mark.length === 0) return;
    const ruled = head.find(({ borders }) => [borders.top, borders.bottom].some((border) => border && isRed(border)));
    const drawn = head.some(({ drawings }) => drawings.some(({ lineColour }) => isRed({ colour: lineColour })));
    if (!ruled && !drawn) {
      yield ofFile(
        '没有找到红色分隔线。它在发文字号之下 4 毫米处，与版心等宽。',
        'there is no red rule. It stands 4 mm below the number, as wide as the type area.',
      );
      return;
    }
    const { left = 0, right = 0 } = ruled?.indent ?? {};
    if (!ruled || ruled.place === 'text box' || (left === 0 && right === 0)) return;
    yield of(
      ruled,
      `红色分隔线左右各缩进了 ${inMillimetres(left)}、${inMillimetres(right)} 毫米，应与版心等宽`,
      `the red rule is indented by ${inMillimetres(left)} and ${inMillimetres(right)} mm; it should be as wide as the type area`,
    );
  },
};

/** Everything above the title, what floats there too. */
const headOf = ({ paragraphs }: WordFile, { headEnd }: Elements): readonly WordParagraph[] =>
  paragraphs.slice(0, headEnd);

/** Secret documents are handled by other rules than any tool's. */
export const secrecyMark: Check = {
  id: 'secrecy-mark',
  strength: 'required',
  clause: 'GB/T 9704 7.2.2',
  summary: message('涉密文件不能用本工具处理', 'Secret documents do not belong in this tool'),
  *check(file) {
    const title = findElements(file).titles[0]?.[0]?.number ?? 0;
    for (const paragraph of file.paragraphs) {
      const text = paragraph.text.trim();
      const isMark = /^(?:绝密|机密|秘密)\s*★[^，。]{0,12}$/.test(text);
      if (!isMark && !(paragraph.number < title && /^(?:绝密|机密|秘密)$/.test(text))) continue;
      yield of(
        paragraph,
        '文件标有密级。请立即停用本工具，按保密规定办理',
        'the file is marked as secret. Stop using this tool and handle it as the secrecy rules say',
      );
      return;
    }
  },
};
