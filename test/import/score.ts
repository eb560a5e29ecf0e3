import { isFailure } from '../../src/read/reader.ts';
import type { Case } from './cases.ts';
import { type Comparison, compare, countFaults } from './compare.ts';
import { importBytes } from './imported.ts';
import type { Manner } from './manners.ts';

/** How the cases came out that were written in one manner. */
export interface Score {
  readonly manner: string;
  readonly outcomes: readonly Outcome[];
}

interface Outcome extends Comparison {
  readonly name: string;
  /** How many lines its structure has. */
  readonly parts: number;
}

/** Imports every case that can be written in a manner, and holds what came of it against what a reader sees. */
export const scoreManner = async (cases: readonly Case[], manner: Manner): Promise<Score> => {
  const outcomes: Outcome[] = [];
  for (const one of cases) {
    const bytes = await manner.make(one);
    if (bytes)
      outcomes.push({ name: one.name, parts: one.expected.structure.length, ...(await outcomeOf(one, bytes, manner)) });
  }
  return { manner: manner.name, outcomes };
};

const outcomeOf = async (one: Case, bytes: Uint8Array, { extension }: Manner): Promise<Comparison> => {
  const imported = await importBytes(bytes, extension);
  if (!isFailure(imported)) return compare(one, imported);
  return { structure: [], responsible: [], claims: [], text: `not read: ${imported.failure.en}` };
};

/** Scores as a table: how many cases are exact, and what is wrong in the others. */
export const tellScores = (scores: readonly Score[]): string => {
  const rows = scores.map(({ manner, outcomes }) => [
    manner,
    `${outcomes.filter((outcome) => countFaults(outcome) === 0).length} of ${outcomes.length}`,
    `${sum(outcomes.map(({ structure }) => structure.length))} of ${sum(outcomes.map(({ parts }) => parts))}`,
    `${sum(outcomes.map(({ responsible }) => responsible.length))}`,
    `${sum(outcomes.map(({ claims }) => claims.length))}`,
    `${outcomes.filter(({ text }) => text !== '').length}`,
  ]);
  const heads = ['', 'exact', 'wrong lines', 'responsible', 'elements', 'texts'];
  return [heads, ...rows]
    .map(([name = '', ...figures]) => name.padEnd(52) + figures.map((figure) => figure.padStart(13)).join(''))
    .join('\n');
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** What is wrong in a case, to read. */
export const tellFaults = ({ name, structure, responsible, claims, text }: Outcome): string =>
  [name, ...structure, ...responsible, ...claims, ...(text === '' ? [] : [text])].join('\n    ');
