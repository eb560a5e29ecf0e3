import { describe, expect, it } from 'vitest';
import { readCases } from './cases.ts';
import { countFaults } from './compare.ts';
import { manners } from './manners.ts';
import { type Score, scoreManner, tellFaults, tellScores } from './score.ts';

/*
 * Documents of offices, each in every manner in which it may have been typed, against what a reader sees in them. The `seen`
 * ones may guide recognition; the `blind` ones only measure it. KEPU_FAULTS=1 prints what is wrong, blind ones excepted
 * unless it is `blind`.
 */

const scoresOf = async (prefix: 'seen' | 'blind'): Promise<readonly Score[]> => {
  const scores: Score[] = [];
  for (const manner of manners) scores.push(await scoreManner(readCases(prefix), manner));
  console.log(`${prefix}\n${tellScores(scores)}`);
  const { KEPU_FAULTS } = process.env;
  if (KEPU_FAULTS === prefix || (KEPU_FAULTS && prefix === 'seen')) {
    for (const { manner, outcomes } of scores) {
      const wrong = outcomes.filter((outcome) => countFaults(outcome) > 0);
      console.log([manner, ...wrong.map(tellFaults)].join('\n  '));
    }
  }
  return scores;
};

describe.each(['seen', 'blind'] as const)('the %s documents', (prefix) => {
  it('come out word for word, and the seen ones with all their parts, however they were typed', async () => {
    const scores = await scoresOf(prefix);
    const lost = scores.flatMap(({ manner, outcomes }) =>
      outcomes.filter(({ text }) => text !== '').map(({ name, text }) => `${manner}: ${name}: ${text}`),
    );
    expect(lost).toEqual([]);
    const misread = scores.flatMap(({ manner, outcomes }) =>
      outcomes.flatMap(({ name, structure }) => structure.map((line) => `${manner}: ${name}: ${line}`)),
    );
    if (prefix === 'seen') expect(misread).toEqual([]);
  });
});
