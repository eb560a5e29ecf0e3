import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, isMet } from './aims.ts';
import { measureGrowth } from './measures/growth.ts';
import { measureLanguageServer } from './measures/language-server.ts';
import { measureManyPlans } from './measures/many-plans.ts';
import { measureOnePlan } from './measures/one-plan.ts';
import { measureRules } from './measures/rules.ts';
import { measureSameBytes } from './measures/same-bytes.ts';
import { measureStartUp } from './measures/start-up.ts';
import { measureWord } from './measures/word.ts';
import { tellFigures } from './table.ts';
import { setUpWorkbench, type Workbench } from './workbench.ts';

/*
 * Measures what kepu costs, as ratios of whole processes that are run in turn, against floors that are built here and other
 * programs where they are installed. Only ratios mean something on a shared machine, milliseconds show the scale.
 */

const measures: Readonly<Record<string, (bench: Workbench) => readonly Figure[] | Promise<readonly Figure[]>>> = {
  start: measureStartUp,
  one: measureOnePlan,
  many: measureManyPlans,
  growth: measureGrowth,
  rules: measureRules,
  word: measureWord,
  server: measureLanguageServer,
  bytes: measureSameBytes,
};

const usage = `npm run bench -- [--only NAME]… [--runs N] [--quick] [--strict]

  --only NAME  one part: ${Object.keys(measures).join(', ')}; repeatable
  --runs N     rounds of each comparison
  --quick      three rounds at most, 200 plans in place of 1,000
  --strict     exit 1 where an aim is missed

npm run bench:peers installs the programs that kepu is compared with.
`;

/** What is asked for; null where that is not understood. */
const readOptions = () => {
  try {
    const { values } = parseArgs({ options });
    const runs = values.runs === undefined ? null : Number(values.runs);
    const isCount = runs === null || (Number.isInteger(runs) && runs > 0);
    return isCount && values.only.every((name) => name in measures) ? { ...values, runs } : null;
  } catch {
    return null;
  }
};

const options = {
  only: { type: 'string', multiple: true, default: Object.keys(measures) },
  runs: { type: 'string' },
  quick: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const takeFigures = async (names: readonly string[], bench: Workbench): Promise<readonly Figure[]> => {
  const figures: Figure[] = [];
  for (const name of names) {
    process.stderr.write(`${name} …\n`);
    figures.push(...((await measures[name]?.(bench)) ?? []));
  }
  return figures;
};

const main = async (): Promise<number> => {
  const asked = readOptions();
  if (asked === null || asked.help) {
    process.stdout.write(usage);
    return asked === null ? 2 : 0;
  }
  const { only, runs, quick, strict } = asked;
  const folder = mkdtempSync(join(tmpdir(), 'kepu-bench-'));
  try {
    const figures = await takeFigures(only, await setUpWorkbench(folder, { runs, isQuick: quick }));
    process.stdout.write(tellFigures(figures));
    return strict && figures.some((figure) => isMet(figure) === false) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

process.exitCode = await main();
