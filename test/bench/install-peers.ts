import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerFolder, peerPackages } from './peers.ts';

/*
 * Installs the programs that `npm run bench` compares kepu with, as a project of its own. They run no scripts and are part
 * of nothing that is built or shipped.
 */
const dependencies = Object.fromEntries(Object.values(peerPackages).map(({ name, version }) => [name, version]));
mkdirSync(peerFolder, { recursive: true });
writeFileSync(
  join(peerFolder, 'package.json'),
  `${JSON.stringify({ name: 'kepu-bench-peers', private: true, dependencies }, null, 2)}\n`,
);
const npm = process.env.npm_execpath;
if (npm === undefined) throw new Error('run this as npm run bench:peers');
execFileSync(process.execPath, [npm, 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
  cwd: peerFolder,
  stdio: 'inherit',
});
