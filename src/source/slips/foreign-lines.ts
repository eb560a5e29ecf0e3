import type { Slip } from './slip.ts';

/** A line that is no YAML at all: of an unresolved merge, a ruler, a comment behind another sign than #, a table's row. */
export const readForeignLine = (line: string): Slip | null => {
  const start = line.search(/\S/);
  const rest = line.slice(start);
  if (/^(?:<{7}|={7}|>{7})(?: |$)/.test(line)) return { code: 'CONFLICT', start: 0, end: 7, words: '' };
  if (/^(?:-{4,}|={4,}|\*{4,}|_{4,}|—{2,}|─{2,})\s*$/.test(rest)) {
    return { code: 'RULER', start, end: line.length, words: '', change: { span: { start, end: start }, text: '# ' } };
  }
  if (isTableRow(rest)) return { code: 'TABLE', start, end: line.length, words: '' };
  const sign = /^(?:\/\/+|＃)/.exec(rest)?.[0];
  if (sign === undefined) return null;
  const end = start + sign.length;
  return { code: 'COMMENT_WIDE', start, end, words: sign, change: { span: { start, end }, text: '#' } };
};

/** A row between upright strokes, or words with tabs between and no sign that would make a key of the first. */
const isTableRow = (rest: string): boolean => {
  if (rest.startsWith('|')) return /\|\s*$/.test(rest.slice(1));
  return /^[^\s\-:：#"'[{\]}][^\t:：#"'[{]{0,80}\t+[^\s#]/.test(rest.slice(0, 200));
};
