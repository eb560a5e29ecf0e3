import { escapeText } from '../../src/document/markdown-text.ts';
import type { Case } from './cases.ts';
import { type MarkedLine, markLines } from './marked-lines.ts';

/** The text as it stands in the case, in UTF-8. */
export const plainTextOf = ({ text }: Case): Uint8Array => new TextEncoder().encode(text);

/** As Windows editors write it: a byte order mark, CRLF, paragraphs indented by two ideographic blanks. */
export const windowsTextOf = (one: Case): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${indented(one).join('\r\n')}\r\n`);

/** The same in GBK. */
export const gbkTextOf = (one: Case): Uint8Array => encodeGbk(`${indented(one).join('\r\n')}\r\n`);

const indented = (one: Case): readonly string[] =>
  markLines(one).map(({ text, role }) => (role === 'body' || role === 'lead' ? `\u3000\u3000${text}` : text));

/** Markdown: the title and headings as such, leads in bold type, tables piped, everything else escaped. */
export const markdownOf = (one: Case): Uint8Array => {
  const lines = markLines(one);
  const written = lines.map((line, index) => {
    const joint = line.role === 'table' && lines[index + 1]?.role === 'table' ? '\n' : '\n\n';
    return markdownLine(line, lines[index - 1]) + joint;
  });
  return new TextEncoder().encode(written.join(''));
};

const markdownLine = ({ text, role, part }: MarkedLine, before: MarkedLine | undefined): string => {
  const marked = (words: string): string => escapeText(words, { start: true, end: true, lineStart: true });
  switch (role) {
    case 'title':
      return before?.role === 'title' ? marked(text) : `# ${marked(text)}`;
    case 'heading':
      return part && part.depth < 2 ? `${'#'.repeat(part.depth + 2)} ${marked(text)}` : marked(text);
    case 'table':
      return tableRow(text, before?.role !== 'table');
    default:
      return marked(text);
  }
};

const tableRow = (line: string, isHead: boolean): string => {
  const cells = line.split('\t');
  const row = `| ${cells.join(' | ')} |`;
  return isHead ? `${row}\n| ${cells.map(() => '---').join(' | ')} |` : row;
};

/** Throws for a character that GBK does not have in two bytes. */
const encodeGbk = (text: string): Uint8Array => {
  const table = gbkTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const pair = code < 0x80 ? [code] : table.get(character);
    if (!pair) throw new Error(`GBK has no ${character}`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
};

let characters: ReadonlyMap<string, readonly number[]> | undefined;

const gbkTable = (): ReadonlyMap<string, readonly number[]> => {
  if (characters) return characters;
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.from([lead, trail]));
      if (trail !== 0x7f && !character.includes('\uFFFD') && !table.has(character)) table.set(character, [lead, trail]);
    }
  }
  characters = table;
  return table;
};
