import { endOfQuoted } from '../scalars/quoted.ts';
import { narrowBrackets, readBrackets } from './bracket-slips.ts';
import { inQuotes, slipOf, type ValueReading, withoutComment, writeFor } from './value-reading.ts';

/** What the lines around tell of a value. */
export interface ValueSurroundings {
  /** Whether the next line can belong to it. */
  readonly goesOn: boolean;
  readonly knownKeys: ReadonlySet<string>;
}

/** Reads the value behind a key or a dash. */
export const readValue = (value: string, { goesOn, knownKeys }: ValueSurroundings): ValueReading => {
  const first = value.charAt(0);
  if (first === '' || first === '#') return { kind: 'none', mended: value };
  if (first === '|' || first === '>') return readBlockHeader(value, goesOn);
  if (goesOn && /^[｜＞]\s*$/.test(value))
    return {
      ...slipOf('BLOCK_SIGN_WIDE', 0, 1, writeFor(0, 1, first === '｜' ? '|' : '>')),
      kind: 'block',
      mended: '|',
    };
  if (first === '"' || first === "'") return readQuoted(value, first, goesOn);
  if (first === '[' || first === '{') return readBrackets(value, goesOn, knownKeys);
  if (/^(?:［.*］|｛.*｝)\s*$/.test(value)) return slipOf('BRACKET_WIDE', 0, 1, narrowBrackets(value));
  if (/^[%@`]/.test(value)) return slipOf('RESERVED_START', 0, 1, inQuotes(value));
  if (/^\? /.test(value)) return slipOf('QUESTION_START', 0, 1, inQuotes(value));
  if (/^- /.test(value)) return slipOf('LIST_BEHIND_KEY', 0, 1);
  return readPlain(value, knownKeys);
};

const readBlockHeader = (value: string, goesOn: boolean): ValueReading => {
  if (/^[|>](?:[-+]?[1-9]?|[1-9][-+])(?:\s+#.*|\s*)$/.test(value)) return { kind: 'block', mended: value };
  const words = withoutComment(value);
  // With lines of text below, the words behind the sign are their first line.
  if (goesOn && /^[|>][-+]?\s/.test(words))
    return { ...slipOf('BLOCK_TEXT', 0, words.length), kind: 'block', mended: '|' };
  return slipOf('BLOCK_SIGN', 0, words.length, inQuotes(value));
};

const readPlain = (value: string, knownKeys: ReadonlySet<string>): ValueReading => {
  const words = withoutComment(value);
  const colon = /:(?=\s|$)/.exec(words);
  if (!colon) return { kind: 'scalar', mended: value };
  const { index } = colon;
  const key =
    /(?:[A-Za-z]{1,64}|[\u4E00-\u9FFF]{1,64})\s?$/.exec(words.slice(Math.max(0, index - 64), index))?.[0].trim() ?? '';
  const begin = index - key.length;
  // A key ran on behind the value of the line before; glued to other words, a Chinese one cannot be told from them.
  const isApart = /^[a-z]/.test(key) || /\s/.test(words.charAt(begin - 1));
  if (begin > 0 && isApart && knownKeys.has(key)) {
    const slip = { code: 'KEY_IN_VALUE', start: begin, end: index, words: key } as const;
    return { kind: 'scalar', slip, mended: 'x' };
  }
  const glued = knownEnding(key, knownKeys);
  if (glued !== '' && index > glued.length)
    return {
      kind: 'scalar',
      slip: { code: 'KEY_GLUED', start: index - glued.length, end: index, words: glued },
      mended: 'x',
    };
  // A word that stands apart, or a Latin one, may still be a key, only misspelt.
  return slipOf('COLON_IN_VALUE', index, index + 1, begin > 0 && isApart ? null : inQuotes(value));
};

/** The longest known key of two Chinese characters or more that a word ends in; '' where it ends in none. */
const knownEnding = (word: string, knownKeys: ReadonlySet<string>): string => {
  for (let length = Math.min(word.length, 12); length >= 2; length -= 1)
    if (/^[\u4E00-\u9FFF]/.test(word) && knownKeys.has(word.slice(-length))) return word.slice(-length);
  return '';
};

const readQuoted = (value: string, quote: string, goesOn: boolean): ValueReading => {
  const end = endOfQuoted(value, 0);
  if (end === -1) {
    if (goesOn) return { kind: 'open', closing: quote, mended: value };
    const wide = /[”’＂]\s*$/.exec(value);
    return wide ? closedWide(value, wide.index) : slipOf('QUOTE_OPEN', 0, 1);
  }
  const behind = value.slice(end);
  if (/^\s*(?:$|\s#|:)/.test(behind)) return { kind: 'scalar', mended: value };
  const start = end + behind.search(/\S/);
  if (value[start] === '#') return slipOf('COMMENT_SIGN', start, value.length, writeFor(start, start, ' '));
  const words = withoutComment(value);
  const isText = !/^[,，、;；]/.test(value.slice(start));
  return slipOf('QUOTE_BEHIND', start, words.length, isText ? inQuotes(value) : null);
};

/** A text that opens with a plain quote and ends with a Chinese one, unless that one closes a quotation within. */
const closedWide = (value: string, at: number): ValueReading => {
  const inner = value.slice(1, at);
  const isPaired =
    [...inner].filter((sign) => sign === '“').length === [...inner].filter((sign) => sign === '”').length;
  const change = isPaired ? writeFor(at, at + 1, value.charAt(0)) : null;
  return slipOf('QUOTE_WIDE', at, at + 1, change);
};

/** What of the open quotes and brackets is still open behind a line; the innermost stands first. */
export const unclosedIn = (line: string, closing: string): string => {
  if (/["']/.test(closing)) return endOfQuoted(closing + line, 0) === -1 ? closing : '';
  const open = [...closing].reverse();
  for (const sign of line) {
    if (sign === '[') open.push(']');
    else if (sign === '{') open.push('}');
    else if (sign === open.at(-1)) open.pop();
    if (open.length === 0) break;
  }
  return open.reverse().join('');
};
