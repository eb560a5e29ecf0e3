import { describe, expect, it } from 'vitest';
import type { UserError } from '../../src/text/user-error.ts';
import { discoverFiles } from '../../src/workspace/discover.ts';
import type { Files } from '../../src/workspace/files.ts';
import { memoryFiles } from './memory-files.ts';

const plan = 'kepu: 1\ntitle: 计划\n';
const register = 'kepu: 1\noutlets: {}\n';
const files = memoryFiles({
  '/work/plan-2026.yaml': plan,
  '/work/notes.yaml': plan,
  '/work/plans/a.yaml': plan,
  '/work/plans/deep/b.yml': plan,
  '/work/plans/registers/outlets.yaml': register,
  '/work/plans/[x].yaml': plan,
  '/work/years/2026/main.yaml': plan,
  '/work/empty/readme.txt': '',
});
const find = async (
  names: readonly string[],
  configured: Parameters<typeof discoverFiles>[1] = null,
  where: Files = files,
) => {
  const paths: string[] = [];
  const refuse = (refusal: UserError) => paths.push(refusal.words.zh);
  for await (const { path } of discoverFiles(names, configured, where, refuse)) paths.push(path);
  return paths;
};

describe('discoverFiles', () => {
  it('finds the plans of the usual places and no registers', async () => {
    expect(await find([])).toEqual([
      '/work/plan-2026.yaml',
      '/work/plans/[x].yaml',
      '/work/plans/a.yaml',
      '/work/plans/deep/b.yml',
    ]);
  });

  it('finds the configured plans, seen from the configuration', async () => {
    expect(await find([], { patterns: ['2026/*.yaml'], folder: '/work/years' })).toEqual([
      '/work/years/2026/main.yaml',
    ]);
  });

  it('takes a folder for the plans in it', async () => {
    expect(await find(['plans/deep'])).toEqual(['/work/plans/deep/b.yml']);
  });

  it.each([
    ['keys in any order', 'title: 计划\nkepu: 1', true],
    ['keys in quotes', '"kepu": 1\r\n\'title\' : 计划', true],
    ['a byte order mark', '\uFEFFkepu: 1\ntitle: 计划', true],
    ['a comment first', '# 计划\n\nkepu : 1\ntitle\t: 计划', true],
    ['no title', 'kepu: 1\nsubtitle: 计划\n  title: 计划', false],
    ['a key that only begins so', 'kepu: 1\ntitles: 计划', false],
    ['no colon', 'kepu: 1\ntitle', false],
    ['Chinese keys', '格式: 1\n标题: 计划', true],
    ['keys of both languages', 'kepu: 1\n"标题": 计划', true],
    ['a full-width colon', '格式：1\n标题：计划', true],
    ['a Chinese key that only begins so', '格式: 1\n标题名: 计划', false],
    ['a text that begins with such a word', '格式: 1\n标题\n', false],
  ])('looks into the files of a folder: %s', async (_name, text, isPlan) => {
    const found = find(['more'], null, memoryFiles({ '/work/more/a.yaml': text, '/work/more/b.yaml': plan }));
    expect(await found).toEqual([...(isPlan ? ['/work/more/a.yaml'] : []), '/work/more/b.yaml']);
  });

  it('hands on the bytes that it has read, and reads a file when it is asked for', async () => {
    const read: string[] = [];
    const counting: Files = {
      ...files,
      read: (path) => {
        read.push(path);
        return files.read(path);
      },
    };
    const found = discoverFiles(['plans'], null, counting, () => undefined);
    const first = (await found.next()).value;
    expect(new TextDecoder().decode(first?.bytes ?? undefined)).toBe(plan);
    expect(read).toEqual(['/work/plans/[x].yaml']);
  });

  it('takes a named file as it is, register or not, and each file once', async () => {
    expect(await find(['plans/registers/outlets.yaml', './plans/a.yaml', 'plans/a.yaml', '-'])).toEqual([
      '/work/plans/registers/outlets.yaml',
      '/work/plans/a.yaml',
      '-',
    ]);
  });

  it('prefers an existing file to the glob that its name looks like', async () => {
    expect(await find(['plans/[x].yaml'])).toEqual(['/work/plans/[x].yaml']);
  });

  it.each([
    ['nowhere.yaml', '没有这个文件：nowhere.yaml。请检查路径和文件名。'],
    ['empty', '在 empty 里没有找到计划文件（含 kepu: 和 title: 或者 格式: 和 标题: 的 .yaml 文件）。'],
    [
      'nothing/*.yaml',
      '在 nothing/*.yaml 里没有找到计划文件（含 kepu: 和 title: 或者 格式: 和 标题: 的 .yaml 文件）。',
    ],
  ])('refuses %s, for silence would look like success', async (name, words) => {
    expect(await find(['plans/a.yaml', name])).toEqual(['/work/plans/a.yaml', words]);
  });

  it('says where it looked when nothing is named and nothing found', async () => {
    const [words] = await find([], null, memoryFiles({ '/work/a.txt': '' }));
    expect(words).toContain('plans/**/*.{yaml,yml}、plan*.{yaml,yml}');
  });

  it('says so in few words where a configuration names many places', async () => {
    const patterns = Array.from({ length: 1000 }, (_, at) => `nowhere-${at}/*.yaml`);
    const [words] = await find([], { patterns, folder: '/work' });
    expect(words).toMatch(/^没有找到计划文件：在 nowhere-0\/\*\.yaml、.*… 里没有/);
    expect(words?.length).toBeLessThan(400);
  });
});
