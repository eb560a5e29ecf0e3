import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Archive, composeArchive } from '../../.build/archives/compose-archive.ts';
import { licences, platforms } from '../../.build/archives/platforms.ts';
import { tarGz } from '../../.build/archives/tar.ts';

/** Time to pack and unpack the program of Node on a busy machine, in milliseconds. */
const packing = 240_000;

const licence = Buffer.from('Node.js is licensed for use as follows:\n');
const runningNode = {
  program: readFileSync(process.execPath),
  version: process.versions.node,
  licence,
  isBuilder: true,
};
const here = { name: `${process.platform}-${process.arch}`, isWindows: false };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-archives-'));
});
afterAll(() => {
  makeWritable(folder);
  rmSync(folder, { recursive: true });
}, packing);

const makeWritable = (place: string): void => {
  chmodSync(place, 0o755);
  for (const each of readdirSync(place, { withFileTypes: true })) {
    if (each.isDirectory()) makeWritable(join(place, each.name));
  }
};

describe('the archive of this platform, unpacked', () => {
  let archive: Archive;
  let place = '';
  let home = '';
  beforeAll(() => {
    archive = composeArchive(here, runningNode);
    const unpacked = join(folder, '解压 到 这里');
    home = join(folder, '工作 文件夹');
    mkdirSync(unpacked);
    mkdirSync(home);
    writeFileSync(join(folder, archive.name), archive.pack());
    execFileSync('tar', ['-xzf', join(folder, archive.name), '-C', unpacked]);
    place = join(unpacked, archive.folder);
    execFileSync('chmod', ['-R', 'a-w', unpacked]);
  }, packing);

  /** Runs its launcher with nothing of this machine in the environment, by somebody who may write to nothing of it. */
  const kepu = (args: readonly string[], { program = join(place, 'kepu'), env = {} } = {}) => {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: home,
      env: { PATH: '', ...env },
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(kepu(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('checks and prints, and gives its exit code', () => {
    const plan = join(place, 'plans/county-2026.yaml');
    expect(kepu(['validate', plan])).toMatchObject({ status: 0 });
    expect(kepu(['validate', 'nowhere.yaml'])).toMatchObject({ status: 2 });
    expect(kepu(['render', '--docx', '--html', plan])).toMatchObject({ status: 0 });
    expect(kepu(['checklist', '--xlsx', plan])).toMatchObject({ status: 0 });
    expect(kepu(['import', 'out/county-2026.docx', '-o', 'back.yaml'])).toMatchObject({ status: 0 });
    expect(kepu(['init', 'repository'])).toMatchObject({ status: 0 });
    expect(readdirSync(join(home, 'out')).sort()).toEqual([
      '.kepu-manifest.json',
      'county-2026-checklist.xlsx',
      'county-2026.docx',
      'county-2026.html',
    ]);
  });

  it('is found behind links, and heeds nothing that is meant for another Node', () => {
    const link = join(folder, 'kepu-link');
    execFileSync('ln', ['-s', `解压 到 这里/${archive.folder}/kepu`, link]);
    execFileSync('ln', ['-s', link, join(folder, 'kepu-again')]);
    const env = { NODE_OPTIONS: '--require=/nowhere.js', NODE_EXTRA_CA_CERTS: '/nowhere.pem' };
    for (const program of [link, join(folder, 'kepu-again')]) {
      expect(kepu(['--version'], { program, env })).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('has the hash of every file', () => {
    const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: place, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(archive.entries.length - 1);
  });

  it('writes nothing to its own folder', () => {
    const found = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(place, name)).isFile(),
    );
    expect(found.map((name) => `${archive.folder}/${name}`).sort()).toEqual(
      archive.entries.map(({ path }) => path).sort(),
    );
  });
});

/** Node need not be there to see how an archive is laid out. */
const small = (isBuilder = false) => ({ program: Buffer.from('node'), version: '24.0.0', licence, isBuilder });

describe.each(platforms)('the archive for $name', ({ name, isWindows }) => {
  const archive = composeArchive({ name, isWindows }, small());
  const textOf = (path: string): string =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      archive.entries.find((each) => each.path === `${archive.folder}/${path}`)?.bytes,
    );

  it('lies in one folder, under names that every system takes', () => {
    const parts = archive.entries.flatMap(({ path }) => path.split('/'));
    expect(archive.entries.filter(({ path }) => !path.startsWith(`${archive.folder}/`))).toEqual([]);
    expect(
      parts.filter((part) => /[<>:"|?*\\\u0000-\u001f]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part)),
    ).toEqual([]);
    expect(archive.entries.filter(({ path }) => path.length > 120)).toEqual([]);
    expect(new Set(archive.entries.map(({ path }) => path.toLowerCase())).size).toBe(archive.entries.length);
  });

  it('has what it needs and no code that was compiled for another Node', () => {
    const paths = archive.entries.map(({ path }) => path.slice(archive.folder.length + 1));
    const [launcher, node] = isWindows ? ['kepu.cmd', 'runtime/node.exe'] : ['kepu', 'runtime/node'];
    const needed = [
      launcher,
      node,
      'bin/kepu.js',
      'LICENSES/kepu.txt',
      'LICENSES/node.txt',
      'LICENSES/packages.txt',
      'SHA256SUMS',
    ];
    expect(paths).toEqual(
      expect.arrayContaining([...needed, 'plans/county-2026.yaml', 'schemas/plan.schema.json', '如何安装.txt']),
    );
    expect(paths.filter((path) => /\.(?:bin|cache|d\.ts)$|library/.test(path))).toEqual([]);
    const programs = archive.entries
      .filter(({ isProgram }) => isProgram)
      .map(({ path }) => path.slice(archive.folder.length + 1));
    expect(programs.sort()).toEqual(isWindows ? [node] : [launcher, node]);
  });

  it('tells in its own words how to install it', () => {
    expect(textOf('如何安装.txt')).not.toMatch(/[{}]|undefined/);
    expect(textOf('如何安装.txt')).toContain('Node.js 24.0.0');
  });

  it('has lines that its system takes', () => {
    const ends = isWindows ? /\r\n/g : /\n/g;
    for (const path of [isWindows ? 'kepu.cmd' : 'kepu', '如何安装.txt']) {
      expect(textOf(path).replace(ends, '')).not.toMatch(/[\r\n]/);
    }
    // cmd reads a batch file in the code page of the console: nothing but ASCII means the same in each.
    if (isWindows) expect(textOf('kepu.cmd')).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(textOf('如何安装.txt').startsWith('\uFEFF')).toBe(isWindows);
  });
});

describe('bytes', () => {
  it.each(platforms.slice(1, 3))('of $name are the same every time, and other programs read them', (platform) => {
    const archive = composeArchive(platform, small());
    const bytes = archive.pack();
    expect(Buffer.compare(bytes, composeArchive(platform, small()).pack())).toBe(0);
    const place = join(folder, platform.name);
    mkdirSync(place);
    const file = join(folder, archive.name);
    writeFileSync(file, bytes);
    if (platform.isWindows)
      execFileSync('unzip', ['-q', file, '-d', place], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    else execFileSync('tar', ['-xzf', file, '-C', place]);
    for (const { path, bytes: expected, isProgram } of archive.entries) {
      expect([path, readFileSync(join(place, path)).equals(expected)]).toEqual([path, true]);
      expect([path, (statSync(join(place, path)).mode & 0o111) !== 0]).toEqual([path, isProgram]);
    }
  });

  it('of a path that is too long are refused', () => {
    const entry = (path: string) => [{ path, bytes: Buffer.from('a'), isProgram: false }];
    const long = `${'a'.repeat(90)}/${'b'.repeat(90)}`;
    const file = join(folder, 'long.tar.gz');
    writeFileSync(file, tarGz(entry(long)));
    expect(execFileSync('tar', ['-tzf', file], { encoding: 'utf8' })).toBe(`${long}\n`);
    expect(() => tarGz(entry('a'.repeat(101)))).toThrow('too long');
  });
});

it('every Node comes with the hash of its package and has a licence', () => {
  for (const { version, integrity } of [...platforms, ...Object.values(licences)]) {
    expect(integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect(licences[version]?.version).toBe(version);
  }
});
