import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
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

/** The door of a process that works in a folder, and what goes out of it. */
const door = (cwd: string) => {
  const told: string[] = [];
  const stream = () => ({
    write: (chunk: string | Uint8Array, done: () => void) => {
      told.push(String(chunk));
      done();
    },
  });
  return { io: createIo({ cwd, env: {}, stdin: async function* () {}, stdout: stream, stderr: stream }), told };
};

describe('what a run is refused', () => {
  it('is told a hundred times, and how often more', async () => {
    const names = Array.from({ length: 130 }, (_, at) => `nowhere-${at}.yaml`);
    const { exitCode, stderr } = await runKepu(folder, ['validate', ...names]);
    const lines = stderr.trim().split('\n');
    expect([exitCode, lines.length, lines.at(-1)]).toEqual([2, 101, '另有 30 个这样的错误没有列出']);
  });

  it('is everything in a folder that was deleted', async () => {
    const { io, told } = door('');
    expect(await run(['validate', 'a.yaml'], io)).toBe(2);
    expect(told).toEqual(['错误：当前文件夹已被删除。请先用 cd 进入一个存在的文件夹。\n']);
  });
});

describe('a bug while a file is read', () => {
  it.each([
    ['validate', 'a.yaml'],
    ['validate', '--fix', 'a.yaml'],
    ['fmt', 'a.yaml'],
    ['render', '--md', 'a.yaml'],
    ['checklist', '--md', 'a.yaml'],
    ['next-year', 'a.yaml'],
    ['diff', 'a.yaml', 'a.yaml'],
    ['extract', 'a.txt'],
    ['import', 'a.txt'],
    ['verify', 'a.docx'],
  ])('ends %s with 3 and names the file: %s %s', async (...args) => {
    for (const name of ['a.yaml', 'a.txt', 'a.docx']) writeFileSync(join(folder, name), plan);
    const { io, told } = door(folder);
    const read = async () => {
      throw new TypeError('a bug');
    };
    expect(await run(args, { ...io, read })).toBe(3);
    expect(told.join('')).toContain(`kepu 自身出错了（处理 ${args.at(-1)} 时）：a bug\n请把这个文件和命令报告给`);
  });
});

describe('kepu validate --fix', () => {
  it('fixes the other files where one cannot be read', async () => {
    writeFileSync(join(folder, 'a.yaml'), plan.replace('讲座。', '讲座３０场。'));
    writeFileSync(join(folder, 'big.yaml'), '');
    truncateSync(join(folder, 'big.yaml'), 60 * 1024 * 1024);
    const { exitCode, stderr } = await runKepu(folder, ['validate', '--fix', 'big.yaml', 'a.yaml']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('big.yaml 太大')]);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('举办讲座30场。');
  });

  it('leaves documents alone among what a glob finds, and fixes the plans', async () => {
    writeFileSync(join(folder, 'a.yaml'), plan.replace('讲座。', '讲座３０场。'));
    writeFileSync(join(folder, 'b.txt'), '举办讲座３０场。\n');
    await runKepu(folder, ['validate', '--fix', '*']);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('举办讲座30场。');
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('举办讲座３０场。\n');
  });
});
