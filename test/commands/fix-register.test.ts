import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Rule } from '../../src/rules/rule.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

// No rule has a fix for a register yet: this one shortens the names of outlets.
vi.mock('../../src/rules/rules.ts', async (original) => {
  const { testRule } = await import('../lint/fix-text.ts');
  const shorten: Rule = testRule('outlet-name-long', function* (plan) {
    for (const outlet of plan.outlets) {
      const start = outlet.name.indexOf('人民');
      if (start === -1) continue;
      const at = [outlet, 'name', { start, end: start + 2 }] as const;
      yield {
        at,
        message: { zh: '长', en: 'long' },
        fix: { description: { zh: '短', en: 'short' }, edits: [{ at, text: '' }] },
      };
    }
  });
  const real = await original<typeof import('../../src/rules/rules.ts')>();
  return { ...real, rules: [...real.rules, shorten], allRules: [...real.allRules, shorten] };
});

const outlets = `kepu: 1
outlets:
  diantai: {name: 清河人民电台, kind: radio} # 说明
  ribao: {name: "清河人民日报", kind: newspaper}
`;
const plan = (text: string) => `kepu: 1
title: 清河县科协2026年工作要点
year: 2026
issuer: 清河县科协
include: [outlets.yaml]
sections:
  - title: 抓好落实
    text: ${text}
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-register-'));
  await put('a.yaml', plan('做好２０２６年工作。'));
  await put('b.yaml', plan('做好今年工作。'));
  await put('outlets.yaml', outlets);
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const read = (name: string) => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, ['validate', '--fix', ...args]);

describe('--fix and registers', () => {
  it('leaves a register alone that was not named', async () => {
    const { stdout, stderr } = await kepu('a.yaml');
    expect(stderr).toBe('改好了 1 个文件的 1 处\n');
    expect(stdout).toContain('outlets.yaml:3:21');
    expect(await read('outlets.yaml')).toBe(outlets);
  });

  it.each([[['a.yaml', 'b.yaml', 'outlets.yaml']], [['outlets.yaml', 'b.yaml', 'a.yaml']], [['.', 'outlets.yaml']]])(
    'fixes it once where it is named: %j',
    async (names) => {
      const { exitCode, stdout, stderr } = await kepu('--max-warnings', '0', ...names);
      expect([exitCode, stderr]).toEqual([0, '改好了 2 个文件的 3 处\n']);
      expect(stdout).not.toContain('outlet-name-long');
      expect(await read('outlets.yaml')).toBe(outlets.replaceAll('人民', ''));
      expect(await read('a.yaml')).toBe(plan('做好2026年工作。'));
      expect((await kepu(...names)).stderr).toBe('没有可以自动改的地方\n');
    },
  );

  it('shows it as a patch', async () => {
    const { stdout } = await runKepu(folder, ['validate', '--fix-dry-run', 'a.yaml', 'outlets.yaml']);
    expect(stdout).toContain('--- a/a.yaml\n');
    expect(stdout).toContain('-  diantai: {name: 清河人民电台, kind: radio} # 说明\n');
    expect(await read('outlets.yaml')).toBe(outlets);
  });

  it('heeds comments in it', async () => {
    await put('outlets.yaml', outlets.replace('# 说明', '# kepu-ignore outlet-name-long: 全称'));
    await kepu('a.yaml', 'outlets.yaml');
    expect(await read('outlets.yaml')).toContain('清河人民电台');
    expect(await read('outlets.yaml')).toContain('"清河日报"');
  });
});
