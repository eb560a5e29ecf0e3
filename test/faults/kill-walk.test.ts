import { spawnSync } from 'node:child_process';
import { readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jobs } from './jobs.ts';
import { doWell, type FaultKind, inCopy, isWhole, stateOf, untrueIn, wrongAfterNextRun, wrongIn } from './walk.ts';

/*
 * Every command that writes is killed before and in the middle of what it does to the disk. Each file has its old bytes or its
 * new ones, and the next run sets everything right and leaves nothing temporary. In a run of all tests a few operations of each
 * command; `npm run faults` takes all of them.
 */

const kinds: readonly FaultKind[] = ['kill-before', 'kill-half'];
const sample = 3;

const origins: string[] = [];
afterAll(async () => {
  for (const origin of origins) await rm(origin, { recursive: true });
});

describe.skipIf(process.platform === 'win32').each(jobs)('$name', (job) => {
  it('leaves old or new files when it is killed', { timeout: 1_800_000 }, async () => {
    const good = await doWell(job);
    origins.push(good.origin);
    const all = [...good.operations.entries()]
      .filter(([, { changes }]) => changes)
      .flatMap(([at, operation]) => kinds.map((kind) => ({ kind, at, operation })));
    const step = isWhole ? 1 : Math.ceil(all.length / sample);
    const wrong: string[] = [];
    for (const { kind, at, operation } of all.filter((_, index) => index % step === step - 1)) {
      const found = await inCopy(good.origin, async (folder) => {
        const { signal } = kill(folder, job.args, { kind, at });
        const state = await stateOf(folder);
        const missed = signal === 'SIGKILL' ? [] : ['was not killed'];
        // The next run changes what the manifest of the killed one is held against.
        const untrue = await untrueIn(folder, state);
        const after = await wrongAfterNextRun(folder, good);
        return [...missed, ...wrongIn(state, good, true), ...untrue, ...after];
      });
      wrong.push(...found.map((each) => `${kind} at ${at} ${operation.name} ${operation.path}: ${each}`));
    }
    expect(wrong).toEqual([]);
  });
});

it.skipIf(process.platform === 'win32')('opens what only some may read to nobody else', async () => {
  const job = { name: 'private', args: ['schema', '-o', 'a.json'], files: { 'a.json': 'private' } };
  const good = await doWell(job);
  origins.push(good.origin);
  const at = good.operations.findIndex(({ name, path }) => name === 'openSync' && path.endsWith('.tmp'));
  await inCopy(good.origin, async (folder) => {
    kill(folder, job.args, { kind: 'kill-half', at });
    const name = (await readdir(folder)).find((each) => each.endsWith('.tmp')) ?? '';
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });
});

const kill = (folder: string, args: readonly string[], fault: object) =>
  spawnSync(process.execPath, ['--require', resolve('test/faults/faulty-disk.cjs'), resolve('bin/kepu.js'), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, KEPU_FAULT: JSON.stringify({ root: folder, ...fault }) },
    stdio: 'ignore',
    timeout: 60_000,
  });
