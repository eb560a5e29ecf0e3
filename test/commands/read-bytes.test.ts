import { existsSync } from 'node:fs';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile, readStream } from '../../src/commands/read-bytes.ts';
import { builtInLimits } from '../../src/text/limits.ts';

const mebibyte = 1024 * 1024;
const limits = { ...builtInLimits, 'document-size': 1 };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-bytes-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a file', () => {
  it.each([
    [mebibyte, null],
    [mebibyte + 1, '太大'],
  ])('of %i bytes is read up to the bound', async (size, refusal) => {
    const path = join(folder, `${size}`);
    await writeFile(path, '甲');
    await truncate(path, size);
    const read = readFile(path, limits);
    if (refusal === null) expect((await read).length).toBe(size);
    else await expect(read).rejects.toMatchObject({ words: { zh: expect.stringContaining(refusal) } });
  });

  it.skipIf(process.platform === 'win32').each([
    ['.', '是文件夹，不是文件'],
    ['/dev/null', '不是普通文件'],
    ['nowhere', '不存在'],
  ])('is no other thing: %s', async (name, refusal) => {
    await expect(readFile(resolve(folder, name), limits)).rejects.toMatchObject({
      words: { zh: expect.stringContaining(refusal) },
    });
  });

  it.skipIf(!existsSync('/proc/self/status'))('that is larger than it says is read whole', async () => {
    expect(new TextDecoder().decode(await readFile('/proc/self/status', limits))).toContain(`Pid:\t${process.pid}\n`);
  });
});

describe('a stream', () => {
  const streamOf = async function* (size: number) {
    for (let sent = 0; sent < size; sent += mebibyte / 4) yield new Uint8Array(Math.min(mebibyte / 4, size - sent));
  };

  it('is read up to the bound', async () => {
    expect((await readStream(streamOf(mebibyte), limits)).length).toBe(mebibyte);
    await expect(readStream(streamOf(mebibyte + 1), limits)).rejects.toMatchObject({
      words: { zh: expect.stringContaining('标准输入 太大') },
    });
  });

  it('that breaks off is a mistake that is told', async () => {
    const broken = async function* () {
      yield new Uint8Array(1);
      throw Object.assign(new Error('EBADF: bad file descriptor, read'), { code: 'EBADF' });
    };
    await expect(readStream(broken(), limits)).rejects.toMatchObject({
      words: { zh: '读不了 标准输入：它没有打开，或者不是供这样用的' },
    });
  });
});
