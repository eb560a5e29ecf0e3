import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { searchFolders } from '../../src/commands/search-folders.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import { planWith } from '../hostile/hostile-file.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-search-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (...names: readonly string[]) => {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), planWith('走进学校。'));
  }
};
const link = (to: string, name: string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  symlinkSync(to, join(folder, name), 'dir');
};
const found = async (most = builtInLimits['folder-entries']) => {
  const limits = { ...builtInLimits, 'folder-entries': most };
  return (await searchFolders(['**/*.yaml'], folder, limits)).map((path) => path.slice(folder.length + 1)).sort();
};

describe('a search of folders', () => {
  it('finds a file once where links lead in a circle, by the way without links', async () => {
    put('a/p.yaml');
    for (const name of ['自身', 'a/上级', 'a/自身']) link(name === 'a/上级' ? '..' : '.', name);
    expect(await found()).toEqual(['a/p.yaml']);
    expect((await runKepu(folder, ['validate', '.'])).exitCode).toBe(0);
  });

  it('finds a file once where many folders lead to one another', async () => {
    put('a0/p.yaml');
    for (let at = 0; at < 64; at += 1) link(`../a${at % 8}`, `a${Math.floor(at / 8)}/l${at % 8}`);
    expect(await found()).toEqual(['a0/p.yaml']);
  });

  it('follows a link to a folder that is searched nowhere else', async () => {
    put('elsewhere/p.txt', 'here/q.yaml');
    link('../../elsewhere', 'here/deep/l');
    put('elsewhere/p.yaml');
    expect(await searchFolders(['**/*.yaml'], join(folder, 'here'), builtInLimits)).toHaveLength(2);
  });

  it('finds files and folders whose names hold line ends, and those behind links of such names', async () => {
    put('\n甲/p.yaml', '乙\r/\u2028丙/p.yaml', '\u2029.yaml', '戊/p.yaml');
    link('../戊', '丁/\n');
    symlinkSync('../戊/p.yaml', join(folder, '丁/\u2028.yaml'));
    expect(await found()).toEqual(
      ['\n甲/p.yaml', '丁/\u2028.yaml', '乙\r/\u2028丙/p.yaml', '戊/p.yaml', '\u2029.yaml'].sort(),
    );
    expect(await searchFolders(['*/p.yaml', '!戊/*'], folder, builtInLimits)).toEqual([join(folder, '\n甲/p.yaml')]);
    expect(await searchFolders(['\n*/*.yaml'], folder, builtInLimits)).toEqual([join(folder, '\n甲/p.yaml')]);
    expect(await searchFolders(['../*甲/*'], join(folder, '乙\r'), builtInLimits)).toEqual([
      join(folder, '\n甲/p.yaml'),
    ]);
  });

  it.skipIf(!existsSync('/proc/self'))('does not look at what the kernel tells of the machine', async () => {
    put('a/p.yaml');
    link('/proc', 'a/l');
    expect(await found(20)).toEqual(['a/p.yaml']);
    expect(await searchFolders(['**/*.yaml'], '/proc/self', { ...builtInLimits, 'folder-entries': 1 })).toEqual([]);
  });

  it('is given up where there is more than the limit', async () => {
    put('a/p.yaml', 'b/q.yaml', 'b/r.txt');
    expect(await found(5)).toEqual(['a/p.yaml', 'b/q.yaml']);
    await expect(found(4)).rejects.toMatchObject({
      words: { zh: expect.stringMatching(/里的文件太多（超过 4 个），.*limits: \{folder-entries: 更大的数\}/) },
    });
  });

  it('can be allowed more by a configuration', async () => {
    put('a/p.yaml', 'b/q.yaml');
    writeFileSync(join(folder, 'kepu.config.yaml'), 'limits: {folder-entries: 200000}\n');
    expect((await runKepu(folder, ['validate', '.'])).exitCode).toBe(0);
  });
});
