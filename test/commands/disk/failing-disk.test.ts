import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exclusively } from '../../../src/commands/disk/exclusively.ts';
import { makeFolder } from '../../../src/commands/disk/make-folder.ts';
import { isStream, pour } from '../../../src/commands/disk/pour.ts';
import { putFile } from '../../../src/commands/disk/put-file.ts';
import { errorOf } from '../../../src/commands/error-code.ts';

/* What a disk may do that no disk does when asked: one operation of the system acts otherwise. */

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-failing-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await rm(folder, { recursive: true });
});

const at = (...parts: readonly string[]): string => join(folder, ...parts);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

type Operation = 'writeSync' | 'fsyncSync' | 'openSync' | 'mkdirSync' | 'statSync' | 'fchownSync';

/** Has an operation do something else, once or until the test is over; gives what it does by itself. */
const replace = <Name extends Operation>(name: Name, act: (...args: never[]) => unknown, isOnce = false) => {
  const genuine = fs[name];
  const spy = vi.spyOn(fs, name as 'writeSync');
  if (isOnce) spy.mockImplementationOnce(act as never);
  else spy.mockImplementation(act as never);
  syncBuiltinESMExports();
  return { genuine, spy };
};

const failWith = (code: string) => (): never => {
  throw errorOf(code);
};

describe('a file', () => {
  it('is whole on a disk that takes a byte at a time', async () => {
    const { genuine } = replace('writeSync', (file: number, given: Uint8Array) => genuine(file, given, 0, 1));
    putFile(at('a.md'), bytes('十个字节'));
    expect(await readFile(at('a.md'), 'utf8')).toBe('十个字节');
  });

  it('stays as it was on a disk that takes nothing, and nothing lies beside it', async () => {
    await writeFile(at('a.md'), 'old');
    replace('writeSync', () => 0);
    expect(() => putFile(at('a.md'), bytes('new'))).toThrow('EIO');
    expect(await readFile(at('a.md'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('keeps its group where its owner may not be kept', async () => {
    await writeFile(at('a.md'), 'old');
    const { gid } = fs.statSync(at('a.md'));
    const asked: unknown[] = [];
    replace('fchownSync', (_file: number, ...owner: readonly number[]) => {
      asked.push(owner);
      if (asked.length === 1) throw errorOf('EPERM');
    });
    putFile(at('a.md'), bytes('new'));
    expect(asked).toEqual([
      [expect.any(Number), gid],
      [-1, gid],
    ]);
    expect(await readFile(at('a.md'), 'utf8')).toBe('new');
  });

  it.each([
    ['EIO', 'EIO'],
    ['EINVAL', null],
  ])('whose folder is not kept by the disk (%s) is told, unless the disk knows no such thing', (code, told) => {
    const { genuine } = replace('fsyncSync', (file: number) => {
      if (fs.fstatSync(file).isDirectory()) throw errorOf(code);
      genuine(file);
    });
    const put = (): void => putFile(at('a.md'), bytes('new'));
    if (told === null) expect(put).not.toThrow();
    else expect(put).toThrow(told);
  });

  it.skipIf(process.platform === 'win32')('takes the place of no pipe', () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(() => putFile(at('pipe'), bytes('new'))).toThrow('NOFILE');
  });

  it('is put into a folder that may not be read', () => {
    const { genuine } = replace('openSync', (path: string, ...how: readonly never[]) => {
      if (path === folder) throw errorOf('EACCES');
      return genuine(path, ...(how as unknown as [string]));
    });
    putFile(at('a.md'), bytes('new'));
    expect(fs.readFileSync(at('a.md'), 'utf8')).toBe('new');
  });
});

describe('a folder', () => {
  it('that another run makes meanwhile is there', () => {
    const { genuine } = replace('mkdirSync', (path: string) => {
      genuine(path);
      throw errorOf('EEXIST');
    });
    makeFolder(at('a', 'b'));
    expect(fs.statSync(at('a', 'b')).isDirectory()).toBe(true);
  });

  it('is none where a file stands', async () => {
    await writeFile(at('a.md'), 'old');
    expect(() => makeFolder(at('a.md'))).toThrow('ENOTDIR');
  });

  it('on a drive that is not there is refused as the system does', () => {
    replace('statSync', () => undefined);
    replace('mkdirSync', failWith('ENOENT'));
    expect(() => makeFolder('/')).toThrow('ENOENT');
  });
});

describe.skipIf(process.platform === 'win32')('a stream of this process', () => {
  it.each([
    ['/dev/stdout', 1],
    ['/dev/stderr', 2],
    ['/dev/fd/2', 2],
    ['/proc/self/fd/1', 1],
  ])('%s is descriptor %i', async (path, descriptor) => {
    const asked: number[] = [];
    replace('writeSync', (file: number, { length }: Uint8Array) => asked.push(file) && length);
    expect(isStream(path)).toBe(true);
    await pour(path, bytes('words'));
    expect(asked).toEqual([descriptor]);
  });
});

it('a lock that went while it was looked at is taken', async () => {
  replace('openSync', failWith('EEXIST'), true);
  expect(await exclusively(at('record.json'), async () => fs.readdirSync(folder))).toEqual(['record.json.lock']);
});
