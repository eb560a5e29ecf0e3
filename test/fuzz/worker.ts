import { openSync, writeSync } from 'node:fs';
import { attemptOf, type Failure, tryInput } from './attempt.ts';
import { shrink } from './shrink.ts';
import type { Step } from './subject.ts';
import { chosenSubjects } from './subjects/index.ts';

/** What a worker is to do: every `stride`th attempt from one on. */
export interface Work {
  readonly seed: number;
  readonly from: number;
  readonly stride: number;
  /** The attempt to stop before. */
  readonly until: number;
  /** The time, in milliseconds of the clock, to stop at. */
  readonly deadline: number;
  readonly only: readonly string[];
  /** A file that always holds the number of the attempt that is on. */
  readonly mark: string;
}

/** What a worker tells: how far it is, or what it found. */
export type News =
  | { readonly kind: 'progress'; readonly done: number; readonly memory: number }
  | {
      readonly kind: 'failure';
      readonly number: number;
      readonly subject: string;
      readonly failure: Failure;
      readonly input: string;
    }
  | { readonly kind: 'end' };

const tell = (news: News): Promise<void> =>
  new Promise((done) => {
    process.send?.(news, () => done());
  });

/** Milliseconds that making one failure smaller may take. */
const shrinkTime = 15_000;

const smaller = (input: Uint8Array, steps: readonly Step[], { step, signature }: Failure): Promise<Uint8Array> => {
  const end = Date.now() + shrinkTime;
  const failing = steps.filter(({ name }) => name === step);
  return shrink(
    input,
    async (each) => (await tryInput(each, failing))?.signature === signature,
    () => Date.now() < end,
  );
};

const work = async ({ seed, from, stride, until, deadline, only, mark }: Work): Promise<void> => {
  const subjects = chosenSubjects(only);
  const seen = new Set<string>();
  const file = openSync(mark, 'w');
  let done = 0;
  for (let number = from; number < until && Date.now() < deadline; number += stride) {
    writeSync(file, String(number).padEnd(16), 0);
    const { subject, input, steps } = attemptOf(seed, number, subjects);
    const failure = await tryInput(input, steps);
    done += 1;
    if (failure && !seen.has(failure.signature)) {
      seen.add(failure.signature);
      const small = Buffer.from(await smaller(input, steps, failure)).toString('base64');
      await tell({ kind: 'failure', number, subject: subject.name, failure, input: small });
    }
    if (done % 200 === 0) await tell({ kind: 'progress', done: 200, memory: process.memoryUsage.rss() });
  }
  for (const { close } of subjects) await close?.();
  await tell({ kind: 'progress', done: done % 200, memory: process.memoryUsage.rss() });
  await tell({ kind: 'end' });
  if (process.connected) process.disconnect();
};

process.once('message', (given: Work) => void work(given));
