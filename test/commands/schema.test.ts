import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-schema-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('kepu schema -o writes what it would print', async () => {
  const { stdout } = await runKepu(folder, ['schema', 'config']);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object' });
  expect(await runKepu(folder, ['schema', 'config', '-o', 'config.json'])).toMatchObject({ exitCode: 0, stdout: '' });
  expect(await readFile(join(folder, 'config.json'), 'utf8')).toBe(stdout);
});
