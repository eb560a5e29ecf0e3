import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dumpYaml } from '../../src/source/dump-yaml.ts';
import { Random } from '../fuzz/random.ts';
import { runInMemory } from '../fuzz/run-in-memory.ts';
import { editor } from '../fuzz/subjects/editor.ts';
import { nastyPlan } from './nasty-plan.ts';
import { often, patience } from './runs.ts';

const filesOf = (files: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> =>
  Object.fromEntries([...files].map(([path, bytes]) => [path.replace('/work/', ''), bytes]));

describe('a second run', { timeout: patience }, () => {
  it('gives the same bytes, and writes no file that has them', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (plan) => {
        const args = ['render', '--docx', '--md', '--html', '--draft', 'plan.yaml'];
        const first = await runInMemory(args, { 'plan.yaml': await dumpYaml(plan) });
        const second = await runInMemory(args, filesOf(first.files));
        expect(second.exitCode).toBe(first.exitCode);
        expect(second.written).toEqual([]);
      }),
      often,
    );
  });

  it('of fmt writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (plan) => {
        const first = await runInMemory(['fmt', 'plan.yaml'], { 'plan.yaml': JSON.stringify(plan, null, 1) });
        const second = await runInMemory(['fmt', 'plan.yaml'], filesOf(first.files));
        expect([first.exitCode, second.exitCode, second.written]).toEqual([0, 0, []]);
      }),
      often,
    );
  });
});

describe('a language server', { timeout: patience }, () => {
  afterAll(() => editor.close?.());

  it('says of a text that was typed what it says of one that was opened, and lives on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const [{ check }] = editor.steps;
        await check(editor.make(new Random(`property/${seed}`)));
      }),
      { ...often, numRuns: Math.ceil(often.numRuns / 4) },
    );
  });
});
