/** One way to write a figure otherwise: `isReal` where that says something else, not the same in other signs. */
export interface Variant {
  readonly name: string;
  readonly words: string;
  readonly isReal: boolean;
}

const ARABIC = /\d+(?:\.\d+)?/g;
const HAN = /[一二两三四五六七八九十百千零]+(?:点[一二三四五六七八九])?/g;

/** Measure words that a slip takes for each other; what is not here becomes 件. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ 期: '场', 场: '次', 次: '场', 场次: '人次', 个: '项', 项: '个', 户: '人', 人: '户', 人次: '人', 名: '户' },
  ...{ 条: '篇', 篇: '条', 家: '所', 所: '家', 元: '人', 份: '册', 册: '份', 亩: '公顷', '%': '个百分点', 集: '场' },
  ...{ 公里: '米', 小时: '天', 平方米: '亩', 件: '项', 套: '台', 吨: '公斤', 辆: '台' },
};

/** Each bound with those that a slip makes of it; '' is none. */
const BOUNDS: readonly (readonly [bound: RegExp, ...others: string[]])[] = [
  [/不少于|不低于|至少/, '超过', '不超过', ''],
  [/不超过|不高于|不多于/, '不少于', '超过'],
  [/(?<!不)超过|突破/, '不少于', '不超过', ''],
  [/达到/, '超过', ''],
  [/以上/, '以内', '左右', ''],
  [/以内|以下/, '以上'],
];

/** Every other way to write a figure that a mutation tries: another number, unit, bound, period – and the same number in other signs. */
export const variantsOf = (words: string, unit: string | null): readonly Variant[] => [
  ...numbers(words),
  ...scales(words),
  ...units(words, unit),
  ...bounds(words),
  ...periods(words),
  ...sameInOtherSigns(words),
];

const real = (name: string, words: string): Variant => ({ name, words, isReal: true });

const numbers = (words: string): readonly Variant[] => [
  ...replaceEach(words, ARABIC, (number) => [
    ['+1', String(shift(number, 1))],
    ...(Number(number) > 1 ? [['-1', String(shift(number, -1))] as const] : []),
    ['×10', String(shift(number, Number(number) * 9))],
  ]),
  ...replaceEach(words, HAN, (numeral) => {
    const value = numberOf(numeral);
    if (value === null) return [];
    return [
      ['+1', hanOf(value + 1)],
      ...(value > 1 ? [['-1', hanOf(value - 1)] as const] : []),
      ['×10', hanOf(value * 10)],
    ];
  }),
];

const replaceEach = (
  words: string,
  pattern: RegExp,
  others: (found: string) => readonly (readonly [name: string, words: string])[],
): readonly Variant[] =>
  [...words.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    others(found).map(([name, other]) => real(name, words.slice(0, index) + other + words.slice(index + found.length))),
  );

const shift = (number: string, by: number): number => Math.round((Number(number) + by) * 100) / 100;

/** 万 taken for 亿, or left out. */
const scales = (words: string): readonly Variant[] =>
  /\d[万亿]/.test(words)
    ? [
        real(
          '万↔亿',
          words.replace(/(\d)([万亿])/, (_, digit, scale) => digit + (scale === '万' ? '亿' : '万')),
        ),
        real('without 万', words.replace(/(\d)[万亿]/, '$1')),
      ]
    : [];

const units = (words: string, unit: string | null): readonly Variant[] => {
  const at = unit === null ? -1 : words.search(new RegExp(`(?<=[\\d一二两三四五六七八九十百千万亿])${unit}`));
  if (unit === null || at === -1) return [];
  return [real('unit', words.slice(0, at) + (UNITS[unit] ?? '件') + words.slice(at + unit.length))];
};

const bounds = (words: string): readonly Variant[] => {
  const known = BOUNDS.filter(([bound]) => bound.test(words));
  if (known.length > 0) {
    return known.flatMap(([bound, ...others]) =>
      others.map((other) => real(`${bound.exec(words)?.[0]}→${other || 'nothing'}`, words.replace(bound, other))),
    );
  }
  if (/[-—–～~至]|增长|下降|增加|减少|全覆盖|左右|约|余|近|最高/.test(words)) return [];
  const start = words.search(/\d|[一二两三四五六七八九十百]/);
  if (start === -1) return [];
  return [
    real('→不少于', `${words.slice(0, start)}不少于${words.slice(start)}`),
    real('→超过', `${words.slice(0, start)}超过${words.slice(start)}`),
    real('→约', `${words.slice(0, start)}约${words.slice(start)}`),
    real('→以上', `${words}以上`),
  ];
};

const PERIODS: Readonly<Record<string, string>> = { 天: '周', 日: '周', 周: '月', 月: '季度', 季度: '月' };

const periods = (words: string): readonly Variant[] => {
  const [share = '', period = ''] = /每(季度|[天日周月])/.exec(words) ?? [];
  const change = [
    ['增长', '下降'],
    ['增加', '减少'],
    ['提高', '降低'],
  ].find(([up = '']) => words.includes(up) && !words.includes(`${up}率`));
  return [
    ...(share === '' ? [] : [real('period', words.replace(share, `每${PERIODS[period]}`))]),
    ...(change === undefined ? [] : [real('direction', words.replace(change[0] ?? '', change[1] ?? ''))]),
  ];
};

const sameInOtherSigns = (words: string): readonly Variant[] => {
  const same = (name: string, other: string): readonly Variant[] =>
    other === words ? [] : [{ name, words: other, isReal: false }];
  const inHan = words.replace(/(\d+)(?![\d.])%/g, (_, number) => `百分之${hanOf(Number(number))}`);
  return [
    ...(/\d\.|\.\d/.test(words)
      ? []
      : same(
          'in Chinese',
          inHan.replace(/\d+/g, (number) => hanOf(Number(number))),
        )),
    ...same(
      'full width',
      words.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ),
    ...same(
      'without 万',
      words.replace(/(\d+(?:\.\d+)?)万/, (_, number) => String(Math.round(Number(number) * 10_000))),
    ),
    ...(numberOf(words.replace(/[^一二两三四五六七八九十百千零]/g, '')) === null
      ? []
      : same(
          'in digits',
          words.replace(HAN, (numeral) => String(numberOf(numeral) ?? numeral)),
        )),
  ];
};

const DIGITS = [...'零一二三四五六七八九'];

/** A whole number below 10⁸ as Chinese writes it: 三千零六. */
const hanOf = (value: number): string => {
  if (value >= 10_000) {
    const [high, low] = [Math.floor(value / 10_000), value % 10_000];
    return `${hanOf(high)}万${low === 0 ? '' : (low < 1000 ? '零' : '') + hanOf(low)}`;
  }
  let written = '';
  for (const [place, scale] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / scale) % 10;
    if (digit > 0) written += (DIGITS[digit] ?? '') + place;
    else if (written !== '' && !written.endsWith('零') && value % scale > 0) written += '零';
  }
  return value >= 10 && value < 20 ? written.slice(1) : written;
};

/** What a small Chinese numeral says; null for what is none. */
const numberOf = (numeral: string): number | null => {
  for (let value = 1; value < 4000; value++) if (hanOf(value) === numeral.replaceAll('两', '二')) return value;
  return null;
};
