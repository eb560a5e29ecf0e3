import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { News, Work } from './worker.ts';

/** A failure as a worker tells it, or as its end does: then it is the input itself, not a smaller one. */
export type Found = Omit<Extract<News, { kind: 'failure' }>, 'kind' | 'input'> & { readonly input: string | null };

/** What is told while workers work. */
export interface Listener {
  readonly found: (found: Found) => void;
  readonly progress: (done: number, memory: number, worker: number) => void;
}

/** Milliseconds on one attempt after which a worker counts as hanging. Other work on the machine may make it wait. */
const patience = 120_000;

/**
 * Has one worker do its work in a process of its own. Where that dies or hangs, the attempt that did it is a failure, and
 * another worker goes on behind it.
 */
export const superviseWorker = async (
  program: string,
  given: Omit<Work, 'mark'>,
  worker: number,
  listener: Listener,
): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'kepu-fuzz-'));
  const mark = join(folder, 'attempt');
  try {
    for (let work: Work = { ...given, mark }; ; ) {
      const end = await runOnce(program, work, worker, listener);
      if (end === null) return;
      const number = Number(readMark(mark) || work.from);
      const failure = { step: 'all', words: end, stack: '', signature: `${end} ${number}` };
      listener.found({ number, subject: '', failure, input: null });
      work = { ...work, from: number + work.stride };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const readMark = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
};

/** How a worker ended other than it should, or null. */
const runOnce = (
  program: string,
  work: Work,
  worker: number,
  { found, progress }: Listener,
): Promise<string | null> => {
  const child: ChildProcess = fork(program, { execArgv: ['--no-warnings', '--import', 'tsx', '--expose-gc'] });
  return new Promise((done) => {
    let isOver = false;
    let hung = false;
    let last = '';
    let since = Date.now();
    const watch = setInterval(() => {
      const now = readMark(work.mark);
      if (now !== last) [last, since] = [now, Date.now()];
      else if (now !== '' && Date.now() - since > patience) {
        hung = true;
        child.kill('SIGKILL');
      }
    }, 1000);
    child.on('message', (news: News) => {
      since = Date.now();
      if (news.kind === 'end') isOver = true;
      else if (news.kind === 'progress') progress(news.done, news.memory, worker);
      else found(news);
    });
    child.once('exit', (code, signal) => {
      clearInterval(watch);
      done(isOver ? null : hung ? 'hangs' : `ends the process (${signal ?? code})`);
    });
    child.send(work);
  });
};
