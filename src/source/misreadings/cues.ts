import { passBlanks } from '../pass-blanks.ts';
import { isCutOff } from './cut-off.ts';

/**
 * Whether a legal text has a line that may be read otherwise than it was meant: a comment that may be text, a line that goes
 * on with the one before, a text under >, a key with a full-width colon. Line by line, without a parser, for every plan
 * pays for it; what it finds has to be looked at.
 */
export const hasCues = (text: string): boolean => {
  let block = -1; // lines deeper than this are text
  let isInBrackets = false;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const first = passBlanks(text, start);
    const column = first - start;
    start = end + 1;
    if (first >= end || text[first] === '\r' || (block !== -1 && column > block) || text[first] === '#') continue;
    block = -1;
    const line = trimEnd(text.slice(first, end));
    if (!isInBrackets && isCue(line)) return true;
    const header = headerOf(line);
    if (header === '>') return true;
    if (header !== '') block = column + keyOffset(line);
    isInBrackets = /[,[{]$/.test(line);
  }
  return false;
};

/** Nothing to trim is the rule, and no line of a plan ends in another blank than these. */
const trimEnd = (line: string): string => (line.charCodeAt(line.length - 1) <= 0x20 ? line.trimEnd() : line);

/** The sign that opens a block of text at the end of a line; '' where none does. */
const headerOf = (line: string): string => {
  if ((line.charCodeAt(line.length - 1) >= 0x7f && !line.includes('#')) || !/[|>]/.test(line)) return '';
  return /(?:^|[:-] +)([|>])[-+\d]{0,2}(?: +#|$)/.exec(line)?.[1] ?? '';
};

/** How far behind its first dash the key of a line stands; a dash without a key is the place itself. */
const keyOffset = (line: string): number => {
  let at = 0;
  while (line.startsWith('- ', at)) {
    const behind = passBlanks(line, at + 1);
    if (/^[|>]/.test(line.slice(behind, behind + 1))) return at;
    at = behind;
  }
  return at;
};

const isCue = (line: string): boolean => {
  const sign = line.indexOf(' #');
  if (sign !== -1 && mayBeCutOff(line, sign)) return true;
  if (line.includes('：') && wideColon.test(line)) return true;
  const isEntry = line.includes(': ') || line.endsWith(':') || line.startsWith('- ') || line === '-';
  return !isEntry && !/^[\]}]/.test(line) && !/^(?:---|\.\.\.)/.test(line);
};

const wideColon = /^(?:- +)*["“]?[A-Za-z]{1,40}["”]? ?：/;

const mayBeCutOff = (line: string, sign: number): boolean => {
  const words = line.slice(0, sign).trimEnd();
  if (words.endsWith(':')) return !/[\s#!]/.test(line.charAt(sign + 2)) && sign + 2 < line.length;
  return isCutOff(words, line.slice(words.length, sign + 1), line.slice(sign + 1));
};
