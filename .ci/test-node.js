import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';

// npm run test:node -- 22                      every test under the newest Node 22, whichever runs npm
// npm run test:node -- 24 test/scenarios       those of a folder; further words are vitest's own
// Node comes as a package into a folder that git ignores. The bundle is tried as it was built: what V8 compiled for
// another version is not to hurt.

const [, , version, ...words] = process.argv;
if (!/^\d+(?:\.\d+){0,2}$/.test(version ?? '')) {
  console.error('Which Node? npm run test:node -- 22');
  process.exit(2);
}

const run = (program, args, env = process.env) =>
  spawnSync(program, args, { stdio: 'inherit', env, shell: program === 'npm' && process.platform === 'win32' }).status;

const system = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${system === 'darwin' && process.arch === 'arm64' ? 'bin-darwin' : system}-${process.arch}`;
const folder = resolve('out', 'node', version);
const program = resolve(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!existsSync(program)) {
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (run('npm', ['install', '--prefix', folder, ...options, `${name}@${version}`]) !== 0) process.exit(1);
}

// Tests that start `node` by its name get this one too.
const env = { ...process.env, PATH: `${dirname(program)}${delimiter}${process.env.PATH}` };
run(program, ['--version'], env);
process.exitCode = run(program, ['node_modules/vitest/vitest.mjs', 'run', ...words], env) ?? 1;
