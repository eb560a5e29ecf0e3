/** Where programs set the same text differently. */
export interface Typesetting {
  /** Whether a fifth of an em stands between Han and letters or digits although the file says it should not. */
  readonly hanLatinGap: boolean;
  /** Whether a mark that no longer fits may hang out of its line (`w:overflowPunct`). */
  readonly hangingMarks: boolean;
  /** Characters that begin no line, and those that end none (避头尾). */
  readonly barredAtStart: ReadonlySet<string>;
  readonly barredAtEnd: ReadonlySet<string>;
  /** Characters from which no letter or digit behind them is parted. */
  readonly holdsWords: ReadonlySet<string>;
  /** Whether a quotation mark for which there is no room takes the letters or digits with it that it follows. */
  readonly holdsQuotes: boolean;
  /** The height of a single line of Han characters in em, by the face. */
  readonly lineHeight: (face: string) => number;
}

const marks = '，。、；：？！）》〉」』】〕〗”’·々｜〞ˇ‖,.;:?!)]}';
const openings = '“‘（《〈「『【〔〖([{￥￡';

/** LibreOffice 7.4, measured; heights are those of the free faces that stand in for 仿宋, 黑体 and 楷体. */
export const libreOffice: Typesetting = {
  hanLatinGap: true,
  hangingMarks: false,
  barredAtStart: new Set(`${marks}′-`),
  barredAtEnd: new Set(openings),
  holdsWords: new Set('，。、）》〉」』】〕”’·％℃①→×≥≤＞＜≈±'),
  holdsQuotes: true,
  lineHeight: (face) => (/黑体|宋简体|SimHei|XiaoBiaoSong/.test(face) ? 1.448 : 1.05),
};

/** Word with the switches that Chinese files have: no space beside digits, marks hang, the usual list of marks. */
export const word: Typesetting = {
  hanLatinGap: false,
  hangingMarks: true,
  barredAtStart: new Set(`${marks}～…—％%℃°‰′″›∶〃ˉ¢￠`),
  barredAtEnd: new Set(`${openings}$£¥〝＄`),
  holdsWords: new Set(),
  holdsQuotes: false,
  lineHeight: () => 1.3,
};
