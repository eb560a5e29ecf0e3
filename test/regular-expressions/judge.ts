import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Expression } from './expressions.ts';

/** What an analysis says of an expression, why, and a text that it stalls on; `hangs` where long texts took for ever. */
export interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown' | 'hangs';
  readonly why: string;
  readonly attack: string;
}

/** Characters of a text that an expression is tried on: what is linear takes a millisecond, what is quadratic half a minute. */
export const attackLength = 200_000;

/** Milliseconds after which an expression is taken for one that hangs. */
const patience = 180_000;

/**
 * A verdict for each expression, by `/source/flags`: analysed, and run on long texts, by as many threads as there are
 * processors. Of those that are not analysed the verdict is `unknown`, unless they hang.
 */
export const judge = async (
  expressions: readonly Expression[],
  isAnalysed: (expression: Expression) => boolean,
): Promise<ReadonlyMap<string, Verdict>> => {
  const waiting = [...new Map(expressions.map((expression) => [written(expression), expression])).values()];
  const verdicts = new Map<string, Verdict>();
  const work = async (): Promise<void> => {
    let worker = start();
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const verdict = await answer(worker, next, isAnalysed(next));
      verdicts.set(written(next), verdict);
      if (verdict.status !== 'hangs') continue;
      await worker.terminate();
      worker = start();
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return verdicts;
};

/** An expression as code writes it. */
export const written = ({ source, flags }: Expression): string => `/${source}/${flags}`;

const start = (): Worker =>
  new Worker(new URL('./try-expressions.js', import.meta.url), {
    workerData: { length: attackLength },
    env: { ...process.env, RECHECK_BACKEND: 'pure' },
  });

const answer = (worker: Worker, { source, flags }: Expression, isAnalysed: boolean): Promise<Verdict> =>
  new Promise((settle, fail) => {
    const done = (verdict: Verdict) => {
      clearTimeout(clock);
      worker.off('error', fail);
      worker.off('message', done);
      settle(verdict);
    };
    const clock = setTimeout(() => done({ status: 'hangs', why: '', attack: '' }), patience);
    worker.once('message', done);
    worker.once('error', fail);
    worker.postMessage({ source, flags, isAnalysed });
  });
