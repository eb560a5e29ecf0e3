import { AlignmentType, type IParagraphStyleOptions, LevelFormat, LevelSuffix } from 'docx';
import { formatNumeral } from '../../src/text/numeral.ts';
import type { MarkedLine } from './marked-lines.ts';

/** How Word is to count the numerals of a document. */
export interface Counting {
  readonly config: readonly { readonly reference: string; readonly levels: readonly Level[] }[];
  readonly styles: readonly IParagraphStyleOptions[];
  /** What a paragraph is set to for its numeral: by itself, or by its style. */
  readonly at: (line: MarkedLine, isByStyle: boolean) => object;
}

interface Level {
  readonly level: number;
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  readonly text: string;
  readonly alignment: typeof AlignmentType.LEFT;
  readonly suffix: typeof LevelSuffix.NOTHING;
}

/**
 * The numbering with which Word counts the very numerals of a text: each style of numeral a level, in the order of depth,
 * in one list where deeper levels begin anew, or each in a list of its own where they count on. Null where neither gives them.
 */
export const countingOf = (lines: readonly MarkedLine[]): Counting | null => {
  const styles = stylesOf(lines);
  if (styles.length === 0) return null;
  const isOneList = countsSo(lines, styles, true);
  if (!isOneList && !countsSo(lines, styles, false)) return null;
  const referenceOf = (level: number): string => (isOneList ? 'list' : `list-${level}`);
  const levels = styles.map((style, level) => levelOf(style, level));
  return {
    config: isOneList
      ? [{ reference: 'list', levels }]
      : levels.map((level) => ({
          reference: referenceOf(level.level),
          levels: [{ ...level, level: 0, text: level.text.replace(/%\d/, '%1') }],
        })),
    styles: styles.map((_, level) => ({
      id: `numbered${level}`,
      name: `编号${level + 1}`,
      basedOn: 'Normal',
      paragraph: { numbering: { reference: referenceOf(level), level: isOneList ? level : 0 } },
    })),
    at: (line, isByStyle) => {
      const level = styles.indexOf(styleOf(line));
      const numbering = { reference: referenceOf(level), level: isOneList ? level : 0 };
      return isByStyle ? { style: `numbered${level}` } : { numbering };
    },
  };
};

const numbered = (lines: readonly MarkedLine[]): readonly MarkedLine[] =>
  lines.filter(({ part }) => part !== null && part.numeral !== '');

/** Styles of numerals from the outermost, each where it stands highest. */
const stylesOf = (lines: readonly MarkedLine[]): readonly string[] => {
  const depths = new Map<string, number>();
  for (const line of numbered(lines)) {
    const depth = line.part?.depth ?? 0;
    depths.set(styleOf(line), Math.max(depths.get(styleOf(line)) ?? 0, depth));
  }
  return [...depths].sort(([, a], [, b]) => a - b).map(([style]) => style);
};

const styleOf = ({ part }: MarkedLine): string =>
  (part?.numeral ?? '')
    .replace(/[一二三四五六七八九十]+/u, '一')
    .replace(/[0-9]+/u, '1')
    .replace(/[０-９]+/u, '１')
    .replace(/[①-⑳]/u, '①');

const countsSo = (lines: readonly MarkedLine[], styles: readonly string[], isOneList: boolean): boolean => {
  const counts = styles.map(() => 0);
  return numbered(lines).every((line) => {
    const level = styles.indexOf(styleOf(line));
    counts[level] = (counts[level] ?? 0) + 1;
    if (isOneList) counts.fill(0, level + 1);
    return formatNumeral(styleOf(line), counts[level] ?? 0) === line.part?.numeral;
  });
};

const levelOf = (style: string, level: number): Level => ({
  level,
  format: formatOf(style),
  text: style.replace(/[一1１①]/u, `%${level + 1}`),
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.NOTHING,
});

const formatOf = (style: string): Level['format'] => {
  if (style.includes('一')) return LevelFormat.CHINESE_COUNTING;
  if (style.includes('１')) return LevelFormat.DECIMAL_FULL_WIDTH;
  return style.includes('①') ? LevelFormat.DECIMAL_ENCLOSED_CIRCLE : LevelFormat.DECIMAL;
};
