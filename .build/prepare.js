import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// npm runs this where it installs kepu from a git repository, as pre-commit has it do: the command is not in git and is
// built then. Installing globally, npm leaves the packages of the build away, so they are fetched here.

const run = (program, ...args) => {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: program === 'npm' && process.platform === 'win32',
    env: { ...process.env, npm_config_global: 'false' },
  });
  if (status !== 0) process.exit(1);
};

const hasPackages = () => existsSync('node_modules/esbuild');

if (!hasPackages() && process.env.npm_config_global === 'true') {
  run('npm', 'ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund');
}
// Without them on purpose (npm ci --omit=dev) nothing is built.
if (hasPackages()) run(process.execPath, 'esbuild.config.js');
