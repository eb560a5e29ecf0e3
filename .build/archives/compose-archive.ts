import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.ts';
import type { Platform } from './platforms.ts';
import { tarGz } from './tar.ts';
import { zip } from './zip.ts';

/** Node for a platform: its program, its version, its licence. */
export interface Runtime {
  readonly program: Uint8Array;
  readonly version: string;
  readonly licence: Uint8Array;
  /** Whether it is the one that the code in `dist` was compiled with: then what it kept goes along. */
  readonly isBuilder: boolean;
}

/** An archive that is unpacked and used, without Node or network. */
export interface Archive {
  /** The folder that everything in it lies in; the archive is called after it. */
  readonly folder: string;
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly pack: () => Uint8Array;
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** The archive of what was built here for a platform. */
export const composeArchive = (
  { name: platform, isWindows }: Pick<Platform, 'name' | 'isWindows'>,
  runtime: Runtime,
): Archive => {
  const folder = `kepu-${version}-${platform}`;
  const name = `${folder}.${isWindows ? 'zip' : 'tar.gz'}`;
  const words = { version, platform, folder, archive: name, node: runtime.version };
  const text = (file: string): string =>
    readFileSync(`.build/archives/files/${file}`, 'utf8').replace(/\{(\w+)\}/g, (_, word) => words[word as 'node']);
  const files = [
    ...launcher(isWindows, text),
    entry(`runtime/node${isWindows ? '.exe' : ''}`, runtime.program, true),
    ...['bin', 'dist', 'schemas', 'templates', 'plans'].flatMap((place) => below(place, runtime.isBuilder)),
    entry('LICENSES/kepu.txt', readFileSync('LICENSE')),
    entry('LICENSES/node.txt', runtime.licence),
    entry('LICENSES/packages.txt', readFileSync('dist/THIRD-PARTY.txt')),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  const sums = files
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');
  const entries = [...files, entry('SHA256SUMS', Buffer.from(sums))].map((file) => ({
    ...file,
    path: `${folder}/${file.path}`,
  }));
  return { folder, name, entries, pack: () => (isWindows ? zip(entries) : tarGz(entries)) };
};

const entry = (path: string, bytes: Uint8Array, isProgram = false): Entry => ({ path, bytes, isProgram });

const launcher = (isWindows: boolean, text: (file: string) => string): readonly Entry[] => {
  if (!isWindows) {
    return [
      entry('kepu', Buffer.from(text('kepu')), true),
      entry('如何安装.txt', Buffer.from(text('install-unix.txt'))),
    ];
  }
  // cmd reads batch files with CRLF alone without fault; Notepad of older days wants the mark.
  const crlf = (file: string): string => text(file).replaceAll('\n', '\r\n');
  return [
    entry('kepu.cmd', Buffer.from(crlf('kepu.cmd'))),
    entry('如何安装.txt', Buffer.from(`\uFEFF${crlf('install-windows.txt')}`)),
  ];
};

/** What belongs to the library or is in the archive under another name; what V8 kept is of use to one Node alone. */
const isLeftOut = (path: string, withCode: boolean): boolean =>
  /^dist\/(?:library\/|index\.js$|THIRD-PARTY\.txt$|sbom)|\.d\.ts$/.test(path) || (!withCode && /\.cache$/.test(path));

const below = (place: string, withCode: boolean): readonly Entry[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((name) => join(place, name).replaceAll('\\', '/'))
    .filter((path) => statSync(path).isFile() && !isLeftOut(path, withCode))
    .map((path) => entry(path, readFileSync(path)));
