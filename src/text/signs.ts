/** Characters by what they tell: a text without any of a group does not speak of its matter. */
const groups = {
  digit: '0123456789０１２３４５６７８９',
  date: '月-/',
  clock: '时:：',
  year: '年',
  dash: '-－─―–—‐‑−~～〜',
  dot: '.',
  enumeration: '、',
  andSoOn: '等',
  pair: '“”‘’《》〈〉（）()〔〕【】「」『』',
  title: '《',
  titleOrQuoteEnd: '》”',
  quotation: '“',
  straightQuote: '"',
  wideBlank: '\u3000\u00a0',
  ordinal: '第',
  percent: '%％百',
  scale: '%‰万亿',
  money: '元',
  within: '其',
  share: '占',
  reference: '见照点划案',
  referred: '第任附',
  sum: '别共计组+＋|',
  visit: '巡走深覆驻',
  bound: '左上以之余多',
  change: '由从较比',
  frequency: 'Ff',
} as const;

/** What a text may speak of, each a bit. */
export type Sign = keyof typeof groups;

const names = Object.keys(groups) as readonly Sign[];

/** The bits of each UTF-16 unit. */
const bitsOf = new Int32Array(0x10000);
for (const [index, name] of names.entries()) {
  for (const character of groups[name]) {
    const unit = character.charCodeAt(0);
    bitsOf[unit] = (bitsOf[unit] ?? 0) | (1 << index);
  }
}

/** Signs as bits. */
export const signBits = (...signs: readonly Sign[]): number =>
  signs.reduce((bits, sign) => bits | (1 << names.indexOf(sign)), 0);

/** The bits of all signs that a text has. One pass, for many a rule asks. */
export const signsOf = (text: string): number => {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= bitsOf[text.charCodeAt(at)] as number;
  return bits;
};
