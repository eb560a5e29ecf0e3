import type { Stats } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processHost } from '../../src/commands/process-host.ts';

/* What goes out without Node's streams, and what through them. That it arrives is tried on processes. */

const kernel = vi.hoisted(() => ({
  kind: 'file' as 'file' | 'pipe' | 'socket' | 'terminal' | 'closed',
  /** How many bytes are taken at once; an error where none is. */
  takes: Number.POSITIVE_INFINITY as number | Error,
  written: [] as string[],
}));

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof import('node:fs')>()),
  fstatSync: (): Partial<Stats> => {
    if (kernel.kind === 'closed') throw Object.assign(new Error('bad file descriptor'), { code: 'EBADF' });
    return {
      isFile: () => kernel.kind === 'file',
      isFIFO: () => kernel.kind === 'pipe',
      isSocket: () => kernel.kind === 'socket',
    };
  },
  writeSync: (number: number, bytes: Uint8Array): number => {
    if (kernel.takes instanceof Error) throw kernel.takes;
    const taken = bytes.subarray(0, kernel.takes);
    kernel.written.push(`${number}: ${Buffer.from(taken)}`);
    return taken.length;
  },
}));

const streamed: string[] = [];
beforeEach(() => {
  kernel.kind = 'file';
  kernel.takes = Number.POSITIVE_INFINITY;
  kernel.written.length = 0;
  streamed.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk, done) => {
    streamed.push(Buffer.from(chunk as Uint8Array).toString());
    (done as unknown as () => void)();
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const coded = (code: string): Error => Object.assign(new Error(code), { code });

/** Writes to standard output, piece by piece; what came of the last. */
const print = (host: ReturnType<typeof processHost>, ...pieces: readonly (string | Uint8Array)[]) => {
  const outcomes: unknown[] = [];
  for (const piece of pieces) host.stdout().write(piece, (error) => outcomes.push(error));
  return outcomes;
};

describe('standard output', () => {
  it('is written at once where it is a file, however much and in however many pieces', () => {
    kernel.takes = 30_000;
    const host = processHost();
    expect(print(host, 'x'.repeat(50_000), new TextEncoder().encode('科普'))).toEqual([undefined, undefined]);
    expect(kernel.written.map((each) => each.length - 3)).toEqual([30_000, 20_000, 2]);
    expect([streamed, host.hasWrittenAll()]).toEqual([[], true]);
  });

  it.each(['pipe', 'socket'] as const)('is written at once where it is a %s, as long as it surely takes it', (kind) => {
    kernel.kind = kind;
    const host = processHost();
    print(host, 'a', 'b');
    expect([kernel.written, streamed, host.hasWrittenAll()]).toEqual([['1: a', '1: b'], [], true]);
    print(host, 'x'.repeat(40_000), 'c');
    expect([streamed.map((each) => each.length), host.hasWrittenAll()]).toEqual([[40_000, 1], false]);
  });

  it('goes through the stream from where a pipe takes no more', () => {
    kernel.kind = 'pipe';
    kernel.takes = coded('EAGAIN');
    const host = processHost();
    expect(print(host, 'a', 'b')).toEqual([undefined, undefined]);
    expect([kernel.written, streamed, host.hasWrittenAll()]).toEqual([[], ['a', 'b'], false]);
  });

  it('says what goes wrong', () => {
    kernel.takes = coded('ENOSPC');
    expect(print(processHost(), 'a')).toEqual([kernel.takes]);
  });

  it.each(['terminal', 'closed'] as const)('goes through the stream where it is %s', (kind) => {
    kernel.kind = kind;
    const host = processHost();
    print(host, 'a');
    expect([kernel.written, streamed, host.hasWrittenAll()]).toEqual([[], ['a'], false]);
  });

  it('is asked whether it is a terminal, and how wide, only where it may be one', () => {
    const asked = { isTTY: vi.fn(() => true), columns: vi.fn(() => 60) };
    const before = Object.getOwnPropertyDescriptors(process.stdout);
    for (const name of ['isTTY', 'columns'] as const) {
      Object.defineProperty(process.stdout, name, { get: asked[name], configurable: true });
    }
    const file = processHost().stdout();
    expect([file.isTTY, file.columns]).toEqual([false, undefined]);
    expect(asked.isTTY).not.toHaveBeenCalled();
    kernel.kind = 'terminal';
    const terminal = processHost().stdout();
    expect([terminal.isTTY, terminal.columns]).toEqual([true, 60]);
    for (const name of ['isTTY', 'columns'] as const) {
      Reflect.deleteProperty(process.stdout, name);
      if (before[name]) Object.defineProperty(process.stdout, name, before[name]);
    }
  });
});

describe('the folder of a process', () => {
  it('is none where it was deleted', () => {
    vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw coded('ENOENT');
    });
    expect(processHost().cwd).toBe('');
  });

  it('is where it was started', () => {
    expect(processHost().cwd).toBe(process.cwd());
  });
});
