import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';
import { generateReadme } from './readme.ts';
import { drawTerminal } from './terminal-picture.ts';

/** The plan that the README's tour starts with. */
const tourPlan = async (): Promise<string> => {
  const [, block = ''] = /```yaml\n([\s\S]*?)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  return block.replace(/^ {3}/gm, '');
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-readme-'));
  await writeFile(join(folder, 'plan-2026.yaml'), await tourPlan());
});
afterAll(() => rm(folder, { recursive: true }));

it('README.md: the tables and the report of the tour are what kepu prints today', async () => {
  const { stdout, exitCode } = await runKepu(folder, ['validate', 'plan-2026.yaml']);
  expect(exitCode).toBe(1);
  await expect(await generateReadme(stdout)).toMatchFileSnapshot('../../README.md');
});

it('the picture of a report is what a terminal shows today', async () => {
  const { stdout } = await runKepu(folder, ['validate', '--color', 'plan-2026.yaml']);
  await expect(drawTerminal(stdout)).toMatchFileSnapshot('../../.github/pictures/report.svg');
});
