import type { Passage } from '../../plan/binding/passage.ts';
import { clauseStart } from '../../plan/binding/sentence.ts';
import type { Figure } from '../../text/figure.ts';

/** Words before a figure that say which one is meant. */
const steps = [2, 4, 8, 16, 32];
const stop = /[，,；;。：:！？\n]/;

/**
 * The shortest words around a figure that stand once in the texts of its home: a few before it, at most its whole clause.
 * Null where even that stands there twice, or holds marks of Markdown.
 */
export const shortestQuote = (passage: Passage, figure: Figure, others: readonly Passage[]): string | null => {
  const { text, prose } = passage;
  const start = clauseStart(text, figure.start);
  const noun = figure.noun !== null && text.startsWith(figure.noun, figure.end) ? figure.noun.length : 0;
  const end = figure.end + noun;
  const rest = text.slice(end, end + 40);
  const clauseEnd = end + (stop.exec(rest)?.index ?? rest.length);
  const spans = steps.map((step) => [Math.max(start, figure.start - step), end] as const);
  for (const [from, to] of [...spans, [start, end] as const, [start, clauseEnd] as const]) {
    const words = prose.text.slice(from, to);
    if (words !== text.slice(from, to) || words.includes('\n') || words.trim() !== words) continue;
    if (countIn(text, words) === 1 && others.every((other) => countIn(other.text, words) === 0)) return words;
  }
  return null;
};

/** 0, 1, or 2 for more. */
const countIn = (text: string, words: string): number => {
  const first = text.indexOf(words);
  if (first < 0) return 0;
  return text.indexOf(words, first + 1) < 0 ? 1 : 2;
};
