import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exclusively } from '../../../src/commands/disk/exclusively.ts';

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

it('takes over a lock that was left behind', async () => {
  await writeFile(`${path}.lock`, '');
  const before = new Date(Date.now() - 60_000);
  await utimes(`${path}.lock`, before, before);
  const start = Date.now();
  expect(await exclusively(path, async () => 'done')).toBe('done');
  expect(Date.now() - start).toBeLessThan(1000);
});

it('does the work where no lock can be had', async () => {
  expect(await exclusively(join(folder, 'nowhere', 'record.json'), async () => 'done')).toBe('done');
});
