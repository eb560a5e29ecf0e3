import { isWordAt } from '../../text/character.ts';
import type { Passage } from '../binding/passage.ts';
import type { Folded } from '../binding/wording.ts';

/**
 * A passage as print runs it on: without Markdown marks, and without the line breaks inside a paragraph, which may part a
 * name in the file. `dropped` leads back to the offsets of the prose.
 */
export const runOn = ({ prose, text: masked }: Passage): Folded => {
  const { text } = prose;
  if (masked === text && !text.includes('\n')) return { text, dropped: none };
  const dropped: number[] = [];
  let read = '';
  let from = 0;
  // Without marks, only line breaks have to be looked at.
  const isPlain = masked === text;
  for (let at = 0; at < masked.length; at++) {
    if (isPlain) at = text.indexOf('\n', at);
    if (at === -1) break;
    const unit = masked.charCodeAt(at);
    if (unit > 0x20) continue;
    const end = unit === 0x0a ? endOfBreak(text, at) : unit === 0x20 && text.charCodeAt(at) > 0x20 ? at + 1 : at;
    if (end === at) continue;
    read += masked.slice(from, at);
    for (let each = at; each < end; each++) dropped.push(each);
    from = end;
    at = end - 1;
  }
  return { text: read + masked.slice(from), dropped };
};

const none: readonly number[] = Object.freeze([]);

/** Where the line behind a break goes on; the break itself where that is another block, or print puts a blank there. */
const endOfBreak = (text: string, at: number): number => {
  let next = at + 1;
  while (next - at < longestIndent && ' \t\r'.includes(text.charAt(next) || '\n')) next++;
  if (/[-*+>#|\d\n]/.test(text.charAt(next) || '\n')) return at;
  return isWordAt(text, at - 1) && isWordAt(text, next) ? at : next;
};

const longestIndent = 40;
