import { formatNumeral } from '../text/numeral.ts';
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

/** Counts titles in the order of the text: from 1 under each parent, or on through the plan where the level says so. */
export class Counter {
  readonly #numbering: Numbering;
  readonly #counts: number[] = [];

  constructor(numbering: Numbering) {
    this.#numbering = numbering;
  }

  /** The next title of a level (from 1), under a parent whose numerals are `path`. */
  next(level: number, path: string): Numbered {
    const { levels, continuous } = this.#numbering;
    const count = (this.#counts[level] ?? 0) + 1;
    this.#counts[level] = count;
    for (let deeper = level + 1; deeper < this.#counts.length; deeper += 1) {
      if (!continuous.includes(deeper)) this.#counts[deeper] = 0;
    }
    const style = levels[level - 1] ?? '';
    const numeral = style === '' ? '' : formatNumeral(style, count);
    const whole = path + numeral;
    return {
      numeral,
      style,
      level,
      path: whole,
      number: finalMarks.includes(whole.at(-1) ?? ' ') ? whole.slice(0, -1) : whole,
    };
  }
}

const finalMarks = '、.．，,。：:';
