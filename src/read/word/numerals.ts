import { formatNumeral } from '../../text/numeral.ts';
import { deepestLevel, type NumberingLevel, type NumberingList } from './numbering.ts';

/** Counts the numbered paragraphs of a text in their order. */
export class Numerals {
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** The starts of lists that have begun: `list/depth`. */
  readonly #begun = new Set<string>();

  /** The numeral of the next paragraph of a list, as it is printed in front of it; '' where its level has none. */
  next(id: string, list: NumberingList, depth: number): string {
    const level = list.levels.get(depth);
    if (!level) return '';
    const counts = this.#counts.get(list.count) ?? [];
    this.#counts.set(list.count, counts);
    const start = list.starts.get(depth);
    const key = `${id}/${depth}`;
    const before = counts[depth];
    counts[depth] =
      start !== undefined && !this.#begun.has(key) ? start : before === undefined ? level.start : before + 1;
    if (start !== undefined) this.#begun.add(key);
    for (let below = depth + 1; below <= deepestLevel; below += 1) {
      if (depth <= (list.levels.get(below)?.restartsBehind ?? deepestLevel)) counts[below] = undefined;
    }
    return print(level, list, counts);
  }
}

const print = (level: NumberingLevel, { levels }: NumberingList, counts: readonly (number | undefined)[]): string => {
  if (level.format === 'bullet') return [...level.text].map(shownBullet).join('');
  const numeral = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const other = levels.get(depth);
    const format = level.isLegal ? 'decimal' : (other?.format ?? 'decimal');
    return formatNumber(format, counts[depth] ?? other?.start ?? 0);
  });
  return numeral.slice(0, longestNumeral);
};

/** A numeral stands in front of every paragraph of its list. */
const longestNumeral = 255;

/** Bullets of picture fonts have no character of their own. */
const shownBullet = (character: string): string => (/[\ue000-\uf8ff]/.test(character) ? '•' : character);

// What ST_NumberFormat (ECMA-376 part 1, clause 17.18.59) calls them, by a numeral of each.
const styles = new Map<string, string>([
  ['chineseCounting', '一'],
  ['chineseCountingThousand', '一'],
  ['taiwaneseCounting', '一'],
  ['taiwaneseCountingThousand', '一'],
  ['japaneseCounting', '一'],
  ['chineseLegalSimplified', '壹'],
  ['ideographLegalTraditional', '壹'],
  ['decimalEnclosedCircle', '①'],
  ['decimalEnclosedCircleChinese', '①'],
  ['decimalFullWidth', '１'],
  ['decimalFullWidth2', '１'],
  ['japaneseLegal', '壹'],
]);

const formatNumber = (format: string, n: number): string => {
  const style = styles.get(format);
  if (style) return formatNumeral(style, n);
  const signs = series.get(format);
  if (signs) return n >= 1 && n <= signs.length ? (signs[n - 1] ?? '') : String(n);
  switch (format) {
    case 'none':
      return '';
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return String(n).replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
    case 'numberInDash':
      return `- ${n} -`;
    case 'decimalZero':
      return String(n).padStart(2, '0');
    case 'upperLetter':
    case 'lowerLetter':
      return letters(n, format === 'upperLetter' ? 'A' : 'a');
    case 'upperRoman':
    case 'lowerRoman':
      return format === 'upperRoman' ? roman(n) : roman(n).toLowerCase();
    default:
      return String(n);
  }
};

const signsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => String.fromCodePoint(first + index));

const series = new Map<string, readonly string[]>([
  ['ideographTraditional', [...'甲乙丙丁戊己庚辛壬癸']],
  ['ideographZodiac', [...'子丑寅卯辰巳午未申酉戌亥']],
  ['ideographEnclosedCircle', signsFrom(0x3280, 10)],
  ['decimalEnclosedParen', signsFrom(0x2474, 20)],
  ['decimalEnclosedFullstop', signsFrom(0x2488, 20)],
]);

/** A to Z, AA, BB to ZZ, AAA: Word repeats the letter. */
const letters = (n: number, first: string): string => {
  if (n < 1 || n > 26 * 30) return String(n);
  const letter = String.fromCharCode(first.charCodeAt(0) + ((n - 1) % 26));
  return letter.repeat(Math.ceil(n / 26));
};

const romanSigns = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const roman = (n: number): string => {
  if (n < 1 || n > 3999) return String(n);
  let rest = n;
  return romanSigns.reduce((text, [value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + sign.repeat(times);
  }, '');
};
