import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordFile } from '../read/word-file.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-extract-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
};
const extract = (names: readonly string[], input = '') => runKepu(folder, ['extract', ...names], { input });

describe('kepu extract', () => {
  it('tells what each figure comes to, and of what', async () => {
    await put('要点', '举办讲座20至30场，每天编发信息3条以上，覆盖率100%，较上年增长15%。第35届大赛。\n');
    const { stdout, exitCode } = await extract(['要点']);
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      [
        '文件 要点：5 处数字，其中 4 处是目标',
        '  1:5   目标  20至30场       20–30 场    讲座',
        '  1:18  频率  3条以上        ≥ 3 条/day  信息',
        '  1:26  目标  100%           = 100 %     覆盖率',
        '  1:31  增幅  较上年增长15%  = 15 %      覆盖率',
        '  1:40  序数  第35届',
        '',
      ].join('\n'),
    );
  });

  it('takes marks of Markdown for none of the words, in Markdown alone', async () => {
    await put('a.md', '举办**讲座**30场。\n');
    await put('a.txt', '举办**讲座**30场。\n');
    const counted = async (name: string) => (await extract([name])).stdout.trim().split(/ +/).at(-1);
    expect([await counted('a.md'), await counted('a.txt')]).toEqual(['讲座', '**讲座**']);
  });

  it('reads standard input, Word files and plans, and says which cannot be read', async () => {
    await put('a.docx', wordFile('<w:p><w:r><w:t>举办讲座30场。</w:t></w:r></w:p>'));
    await put('broken.docx', 'PK');
    await put('plan.yaml', 'kepu: 1\ntitle: 甲\nyear: 2026\nissuer: 乙\noverview: 举办讲座20场。\n');
    await put('wrong.yaml', 'kepu: 1\ntitle: 甲\nyear: soon\n');
    await put('units.yaml', 'kepu: 1\norganizations: {kexie: 县科协}\n');
    await put('bytes.txt', new Uint8Array([0x80, 0x80, 0]));
    const { stdout, stderr, exitCode } = await extract(
      ['-', 'a.docx', 'broken.docx', 'plan.yaml', 'wrong.yaml', 'units.yaml', 'nowhere.txt', 'bytes.txt', '--json'],
      '举办讲座10场。\n',
    );
    expect(exitCode).toBe(2);
    const { files } = JSON.parse(stdout) as { files: { path: string; quantities: { text: string; of: string }[] }[] };
    expect(files.map(({ path, quantities }) => [path, ...quantities.map(({ text, of }) => `${text} ${of}`)])).toEqual([
      ['<stdin>', '10场 讲座'],
      ['a.docx', '30场 讲座'],
      ['plan.yaml', '20场 讲座'],
    ]);
    expect(stderr).toContain('wrong.yaml:3:7 year 应是整数');
    expect(stderr.split('\n').filter((line) => line.startsWith('错误：'))).toEqual([
      expect.stringContaining('broken.docx：文件已损坏'),
      '错误：units.yaml 是登记册，没有正文',
      '错误：没有这个文件：nowhere.txt',
      expect.stringContaining('bytes.txt：这不是文本文件'),
    ]);
  });

  it('ends with 1 where nothing is wrong but a plan', async () => {
    await put('wrong.yaml', 'kepu: 1\ntitle: 甲\nyear: soon\n');
    expect((await extract(['wrong.yaml'])).exitCode).toBe(1);
  });
});
