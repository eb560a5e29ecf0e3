import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

// 40 of 53 weeks: below nine tenths of them (info). The training is stated with two figures (error).
const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
outlets:
  ribao: {name: 清河日报, kind: newspaper}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 与清河日报合办《求证》专栏40期，举办专题培训30场。
        columns:
          - {name: 求证, outlet: ribao, episodes: 40, every: week}
        targets:
          - {id: training, indicator: 专题培训, value: 50场}
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-rules-'));
  await mkdir(join(folder, 'plans/county'), { recursive: true });
  await writeFile(join(folder, 'plans/city.yaml'), plan);
  await writeFile(join(folder, 'plans/county/a.yaml'), plan);
});
afterEach(() => rm(folder, { recursive: true }));

const [few, mismatch] = ['column-episodes-below-calendar', 'prose-target-mismatch'];

/** What is found under a configuration: `city: info column-…`, in order. */
const findings = async (config: string, ...args: readonly string[]) => {
  await writeFile(join(folder, 'kepu.config.yaml'), config);
  const { stdout, stderr } = await runKepu(folder, ['validate', '-r', 'json', ...args]);
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as {
    files: { path: string; diagnostics: { ruleId: string; severity: string }[] }[];
  };
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ ruleId, severity }) => `${path.replace(/^plans\/|\.yaml$/g, '')}: ${severity} ${ruleId}`),
  );
};

const faults = async (config: string) => {
  await writeFile(join(folder, 'kepu.config.yaml'), config);
  const { exitCode, stderr } = await runKepu(folder, ['validate']);
  expect(exitCode).toBe(2);
  return stderr;
};

describe('rules of a configuration', () => {
  it('keep their severity and options where nothing is set', async () => {
    expect(await findings('{}')).toEqual([
      `city: error ${mismatch}`,
      `city: info ${few}`,
      `county/a: error ${mismatch}`,
      `county/a: info ${few}`,
    ]);
  });

  it('take options with a severity', async () => {
    const only = (least: number) => `rules: {${mismatch}: off, ${few}: [warning, {least: ${least}}]}`;
    expect(await findings(only(0.7))).toEqual([]);
    expect(await findings(only(0.8))).toEqual([`city: warning ${few}`, `county/a: warning ${few}`]);
  });

  it('say where a rule, a severity or an option is none, and what was meant', async () => {
    const written = `rules:\n  stale-yaer: off\n  ${few}: [info, {leest: 1}]\n  ${mismatch}: eror\n`;
    const words = await faults(written);
    expect(words).toContain('kepu.config.yaml:2:3 规则里没有 stale-yaer 这个键，是不是 stale-year');
    expect(words).toContain('kepu.config.yaml:3:43 选项里没有 leest 这个键，是不是 least');
    expect(words).toContain(`kepu.config.yaml:4:26 ${mismatch} 不能写“eror”，是不是 error？`);
  });
});

describe('overrides', () => {
  const off = `rules: {${mismatch}: off}\n`;

  it('hold for the files that they mean, seen from the configuration', async () => {
    const config = `${off}overrides:\n  - {files: [plans/county/**], rules: {${mismatch}: warning, ${few}: off}}\n`;
    expect(await findings(config)).toEqual([`city: info ${few}`, `county/a: warning ${mismatch}`]);
  });

  it('hold where kepu is started in another folder', async () => {
    await writeFile(
      join(folder, 'kepu.config.yaml'),
      `overrides: [{files: ['plans/county/*'], rules: {${mismatch}: off, ${few}: off}}]`,
    );
    expect((await runKepu(join(folder, 'plans/county'), ['validate', 'a.yaml'])).exitCode).toBe(0);
    expect((await runKepu(join(folder, 'plans'), ['validate', 'city.yaml'])).exitCode).toBe(1);
  });

  it('the last of several wins, and a severity alone leaves the options', async () => {
    const config = [
      `rules: {${mismatch}: off, ${few}: [info, {least: 0.7}]}`,
      'overrides:',
      `  - {files: [plans/**], rules: {${few}: [info, {least: 0.95}]}}`,
      `  - {files: ['**/a.yaml'], rules: {${few}: error}}`,
    ].join('\n');
    expect(await findings(config)).toEqual([`city: info ${few}`, `county/a: error ${few}`]);
  });

  it('give way to --rule', async () => {
    const config = `${off}overrides: [{files: ['**'], rules: {${few}: error}}]\n`;
    expect(await findings(config, '--rule', `${few}=warning`)).toEqual([
      `city: warning ${few}`,
      `county/a: warning ${few}`,
    ]);
  });

  it('never mean standard input', async () => {
    await writeFile(join(folder, 'kepu.config.yaml'), `overrides: [{files: ['**'], rules: {${mismatch}: off}}]`);
    expect((await runKepu(folder, ['validate', '-'], { input: plan })).exitCode).toBe(1);
  });

  it('are no use without files or rules', async () => {
    expect(await faults('overrides: [{rules: {}}]')).toContain('kepu.config.yaml:1:13 部分文件缺少 files（文件）');
  });
});

describe('kepu explain', () => {
  it('tells the options of a rule with their defaults', async () => {
    const { stdout } = await runKepu(folder, ['explain', few]);
    expect(stdout).toContain('    least = 0.9（0 到 1）  期数占播出日数的比例');
    expect(stdout).toContain(`rules: {${few}: [info, {least: 0.9}]}`);
    expect((await runKepu(folder, ['explain', few, '--lang', 'en'])).stdout).toContain(
      'least = 0.9 (0 to 1)  share of',
    );
  });

  it('says nothing of options where there are none', async () => {
    expect((await runKepu(folder, ['explain', mismatch])).stdout).not.toContain('可以设置');
  });
});
