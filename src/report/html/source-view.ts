import type { Source } from '../../source/source.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import { wholeSlice } from '../whole-slice.ts';
import { type Mark, markId } from './marks.ts';
import { escapeText, type NoteOptions, writeNote } from './notes.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { deepestIndent } from './style.ts';

/** As many lines are shown around marked ones; fewer than `shortest` between them are shown all. */
const around = 4;
const shortest = 9;

/** A text with line numbers, its marked words and the notes beside them; what is far from any is left out and counted. */
export const writeSource = (source: Source, marks: readonly Mark[], options: NoteOptions): string => {
  const stretches = stretchesOf(marks, source.text.length);
  const byLine = groupByLine(source, marks);
  const last = lastLine(source, byLine);
  const rows: string[] = [];
  let next = 0;
  let line = 1;
  for (const shown of shownLines(source, marks, last)) {
    if (shown.from > line) rows.push(writeGap(shown.from - line, options.language));
    for (line = shown.from; line <= shown.to; line += 1) {
      const span = source.lineSpan(line);
      while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) < span.start) next += 1;
      rows.push(writeLine(source, { line, span, next, stretches, marks: byLine.get(line) ?? [] }, options));
    }
  }
  return rows.join('') + (line <= last ? writeGap(last - line + 1, options.language) : '');
};

/** The last line, but for the empty one behind the last line end, where nothing is marked in it. */
const lastLine = (source: Source, marked: ReadonlyMap<number, unknown>): number => {
  const { line } = source.pointAt(source.text.length);
  return line > 1 && source.lineAt(line) === '' && !marked.has(line) ? line - 1 : line;
};

const groupByLine = (source: Source, marks: readonly Mark[]): ReadonlyMap<number, Mark[]> => {
  const groups = new Map<number, Mark[]>();
  for (const mark of marks) {
    const { line } = source.pointAt(mark.span.start);
    const known = groups.get(line);
    if (known) known.push(mark);
    else groups.set(line, [mark]);
  }
  return groups;
};

/** Ranges of lines that hold marks, with some around them, in order and apart. Of a long span its first lines are shown. */
const shownLines = (source: Source, marks: readonly Mark[], last: number): { from: number; to: number }[] => {
  const ranges = marks
    .map(({ span }) => {
      const first = source.pointAt(span.start).line;
      const end = Math.min(source.pointAt(span.end).line, first + longestSpan);
      return { from: Math.max(1, first - around), to: Math.min(last, end + around) };
    })
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of ranges) {
    const before = joined.at(-1);
    if (before && from <= before.to + shortest) before.to = Math.max(before.to, to);
    else joined.push({ from: joined.length === 0 && from <= shortest ? 1 : from, to });
  }
  const end = joined.at(-1);
  if (end && end.to + shortest >= last) end.to = last;
  return joined;
};

const longestSpan = 30;

const writeGap = (count: number, language: Language): string => `<div class="gap">${gapWords(count)[language]}</div>\n`;

const gapWords = (count: number): Message =>
  message(`……这里省略 ${count} 行……`, `… ${count} ${count === 1 ? 'line' : 'lines'} left out …`);

interface Line {
  readonly line: number;
  readonly span: Span;
  /** The first stretch that may reach into the line. */
  readonly next: number;
  readonly stretches: readonly Stretch[];
  readonly marks: readonly Mark[];
}

const writeLine = (source: Source, { line, span, next, stretches, marks }: Line, options: NoteOptions): string => {
  const anchors = new Map<number, string>();
  for (const mark of marks) {
    const at = Math.min(mark.span.start, span.end);
    anchors.set(at, (anchors.get(at) ?? '') + writeAnchor(mark));
  }
  const pieces: string[] = [];
  for (let index = next; index < stretches.length; index += 1) {
    const { start, end, kind } = stretches[index] as Stretch;
    if (start > span.end) break;
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    pieces.push(anchors.get(from) ?? '');
    anchors.delete(from);
    if (to > from)
      pieces.push(writeStretch(source.text.slice(from, to), { kind, isGoingOn: start < span.start }, options.language));
  }
  const rest = [...anchors.values()].join('');
  const indent = Math.min(deepestIndent, source.lineAt(line).search(/[^ ]|$/));
  const code = indent > 0 ? `<code class="in-${indent}">` : '<code>';
  const notes = marks.map((mark) => writeNote(mark, options)).join('');
  return (
    `<div class="row"><span class="line">${line}</span>${code}${pieces.join('')}${rest}</code>` +
    `${notes === '' ? '' : `<div class="notes">\n${notes}</div>`}</div>\n`
  );
};

/** The number of a finding before its words; at its other ends, with a mark. */
const writeAnchor = (mark: Mark): string => {
  const label = mark.related === null ? String(mark.of.number) : `${mark.of.number}′`;
  return `<a class="at ${mark.kind}" id="${markId(mark)}" href="#note-${mark.of.number}">${label}</a>`;
};

/** More characters than this of a stretch are left out in its middle. */
const longestStretch = 600;

/** The indentation of a line is not marked where its mark goes on from the line before. */
const writeStretch = (
  text: string,
  { kind, isGoingOn }: { readonly kind: Stretch['kind']; readonly isGoingOn: boolean },
  language: Language,
): string => {
  const blanks = isGoingOn ? text.length - text.trimStart().length : 0;
  if (kind === null || blanks === text.length) return shorten(text, language);
  return `${escapeText(text.slice(0, blanks))}<mark class="${kind}">${shorten(text.slice(blanks), language)}</mark>`;
};

const shorten = (text: string, language: Language): string => {
  const left = text.length - longestStretch;
  if (left <= 0) return escapeText(text);
  const half = longestStretch / 2;
  const [head, tail] = [wholeSlice(text, 0, half), wholeSlice(text, text.length - half, text.length)];
  return `${escapeText(head)}<i class="cut">${cutWords(left)[language]}</i>${escapeText(tail)}`;
};

const cutWords = (count: number): Message => message(`……省略 ${count} 个字符……`, `… ${count} characters left out …`);
