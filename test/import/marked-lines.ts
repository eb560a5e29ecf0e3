import type { Case, Part } from './cases.ts';

/** A line of a case's text with what it is in the document. */
export interface MarkedLine {
  /** Without blanks around it. */
  readonly text: string;
  readonly role: 'title' | 'notice-title' | 'heading' | 'lead' | 'table' | 'body';
  /** The part that begins with it: its title is all of the line (heading) or its first words (lead). */
  readonly part: Part | null;
}

/** The lines of a case, blank ones left out. Throws where the structure names a part that the text does not have in its order. */
export const markLines = ({ name, text, expected }: Case): readonly MarkedLine[] => {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (line.includes('\t') ? line : line.trim()));
  const titleAt = findTitle(lines, expected.titles[0] ?? '');
  if (titleAt === null) throw new Error(`${name}: no title in the text`);
  const waiting = expected.structure.filter(({ kind }) => kind !== 'O');
  const marked = lines.map((line, index): MarkedLine => {
    if (titleAt.start <= index && index < titleAt.end) return { text: line, role: 'title', part: null };
    if (line.includes('\t')) return { text: line, role: 'table', part: null };
    if (/^[^：。]*关于印发.*的(?:通知|函)$/u.test(line)) return { text: line, role: 'notice-title', part: null };
    const [part] = waiting;
    if (part === undefined || index < titleAt.end || !opens(line, part))
      return { text: line, role: 'body', part: null };
    waiting.shift();
    return { text: line, role: line === part.numeral + part.title ? 'heading' : 'lead', part };
  });
  if (waiting[0]) throw new Error(`${name}: nothing in the text begins with ${waiting[0].numeral}${waiting[0].title}`);
  return marked;
};

const opens = (line: string, { numeral, title }: Part): boolean =>
  numeral === '' ? line === title : line.startsWith(numeral + (title === '*' ? '' : title));

/** The lines that make up a title when they are joined. */
const findTitle = (
  lines: readonly string[],
  title: string,
): { readonly start: number; readonly end: number } | null => {
  for (const start of lines.keys()) {
    for (let end = start + 1; end <= Math.min(start + 4, lines.length); end += 1) {
      if (lines.slice(start, end).join('') === title) return { start, end };
    }
  }
  return null;
};
