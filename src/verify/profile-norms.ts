import { message } from '../text/message.ts';
import { type Binding, measure, type Norm, rounded, words } from './norm.ts';
import { isCompensated, lowerEdge, standingOf, unfilled } from './type-area.ts';

/** Half a point is the smallest step that type has. */
const sizeTolerance = 0.25;

const millimetres = message(' 毫米', ' mm');
const points = message(' 磅', ' pt');

const isDash = (written: string): boolean => written.trim() === '—';

/** FF0000, E00000 and C00000 are what offices take for red; pink, orange and brown are not. */
const isRed = (colour: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return red >= 0xb0 && green <= 0x40 && blue <= 0x40;
};

const filled: Norm = {
  path: 'grid.pitch',
  strength: 'usual',
  clause: 'GB/T 9704 5.2.3',
  judge: (value, profile) => {
    const rest = unfilled(profile);
    if (rest <= 3) return null;
    // Word counts pitches in twentieths of a point.
    const expected = Math.floor((Number(value) + (rest * 72) / 25.4 / profile.grid.lines) * 20) / 20;
    return {
      expected,
      message: message(
        `行距 ${value} 磅，排满 ${profile.grid.lines} 行后版心还空 ${rounded(rest)} 毫米，GB/T 9704 5.2.3 要求撑满版心。行距可放到 ${expected} 磅。`,
        `with a pitch of ${value} pt, ${profile.grid.lines} lines leave ${rounded(rest)} mm of the type area blank, which GB/T 9704 5.2.3 wants filled. The pitch may be ${expected} pt.`,
      ),
    };
  },
};

const plain: Norm = {
  path: 'bold',
  strength: 'practice',
  clause: 'GB/T 9704 7.3.3',
  judge: (value) =>
    Array.isArray(value) && value.length > 0
      ? {
          expected: '',
          message: message(
            `第 ${value.join('、')} 层加粗，GB/T 9704 7.3.3 只规定字体，没有加粗。`,
            `level ${value.join(', ')} is bold; GB/T 9704 7.3.3 names faces alone and has no bold.`,
          ),
        }
      : null,
};

const outside: Norm = {
  path: 'pageNumber.position',
  strength: 'required',
  clause: 'GB/T 9704 7.5',
  judge: (value) =>
    value === 'outside'
      ? null
      : {
          expected: 'outside',
          message: message(
            '页码居中，GB/T 9704 7.5 规定单页码居右空一字、双页码居左空一字。请改为 outside。',
            'page numbers stand in the middle; GB/T 9704 7.5 has them at the outer edges. Write outside.',
          ),
        },
};

const isFangsong = (face: string): boolean => /仿宋|fang ?song/i.test(face);
const isXiaobiaosong = (face: string): boolean => /小标宋|xiao ?biao ?song/i.test(face);
const isBlack = (face: string): boolean => /黑|hei/i.test(face);
const isScript = (face: string): boolean => /楷|kai/i.test(face);
const isSong = (face: string): boolean => /宋|simsun|song/i.test(face) && !isFangsong(face);

const sheet: Binding = ['GB/T 9704 5.1', 'required'];
const text: Binding = ['GB/T 9704 5.2.2', 'usual'];
const grid: Binding = ['GB/T 9704 5.2.3', 'usual'];
const mark: Binding = ['GB/T 9704 7.2.4', 'required'];
const title: Binding = ['GB/T 9704 7.3.1', 'usual'];
const rules: Binding = ['GB/T 9704 7.4.1', 'usual'];
const layout: Binding = ['GB/T 9704 5.2.1', 'required'];
const letter: Binding = ['GB/T 9704 10.1', 'required'];
const number: Binding = ['GB/T 9704 7.5', 'usual'];
const levels: Binding = ['GB/T 9704 7.3.3', 'usual'];

