import type { Slip } from './slip.ts';

/** A line of YAML as a person reads it: blanks, dashes, a key with its colon, and what stands behind. */
export interface Entry {
  /** The line up to the value with the slips mended; the indentation as it was. */
  readonly head: string;
  /** The columns of the dashes in `head`. */
  readonly dashes: readonly number[];
  /** The column of the key in `head`, or null where the line has none. */
  readonly key: number | null;
  /** From the first dash or the key to the end of the key, in the line as written: what a finding about the indentation shows. */
  readonly start: number;
  readonly end: number;
  /** Where the value begins in the line as written. */
  readonly valueStart: number;
  /** Slips found so far; offsets count from the start of the line. */
  readonly slips: readonly Slip[];
}

/** What a key may look like: a word, a quoted text, or a few Chinese characters. */
const keyPattern = /^(?:[A-Za-z_][\w-]{0,63}|"[^"]{0,80}"|'[^']{0,80}'|[\u4E00-\u9FFF]{1,12})/;

/**
 * Reads a line that is no comment and no part of a paragraph. `isParent` says that the next line is indented deeper;
 * `guessIndent` where a line belongs whose indentation is made of tabs or other blanks.
 */
export const readEntry = (line: string, isParent: boolean, guessIndent: (kind: 'map' | 'list') => number): Entry => {
  const slips: Slip[] = [];
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  let at = lead.length;
  let head = ' '.repeat(widthOf(lead, line, guessIndent));
  const leadSlip = leadSlipOf(lead);
  if (leadSlip) slips.push(leadSlip);
  const dashes: number[] = [];
  for (let dash = readDash(line, at); dash; dash = readDash(line, at)) {
    if (dash.code) slips.push({ code: dash.code, start: at, end: at + 1, words: line.charAt(at) });
    dashes.push(head.length);
    head += dash.mended;
    at += dash.length;
  }
  const isItem = dashes.length > 0;
  const key = readKey(line, at, isItem) ?? (isParent && !isItem ? readBareKey(line, at) : null);
  if (!key) return { head, dashes, key: null, start: lead.length, end: lead.length + 1, valueStart: at, slips };
  if (key.slip) slips.push(key.slip);
  const column = head.length;
  return {
    head: `${head}${key.mended}`,
    dashes,
    key: column,
    start: lead.length,
    end: key.end,
    valueStart: key.valueStart,
    slips,
  };
};

const leadSlipOf = (lead: string): Slip | null => {
  const odd = lead.search(/[^ ]/);
  if (odd === -1) return null;
  const code = lead.includes('\t') ? 'TAB_INDENT' : 'WIDE_INDENT';
  return { code, start: odd, end: lead.length, words: lead.charAt(odd) };
};

const widthOf = (lead: string, line: string, guessIndent: (kind: 'map' | 'list') => number): number => {
  if (!/[^ ]/.test(lead)) return lead.length;
  return guessIndent(/^[-－—–•]/.test(line.slice(lead.length)) ? 'list' : 'map');
};

interface Dash {
  readonly code?: 'DASH_TOUCHES' | 'WIDE_DASH';
  readonly mended: string;
  readonly length: number;
}

const readDash = (line: string, at: number): Dash | null => {
  const rest = line.slice(at, at + 120);
  const dash = /^-(?:[ \t]+|$)/.exec(rest);
  if (dash) return { mended: '-'.padEnd(Math.max(2, dash[0].length)), length: dash[0].length };
  const touching = /^-(?=["'A-Za-z\u4E00-\u9FFF][^\s:：]{0,60}[:：])/.exec(rest);
  if (touching) return { code: 'DASH_TOUCHES', mended: '- ', length: 1 };
  const wide = /^[－—–•]\s*(?=[A-Za-z]\w{0,60}\s?[:：])/.exec(rest);
  return wide && { code: 'WIDE_DASH', mended: '- '.padEnd(wide[0].length), length: wide[0].length };
};

interface Key {
  readonly end: number;
  readonly valueStart: number;
  readonly mended: string;
  readonly slip?: Slip;
}

const readKey = (line: string, at: number, isItem: boolean): Key | null => {
  const words = keyPattern.exec(line.slice(at, at + 90))?.[0];
  if (!words) return null;
  const end = at + words.length;
  const [, blanks = '', colon = ''] = /^([ \t]{0,20})([:：])?/.exec(line.slice(end, end + 24)) ?? [];
  const colonAt = end + blanks.length;
  const behind = line.charAt(colonAt + 1);
  const valueStart = colonAt + 1 + (/^[ \t]*/.exec(line.slice(colonAt + 1))?.[0].length ?? 0);
  const slip = { start: colonAt, end: colonAt + 1, words };
  if (colon === ':' && /^\s?$/.test(behind))
    return { end, valueStart, mended: line.slice(at, valueStart).replace(/\t/g, ' ') };
  const mended = `${words}: `;
  const isWord = /^[A-Za-z_"']/.test(words);
  if (colon === ':' && isWord && behind !== '/')
    return { end, valueStart, mended, slip: { code: 'COLON_TOUCHES', ...slip } };
  // A Chinese word before a full-width colon is more often the beginning of a text than a key.
  const isKey = isWord ? /^[a-z"]/.test(words) : !isItem && !/: /.test(line);
  if (colon === '：' && isKey) return { end, valueStart, mended, slip: { code: 'WIDE_COLON', ...slip } };
  return null;
};

/** A word alone on a line with deeper lines below: a key whose colon is missing. */
const readBareKey = (line: string, at: number): Key | null => {
  const words = /^[a-z][A-Za-z]{0,63}(?=\s*$)/.exec(line.slice(at, at + 80))?.[0];
  if (!words) return null;
  const end = at + words.length;
  return { end, valueStart: line.length, mended: `${words}:`, slip: { code: 'COLON_MISSING', start: at, end, words } };
};
