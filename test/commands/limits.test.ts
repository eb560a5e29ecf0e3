import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limitNames, limitTable } from '../../src/text/limits.ts';
import { planWith } from '../hostile/hostile-file.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-limits-'));
});
afterEach(() => rm(folder, { recursive: true }));
const put = (name: string, text: string) => writeFile(join(folder, name), text);

describe('kepu limits', () => {
  it('lists every bound, one a line', async () => {
    const { exitCode, stdout } = await runKepu(folder, ['limits']);
    expect(exitCode).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(limitNames);
  });

  it('tells programs of what holds here', async () => {
    await put('kepu.config.yaml', '限制: {文件大小: 4}\n');
    const { stdout } = await runKepu(folder, ['limits', '--json']);
    expect(JSON.parse(stdout)[0]).toMatchObject({
      name: 'file-size',
      value: 4,
      default: 2,
      highest: 8,
      key: 'limits.file-size',
    });
  });
});

describe('what is printed', () => {
  const targets = (count: number, unit: string): string =>
    planWith('走进学校。').replace(
      '        text:',
      `        targets: [${Array.from({ length: count }, (_, at) => `{id: t${at}, indicator: 培训, value: ${at}${unit}}`)}]\n        text:`,
    );

  it.each([
    ['checklist', ['checklist', '--draft', '--csv', 'plan.yaml'], 'plan-checklist'],
    ['comparison', ['diff', '--json', 'old.yaml', 'plan.yaml'], 'plan-diff'],
  ])('is no %s of more rows than are allowed', { timeout: 60_000 }, async (_, args, name) => {
    await put('plan.yaml', targets(10_001, '场'));
    await put('old.yaml', planWith('走进学校。'));
    const refused = await runKepu(folder, args);
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toMatch(
      new RegExp(`错误：${name} 没有输出：要列 10001 行，超过 10000 行的上限。.*limits: \\{rows:`),
    );
    await put('kepu.config.yaml', 'limits: {rows: 20000}\n');
    expect((await runKepu(folder, args)).exitCode).toBe(0);
  });

  it.each([
    ['extract', ['extract', 'figures.txt'], 60_000],
    ['diff', ['diff', 'old.yaml', 'plan.yaml'], 3_000],
  ])('is no more than a log takes, by kepu %s', async (_, args, count) => {
    await put('figures.txt', '培训30场，'.repeat(count));
    const long = (words: string) => planWith(`|\n          ${`${words}\n\n          `.repeat(count / 100)}`);
    await put('old.yaml', long('走进学校甲乙丙丁，'.repeat(30)));
    await put('plan.yaml', long('来到学校戊己庚辛，'.repeat(30)));
    const { exitCode, stdout, stderr } = await runKepu(folder, args);
    expect(exitCode).toBe(0);
    expect(new TextEncoder().encode(stdout + stderr).length).toBeLessThan(1024 * 1024);
    expect([stdout.endsWith('\n'), stderr.includes('后面的没有列出')]).toEqual([true, args[0] === 'extract']);
  });
});

describe('a configuration', () => {
  const long = planWith('走'.repeat(100_001));
  const large = `${planWith('走进学校。')}# ${'x'.repeat(3 * 1024 * 1024)}\n`;
  const title = planWith('走进学校。').replace('强化科普供给', '强'.repeat(5_001));

  it.each([
    ['text-length', 200_000, long, '100001'],
    ['file-size', 4, large, '3.1 MiB'],
    ['field-length', 6_000, title, '5,001'],
  ])('raises %s', async (name, value, plan, measured) => {
    await put('plan.yaml', plan);
    const refused = await runKepu(folder, ['validate', 'plan.yaml']);
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain(measured);
    expect(refused.stdout).toContain(`limits: {${name}`);
    await put('kepu.config.yaml', `limits: {${name}: ${value}}\n`);
    const { stdout } = await runKepu(folder, ['validate', 'plan.yaml']);
    expect(stdout).not.toContain('limits: {');
  });

  it('raises what a document may have, whoever reads it', async () => {
    await put('document.txt', `清河县科协2026年科普工作要点\n全年举办培训30场。\n${'\n'.repeat(11 * 1024 * 1024)}`);
    for (const args of [['extract'], ['import', '-o', 'plan.yaml'], ['validate']]) {
      const read = () => runKepu(folder, [...args, 'document.txt']);
      await put('kepu.config.yaml', 'language: zh\n');
      expect((await read()).stderr).toContain('limits: {document-size');
      await put('kepu.config.yaml', 'limits: {document-size: 12}\n');
      expect((await read()).stderr).not.toContain('document-size');
    }
  });

  it.each(limitNames.filter((name) => limitTable[name].most !== null))('cannot switch off %s', async (name) => {
    await put('kepu.config.yaml', `limits: {${name}: ${(limitTable[name].most ?? 0) + 1}}\n`);
    expect((await runKepu(folder, ['limits'])).exitCode).toBe(2);
  });
});
