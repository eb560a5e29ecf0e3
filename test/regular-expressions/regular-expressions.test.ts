import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  builtByFunctions,
  builtOnLoading,
  type Expression,
  filesBuildingOnLoading,
  literals,
  type StandIns,
  schemaPatterns,
  textsTakenForExpressions,
} from './expressions.ts';
import { judge, type Verdict, written } from './judge.ts';
import { readKnownSafe, writeKnownSafe } from './known-safe.ts';

/* No text, however long or ill meant, makes a regular expression of ours take more than time in proportion to it. */

/** What functions know only when they are called. A pattern that a schema gives is tried as the schema's. */
const standIns: StandIns = {
  'src/text/point-sequence.ts': { written: '三|3|③' },
  'src/plan/binding/promised.ts': { year: '2026' },
  'src/plan/shape/explain-meant.ts': { pattern: null },
  'src/lint/example.ts': { key: 'kepu' },
  'src/roll/turn-publication.ts': { year: '2026' },
  'src/roll/next-path.ts': { year: '2026' },
  'src/roll/turn-leftovers.ts': { year: '2026' },
};

/** Expressions that the analysis does not settle in time, by how they begin, and why they are linear all the same. */
const tooLarge: readonly { readonly file: string; readonly begins: string; readonly why: string }[] = [
  {
    file: 'src/roll/schema-line.ts',
    begins: '/^#[ \\t]*yaml',
    why: 'tried at the start of a line only; no two parts that follow each other take the same character',
  },
  {
    file: 'src/plan/shape/explain-meant.ts',
    begins: '/^(\\d{1,15})\\s+',
    why: 'tried at the start only; blanks end where something else begins, and what is behind them begins with none',
  },
  {
    file: 'src/recognize/spoken-closing.ts',
    begins: '/^(由)?',
    why: 'tried at the start only, in 40 × 80 ways at most',
  },
  {
    file: 'src/text/noun-behind.ts',
    begins: '/^(.{2,}?)(?:开展',
    why: 'tried at the start only; behind a word of the list the rest of the line cannot fail',
  },
  {
    file: 'src/text/noun-phrase.ts',
    begins: '/^(.{2,}?[^新扩改组])',
    why: 'tried at the start only; at each character it looks at 24 at most',
  },
  {
    file: 'src/text/noun-phrase.ts',
    begins: '/^(?:[、，：:；。+\\s）)]|',
    why: 'tried at the start only; a list of words of bounded length, none of them repeated',
  },
  {
    file: 'src/verify/checks/leavings.ts',
    begins: '/[×xX]{3,}',
    why: 'each choice begins with a character of its own and is bounded, or is one character many times over',
  },
  {
    file: 'src/verify/checks/letterhead.ts',
    begins: '/^[^〔[［【（(]{1,15}',
    why: 'tried at the start only; no two parts that follow each other take the same character',
  },
];

const isTooLarge = (expression: Expression): boolean =>
  tooLarge.some(({ file, begins }) => expression.at.startsWith(file) && written(expression).startsWith(begins));

const known = readKnownSafe(fileURLToPath(new URL('known-safe.txt', import.meta.url)));
let loaded: readonly Expression[] = [];
let all: readonly Expression[] = [];
let verdicts: ReadonlyMap<string, Verdict> = new Map();

beforeAll(async () => {
  loaded = await builtOnLoading();
  all = [...literals(), ...schemaPatterns(), ...loaded, ...builtByFunctions(standIns)];
  verdicts = await judge(all, (expression) => !known.has(written(expression)) && !isTooLarge(expression));
}, 1_800_000);

describe('the regular expressions', () => {
  it('are all found', () => {
    expect(literals().length).toBeGreaterThan(1000);
    expect([...new Set(loaded.map(({ at }) => at))].sort()).toEqual([...filesBuildingOnLoading()].sort());
    expect(textsTakenForExpressions()).toEqual([]);
  }, 120_000);

  it('take time in proportion to the text', () => {
    const slow = all.flatMap((expression) => {
      const { status, why, attack } = verdicts.get(written(expression)) ?? {};
      const isSettled = known.has(written(expression)) || isTooLarge(expression);
      if (status === 'safe' || (status === 'unknown' && isSettled)) return [];
      return [`${expression.at} ${written(expression)} ${status} ${why} ${attack}`];
    });
    expect(slow).toEqual([]);
  });

  it('are written down with what the analysis says of each: `npx vitest run test/regular-expressions --update`', async () => {
    const said = all.flatMap((expression): readonly (readonly [string, string])[] => {
      const { status, why = '' } = verdicts.get(written(expression)) ?? {};
      const words = status === 'safe' ? why : known.get(written(expression));
      return words === undefined ? [] : [[written(expression), words]];
    });
    await expect(writeKnownSafe(new Map(said))).toMatchFileSnapshot('known-safe.txt');
  });

  it('are known by name where they are too large for the analysis', () => {
    expect(
      tooLarge.filter(
        ({ file, begins }) => !all.some((one) => one.at.startsWith(file) && written(one).startsWith(begins)),
      ),
    ).toEqual([]);
  });
});
