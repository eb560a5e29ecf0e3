import type { WrittenChange } from '../written.ts';
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

/** What a line is read with: what its neighbours tell, and which words are keys of such files. */
export interface Surroundings {
  /** Whether the next line is indented deeper. */
  readonly isParent: boolean;
  /** Where a line belongs whose indentation is made of tabs or other blanks. */
  readonly guessIndent: (
    kind: 'map' | 'list',
    lead: string,
  ) => { readonly column: number; readonly isCertain: boolean };
  readonly hasListAt: (column: number) => boolean;
  readonly knownKeys: ReadonlySet<string>;
}

/** What a key may look like: a word, a quoted text, or a few Chinese characters. */
const keyPattern = /^(?:[A-Za-z_][\w-]{0,63}|"[^"]{0,80}"|'[^']{0,80}'|“[^”]{0,40}”|[\u4E00-\u9FFF]{1,12})/;

/** Blanks that are none for YAML: a no-break one, those of typography, the full-width one, and what is not seen at all. */
const oddBlanks = '\\u00A0\\u2000-\\u200B\\u202F\\u205F\\u3000\\uFEFF';

/** Reads a line that is no comment and no part of a paragraph. */
export const readEntry = (line: string, surroundings: Surroundings): Entry => {
  const slips: Slip[] = [];
  const lead = /^\s*/.exec(line)?.[0] ?? '';
  let at = lead.length;
  const { width, slip: leadSlip } = readLead(lead, line, surroundings);
  let head = ' '.repeat(width);
  if (leadSlip) slips.push(leadSlip);
  const dashes: number[] = [];
  const isItemHere = surroundings.hasListAt(width);
  const { knownKeys } = surroundings;
  for (let dash = readDash(line, at, isItemHere, knownKeys); dash; dash = readDash(line, at, false, knownKeys)) {
    if (dash.code) {
      const sign = dash.sign ?? line.charAt(at);
      const change = { span: { start: at, end: at + dash.length }, text: dash.mended };
      slips.push({ code: dash.code, start: at, end: at + sign.length, words: sign, change });
    }
    dashes.push(head.length);
    head += dash.mended;
    at += dash.length;
  }
  const isItem = dashes.length > 0;
  const key = readKey(line, at, isItem, surroundings);
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

/** How many blanks a line begins with, or should; and the slip, where they are not blanks. */
const readLead = (
  lead: string,
  line: string,
  { guessIndent }: Surroundings,
): { readonly width: number; readonly slip?: Slip } => {
  const odd = lead.search(/[^ ]/);
  if (odd === -1) return { width: lead.length };
  const code = lead.includes('\t') ? 'TAB_INDENT' : 'WIDE_INDENT';
  const { column, isCertain } = guessIndent(/^[-－—–•]/.test(line.slice(lead.length)) ? 'list' : 'map', lead);
  const change: WrittenChange = { span: { start: 0, end: lead.length }, text: ' '.repeat(column) };
  const slip = { code, start: odd, end: lead.length, words: lead.charAt(odd), ...(isCertain && { change }) } as const;
  return { width: column, slip };
};

interface Dash {
  readonly code?: 'DASH_TOUCHES' | 'DASH_WIDE_BLANK' | 'WIDE_DASH';
  /** What stands for the dash, where that is more than one character. */
  readonly sign?: string;
  readonly mended: string;
  readonly length: number;
}

/** Signs and numbers that Word puts before the items of a list, and the word behind them. */
const numbering =
  /^((?:[·●○■□◆▪►➢①-⑳\uE000-\uF8FF]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]))\s{0,9}(?=([A-Za-z]\w{0,60}|[\u4E00-\u9FFF]{1,12})\s?[:：])/;

const wideBlankBehindDash = new RegExp(`^-[ \\t]*[${oddBlanks}][ \\t${oddBlanks}]*`);

