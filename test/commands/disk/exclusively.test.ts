import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exclusively } from '../../../src/commands/disk/exclusively.ts';
import { ownMark } from '../../../src/commands/disk/owner.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-lock-'));
  path = join(folder, 'record.json');
});
afterEach(() => rm(folder, { recursive: true }));

it('lets one piece of work at a time to a file', async () => {
  let [inside, most] = [0, 0];
  const work = async (): Promise<void> => {
    inside += 1;
    most = Math.max(most, inside);
    await wait(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => exclusively(path, work)));
  expect(most).toBe(1);
  expect(existsSync(`${path}.lock`)).toBe(false);
});

it('leaves no lock where the work fails', async () => {
  await expect(exclusively(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

/** A lock with a mark in it, changed some seconds ago. */
const leave = async (mark: string, age: number): Promise<void> => {
  await writeFile(`${path}.lock`, mark);
  const then = new Date(Date.now() - age * 1000);
  await utimes(`${path}.lock`, then, then);
};

it('takes over a lock that was left behind long ago, whoever runs', async () => {
  await leave(ownMark().replace(/\d+$/, String(process.ppid)), 60);
  expect(await exclusively(path, async () => 'done')).toBe('done');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

it('does the work where no lock can be had', async () => {
  expect(await exclusively('/dev/null/nowhere/record.json', async () => 'done')).toBe('done');
});

// A lock from the future never grows old: only what is known of its process can tell.
it('takes over the lock of a process that has ended at once', async () => {
  await leave(ownMark().replace(/\d+$/, String(spawnSync(process.execPath, ['-v']).pid)), -1000);
  expect(await exclusively(path, async () => 'done')).toBe('done');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

it('takes over a lock of this process that it does not hold', async () => {
  await leave(ownMark(), -1000);
  expect(await exclusively(path, async () => 'done')).toBe('done');
  expect(existsSync(`${path}.lock`)).toBe(false);
});

it.each(['elsewhe-1', '', 'no mark', `${ownMark()} and ${'more '.repeat(30)}`])(
  'takes over a lock of nobody here after a while: %j',
  async (mark) => {
    await leave(mark, 3);
    expect(await exclusively(path, async () => 'done')).toBe('done');
    expect(existsSync(`${path}.lock`)).toBe(false);
  },
);

it('does the work in the end beside a process that does not let go', async () => {
  await leave(ownMark().replace(/\d+$/, String(process.ppid)), -1000);
  expect(await exclusively(path, async () => 'done')).toBe('done');
  expect(existsSync(`${path}.lock`)).toBe(true);
});

it('makes the folder of the file', async () => {
  await exclusively(join(folder, 'new', 'record.json'), async () => {
    expect(existsSync(join(folder, 'new', 'record.json.lock'))).toBe(true);
  });
});
