import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeArchive, type Runtime } from './compose-archive.ts';
import { licences, type Platform, platforms } from './platforms.ts';

/*
 * `npm run archives [-- PLATFORM…]`: an offline archive for each platform, or for those named, in `out/archives`, with a list
 * of their hashes. Node comes from the npm registry, held against the hash in `platforms.ts`.
 */

const scratch = mkdtempSync(join(tmpdir(), 'kepu-archives-'));
const target = 'out/archives';

/** Fetches a package and unpacks it; the folder that it is then in. */
const fetchPackage = ({ package: name, version, integrity }: Pick<Platform, 'package' | 'version' | 'integrity'>) => {
  const place = join(scratch, `${name}-${version}`);
  if (existsSync(place)) return join(place, 'package');
  mkdirSync(place);
  const command = `npm pack --silent --ignore-scripts --pack-destination "${scratch}" ${name}@${version}`;
  const file = join(scratch, execFileSync(command, { shell: true, encoding: 'utf8' }).trim());
  const found = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${name}@${version} is not what it was: ${found}`);
  execFileSync('tar', ['-xzf', file, '-C', place]);
  return join(place, 'package');
};

const isThisMachine = ({ name }: Platform): boolean =>
  name === `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const runtimeOf = (platform: Platform): Runtime => {
  const folder = fetchPackage(platform);
  const program = join(folder, platform.isWindows ? 'bin/node.exe' : 'bin/node');
  const licence = join(folder, 'LICENSE');
  const elsewhere = licences[platform.version];
  const isBuilder = isThisMachine(platform);
  // Built by the very Node that goes along, the archive starts at once: what V8 made of the code fits it.
  if (isBuilder) execFileSync(program, ['esbuild.config.js'], { stdio: 'inherit' });
  return {
    program: readFileSync(program),
    version: platform.version,
    licence: readFileSync(existsSync(licence) || !elsewhere ? licence : join(fetchPackage(elsewhere), 'LICENSE')),
    isBuilder,
  };
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !platforms.some((platform) => platform.name === name));
if (unknown.length > 0) throw new Error(`no such platform: ${unknown.join(', ')}`);

try {
  mkdirSync(target, { recursive: true });
  const sums: string[] = [];
  for (const platform of platforms.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const archive = composeArchive(platform, runtimeOf(platform));
    const bytes = archive.pack();
    writeFileSync(join(target, archive.name), bytes);
    sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${archive.name}\n`);
    console.log(`${target}/${archive.name}: ${Math.round(bytes.length / 1024 / 1024)} MiB, Node ${platform.version}`);
  }
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
} finally {
  rmSync(scratch, { recursive: true });
}
