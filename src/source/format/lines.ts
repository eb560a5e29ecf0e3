import type { GapLine } from './gaps.ts';
import type { FormatLine } from './tree.ts';

/** A block that has ended: comments that stand as deep as its entries belong to it still. */
interface ClosedBlock {
  readonly column: number;
  readonly below: FormatLine[];
}

/** The blocks that ended since the last word, the inner before the outer. */
export class ClosedBlocks {
  #blocks: ClosedBlock[] = [];

  /** Takes a block whose entries begin at a column; the lines below it come in time. */
  close(column: number): readonly FormatLine[] {
    const below: FormatLine[] = [];
    this.#blocks.push({ column, below });
    return below;
  }

  /** The outermost block ends with the file: what stands behind it is the file's. */
  forgetRoot(): void {
    this.#blocks.pop();
  }

  /**
   * Shares the lines of a gap between the blocks that ended before it and the next word, which stands at a column: a
   * comment that is deeper than that word belongs to the innermost block that is as deep, blank lines go with what
   * follows. Gives what is left for the word. A comment that speaks to kepu always means what follows.
   */
  share(lines: readonly GapLine[], column: number): readonly FormatLine[] {
    let blocks = this.#blocks;
    this.#blocks = [];
    let waiting: FormatLine[] = [];
    for (const { text, column: own } of lines) {
      waiting.push(text);
      if (text === '') continue;
      const isNext = own <= column || isIgnore(text);
      const index = isNext ? -1 : blocks.findIndex((block) => block.column <= own);
      blocks = index === -1 ? [] : blocks.slice(index);
      if (index === -1) continue;
      for (const line of waiting) blocks[0]?.below.push(line);
      waiting = [];
    }
    return waiting;
  }
}

/** Whether a comment silences a rule for what stands by it. */
export const isIgnore = (comment: FormatLine): boolean => /^#+\s{0,20}kepu-ignore(?!-file)/.test(comment);

/**
 * The lines above the first key of a file: those of the file, which stay at its top, and those of the key. A blank line
 * parts them; without one all are the file's. A comment that silences a rule is the key's with all below it.
 */
export const splitHead = (
  lines: readonly FormatLine[],
): { readonly head: readonly FormatLine[]; readonly above: readonly FormatLine[] } => {
  const all = headOf(lines);
  const blank = all.lastIndexOf('');
  const ignore = all.findIndex(isIgnore);
  const cut = ignore !== -1 ? ignore : blank !== -1 ? blank + 1 : all.length;
  return { head: all.slice(0, cut), above: all.slice(cut) };
};

/** Lines without the blank ones that a file begins with. */
export const headOf = (lines: readonly FormatLine[]): readonly FormatLine[] => {
  const first = lines.findIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first);
};

/** Lines without the blank ones that a file ends with. */
export const footOf = (lines: readonly FormatLine[]): readonly FormatLine[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
