import type { Path, Turn, WordTurn } from './turn.ts';
import { type TurnSetting, turnWords } from './turn-words.ts';

/** What becomes of a text at a place of the file. */
export function* turnText(text: string | undefined, path: Path, setting: TurnSetting): Generator<Turn> {
  if (text === undefined) return;
  for (const turn of turnWords(text, setting)) yield placeTurn(turn, text, path);
}

/** A turn of words as one of the file's value that holds them. */
export const placeTurn = (turn: WordTurn, text: string, path: Path): Turn => {
  const range = { start: turn.start, end: turn.end };
  const before = text.slice(turn.start, turn.end);
  return turn.kind === 'move'
    ? { kind: 'move', of: turn.of, path, range, before, words: turn.words }
    : { kind: 'doubt', path, range, words: before, why: turn.why };
};
