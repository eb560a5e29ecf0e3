import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

const messy = `title: "清河县科协2026年科普工作要点"
kepu:   1
year: 2026
issuer: '清河县科协'
include: [registers/units.yaml]
sections:
- tasks:
  - text: |
        举办讲座30场。
    title: 办好讲座   # 重点
  title: 强化供给
`;
const tidy = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
include: [registers/units.yaml]
sections:
  - title: 强化供给
    tasks:
      - title: 办好讲座   # 重点
        text: |
          举办讲座30场。
`;
const register = 'organizations: {kepubu: "科普部"}\nkepu: 1\n';
const tidyRegister = 'kepu: 1\norganizations: { kepubu: 科普部 }\n';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-fmt-'));
  await mkdir(join(folder, 'plans/registers'), { recursive: true });
  await put('plans/a.yaml', messy);
  await put('plans/registers/units.yaml', register);
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const get = (name: string) => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, ['fmt', ...args]);

describe('kepu fmt', () => {
  it('formats the plans that it finds, their registers and the configuration, once', async () => {
    await put('kepu.config.yaml', 'rules: {ambiguous-scope: "off"}\nplans:   [plans/*.yaml]\n');
    const first = await kepu();
    expect([first.exitCode, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toBe('已整理 plans/a.yaml\n已整理 plans/registers/units.yaml\n已整理 kepu.config.yaml\n');
    expect(await get('plans/a.yaml')).toBe(tidy);
    expect(await get('plans/registers/units.yaml')).toBe(tidyRegister);
    expect(await get('kepu.config.yaml')).toBe('plans: [plans/*.yaml]\nrules: { ambiguous-scope: off }\n');
    const { mtimeMs } = await stat(join(folder, 'plans/a.yaml'));
    expect((await kepu()).stderr).toBe('3 个文件都不用整理\n');
    expect((await stat(join(folder, 'plans/a.yaml'))).mtimeMs).toBe(mtimeMs);
  });

  it('formats just what is named', async () => {
    expect((await kepu('plans/a.yaml')).exitCode).toBe(0);
    expect(await get('plans/a.yaml')).toBe(tidy);
    expect(await get('plans/registers/units.yaml')).toBe(register);
    await kepu('plans/registers/units.yaml');
    expect(await get('plans/registers/units.yaml')).toBe(tidyRegister);
  });

  it('lists what is to be formatted, or shows how, and writes nothing', async () => {
    const check = await kepu('--check', 'plans');
    expect([check.exitCode, check.stdout]).toEqual([1, 'plans/a.yaml\nplans/registers/units.yaml\n']);
    expect(check.stderr).toBe('2 个文件中有 2 个要整理：请运行 kepu fmt\n');
    const diff = await kepu('--diff', 'plans/registers/units.yaml');
    expect([diff.exitCode, diff.stdout]).toEqual([
      1,
      `--- a/plans/registers/units.yaml