/** `isItemHere`: where other items of a list begin, a dash needs no key behind it to be one. */
const readDash = (line: string, at: number, isItemHere: boolean, knownKeys: ReadonlySet<string>): Dash | null => {
  const rest = line.slice(at, at + 120);
  const odd = wideBlankBehindDash.exec(rest);
  if (odd) return { code: 'DASH_WIDE_BLANK', mended: '- ', length: odd[0].length };
  const dash = /^-(?:[ \t]+|$)/.exec(rest);
  if (dash) return { mended: '-'.padEnd(Math.max(2, dash[0].length)), length: dash[0].length };
  const touching = /^-(?=["'A-Za-z\u4E00-\u9FFF][^\s:：]{0,60}[:：])/.exec(rest);
  const isItem = isItemHere && /^-[^\s\d-]/.test(rest);
  if (touching || isItem) return { code: 'DASH_TOUCHES', mended: '- ', length: 1 };
  const wide = /^[－—–•]\s*(?=(?:[A-Za-z]\w{0,60}|[\u4E00-\u9FFF]{1,12})\s?[:：])/.exec(rest);
  if (wide) return { code: 'WIDE_DASH', mended: '- '.padEnd(wide[0].length), length: wide[0].length };
  const [numbered, sign = '', key = ''] = numbering.exec(rest) ?? [];
  if (numbered === undefined || !knownKeys.has(key)) return null;
  return { code: 'WIDE_DASH', sign, mended: '- ', length: numbered.length };
};

interface Key {
  readonly end: number;
  readonly valueStart: number;
  readonly mended: string;
  readonly slip?: Slip;
}

/** Blanks behind a key, what stands for its colon, and the blanks behind that. */
const colonPattern = new RegExp(`^([ \\t]{0,20})([:：;；=＝]?)([ \\t${oddBlanks}]{0,40})`);

const readKey = (line: string, at: number, isItem: boolean, surroundings: Surroundings): Key | null => {
  const words = keyPattern.exec(line.slice(at, at + 90))?.[0];
  if (!words) return null;
  const end = at + words.length;
  const [, blanks = '', colon = '', behind = ''] = colonPattern.exec(line.slice(end, end + 64)) ?? [];
  const colonAt = end + blanks.length;
  const valueStart = colonAt + colon.length + behind.length;
  if (colon === ':' && (valueStart === line.length || behind !== '') && !/[^ \t]/.test(behind))
    return { end, valueStart, mended: line.slice(at, valueStart).replace(/\t/g, ' ') };
  const code = codeOfKey({ words, blanks, colon, behind, rest: line.slice(valueStart) }, isItem, surroundings);
  if (code === null) return null;
  const change: WrittenChange = { span: { start: end, end: valueStart }, text: valueStart < line.length ? ': ' : ':' };
  // A Chinese word that is no key may be the beginning of a text.
  const isCertain = !/^[\u4E00-\u9FFF]/.test(words) || surroundings.knownKeys.has(words);
  const place =
    code === 'COLON_MISSING' ? { start: at, end } : { start: colonAt, end: Math.max(colonAt + 1, valueStart) };
  const narrow =
    code === 'COLON_WIDE_BLANK' ? place : { ...place, end: Math.min(place.end, Math.max(colonAt + 1, end)) };
  return { end, valueStart, mended: `${words}: `, slip: { code, ...narrow, words, ...(isCertain && { change }) } };
};

interface Colon {
  readonly words: string;
  readonly blanks: string;
  readonly colon: string;
  readonly behind: string;
  readonly rest: string;
}

/** What is wrong with what stands between a word and what may be its value; null where the word is no key. */
const codeOfKey = (
  { words, blanks, colon, behind, rest }: Colon,
  isItem: boolean,
  { isParent, knownKeys }: Surroundings,
): 'WIDE_COLON' | 'COLON_TOUCHES' | 'COLON_WIDE_BLANK' | 'COLON_MISSING' | null => {
  const isKnown = knownKeys.has(words.replace(/^["'“]|["'”]$/g, ''));
  const isWord = /^[A-Za-z_"']/.test(words);
  if (colon === ':') {
    if (behind !== '') return 'COLON_WIDE_BLANK';
    return (isWord && !rest.startsWith('/')) || isKnown ? 'COLON_TOUCHES' : null;
  }
  // A Chinese word before a full-width colon is more often the beginning of a text than a key.
  if (colon === '：')
    return isKnown || (isWord ? /^[a-z"]/.test(words) : !isItem && !/: /.test(rest)) ? 'WIDE_COLON' : null;
  if (colon === '' && rest === '')
    return isParent && !isItem && (isKnown || /^[a-z][A-Za-z]*$/.test(words)) ? 'COLON_MISSING' : null;
  const isApart = colon !== '' || (/^[a-z]/.test(words) && blanks + behind !== '');
  return isKnown && isApart && rest !== '' ? 'COLON_MISSING' : null;
};
