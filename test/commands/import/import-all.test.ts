import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { p, r, wordFile } from '../../read/word-file.ts';
import { runKepu } from '../../scenarios/run-kepu.ts';

const text = `清河县科协2026年科普工作要点
一、强化科普供给
（一）办好讲座。举办讲座30场。（牵头单位：科普部）
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-import-'));
  await put('kepu.config.yaml', '{}\n');
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), content);
};
const get = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const kepu = (args: readonly string[], input: string | Uint8Array = '') =>
  runKepu(folder, ['import', ...args], { input });

describe('kepu import', () => {
  it('prints the plan of a text on standard input, or puts it into a folder', async () => {
    const printed = await kepu(['-'], text);
    expect(printed.exitCode).toBe(0);
    expect(printed.stdout).toMatch(/^kepu: 1\ntitle: 清河县科协2026年科普工作要点\nyear: 2026\n/);
    expect(printed.stderr).toMatch(/^<stdin>：\n/);
    const { stderr, exitCode } = await kepu(['-', '-o', 'plans/'], text);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('已导入 <stdin>，写入 plans/plan.yaml')]);
    expect(await get('plans/plan.yaml')).toBe(printed.stdout);
  });

  it('imports what can be, and says what cannot', async () => {
    await put('甲.txt', text);
    await put('deep/甲.md', text);
    await put('.txt', text);
    const { stderr, exitCode } = await kepu([
      '甲.txt',
      'deep/甲.md',
      'nowhere.txt',
      '.txt',
      '-o',
      'plans/',
      '--lang',
      'en',
    ]);
    expect(exitCode).toBe(2);
    expect((await readdir(join(folder, 'plans'))).sort()).toEqual(['plan.yaml', '甲.yaml']);
    expect(stderr).toContain('deep/甲.md was not imported: another document became plans/甲.yaml');
    expect(stderr).toContain('nowhere.txt');
  });

  it('tells a Word file and a text by their bytes where the name does not', async () => {
    await put('要点', wordFile(p(r('清河县科协2026年工作要点')) + p(r('举办讲座30场。'))));
    await put('要点.wps', text);
    await put('旧', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await put('断', 'Pack');
    const { stdout } = await kepu(['要点']);
    expect(stdout).toContain('举办讲座30场。');
    expect((await kepu(['要点.wps'])).stdout).toContain('title: 强化科普供给');
    expect((await kepu(['断'])).stdout).toContain('Pack');
    const { stderr, exitCode } = await kepu(['旧']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('.docx')]);
  });

  it('says what becomes of tracked changes, and imports none where they forbid it', async () => {
    const ins = `<w:ins w:id="1">${r('不少于')}</w:ins>`;
    const del = `<w:del w:id="2"><w:r><w:delText>20</w:delText></w:r></w:del>`;
    await put('a.docx', wordFile(p(r('清河县科协2026年工作要点')) + p(r('举办讲座'), ins, del, r('30场。'))));
    const accepted = await kepu(['a.docx']);
    expect(accepted.stdout).toContain('举办讲座不少于30场。');
    expect(accepted.stderr).toMatch(/修订 +新增1处、删除1处，已按接受处理 +确定/);
    const rejected = await kepu(['a.docx', '--reject-changes', '--lang', 'en']);
    expect(rejected.stdout).toContain('举办讲座2030场。');
    expect(rejected.stderr).toMatch(/tracked changes +1 insertions, 1 deletions, rejected +certain/);
    const refused = await kepu(['a.docx', '--fail-on-changes', '-o', 'a.yaml']);
    expect([refused.exitCode, refused.stdout, refused.stderr]).toEqual([
      1,
      '',
      expect.stringContaining('a.docx 里有没处理的修订'),
    ]);
    await put('b.txt', text);
    expect((await kepu(['b.txt', '--fail-on-changes', '-o', 'b.yaml'])).exitCode).toBe(0);
  });

  it('says in which encoding a text was, and that nothing of it was made out', async () => {
    const { stdout, stderr } = await kepu(
      ['-'],
      new Uint8Array([0xbd, 0xb2, 0xd7, 0xf9, 0x33, 0x30, 0xb3, 0xa1, 0xa1, 0xa3]),
    );
    expect(stdout).toContain('讲座30场。');
    expect(stderr).toMatch(/编码 +GB 18030，已转为 UTF-8 +确定/);
  });
});

describe('kepu import --registers', () => {
  const outlets = text.replace('举办讲座30场。', '与清河日报合办《求证》专栏30期。');

  it('begins a register that the plans include, with what all of them name', async () => {
    await put('a.txt', text);
    await put('b.txt', outlets.replace('科普部', '学会部'));
    const { stderr, exitCode } = await kepu(['a.txt', 'b.txt', '-o', 'plans/', '--registers', 'registers/units.yaml']);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('已写入登记册 registers/units.yaml\n');
    expect(await get('registers/units.yaml')).toBe(
      'kepu: 1\norganizations: { kepubu: 科普部, xuehuibu: 学会部 }\n\noutlets:\n  qingheribao: { name: 清河日报, kind: newspaper }\n',
    );
    expect(await get('plans/a.yaml')).toContain('include: ["../registers/units.yaml"]\n');
  });

  it('leaves a register that is there as it is, and keeps what it lacks in the plan', async () => {
    const register = 'kepu: 1\norganizations: {kepubu: 科普部} # 勿改\n';
    await put('units.yaml', register);
    await put('a.txt', text);
    const { exitCode } = await kepu(['a.txt', '-o', 'a.yaml', '--registers', 'units.yaml']);
    expect(exitCode).toBe(0);
    expect(await get('units.yaml')).toBe(register);
    expect(await get('a.yaml')).toContain('include: [units.yaml]\n');
    const { stdout } = await kepu(['-', '--registers', 'units.yaml'], outlets);
    expect(stdout).toContain('include: [units.yaml]\n');
    expect(stdout).toContain('outlets:\n  qingheribao: ');
  });

  it('writes no register where no document became a plan', async () => {
    const { exitCode } = await kepu(['nowhere.txt', '-o', 'a.yaml', '--registers', 'units.yaml']);
    expect(exitCode).toBe(2);
    expect(await readdir(folder)).toEqual(['kepu.config.yaml']);
  });

  it.each([
    ['a register with errors', 'kepu: 1\norganisations: {}\n'],
    ['what is no YAML', 'kepu: [\n'],
    ['what is no text', new Uint8Array([0x6b, 0xff])],
  ])('refuses %s', async (_what, content) => {
    await put('units.yaml', content);
    const { stderr, exitCode } = await kepu(['-', '--registers', 'units.yaml'], text);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('units.yaml 不是没有错误的登记册')]);
  });
});
