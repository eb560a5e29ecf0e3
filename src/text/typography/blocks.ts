import type { Span } from '../span.ts';
import { HIDDEN } from './stand-ins.ts';

/** A piece of a Markdown text that is printed on its own: without the mark of its list, its line breaks and its end. */
export interface Block extends Span {
  readonly kind: 'paragraph' | 'item' | 'row' | 'heading';
}

/**
 * The blocks of a Markdown text whose inline marks are hidden already, and the text with the rest hidden too: list
 * marks, rules, indentation, the line breaks that print drops (those between ASCII letters or digits become a blank). A
 * line of a table is one block; a blank line is none. Backtick code and HTML are text, as in print.
 */
export const readBlocks = (
  given: string,
  hidden: string,
): { readonly shown: string; readonly blocks: readonly Block[] } => {
  const blocks: Block[] = [];
  const shown: string[] = [];
  let at = 0;
  let open: { kind: Block['kind']; start: number; end: number } | null = null;
  for (const line of given.split('\n')) {
    const end = at + line.length;
    const kind = kindOf(line);
    const lead = leadOf(line, kind);
    const words = hidden.slice(at + lead, end);
    if (at > 0) shown.push(kind === 'more' && open ? jointOf(given, at - 1, at + lead) : '\n');
    if (kind === 'more' && open) open.end = end;
    else {
      if (open) blocks.push(open);
      open = kind === 'none' ? null : { kind: kind === 'more' ? 'paragraph' : kind, start: at + lead, end };
    }
    shown.push(HIDDEN.repeat(lead), words);
    // Only a paragraph or a point of a list goes on in the next line.
    if (open && (open.kind === 'row' || open.kind === 'heading')) {
      blocks.push(open);
      open = null;
    }
    at = end + 1;
  }
  if (open) blocks.push(open);
  return { shown: shown.join(''), blocks };
};

type LineKind = Block['kind'] | 'more' | 'none';

/** A rule across the page, or the line below the head of a table. */
const isRule = (line: string): boolean => /^[ \t|:*_=-]{3,500}$/.test(line) && /[-*_=]{3}|-[ \t]{0,8}:?\|/.test(line);

const item = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]{0,8}/;
const indent = /^[ \t]{1,200}/;

const kindOf = (line: string): LineKind => {
  if (line.trim() === '') return 'none';
  if (!/[|#*+=_\d-]/.test(line)) return 'more';
  if (isRule(line)) return 'none';
  if (line.includes('|')) return 'row';
  if (/^ {0,3}#{1,6} /.test(line)) return 'heading';
  return item.test(line) ? 'item' : 'more';
};

/** How many characters at the beginning of a line are no words. */
const leadOf = (line: string, kind: LineKind): number => {
  if (kind === 'none') return line.length;
  return ((kind === 'item' ? item : indent).exec(line)?.[0] ?? '').length;
};

/** A full-width letter is taken for the half-width one that it should be. */
const letter = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]/;

const jointOf = (text: string, lineEnd: number, nextStart: number): string =>
  letter.test(text.charAt(lineEnd - 1)) && letter.test(text.charAt(nextStart)) ? ' ' : HIDDEN;
