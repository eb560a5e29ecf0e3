import { type HostileFile, planThen, planWith, utf8, written } from './hostile-file.ts';

const refused: Readonly<Record<string, string>> = {
  NUL: '\0',
  BEL: '\x07',
  BS: '\b',
  VT: '\v',
  FF: '\f',
  ESC: '\x1b[2J',
  DEL: '\x7f',
  'C1 CSI': '\x9b2J',
  NEL: '\x85',
  'lone CR': 'a\rb',
  'U+2028': '\u2028',
  'U+2029': '\u2029',
  'U+FFFE': '\ufffe',
  'U+FFFF': '\uffff',
  RLO: '\u202e',
  LRI: '\u2066',
  ALM: '\u061c',
  RLM: '\u200f',
  'second BOM': '\ufeff',
};

const unseen: Readonly<Record<string, string>> = {
  ZWSP: '\u200b',
  ZWNJ: '\u200c',
  ZWJ: '\u200d',
  WJ: '\u2060',
  SHY: '\u00ad',
  MVS: '\u180e',
  NBSP: '\u00a0',
  IDSP: '\u3000',
  'U+FFF9': '\ufff9',
  'tag letter': '\u{e0041}',
  'variation selector': '葛\u{e0100}',
};

const rare: Readonly<Record<string, string>> = {
  𠮷: '𠮷野家',
  PUA: '\ue000',
  'PUA 15': '\u{f0000}',
  NFD: 'e\u0301',
  emoji: '👨‍👩‍👧',
  'U+FFFD': '\ufffd',
  'U+1FFFE': '\u{1fffe}',
  kangxi: '⽂⽇',
  compatibility: '㎡№①',
  'combining marks': `a${'\u0301'.repeat(2000)}`,
  Arabic: 'مرحبا',
  Thai: 'กำ',
  'full width': 'ＡＢＣ１２３：',
};

const escapeSequences = [
  '\\ud800',
  '\\udc00x',
  '\\0',
  '\\e[2J',
  '\\x9b',
  '\\x7f',
  '\\u202e',
  '\\uFFFE',
  '\\u2028',
  '\\N',
  '\\r',
  '\\r\\n',
  '\\U00110000',
  '\\x',
];

/** Characters that a terminal obeys, a reader does not see or XML does not hold, as such and as escapes. */
export const characterFiles: readonly HostileFile[] = [
  ...Object.entries(refused).flatMap(([name, character]) => [
    written(`${name} in a text`, name === 'second BOM' ? 'either' : 'refused', planWith(`走进${character}学校。`)),
    written(`${name} in a key`, 'refused', planThen(`x${character}y: 1\n`)),
    written(`${name} in a comment`, name === 'second BOM' ? 'either' : 'refused', planThen(`# ${character}\n`)),
  ]),
  ...Object.entries(unseen).flatMap(([name, character]) => [
    written(`${name} in a text`, 'either', planWith(`走进${character}学校。`)),
    written(`${name} in a key`, 'refused', planThen(`tit${character}le2: 1\n`)),
    written(`${name} in an id`, 'refused', planThen(`id: a${character}b\n`)),
  ]),
  ...Object.entries(rare).map(([name, words]) =>
    written(`${name} in a text`, 'either', planWith(`"走进${words}学校。"`)),
  ),
  ...escapeSequences.map((sequence) =>
    written(`the escape ${sequence}`, 'refused', planWith(`"走进${sequence}学校。"`)),
  ),
  written('a lone half through two escapes', 'either', planWith('"走进\\ud842\\udfb7学校。"')),
  written('100,000 controls', 'refused', () => planWith('\x1b'.repeat(100_000))),
  written('100,000 bidi controls', 'refused', () => planWith('\u202e'.repeat(100_000))),
  written('CRLF', 'taken', planWith('走进学校。').replaceAll('\n', '\r\n')),
  written('CRLF and LF', 'taken', planWith('走进学校。').replace('\n', '\r\n')),
  written('CR alone', 'refused', planWith('走进学校。').replaceAll('\n', '\r')),
  written('no line end at the end', 'taken', planWith('走进学校。').trimEnd()),
  {
    about: 'bytes that are no UTF-8 in a key',
    expected: 'refused',
    bytes: () => Uint8Array.from([...utf8(planThen('x')), 0xff, 0xc0, 0x80, 0x3a]),
  },
];