+++ b/plans/registers/units.yaml
@@ -1,2 +1,2 @@
-organizations: {kepubu: "科普部"}
-kepu: 1
+kepu: 1
+organizations: { kepubu: 科普部 }
`,
    ]);
    expect([await get('plans/a.yaml'), await get('plans/registers/units.yaml')]).toEqual([messy, register]);
    await kepu();
    expect(await kepu('--check')).toMatchObject({ exitCode: 0, stdout: '', stderr: '2 个文件都不用整理\n' });
  });

  it('turns keys and fixed values into Chinese and back, and finds such plans again', async () => {
    await put('kepu.config.yaml', 'rules: { ambiguous-scope: off }\n');
    await put(
      'plans/b.yaml',
      'kepu: 1\ntitle: 甲\ntargets:\n  - { id: a, indicator: 讲座, value: 30场, aggregate: latest, 说明: 乙 }\n',
    );
    const { exitCode } = await kepu('--keys', 'zh');
    expect(exitCode).toBe(0);
    expect(await get('plans/a.yaml')).toContain('部分:\n  - 标题: 强化供给\n    任务:\n');
    expect(await get('plans/b.yaml')).toContain(
      '  - { 编号: a, 指标: 讲座, 目标值: 30场, 统计方式: 最新值, 说明: 乙 }\n',
    );
    expect(await get('plans/registers/units.yaml')).toBe('格式: 1\n单位: { kepubu: 科普部 }\n');
    expect(await get('kepu.config.yaml')).toBe('规则: { ambiguous-scope: 不查 }\n');
    expect((await kepu('--check')).stderr).toBe('4 个文件都不用整理\n');
    expect((await kepu('--check', '--keys', 'zh')).exitCode).toBe(0);
    expect((await kepu('--check', '--keys', 'en')).exitCode).toBe(1);
    expect((await kepu('--keys', 'en')).exitCode).toBe(0);
    expect(await get('plans/a.yaml')).toBe(tidy);
    expect(await get('kepu.config.yaml')).toBe('rules: { ambiguous-scope: off }\n');
  });

  it('keeps a byte order mark, line ends and links', async () => {
    await put('real.yaml', `\ufeff${messy.replaceAll('\n', '\r\n')}`);
    await symlink('real.yaml', join(folder, 'link.yaml'));
    expect((await kepu('link.yaml')).exitCode).toBe(0);
    expect(await get('real.yaml')).toBe(`\ufeff${tidy.replaceAll('\n', '\r\n')}`);
  });

  it('says what is wrong with a file that cannot be read, and formats the others', async () => {
    await put('plans/broken.yaml', 'kepu: 1\ntitle: [\n');
    await put('plans/gbk.yaml', Uint8Array.of(0xbc, 0xc6, 0xbb, 0xae));
    const { exitCode, stdout } = await kepu('plans/broken.yaml', 'plans/a.yaml', 'plans/gbk.yaml');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('plans/broken.yaml:');
    expect(stdout).toContain('plans/gbk.yaml:');
    expect(await get('plans/a.yaml')).toBe(tidy);
    expect(await get('plans/broken.yaml')).toBe('kepu: 1\ntitle: [\n');
  });

  it('formats standard input to standard output, and keeps complaints out of it', async () => {
    expect(await runKepu(folder, ['fmt', '-'], { input: messy })).toMatchObject({
      exitCode: 0,
      stdout: tidy,
      stderr: '',
    });
    const broken = await runKepu(folder, ['fmt', '-'], { input: 'a: [' });
    expect([broken.exitCode, broken.stdout]).toEqual([1, '']);
    expect(broken.stderr).toContain('<stdin>:1:');
    expect((await runKepu(folder, ['fmt', '-', 'plans/a.yaml'], { input: messy })).exitCode).toBe(2);
  });

  it('refuses documents and files that are not there', async () => {
    await put('要点.md', '# 要点\n');
    const { exitCode, stderr } = await kepu('要点.md', 'none.yaml', 'plans/a.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('kepu import');
    expect(stderr).toContain('没有这个文件：none.yaml');
    expect(await get('plans/a.yaml')).toBe(tidy);
  });

  it('leaves documents, broken files and what cannot be included alone among what a glob finds', async () => {
    await put('plans/a.docx', 'PK');
    await put('plans/bytes.yaml', new Uint8Array([0x6b, 0xff, 0xfe]));
    await put('plans/registers/own.yaml', tidyRegister);
    await put('plans/b.yaml', tidy.replace('units.yaml', 'nowhere.yaml'));
    const { stdout, stderr, exitCode } = await kepu('plans/**/*');
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/^错误 plans\/bytes\.yaml:1:2 .*UTF-8/);
    expect(stderr).toMatch(
      /^已整理 plans\/a\.yaml\n已整理 plans\/registers\/units\.yaml\n错误：fmt 整理 YAML 文件，plans\/a\.docx 是文档。/,
    );
    expect(await get('plans/registers/units.yaml')).toBe(tidyRegister);
    expect(await get('plans/a.docx')).toBe('PK');
  });
});