/** What GB/T 9704-2012 says about the values of a profile, in the order of its clauses. */
export const norms: readonly Norm[] = [
  measure('page.width', message('纸宽', 'width of the sheet'), 210, 1, millimetres, sheet),
  measure('page.height', message('纸高', 'height of the sheet'), 297, 1, millimetres, sheet),
  measure(
    'page.margins.top',
    message('天头', 'upper margin'),
    (profile) => (isCompensated(profile) ? null : 37),
    1,
    millimetres,
    layout,
  ),
  measure('page.margins.left', message('订口', 'margin at the binding edge'), 28, 1, millimetres, layout),
  measure(
    'page.margins.right',
    message('右边距（版心宽 156 毫米）', 'right margin (beside a type area 156 mm wide)'),
    (profile) => 210 - 156 - standingOf(profile).left,
    1,
    millimetres,
    layout,
  ),
  measure(
    'page.margins.bottom',
    message('下边距（版心高 225 毫米）', 'lower margin (below a type area 225 mm high)'),
    (profile) => (isCompensated(profile) ? null : 297 - 225 - standingOf(profile).top),
    1,
    millimetres,
    layout,
  ),
  words('fonts.body', message('正文字体', 'face of the text'), message('仿宋体', '仿宋'), isFangsong, text),
  measure('sizes.body', message('正文字号', 'size of the text'), 16, sizeTolerance, points, text),
  measure('grid.lines', message('每面行数', 'number of lines of a page'), 22, 0, message(' 行', ''), grid),
  measure('grid.characters', message('每行字数', 'number of characters of a line'), 28, 0, message(' 字', ''), grid),
  filled,
  measure(
    'letterhead.mark',
    message('发文机关标志上边缘到版心上边缘', 'distance from the type area to the mark'),
    (profile) => (isCompensated(profile) ? null : 35),
    1,
    millimetres,
    mark,
  ),
  measure(
    'letterhead.mark',
    message('发文机关标志上边缘到版心上边缘', 'distance from the type area to the mark'),
    (profile) => (isCompensated(profile) ? 37.42 : null),
    1,
    millimetres,
    ['GB/T 33476.2 7.1.1', 'required'],
  ),
  words('letterhead.colour', message('版头颜色', 'colour of the letterhead'), message('红色', 'red'), isRed, mark),
  measure(
    'letterhead.gap',
    message('发文字号到分隔线', 'distance from the document number to the rule'),
    4,
    0.5,
    millimetres,
    ['GB/T 9704 7.2.7', 'required'],
  ),
  words('fonts.title', message('标题字体', 'face of the title'), message('小标宋体', '小标宋'), isXiaobiaosong, title),
  measure('sizes.title', message('标题字号', 'size of the title'), 22, sizeTolerance, points, title),
  words('fonts.black', message('第一层字体', 'face of the first level'), message('黑体', '黑体'), isBlack, levels),
  words('fonts.script', message('第二层字体', 'face of the second level'), message('楷体', '楷体'), isScript, levels),
  plain,
  measure('imprint.outer', message('版记粗线', 'outer rule of the imprint'), 0.35, 0.05, millimetres, rules),
  measure('imprint.inner', message('版记细线', 'inner rule of the imprint'), 0.25, 0.05, millimetres, rules),
  measure('sizes.imprint', message('版记字号', 'size of the imprint'), 14, sizeTolerance, points, [
    'GB/T 9704 7.4.2',
    'usual',
  ]),
  words('fonts.pageNumber', message('页码字体', 'face of page numbers'), message('宋体', '宋体'), isSong, number),
  measure('sizes.pageNumber', message('页码字号', 'size of page numbers'), 14, sizeTolerance, points, number),
  words(
    'pageNumber.before',
    message('页码左边', 'mark before page numbers'),
    message('一字线（—）', '—'),
    isDash,
    number,
  ),
  words(
    'pageNumber.after',
    message('页码右边', 'mark behind page numbers'),
    message('一字线（—）', '—'),
    isDash,
    number,
  ),
  measure(
    'page.footer',
    message('页码下端到纸边（一字线在版心下 7 毫米）', 'footer (its dash 7 mm below the type area)'),
    (profile) => lowerEdge(profile) - 7 - ((profile.sizes.pageNumber / 72) * 25.4) / 2,
    1,
    millimetres,
    ['GB/T 9704 7.5', 'required'],
  ),
  outside,
  measure(
    'letter.mark',
    message('信函标志到纸的上边', 'distance from the edge to the mark of letters'),
    30,
    1,
    millimetres,
    letter,
  ),
  measure(
    'letter.gap',
    message('信函标志到第一条双线', 'distance from the mark of letters to the rule'),
    4,
    0.5,
    millimetres,
    letter,
  ),
  measure(
    'letter.bottom',
    message('信函第二条双线到纸的下边', 'distance from the lower rule of letters to the edge'),
    20,
    1,
    millimetres,
    letter,
  ),
  measure('letter.length', message('信函双线长度', 'length of the rules of letters'), 170, 1, millimetres, letter),
];
