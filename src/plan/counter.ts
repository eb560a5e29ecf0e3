import { formatNumeral, readNumeralStyle } from '../text/numeral.ts';
import type { WrittenNumbering } from './generated/types.generated.ts';
import type { Numbering } from './plan.ts';

/** What a title's number is: the numeral as printed, its style, and the numerals from the top. */
export interface Numbered {
  readonly numeral: string;
  readonly style: string;
  readonly level: number;
  /** The numerals from the top with their final marks: 三、2. */
  readonly path: string;
  /** The same without the last mark: 三、2. */
  readonly number: string;
}

const defaultLevels: readonly string[] = Object.freeze(['一、', '（一）', '1.', '（1）']);
const noLevels: readonly number[] = Object.freeze([]);

/** The numbering of a plan, whichever way it is written. Levels below the last one declared are unnumbered. */
export const readNumbering = (written: WrittenNumbering | undefined): Numbering => {
  if (isList(written)) return Object.freeze({ levels: written, continuous: noLevels });
  return Object.freeze({ levels: written?.levels ?? defaultLevels, continuous: written?.continuous ?? noLevels });
};

const isList = (written: WrittenNumbering | undefined): written is readonly string[] => Array.isArray(written);

/** Where the count of a level stands, and the style that a title of it asked for instead of the plan's. */
interface Count {
  readonly number: number;
  readonly style: string | null;
}

const nothingCounted: Count = { number: 0, style: null };

/** Counts titles in the order of the text: from 1 under each parent, or on through the plan where the level says so. */
export class Counter {
  readonly #numbering: Numbering;
  readonly #counts: Count[] = [];

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /**
   * The next title of a level (from 1), under a parent whose numerals are `path`. A numeral of its own is printed as it is,
   * and later siblings count on from it in its style; '' leaves this one out of the count.
   */
  next(level: number, path: string, own: string | undefined): Numbered {
    const { number, style } = this.#counts[level] ?? nothingCounted;
    const counted = this.peek(level);
    const read = own === undefined || own === '' ? null : readNumeralStyle(own);
    this.#endDeeper(level);
    if (own !== undefined && !read) return numbered(own, own, level, path);
    this.#counts[level] = read ?? { number: number + 1, style };
    return numbered(own ?? counted.numeral, read?.style ?? counted.style, level, path);
  }

  /** The numeral that the next title of a level gets where it has none of its own, and its style. */
  peek(level: number): Pick<Numbered, 'numeral' | 'style'> {
    const count = this.#counts[level] ?? nothingCounted;
    const style = count.style ?? this.#numbering.levels[level - 1] ?? '';
    return { numeral: style === '' ? '' : formatNumeral(style, count.number + 1), style };
  }

  #endDeeper(level: number): void {
    for (let deeper = level + 1; deeper < this.#counts.length; deeper += 1) {
      const number = this.#numbering.continuous.includes(deeper) ? (this.#counts[deeper]?.number ?? 0) : 0;
      this.#counts[deeper] = { number, style: null };
    }
  }
}

const numbered = (numeral: string, style: string, level: number, above: string): Numbered => {
  const path = above + numeral;
  return { numeral, style, level, path, number: finalMarks.includes(path.at(-1) ?? ' ') ? path.slice(0, -1) : path };
};

const finalMarks = '、.．，,。：:';
