import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

/*
 * Six comparisons: two figures of the text that state targets, one that states a column; the column's episodes against the
 * calendar; a total against its parts; another against what it includes. 45场 of the opening is nobody's.
 */
const plan = `kepu: 1
id: plan
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
overview: 去年办了45场。
outlets:
  diantai: {name: 清河电台, kind: radio}
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专栏
        text: 举办专题培训30场、社区讲座20场，合办《问科学》专栏12期。
        columns:
          - {name: 问科学, outlet: diantai, every: month, episodes: 12}
        targets:
          - {id: training, indicator: 专题培训, value: 30场}
          - {id: talks, indicator: 社区讲座, value: 20场}
          - {id: all, indicator: 科普活动, value: 50场, parts: [training, talks]}
          - {id: most, indicator: 线下活动, value: 60场, including: [training]}
`;

/** A plan of others, which no change of the first concerns. */
const others = plan.replace('id: plan', 'id: other').replaceAll('清河县', '西岭县');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-extent-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};
const kepu = (...args: readonly string[]) =>
  runKepu(folder, ['validate', ...args], { env: { PATH: process.env.PATH ?? '' } });

/** What a run says of itself. */
const extent = async (...args: readonly string[]) => {
  const { stdout } = await kepu('-r', 'json', ...args);
  const { summary, skipped } = JSON.parse(stdout);
  return { files: summary.files, rules: summary.rules, figures: summary.figures, count: summary.skipped, skipped };
};

describe('what a run says that it did', () => {
  it('counts the figures that were compared, plan by plan', async () => {
    await write({ 'plans/a.yaml': plan });
    expect(await extent()).toMatchObject({ files: 1, figures: 6 });
    await write({ 'plans/b.yaml': others });
    expect(await extent()).toMatchObject({ files: 2, figures: 12 });
  });

  it('counts no figure of a rule that is off, and one rule less', async () => {
    await write({ 'plans/a.yaml': plan });
    const { rules } = await extent();
    const off = await extent('--rule', 'prose-target-mismatch=off');
    expect(off).toMatchObject({ rules: rules - 1, figures: 3 });
  });

  it('counts a rule that is on for one of the plans', async () => {
    await write({ 'plans/a.yaml': plan, 'plans/b.yaml': others });
    const { rules } = await extent();
    const setting = 'rules: {prose-target-mismatch: off}';
    await write({ 'kepu.config.yaml': `overrides: [{files: [plans/a.yaml], ${setting}}]\n` });
    expect(await extent()).toMatchObject({ rules, figures: 9 });
  });

  it('counts nothing of a plan that cannot be read', async () => {
    await write({ 'plans/a.yaml': plan.replace('year: 2026', 'year: later') });
    expect(await extent()).toMatchObject({ files: 1, rules: 0, figures: 0 });
  });

  it('tells which files were no plans, and not those that a plan includes or that configure the run', async () => {
    await write({
      'plans/a.yaml': `include: [registers/outlets.yaml]\n${plan}`,
      'plans/registers/outlets.yaml': 'kepu: 1\norganizations: {}\n',
      'plans/registers/forgotten.yaml': 'kepu: 1\norganizations: {}\n',
      'plans/notes.yaml': 'titel: 清河县科协2027年科普工作要点\n',
      'plans/kepu.config.yaml': 'language: zh\n',
    });
    const skipped = ['plans/notes.yaml', 'plans/registers/forgotten.yaml'];
    for (const args of [[], ['plans'], ['plans', 'plans/registers', 'plans/a.yaml']]) {
      expect(await extent(...args)).toMatchObject({
        files: 2,
        count: 2,
        skipped: skipped.map((path) => ({ path, reason: 'not-a-plan' })),
      });
    }
    // Whoever names a file wants it checked, whatever it is.
    expect(await extent('plans', 'plans/notes.yaml')).toMatchObject({ files: 3, count: 1 });
    const { stdout } = await kepu('plans');
    expect(stdout).toContain('，跳过 2 个文件（不是计划：plans/notes.yaml、plans/registers/forgotten.yaml）：');
  });

  it('tells what could not be read', async () => {
    await write({ 'plans/a.yaml': plan, 'letter.docx': 'no Word file' });
    const { exitCode, stdout } = await kepu('plans', 'letter.docx', '--lang', 'en');
    expect(exitCode).toBe(2);
    expect(stdout).toContain('6 figures compared, 1 skipped (unreadable: letter.docx): 0 errors');
  });

  it('--changed tells what it left out', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
    await write({ 'plans/a.yaml': plan, 'plans/b.yaml': others });
    git('init', '--quiet', '.');
    git('add', '--all');
    git('-c', 'commit.gpgSign=false', 'commit', '--quiet', '--message', 'state');
    const nothing = await kepu('--changed');
    expect([nothing.exitCode, nothing.stdout]).toEqual([
      0,
      '检查了 0 个文件、0 条规则，核对 0 个数字，跳过 2 个文件（没有改动 2 个）：0 个错误，0 个警告，0 个提示\n',
    ]);
    expect(nothing.stderr).toContain('没有要检查的');
    await write({ 'plans/b.yaml': `${others}# changed\n` });
    expect(await extent('--changed')).toMatchObject({
      files: 1,
      figures: 6,
      skipped: [{ path: 'plans/a.yaml', reason: 'unchanged' }],
    });
  });
});

describe('a run over nothing', () => {
  it.each([
    ['without plans in the usual places', [], {}],
    ['of a folder', ['empty'], { 'empty/readme.txt': '' }],
    ['of a folder that holds registers alone', ['plans'], { 'plans/outlets.yaml': 'kepu: 1\noutlets: {}\n' }],
    ['of a glob', ['plans/*.yaml'], {}],
    ['of a glob, beside plans', ['plans/a.yaml', 'palns/*.yaml'], { 'plans/a.yaml': plan }],
    ['of a file that is not there', ['plan.yaml'], {}],
    ['of a configuration that names nothing', [], { 'kepu.config.yaml': 'plans: [nowhere/*.yaml]\n' }],
    ['of a configuration without patterns', [], { 'kepu.config.yaml': 'plans: []\n', 'plans/a.yaml': plan }],
    ['that is changed', ['--changed'], {}],
    ['that is fixed', ['--fix'], {}],
    ['told to be quiet', ['--quiet', 'plans/*.yaml'], {}],
    ['told to a file', ['-r', 'json=report.json', 'plans/*.yaml'], {}],
  ])('%s is exit 2, with words', async (_, args, files) => {
    execFileSync('git', ['-C', folder, 'init', '--quiet', '.']);
    await write(files);
    const { exitCode, stderr } = await kepu(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/没有找到计划文件|没有这个文件|plans/);
  });
});
