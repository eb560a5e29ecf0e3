import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: slkx
include: [../registers/names.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好专题培训
        text: |
          举办专题培训，学习3件大事。
        owner: kepubu
        due: 2026-11-30
`;
const names = `kepu: 1
organizations:
  slkx: {name: 清河县科学技术协会, aliases: [清河县科协]}
  kepubu: 科普部
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-fix-'));
  await put('kepu.config.yaml', 'language: zh\n');
  await put('registers/names.yaml', names);
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, text: string) => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
const read = (name: string) => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, ['validate', ...args]);

/** A text in which each of some words gave way to others. */
const broken = (text: string, ...changes: readonly (readonly [from: string, to: string])[]): string => {
  for (const [from] of changes) expect(text).toContain(from);
  return changes.reduce((whole, [from, to]) => whole.replace(from, () => to), text);
};

describe('--fix of a file that is no YAML', () => {
  it('mends what is certain, then goes on with what rules fix', async () => {
    await put(
      'plans/a.yaml',
      broken(
        plan,
        ['issuer: slkx', 'issuer：slkx'],
        ['  - title: 强化', '  －title：强化'],
        ['        owner:', '\t\t\t\towner:'],
        ['        due: ', '　　　　due:'],
        ['学习3件', '学习３件'],
      ),
    );
    const { exitCode, stderr } = await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(plan);
    expect([exitCode, stderr]).toEqual([0, '改好了 1 个文件的 7 处\n']);
    expect((await kepu('--fix')).stderr).toBe('没有可以自动改的地方\n');
  });

  it('mends more slips than one report has', async () => {
    const tasks = Array.from(
      { length: 60 },
      (_, index) => `      - title: 任务${index}甲\n        owner：kepubu\n        due：2026-11-30\n`,
    ).join('');
    const text = `${plan.slice(0, plan.indexOf('      - title: 办好'))}${tasks}`;
    await put('plans/a.yaml', text);
    await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(text.replaceAll('：', ': '));
  });

  it('mends items that are words, for all of their colons are full-width', async () => {
    const whole = `${plan.slice(0, plan.indexOf('      - title: 办好'))}      - title: 甲\n        owner: kepubu\n`;
    await put('plans/a.yaml', whole.replace(/^( {6}.*): /gm, '$1：'));
    expect((await kepu()).stdout).toContain('plans/a.yaml:9:14 title 后面是全角冒号');
    await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(whole);
  });

  it('shows what it would do and writes nothing', async () => {
    const text = broken(plan, ['year: 2026', 'year：2026']);
    await put('plans/a.yaml', text);
    const { stdout } = await kepu('--fix-dry-run');
    expect(stdout).toContain('-year：2026\n+year: 2026\n');
    expect(await read('plans/a.yaml')).toBe(text);
  });

  it('leaves alone what would be read as something else', async () => {
    // The key is none of a task's: with a plain colon it would still stand in the way.
    const text = broken(plan, ['        due: 2026', '        unknown：2026']);
    await put('plans/a.yaml', text);
    const { exitCode, stderr } = await kepu('--fix');
    expect([exitCode, await read('plans/a.yaml')]).toEqual([1, text]);
    expect(stderr).toContain('另有 1 处没有照改法改');
  });

  it('keeps line ends and a byte order mark', async () => {
    const written = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    await put('plans/a.yaml', written(broken(plan, ['owner: kepubu\n        due', 'owner: kepubu due'])));
    await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(written(plan));
  });

  it('mends registers and the configuration where they are named', async () => {
    await put('plans/a.yaml', plan);
    await put('registers/names.yaml', broken(names, ['kepubu: ', 'kepubu：']));
    await put('other/kepu.config.yaml', 'language：zh\n');
    await kepu('--fix', 'plans/a.yaml');
    expect(await read('registers/names.yaml')).toContain('kepubu：');
    await kepu('--fix', 'plans/a.yaml', 'registers/names.yaml', 'other/kepu.config.yaml');
    expect(await read('registers/names.yaml')).toBe(names);
    expect(await read('other/kepu.config.yaml')).toBe('language: zh\n');
  });
});

describe('text that can be read, but says something else than was meant', () => {
  const whole = broken(plan, ['        due:', '        note: "第 #1 期通报"\n        due:']);
  const cutOff = broken(whole, ['"第 #1 期通报"', '第 #1 期通报']);

  it('is a warning that a comment with its reason silences', async () => {
    await put('plans/a.yaml', cutOff);
    const told = await kepu();
    expect([told.exitCode, told.stdout]).toEqual([
      0,
      expect.stringContaining('警告 plans/a.yaml:13:15 “#1 期通报”前面有空格'),
    ]);
    await put('plans/a.yaml', broken(cutOff, ['        note:', '        # kepu-ignore syntax: 照原文\n        note:']));
    expect((await kepu()).stdout).not.toMatch(/syntax|ignore/);
  });

  it('has its words back', async () => {
    await put('plans/a.yaml', cutOff);
    await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(whole);
  });
});
