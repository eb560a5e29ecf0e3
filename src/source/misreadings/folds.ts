import type { Span } from '../../text/span.ts';
import { decodedOf } from '../scalars/scalar-range.ts';
import type { WrittenScalar } from '../written.ts';

/** A line end that YAML makes a blank of, beside a Chinese character or mark, where nobody would type one. */
export interface Fold {
  /** The line end with the blanks around it. */
  readonly span: Span;
  /** The last words of the one line, and the first of the other. */
  readonly before: string;
  readonly behind: string;
}

/** The folds of a scalar in order; `isEven` says that nothing but folds parts its lines, no blank line and no deeper one. */
export const foldsOf = (
  text: string,
  scalar: WrittenScalar,
): { readonly folds: readonly Fold[]; readonly isEven: boolean } => {
  const decoded = decodedOf(text, scalar);
  if (!decoded) return { folds: [], isEven: false };
  // The text of a decoded scalar is put together at each look.
  const { text: words, starts, ends } = decoded;
  const folds: Fold[] = [];
  for (let at = words.indexOf(' '); at !== -1; at = words.indexOf(' ', at + 1)) {
    const [start = 0, end = 0] = [starts[at], ends[at]];
    if (!text.slice(start, end).includes('\n')) continue;
    const [before, behind] = [words.slice(Math.max(0, at - reach), at), words.slice(at + 1, at + 1 + reach)];
    if (chinese.test(before.charAt(before.length - 1)) || chinese.test(behind.charAt(0)))
      folds.push({ span: { start, end }, before, behind });
  }
  return { folds, isEven: !words.trimEnd().includes('\n') };
};

/** So many characters tell which words are meant. */
const reach = 6;

const chinese = /[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’—…]/;
