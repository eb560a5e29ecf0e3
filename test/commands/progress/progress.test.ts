import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createIo, run } from '../../../src/cli.ts';
import { openProgressLine } from '../../../src/commands/progress/progress-line.ts';
import { discardUnfinished } from '../../../src/commands/unfinished.ts';
import { displayWidth } from '../../../src/text/width.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The door of a process, and what it wrote to its streams in order. */
const door = ({ isTTY = true, columns = 40, env = {}, cwd = '/' } = {}) => {
  const written: string[] = [];
  const stream = () => ({
    isTTY,
    columns,
    write: (chunk: string | Uint8Array, done: () => void) => {
      written.push(Buffer.from(chunk as Uint8Array).toString());
      done();
    },
  });
  const io = createIo({ cwd, env, stdin: async function* () {}, stdout: stream, stderr: stream });
  return { io, written };
};

/** Lets time pass; what waits for a module must not wait for fake time. */
const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await vi.dynamicImportSettled();
};

describe('progress', () => {
  it('says nothing of work that is over in half a second', async () => {
    const { io, written } = door();
    io.progress(() => 'one');
    await pass(400);
    io.progress(() => 'two');
    io.progress(null);
    await pass(1000);
    expect(written).toEqual([]);
  });

  it('writes one line over and over, not more often than is read, and takes it away', async () => {
    const { io, written } = door();
    const asked = vi.fn(() => '正在检查第 1 个文件');
    io.progress(asked);
    await pass(500);
    expect(written).toEqual(['\r正在检查第 1 个文件']);
    for (let count = 0; count < 1000; count += 1) io.progress(asked);
    expect(asked).toHaveBeenCalledTimes(1);
    await pass(100);
    io.progress(() => '完了');
    expect(written.slice(1)).toEqual([`\r完了${' '.repeat(15)}`]);
    io.progress(null);
    expect(written.slice(2)).toEqual([`\r${' '.repeat(4)}\r`]);
    await pass(5000);
    expect(written).toHaveLength(3);
  });

  it('begins anew for new work', async () => {
    const { io, written } = door();
    for (const word of ['first', 'second']) {
      io.progress(() => word);
      await pass(600);
      io.progress(null);
    }
    expect(written.filter((each) => each.trim() !== '')).toEqual(['\rfirst', '\rsecond']);
  });

  it.each([
    ['a note', 'warn'],
    ['a report', 'print'],
  ] as const)('makes way for %s', async (_, way) => {
    const { io, written } = door();
    io.progress(() => 'work');
    await pass(600);
    await io[way]('words\n');
    expect(written).toEqual(['\rwork', '\r    \r', 'words\n']);
    io.progress(null);
    expect(written).toHaveLength(3);
  });

  it.each([
    ['is no terminal', { isTTY: false }],
    ['is a log of CI', { env: { CI: 'true' } }],
  ])('is not seen where standard error %s', async (_, where) => {
    const { io, written } = door(where);
    for (let count = 0; count < 10; count += 1) {
      io.progress(() => 'work');
      await pass(600);
    }
    io.progress(null);
    expect(written).toEqual([]);
  });

  it('fits the terminal, full-width characters taking two cells', () => {
    for (const columns of [1, 2, 10, 11, 40]) {
      const shown: string[] = [];
      const line = openProgressLine({ columns, write: (chunk) => shown.push(chunk) });
      line.draw('正在检查第 12 个文件：plans/清河县.yaml');
      for (const each of shown) expect(displayWidth(each.replaceAll('\r', ''))).toBeLessThan(columns);
      line.clear();
    }
  });

  it('takes a terminal without a size for an ordinary one', () => {
    const shown: string[] = [];
    openProgressLine({ columns: 0, write: (chunk) => shown.push(chunk) }).draw('work');
    expect(shown).toEqual(['\rwork']);
  });

  it('is gone when somebody interrupts', () => {
    const shown: string[] = [];
    openProgressLine({ columns: 80, write: (chunk) => shown.push(chunk) }).draw('work');
    discardUnfinished();
    expect(shown).toEqual(['\rwork', '\r    \r']);
    discardUnfinished();
    expect(shown).toHaveLength(2);
  });
});

describe('a long run', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'kepu-progress-'));
    mkdirSync(join(home, 'plans'));
    for (const name of ['a', 'b']) {
      const text = `kepu: 1\nid: ${name}\ntitle: 清河县科协2026年科普工作要点\nyear: 2026\nissuer: 单位${name}\n`;
      writeFileSync(join(home, `plans/${name}.yaml`), text);
    }
  });
  afterEach(() => rmSync(home, { recursive: true }));

  /** What a run shows of itself where every file takes a second. */
  const shownBy = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { io, written } = door({ cwd: home, columns: 100 });
    const read: typeof io.read = async (path) => {
      await pass(1000);
      return io.read(path);
    };
    expect(await run(args, { ...io, read })).toBe(0);
    return written.filter((each) => each.startsWith('\r') && each.trim() !== '').map((each) => each.trim());
  };

  it('tells which file it is at, in both languages', async () => {
    expect(await shownBy('validate', '-r', 'json=report.json', '--no-config')).toContain(
      '正在检查第 2 个文件：plans/b.yaml',
    );
    expect(await shownBy('validate', '-r', 'json=report.json', '--lang', 'en')).toContain(
      'checking file 2: plans/b.yaml',
    );
    expect(await shownBy('render', '--md', '-o', 'out')).toContain('正在检查第 2 个文件：plans/b.yaml');
  });

  it('is silent where it is asked to be quiet', async () => {
    expect(await shownBy('validate', '--quiet', '-r', 'json=report.json')).toEqual([]);
  });
});
