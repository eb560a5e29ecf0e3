import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';
import { planOf } from './jobs.ts';
import { isWhole, quickFolder, type State, stateOf, untrueIn } from './walk.ts';

/*
 * Renders of many plans in four formats are killed at any moment while they write; the plans change from one to the next. Twenty
 * of them in a run of all tests, `npm run faults` kills five hundred.
 */

const kills = isWhole ? 500 : 20;
const plans = 25;
const render = ['render', '--docx', '--md', '--txt', '--html'];

let folder = '';
afterAll(() => rm(folder, { recursive: true }));

const writePlans = async (count: number): Promise<void> => {
  for (let at = 0; at < plans; at += 1) {
    await writeFile(join(folder, `plan-${at}.yaml`), planOf(`p${at}`).replaceAll('30场', `${count}场`));
  }
};

/** What a render of a state of the plans gives. */
const printedOf = async (count: number): Promise<State> => {
  await writePlans(count);
  await rm(join(folder, 'out'), { recursive: true, force: true });
  await runKepu(folder, render);
  return stateOf(folder);
};

it('leaves no torn file, whenever a render is killed', { timeout: 1_800_000 }, async () => {
  folder = await mkdtemp(join(quickFolder, 'kepu-killed-'));
  const printed = [await printedOf(30), await printedOf(31)] as const;
  const writing = await millisecondsOfWriting();
  const wrong: string[] = [];
  let hits = 0;
  for (let time = 0; time < kills; time += 1) {
    const [next, last] = time % 2 === 0 ? printed : [printed[1], printed[0]];
    await writePlans(30 + (time % 2));
    if (await isKilled(writing * ((time * 0.13) % 1))) hits += 1;
    const state = await stateOf(folder);
    for (const [name, bytes] of state) {
      if (/\.(?:tmp|lock)$|manifest/.test(name)) continue;
      if (bytes !== next.get(name) && bytes !== last.get(name)) wrong.push(`torn: ${name}`);
    }
    wrong.push(...(await untrueIn(folder, state)));
    const { exitCode, stderr } = await runKepu(folder, render);
    if (exitCode !== 0) wrong.push(`the next run: ${stderr}`);
    if (!isSame(await stateOf(folder), next)) wrong.push('the next run did not set everything right');
  }
  expect(wrong).toEqual([]);
  expect(hits).toBeGreaterThan(kills / 4);
});

const isSame = (one: State, other: State): boolean =>
  one.size === other.size && [...one].every(([name, bytes]) => other.get(name) === bytes);

/** From the first file of a render to its end, as this machine does it now: moments to kill at are spread over that time. */
const millisecondsOfWriting = async (): Promise<number> => {
  await writePlans(30);
  let first = Number.NaN;
  await rendered(() => {
    first = performance.now();
  });
  return performance.now() - first;
};

/** Kills a render some milliseconds after the first of its files appears; false where it had ended by then. */
const isKilled = async (milliseconds: number): Promise<boolean> =>
  (await rendered((child) => setTimeout(() => child.kill('SIGKILL'), milliseconds))) === 'SIGKILL';

/** Renders, tells of the first file, and gives the signal by which it ended. */
const rendered = async (onFirstFile: (child: ChildProcess) => void): Promise<unknown> => {
  const child = spawn(process.execPath, [resolve('bin/kepu.js'), ...render], { cwd: folder, stdio: 'ignore' });
  const watcher = watch(join(folder, 'out'));
  watcher.once('change', () => onFirstFile(child));
  const signal = await new Promise((ended) => child.on('exit', (_, by) => ended(by)));
  watcher.close();
  return signal;
};
