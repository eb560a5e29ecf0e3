import { rm } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { jobs } from './jobs.ts';
import {
  doBadly,
  doWell,
  type FaultKind,
  type GoodRun,
  isWhole,
  type Operation,
  stateOf,
  untrueIn,
  wrongAfterNextRun,
  wrongIn,
} from './walk.ts';

/*
 * Every operation on the disk of every command that writes fails once. Whatever fails: each file has its old bytes or its new
 * ones, nothing temporary stays, the exit code is 2 with a sentence in words, and the next run sets everything right. In a run
 * of all tests each operation fails in one way; `npm run faults` has it fail in all.
 */

const kindsOf = ({ name, changes }: Operation): readonly FaultKind[] => {
  if (name === 'writeSync') return ['ENOSPC', 'EIO', 'EACCES', 'short'];
  if (name === 'closeSync') return ['EIO'];
  return changes ? ['ENOSPC', 'EIO', 'EACCES'] : ['EIO', 'EMFILE'];
};

const chosenKinds = (operation: Operation, at: number): readonly FaultKind[] => {
  const kinds = kindsOf(operation);
  return isWhole ? kinds : kinds.filter((_, index) => index === at % kinds.length);
};

const origins: string[] = [];
afterAll(async () => {
  for (const origin of origins) await rm(origin, { recursive: true });
});

describe.each(jobs)('$name', (job) => {
  it('survives whatever the disk does', { timeout: 1_800_000 }, async () => {
    const good = await doWell(job);
    origins.push(good.origin);
    expect([good.outcome, good.operations.some(({ changes }) => changes)]).toEqual([good.outcome, true]);
    const wrong: string[] = [];
    for (const [at, operation] of good.operations.entries()) {
      for (const kind of chosenKinds(operation, at)) {
        const found = await doBadly(good, { kind, at }, (folder, outcome) =>
          judge(good, operation, kind, folder, outcome),
        );
        wrong.push(...found.map((each) => `${kind} at ${at} ${operation.name} ${operation.path}: ${each}`));
      }
    }
    expect(wrong).toEqual([]);
  });
});

const judge = async (
  good: GoodRun,
  operation: Operation,
  kind: FaultKind,
  folder: string,
  { exitCode, stdout, stderr }: GoodRun['outcome'],
): Promise<readonly string[]> => {
  const state = await stateOf(folder);
  // Of what the disk does not let go, the next run gets rid.
  const wrong = [...wrongIn(state, good, operation.name === 'rmSync'), ...(await untrueIn(folder, state))];
  const isDone =
    exitCode === good.outcome.exitCode && [...good.after].every(([name, bytes]) => state.get(name) === bytes);
  if (kind === 'short' && !isDone) wrong.push(`a short write is no failure: ${exitCode} ${stderr}`);
  if (!isDone && exitCode !== 2) wrong.push(`exit code ${exitCode}`);
  if (!isDone && !/错误：/.test(stderr + stdout)) wrong.push(`no message: ${stderr}`);
  if (/系统错误|kepu 自身出错/.test(stderr)) wrong.push(`no words: ${stderr}`);
  return [...wrong, ...(await wrongAfterNextRun(folder, good))];
};
