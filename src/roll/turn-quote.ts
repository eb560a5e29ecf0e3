import { joinLines } from './join-lines.ts';
import type { Path, Turn, WordTurn } from './turn.ts';
import { placeTurn } from './turn-text.ts';
import { type TurnSetting, turnWords } from './turn-words.ts';

/** A text that quotes and indicators are looked up in, its lines joined as they are printed. */
export interface StatingText {
  readonly text: string;
  readonly turns: () => readonly WordTurn[];
}

/** The words of a home as its targets and columns are stated in them; turned when first asked. */
export const statingText = (words: string, setting: TurnSetting): StatingText => {
  const { text } = joinLines(words);
  let turns: readonly WordTurn[] | undefined;
  return {
    text,
    turns: () => {
      turns ??= turnWords(text, setting);
      return turns;
    },
  };
};

/**
 * What becomes of words that a text states (a quote, an indicator): the same as of that text, where they stand in it, so that
 * they are still found there; else what their own words say. What is doubtful in the text is marked there alone.
 */
export function* turnQuote(
  quote: string | undefined,
  path: Path,
  { text, turns }: StatingText,
  setting: TurnSetting,
): Generator<Turn> {
  if (quote === undefined) return;
  const own = turnWords(quote, setting);
  if (own.length === 0) return;
  const at = text.indexOf(quote);
  if (at === -1) {
    for (const turn of own) yield placeTurn(turn, quote, path);
    return;
  }
  for (const turn of turns()) {
    if (turn.kind !== 'move' || turn.start < at || turn.end > at + quote.length) continue;
    yield placeTurn({ ...turn, start: turn.start - at, end: turn.end - at }, quote, path);
  }
}
