import { behindQuote, isColonAt, isCommentAt, isQuote, skipBlanks, trimEnd } from './scan.ts';
import type { SketchScalar } from './sketch.ts';

/** A key on a line, with its colon. */
export interface KeyReading {
  readonly key: SketchScalar;
  readonly name: string;
  readonly colon: number;
}

/** What no bare key begins with: it would be a list, a map, a block text, a comment, or what plans do not have. */
const noKey = '[]{},#|>&*!%@`';

/** The key that begins at an offset of a line that ends at `end`; null where no colon makes the words one. */
export const readKey = (text: string, at: number, end: number): KeyReading | null => {
  if (isQuote(text[at])) return readQuotedKey(text, at, end);
  if (noKey.includes(text.charAt(at))) return null;
  for (let colon = at; colon < end && !isCommentAt(text, colon); colon += 1) {
    if (!isColonAt(text, colon, end)) continue;
    const last = trimEnd(text, at, colon);
    return last === at ? null : { key: keyOf(at, last, 'plain'), name: text.slice(at, last), colon };
  }
  return null;
};

const readQuotedKey = (text: string, at: number, end: number): KeyReading | null => {
  const behind = behindQuote(text, at, end);
  if (behind === null) return null;
  const colon = skipBlanks(text, behind, end);
  if (!isColonAt(text, colon, end)) return null;
  return {
    key: keyOf(at, behind, text[at] === '"' ? 'double' : 'single'),
    name: text.slice(at + 1, behind - 1),
    colon,
  };
};

const keyOf = (start: number, end: number, style: SketchScalar['style']): SketchScalar => ({
  kind: 'scalar',
  start,
  end,
  style,
  parentIndent: 0,
});
