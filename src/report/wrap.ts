import { displayWidth } from '../text/width.ts';

/** Words that are set in one way; null leaves them as they are. */
export interface Piece {
  readonly text: string;
  readonly paint: ((text: string) => string) | null;
}

/** Marks that no line begins with. */
const closing = /^[，。；：、！？”’）》〕】,.;:!?)\]}%]/u;

/** Figures, Latin words and single characters, with the marks [- -] {+ +} that hold them. */
const unbroken = /\n|(?:\[-|\{\+)?(?:[A-Za-z0-9.,%]+|[^\n])(?:-\]|\+\})?/gu;

/**
 * Pieces as lines of so many cells, the later ones indented as far. Lines break between any two characters but within
 * figures and Latin words and before closing marks, as Chinese text has it.
 */
export const wrapPieces = (pieces: readonly Piece[], width: number, indent: number): string => {
  const room = Math.max(20, width - indent);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, paint } of pieces) {
    let open = '';
    const flush = () => {
      if (open !== '') line += paint ? paint(open) : open;
      open = '';
    };
    for (const word of text.match(unbroken) ?? []) {
      const cells = displayWidth(word);
      if (word === '\n' || (used + cells > room && used > 0 && !closing.test(word))) {
        flush();
        lines.push(line);
        [line, used] = ['', 0];
        if (word === '\n') continue;
      }
      open += word;
      used += cells;
    }
    flush();
  }
  lines.push(line);
  return lines.join(`\n${' '.repeat(indent)}`);
};
