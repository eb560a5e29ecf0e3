import type { Span } from '../text/span.ts';
import type { SlipCode } from './slip.ts';

/** A slip in a value; offsets count from its start. */
export interface ValueSlip extends Span {
  readonly code: SlipCode;
  readonly words?: string;
}

/** What the value of one line is, and the slip in it, if any. */
export interface ValueReading {
  /** `open`: goes on behind the line's end, until a sign of `closing` comes. */
  readonly kind: 'none' | 'scalar' | 'block' | 'open';
  readonly closing?: string;
  readonly slip?: ValueSlip;
  /** The value with the slip mended. */
  readonly mended: string;
}

/** Reads the value behind a key or a dash; `goesOn` tells whether the next line can belong to it. */
export const readValue = (value: string, goesOn: boolean): ValueReading => {
  const first = value.charAt(0);
  if (first === '' || first === '#') return { kind: 'none', mended: value };
  if (first === '|' || first === '>') return readBlockHeader(value);
  if (first === '"' || first === "'") return readQuoted(value, first, goesOn);
  if (first === '[' || first === '{') return readBrackets(value, goesOn);
  if (/^(?:［.*］|｛.*｝)\s*$/.test(value)) return slipAt('BRACKET_WIDE', 0, 1, 'x');
  if (/^[%@`]/.test(value)) return slipAt('RESERVED_START', 0, 1, 'x');
  if (/^- /.test(value)) return slipAt('LIST_BEHIND_KEY', 0, 1, 'x');
  return readPlain(value);
};

const slipAt = (code: SlipCode, start: number, end: number, mended: string): ValueReading => ({
  kind: 'scalar',
  slip: { code, start, end },
  mended,
});

const readBlockHeader = (value: string): ValueReading =>
  /^[|>](?:[-+]?[1-9]?|[1-9][-+])(?:\s+#.*)?\s*$/.test(value)
    ? { kind: 'block', mended: value }
    : slipAt('BLOCK_SIGN', 0, withoutComment(value).length, 'x');

const readPlain = (value: string): ValueReading => {
  const words = withoutComment(value);
  const colon = /:(?=\s|$)/.exec(words);
  return colon ? slipAt('COLON_IN_VALUE', colon.index, colon.index + 1, 'x') : { kind: 'scalar', mended: value };
};

/** A plain value up to its comment. */
const withoutComment = (value: string): string => {
  const comment = value.search(/\s#/);
  return (comment === -1 ? value : value.slice(0, comment)).trimEnd();
};

const readQuoted = (value: string, quote: string, goesOn: boolean): ValueReading => {
  const end = endOfQuoted(value, 0);
  if (end === -1) {
    if (goesOn) return { kind: 'open', closing: quote, mended: value };
    const wide = /[”’＂]\s*$/.exec(value);
    return wide ? slipAt('QUOTE_WIDE', wide.index, wide.index + 1, 'x') : slipAt('QUOTE_OPEN', 0, 1, 'x');
  }
  const behind = /^\s*(?:$|\s#|:)/.test(value.slice(end));
  if (behind) return { kind: 'scalar', mended: value };
  return slipAt('QUOTE_BEHIND', end + value.slice(end).search(/\S/), withoutComment(value).length, 'x');
};

/** Behind the closing quote of a quoted text that begins at an offset, or -1. */
const endOfQuoted = (value: string, start: number): number => {
  const quote = value[start];
  for (let at = start + 1; at < value.length; at += 1) {
    if (quote === '"' && value[at] === '\\') at += 1;
    else if (value[at] === quote && quote === "'" && value[at + 1] === quote) at += 1;
    else if (value[at] === quote) return at + 1;
  }
  return -1;
};

/** Reads what stands in brackets up to the end of the line. */
const readBrackets = (value: string, goesOn: boolean): ValueReading => {
  const closing: string[] = [];
  let keys = 0; // colons since the last comma or bracket
  for (let at = 0; at < value.length; at += 1) {
    const sign = value.charAt(at);
    const before = value.charAt(at - 1);
    if (/["']/.test(sign) && /[\s,[{:]/.test(before)) {
      const end = endOfQuoted(value, at);
      if (end === -1) return slipAt('QUOTE_OPEN', at, at + 1, 'x');
      at = end - 1;
    } else if (sign === '#' && /\s/.test(before)) break;
    else if (/[[{]/.test(sign)) closing.push(sign === '[' ? ']' : '}');
    else if (/[\]}]/.test(sign)) {
      if (closing.pop() !== sign) return slipAt('BRACKET_EXTRA', at, at + 1, 'x');
      if (closing.length === 0) return readBehindBrackets(value, at + 1);
    }
    if (/[[\]{},]/.test(sign)) keys = 0;
    if (isColon(value, at)) keys += 1;
    const slip = wideSignAt(value, at) ?? (keys > 1 ? commaBefore(value, at) : null);
    if (slip) return { kind: 'scalar', slip, mended: 'x' };
  }
  const closers = closing.reverse().join('');
  return goesOn ? { kind: 'open', closing: closers, mended: value } : slipAt('BRACKET_OPEN', 0, 1, 'x');
};

const isColon = (value: string, at: number): boolean => value[at] === ':' && /^[\s"'[{]?$/.test(value.charAt(at + 1));

/** Two keys without a comma between: the slip at the second, whose colon stands at an offset. */
const commaBefore = (value: string, colon: number): ValueSlip | null => {
  const key = /(?:[\w-]{1,64}|"[^"]{1,80}"|'[^']{1,80}')\s?$/.exec(value.slice(Math.max(0, colon - 84), colon))?.[0];
  return key === undefined ? null : { code: 'COMMA_MISSING', start: colon - key.length, end: colon, words: key.trim() };
};

/** A full-width comma before a key, or a full-width colon behind one. */
const wideSignAt = (value: string, at: number): ValueSlip | null => {
  const sign = value.charAt(at);
  const span = { start: at, end: at + 1 };
  if (/[，、；]/.test(sign)) {
    const isBeforeKey = /^\s{0,9}[A-Za-z]\w{0,40}\s?[:：]/.test(value.slice(at + 1, at + 60));
    return isBeforeKey ? { code: 'COMMA_WIDE', ...span } : null;
  }
  if (sign !== '：') return null;
  const key = /[,{\s]([a-z][A-Za-z]{0,40})$/.exec(value.slice(Math.max(0, at - 42), at))?.[1];
  return key === undefined ? null : { code: 'WIDE_COLON', ...span, words: key };
};

const readBehindBrackets = (value: string, at: number): ValueReading => {
  const words = withoutComment(value.slice(at));
  if (words.trim() === '' || words.startsWith(':')) return { kind: 'scalar', mended: value };
  const start = at + words.search(/\S/);
  const isBracket = /[\]}]/.test(value.charAt(start));
  return isBracket
    ? slipAt('BRACKET_EXTRA', start, start + 1, 'x')
    : slipAt('BRACKET_BEHIND', start, at + words.length, 'x');
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
