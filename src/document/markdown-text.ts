import type { Run } from './inline.ts';

type Mark = '' | '*' | '**';

interface Piece {
  readonly text: string;
  readonly mark: Mark;
}

const punctuation = /^\p{P}$/u;
const punctuationOrSymbol = /^[\p{P}\p{S}]$/u;
const space = /^\s$/u;

/**
 * Runs of one line as Markdown that shows exactly their characters. Marks of emphasis are drawn closer, or left
 * away, where CommonMark would not take them for such beside these characters: characters go before bold type.
 */
export const markLine = (runs: readonly Run[], escapeWith: EscapeText = escapeText): string => {
  const pieces = settle(separate(joinAlike(runs.map((run) => ({ text: run.text, mark: markOf(run) })))));
  let line = '';
  pieces.forEach(({ text, mark }, index) => {
    const edges = { start: index === 0, end: index === pieces.length - 1 };
    line += mark + escapeWith(text, { ...edges, lineStart: line === '' && mark === '' }) + mark;
  });
  return line;
};

const markOf = ({ strong, emphasis }: Run): Mark => (strong ? '**' : emphasis ? '*' : '');

/** Strong text is marked alike whether it is emphasized, too: marks of two such neighbours would touch. */
const joinAlike = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.mark === piece.mark) joined[joined.length - 1] = { ...piece, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
};

/** Marks that would touch cannot be told apart: of two such neighbours, the emphasized one is set plain. */
const separate = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece, index) => {
    const touches = pieces[index - 1]?.mark === '**' || pieces[index + 1]?.mark === '**';
    return piece.mark === '*' && touches ? { ...piece, mark: '' } : piece;
  });

/** Moves characters out of marked pieces until every mark opens and closes by CommonMark's rules of flanking. */
const settle = (pieces: readonly Piece[]): readonly Piece[] => {
  const settled: Piece[] = [];
  pieces.forEach((piece, index) => {
    if (piece.mark === '') {
      settled.push(piece);
      return;
    }
    const characters = [...piece.text];
    let before = [...(settled.at(-1)?.text ?? '')].at(-1);
    let after = [...(pieces[index + 1]?.text ?? '').slice(0, 2)][0];
    let start = 0;
    let end = characters.length;
    for (; start < end && !canFlank(before, characters[start]); start += 1) before = characters[start];
    for (; start < end && !canFlank(after, characters[end - 1]); end -= 1) after = characters[end - 1];
    settled.push({ text: characters.slice(0, start).join(''), mark: '' });
    settled.push({ text: characters.slice(start, end).join(''), mark: piece.mark });
    settled.push({ text: characters.slice(end).join(''), mark: '' });
  });
  return settled.filter(({ text }) => text !== '');
};

/** Whether a mark may stand between a character outside (none at line ends) and one inside, whatever the edition. */
const canFlank = (outside: string | undefined, inside: string | undefined): boolean => {
  if (inside === undefined || space.test(inside)) return false;
  return !punctuationOrSymbol.test(inside) || outside === undefined || space.test(outside) || punctuation.test(outside);
};

/** Writes characters so that whoever reads the Markdown sees just these. */
export type EscapeText = (text: string, position: Position) => string;

interface Position {
  /** Whether the text begins and ends its line or cell: spaces there would be dropped. */
  readonly start: boolean;
  readonly end: boolean;
  /** Whether its first character is the first of a line, where headings, lists and quotes begin. */
  readonly lineStart: boolean;
}

/**
 * Characters that can mean something anywhere. An underscore between letters or digits cannot, nor an ampersand that no
 * entity follows: they are left alone, so that addresses stay what they are.
 */
const special = /[\\`*[\]<~|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z0-9]{1,40};)/gu;

/** A text with a backslash wherever a Markdown reader would see more than the character. */
export const escapeText: EscapeText = (text, { start, end, lineStart }) => {
  const first = start ? text.length - text.replace(/^\s+/, '').length : 0;
  let last = text.length;
  while (end && last > first && space.test(text.charAt(last - 1))) last -= 1;
  const inner = text.slice(first, last);
  const escaped = inner.replace(special, '\\$&');
  return (
    encodeSpaces(text.slice(0, first)) +
    (lineStart ? escapeLineStart(escaped) : escaped) +
    encodeSpaces(text.slice(last))
  );
};

const encodeSpaces = (spaces: string): string => spaces.replace(/\s/g, (character) => `&#${character.charCodeAt(0)};`);

const escapeLineStart = (text: string): string =>
  text.replace(/^[#>+\-=:]/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
