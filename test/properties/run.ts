import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/* npm run properties -- --runs 20000 --seed 7: every property of this folder, as often and with the values that are asked for. */

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });

const env = {
  ...process.env,
  ...(values.runs === undefined ? {} : { KEPU_RUNS: values.runs }),
  ...(values.seed === undefined ? {} : { KEPU_SEED: values.seed }),
};
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'test/properties'], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
