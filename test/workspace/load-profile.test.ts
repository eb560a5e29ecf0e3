import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/text/user-error.ts';
import { isProfilePath, loadProfileFile } from '../../src/workspace/load-profile.ts';
import { memoryFiles } from './memory-files.ts';

const builtIns = ['gb9704', 'gb33476'];

/** The profile at `/work/版式/本单位.yaml` of a repository in /work that holds these files. */
const load = (texts: Readonly<Record<string, string>>) =>
  loadProfileFile('/work/版式/本单位.yaml', builtIns, memoryFiles({ '/work/kepu.config.yaml': '', ...texts }));

const refusalOf = async (texts: Readonly<Record<string, string>>): Promise<string> => {
  const error: unknown = await load(texts).then(
    () => null,
    (thrown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no refusal, but ${error}`);
  return error.words.zh.split('\n').slice(1).join('\n').trim();
};

describe('loadProfileFile', () => {
  it('follows extends from file to file, each seen from its own folder', async () => {
    const { files, base } = await load({
      '/work/版式/本单位.yaml': 'extends: ../公用/科协.json\nbold: [3]\n',
      '/work/公用/科协.json': '{ "$schema": "x", "extends": "系统.yml", "sizes": { "title": 24 } }',
      '/work/公用/系统.yml': 'extends: gb33476\nname: 系统\n',
    });
    expect(files.map(({ stem }) => stem)).toEqual(['本单位', '科协', '系统']);
    expect(files.map(({ file }) => file.name)).toEqual([undefined, undefined, '系统']);
    expect(base).toBe('gb33476');
  });

  it('says nothing of a base where the file does not', async () => {
    expect((await load({ '/work/版式/本单位.yaml': 'bold: [3]' })).base).toBeNull();
  });

  it('takes the built-in profile where a file has the same name', async () => {
    const { files, base } = await load({
      '/work/版式/本单位.yaml': 'extends: gb33476',
      '/work/版式/gb33476': 'bold: [3]',
    });
    expect([files.length, base]).toEqual([1, 'gb33476']);
  });

  it('takes ten files and no more', async () => {
    const chain = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          index === 0 ? '/work/版式/本单位.yaml' : `/work/版式/${index}.yaml`,
          `extends: ${index === count - 1 ? 'gb9704' : `${index + 1}.yaml`}`,
        ]),
      );
    expect((await load(chain(10))).files).toHaveLength(10);
    expect(await refusalOf(chain(11))).toBe('版式/9.yaml:1:10 extends 一个接一个，超过了 10 个文件。请合并几个。');
  });

  it.each([
    [
      'a circle',
      { '/work/版式/本单位.yaml': 'bold: []\nextends: 甲.yaml', '/work/版式/甲.yaml': 'extends: ./本单位.yaml' },
      '版式/甲.yaml:1:10 extends 绕成了圈：./本单位.yaml 又回到了读过的文件。请改成别的版式。',
    ],
    [
      'a circle through a link',
      { '/work/版式/本单位.yaml': 'extends: 甲.yaml', '/work/版式/甲.yaml': '→/work/版式/本单位.yaml' },
      '版式/本单位.yaml:1:10 extends 绕成了圈：甲.yaml 又回到了读过的文件。请改成别的版式。',
    ],
    [
      'a file that is not there',
      { '/work/版式/本单位.yaml': 'bold: []\nextends: 甲.yaml' },
      '版式/本单位.yaml:2:10 extends 的文件不存在：甲.yaml。路径从本文件所在的文件夹算起。',
    ],
    [
      'a folder',
      { '/work/版式/本单位.yaml': 'extends: ../版式' },
      '版式/本单位.yaml:1:10 extends 要写一个文件，../版式 不是文件',
    ],
    [
      'a file outside the repository',
      { '/work/版式/本单位.yaml': 'extends: ../../甲.yaml', '/甲.yaml': 'bold: []' },
      '版式/本单位.yaml:1:10 extends 不能指向仓库以外的文件：../../甲.yaml。请把它放进仓库。',
    ],
    [
      'a link that leads outside',
      {
        '/work/版式/本单位.yaml': 'extends: 甲.yaml',
        '/work/版式/甲.yaml': '→/work2/甲.yaml',
        '/work2/甲.yaml': 'bold: []',
      },
      '版式/本单位.yaml:1:10 extends 不能指向仓库以外的文件：甲.yaml。请把它放进仓库。',
    ],
    [
      'a slip in the name of a built-in profile',
      { '/work/版式/本单位.yaml': 'extends: gb9740' },
      '版式/本单位.yaml:1:10 没有叫 gb9740 的版式。是不是 gb9704？可选：gb9704、gb33476，或一个版式文件的路径。',
    ],
    [
      'an unknown key',
      { '/work/版式/本单位.yaml': 'page:\n  margin: { top: 30 }' },
      '版式/本单位.yaml:2:3 页面里没有 margin 这个键，是不是 margins（页边距）？',
    ],
    [
      'a text for a number',
      { '/work/版式/本单位.yaml': 'sizes: { title: 2号 }' },
      '版式/本单位.yaml:1:17 title 应是数字，现在是“2号”。例如：title: 22',
    ],
    [
      'a size that is none',
      { '/work/版式/本单位.yaml': 'sizes:\n  title: 0' },
      '版式/本单位.yaml:2:10 title 应在 5 到 96 之间，现在是 0。',
    ],
    [
      'a face that the list of substitutes would cut in two',
      { '/work/版式/本单位.yaml': 'fonts:\n  body: 仿宋,宋体' },
      '版式/本单位.yaml:2:9 body 不能写“仿宋,宋体”：最多 31 个字，不含逗号、分号、引号、尖括号、& 和 \\ 。例如：body: 仿宋_GB2312',
    ],
    [
      'a file that extends one with a fault',
      { '/work/版式/本单位.yaml': 'extends: 甲.yaml', '/work/版式/甲.yaml': 'bold: 3' },
      '版式/甲.yaml:1:7 bold 应是列表（每项以“- ”开头），现在是 3。例如：bold: [3]',
    ],
    ['broken YAML', { '/work/版式/本单位.yaml': 'bold: [3' }, expect.stringContaining('版式/本单位.yaml:1:')],
    [
      'a list',
      { '/work/版式/本单位.yaml': '- bold' },
      '版式/本单位.yaml:1:1 最外层应是一组键和值，现在是一个列表。每行写成“键: 值”，例如：extends: gb9704',
    ],
    ['an empty file', { '/work/版式/本单位.yaml': '' }, expect.stringContaining('版式/本单位.yaml:1:1 ')],
  ])('refuses %s', async (_, texts, words) => {
    expect(await refusalOf(texts)).toEqual(words);
  });
});

describe('isProfilePath', () => {
  it.each([
    ['gb9704', false],
    ['本单位', false],
    ['本单位.yaml', true],
    ['本单位.YML', true],
    ['版式/本单位', true],
    ['版式\\本单位', true],
    ['v1.json.bak', false],
  ])('%s: %s', (words, expected) => {
    expect(isProfilePath(words)).toBe(expected);
  });
});
