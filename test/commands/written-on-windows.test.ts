import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

/* Repositories go from Windows to other systems and back: what is written on one must mean the same on all. */

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-windows-'));
  await mkdir(join(folder, '.git'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, text: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
const plan = (more = '') =>
  `kepu: 1\r\ntitle: 科普工作要点\r\nyear: 2026\r\nissuer: 办公室\r\n${more}overview: 办好讲座。\r\n`;
const kepu = (...args: readonly string[]) => runKepu(folder, args);
const register = 'kepu: 1\r\noutlets:\r\n  ribao: {name: 清河日报, kind: newspaper}\r\n';

describe('paths with \\', () => {
  it('of a configuration are found', async () => {
    await put('kepu.config.yaml', "plans: ['计划\\*.yaml']\r\noutDir: 印好的\\今年\r\n");
    await put('计划/plan-2026.yaml', plan());
    expect(await kepu('render', '--txt')).toMatchObject({ exitCode: 0 });
    expect(await readdir(join(folder, '印好的/今年'))).toContain('plan-2026.txt');
  });

  it('of a configuration say which plans an override is about', async () => {
    const overrides = "overrides: [{files: ['.\\计划\\**'], rules: {title-year-missing: off}}]";
    await put('计划/plan-2026.yaml', plan());
    await put('kepu.config.yaml', 'language: zh\r\n');
    expect((await kepu('validate', '计划/plan-2026.yaml')).stdout).toContain('title-year-missing');
    await put('kepu.config.yaml', `${overrides}\r\n`);
    expect((await kepu('validate', '计划/plan-2026.yaml')).stdout).not.toContain('title-year-missing');
  });

  it('of a command find plans by globs', async () => {
    await put('计划/plan-2026.yaml', plan());
    expect(await kepu('validate', '计划\\*.yaml')).toMatchObject({ exitCode: 0 });
  });

  it('of a plan lead to registers', async () => {
    await put('registers/outlets.yaml', register);
    await put('计划/plan-2026.yaml', plan('include: [..\\registers\\outlets.yaml]\r\n'));
    expect(await kepu('validate', '计划')).toMatchObject({ exitCode: 0 });
  });

  it.each(['C:\\kepu\\outlets.yaml', 'c:outlets.yaml', '\\\\server\\kepu\\outlets.yaml', '//server/kepu/outlets.yaml'])(
    'that another computer does not have are refused: %s',
    async (path) => {
      await put('plan-2026.yaml', plan(`include: ['${path}']\r\n`));
      const { exitCode, stdout } = await kepu('validate', 'plan-2026.yaml');
      expect(exitCode).toBe(1);
      expect(stdout).toContain('plan-2026.yaml:5:11');
      expect(stdout).toContain('不能带盘符或网络位置');
    },
  );

  it('of a configuration that lead to a drive are refused', async () => {
    await put('kepu.config.yaml', 'outDir: C:\\印好的\r\n');
    await put('plan-2026.yaml', plan());
    const { exitCode, stderr } = await kepu('render', '--txt', 'plan-2026.yaml');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('outDir 指向仓库以外')]);
  });
});

describe('names that Windows has no place for', () => {
  it.each([
    ['a:b?.yaml', 'a_b_.txt'],
    ['con.yaml', 'con_.txt'],
    ['AUX.2026.yaml', 'AUX_.2026.txt'],
  ])('of plans (%s) are changed in what is printed, with a word', async (name, output) => {
    await put(name, plan());
    const { exitCode, stderr } = await kepu('render', '--txt', name);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`改为 ${output}`);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['.kepu-manifest.json', output]);
    expect((await kepu('render', '--txt', name)).stderr).toContain(`没有变化 out/${output}`);
  });

  it('of plans with an id of such a name are changed as well', async () => {
    await put('plan-2026.yaml', plan('id: nul\r\n'));
    expect(await kepu('render', '--txt', 'plan-2026.yaml')).toMatchObject({ exitCode: 0 });
    expect(await readFile(join(folder, 'out/nul_.txt'), 'utf8')).toContain('办好讲座');
  });

  it.each([
    ['2025/Plan.yaml', '2026/plan.yaml'],
    ['2025/a:b.yaml', '2026/a?b.yaml'],
  ])('or that are one there (%s, %s) are an error: one would be printed over the other', async (one, other) => {
    await put(one, plan());
    await put(other, plan());
    const { exitCode, stdout } = await kepu('validate', '2025', '2026');
    expect(exitCode).toBe(1);
    expect(stdout.match(/在 Windows 上是同一个文件名/g)).toHaveLength(2);
  });
});
