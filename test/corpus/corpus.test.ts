import { describe, expect, it } from 'vitest';
import { readCorpus } from './corpus.ts';
import { type Measure, score, tellScore } from './score.ts';

/*
 * Sentences of official texts whose figures a reader has marked. The reader of figures was tuned on one half and has
 * never been on the other; `plan-2020` is a whole plan.
 */

const halves = ['tuning', 'blind', 'plan'] as const;

/**
 * Two of a hundred may be wrong, and one of fewer; four in what is counted, which nothing but a message depends on, and
 * five in the exact words, which nothing depends on.
 */
const allowed = ({ name, of }: Measure): number => Math.max(1, Math.floor(of * (shares[name] ?? 0.02)));

const shares: Readonly<Record<string, number>> = { of: 0.04, words: 0.05 };

describe.each(halves)('the %s sentences', (half) => {
  const entries = readCorpus(import.meta.dirname, half);

  it.runIf(entries.length > 0)('are read as they were marked', () => {
    const measures = score(entries);
    console.log(`${half}: ${entries.length} sentences\n${tellScore(measures)}`);
    const below = measures.filter((measure) => measure.slips.length > allowed(measure));
    expect(below.map(({ name, right, of, slips }) => `${name}: ${right} of ${of}\n${slips.join('\n')}`)).toEqual([]);
  });
});

it('there are sentences', () => {
  expect(readCorpus(import.meta.dirname, 'tuning').length).toBeGreaterThan(0);
});
