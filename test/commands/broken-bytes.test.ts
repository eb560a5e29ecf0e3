import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

// 计划 in GB 18030, as old Windows programs save it.
const gbk = Buffer.concat([Buffer.from('kepu: 1\ntitle: '), Buffer.from([0xbc, 0xc6, 0xbb, 0xae]), Buffer.from('\n')]);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-bytes-'));
  await mkdir(join(folder, 'folder.yaml'));
  await writeFile(join(folder, 'gbk.yaml'), gbk);
  await writeFile(join(folder, 'utf16.yaml'), Buffer.from('\ufeffkepu: 1\n', 'utf16le'));
  await writeFile(join(folder, 'word.yaml'), Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'));
  await writeFile(join(folder, 'nul.yaml'), 'kepu: 1\ntitle: a\u0000b\n');
  await writeFile(join(folder, 'bidi.yaml'), 'kepu: 1\ntitle: a\u202eb\n');
});
afterAll(() => rm(folder, { recursive: true }));

const firstLine = async (name: string) => {
  const { exitCode, stdout, stderr } = await runKepu(folder, ['validate', name]);
  return [exitCode, (stdout || stderr).split('\n')[0]];
};

describe('bytes that are no plan', () => {
  it.each([
    ['gbk.yaml', 1, '错误 gbk.yaml:2:8 '],
    ['utf16.yaml', 1, '错误 utf16.yaml:1:1 '],
    ['word.yaml', 1, '错误 word.yaml:1:1 '],
    ['nul.yaml', 1, '错误 nul.yaml:2:9 '],
    ['bidi.yaml', 1, '错误 bidi.yaml:2:9 '],
    ['folder.yaml', 2, '错误：在 folder.yaml 里没有找到计划文件'],
    ['missing.yaml', 2, '错误：没有这个文件：missing.yaml'],
  ])('%s: exit %i and a sentence at its place', async (name, exitCode, words) => {
    expect(await firstLine(name)).toEqual([exitCode, expect.stringContaining(words)]);
  });

  it('names the encoding and how to convert it', async () => {
    expect((await firstLine('gbk.yaml'))[1]).toMatch(/GB ?18030|GBK.*UTF-8/);
  });

  it('checks the other files all the same', async () => {
    const { exitCode, stdout } = await runKepu(folder, ['validate', 'gbk.yaml', 'nul.yaml', 'word.yaml']);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('检查了 3 个文件、0 条规则，核对 0 个数字，跳过 0 个文件：3 个错误');
  });
});
