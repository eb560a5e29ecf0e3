import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIo, run } from '../../src/cli.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-told-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const plan = 'kepu: 1\ntitle: 清河县科协2026年科普工作要点\nyear: 2026\nissuer: 清河县科协\noverview: 举办讲座。\n';

describe('what a run is refused', () => {
  it('is told a hundred times, and how often more', async () => {
    const names = Array.from({ length: 130 }, (_, at) => `nowhere-${at}.yaml`);
    const { exitCode, stderr } = await runKepu(folder, ['validate', ...names]);
    const lines = stderr.trim().split('\n');
    expect([exitCode, lines.length, lines.at(-1)]).toEqual([2, 101, '另有 30 个这样的错误没有列出']);
  });

  it('is everything in a folder that was deleted', async () => {
    const told: string[] = [];
    const stream = () => ({
      write: (chunk: string | Uint8Array, done: () => void) => {
        told.push(String(chunk));
        done();
      },
    });
    const io = createIo({ cwd: '', env: {}, stdin: async function* () {}, stdout: stream, stderr: stream });
    expect(await run(['validate', 'a.yaml'], io)).toBe(2);
    expect(told).toEqual(['错误：当前文件夹已被删除。请先用 cd 进入一个存在的文件夹。\n']);
  });
});

describe('kepu validate --fix', () => {
  it('leaves documents alone among what a glob finds, and fixes the plans', async () => {
    writeFileSync(join(folder, 'a.yaml'), plan.replace('讲座。', '讲座３０场。'));
    writeFileSync(join(folder, 'b.txt'), '举办讲座３０场。\n');
    await runKepu(folder, ['validate', '--fix', '*']);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('举办讲座30场。');
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('举办讲座３０场。\n');
  });
});

describe('kepu schema -o', () => {
  it('writes what it would print', async () => {
    const { stdout } = await runKepu(folder, ['schema', 'config']);
    expect(await runKepu(folder, ['schema', 'config', '-o', 'config.json'])).toMatchObject({ exitCode: 0, stdout: '' });
    expect(readFileSync(join(folder, 'config.json'), 'utf8')).toBe(stdout);
  });
});
