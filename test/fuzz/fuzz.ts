import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { attemptOf, tryInput } from './attempt.ts';
import { chosenSubjects } from './subjects/index.ts';
import { type Found, superviseWorker } from './supervise.ts';

const usage = `npm run fuzz -- [--edits N | --minutes N] [--seed S] [--only yaml,prose,…] [--jobs N]
npm run fuzz -- --replay test/fuzz/failures/<subject>/<file>

Feeds kepu with hostile input. Every edit follows from the seed and its number; what fails is made small and kept in
test/fuzz/failures/, which npm test replays. Subjects: ${chosenSubjects([])
  .map(({ name }) => name)
  .join(', ')}.
`;

const { values } = parseArgs({
  options: {
    edits: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: process.env.KEPU_SEED ?? '2026' },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    replay: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** Edits of a run that does not say how many. */
const usualEdits = 50_000;

const fail = (words: string): never => {
  process.stderr.write(`${words}\n\n${usage}`);
  process.exit(2);
};

const numberOf = (name: 'edits' | 'minutes' | 'seed' | 'jobs'): number => {
  const number = Number(values[name]);
  return Number.isFinite(number) && number >= 0 ? number : fail(`--${name} takes a number`);
};

const failures = join(import.meta.dirname, 'failures');

/** Keeps what failed; the path of the file that it is in now. */
const keep = (subject: string, input: Uint8Array): string => {
  const extension = chosenSubjects([subject])[0]?.extension ?? 'bin';
  const name = createHash('sha256').update(input).digest('hex').slice(0, 10);
  const path = join(failures, subject, `${name}.${extension}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, input);
  return path;
};

const replay = async (path: string): Promise<void> => {
  const [subject] = chosenSubjects([basename(dirname(path))]);
  const input = Uint8Array.from(readFileSync(path));
  let isFine = true;
  for (const step of subject?.steps ?? []) {
    const failure = await tryInput(input, [step]);
    if (failure) isFine = false;
    console.log(failure ? `${step.name}: ${failure.words}\n${failure.stack}` : `${step.name}: holds`);
  }
  await subject?.close?.();
  process.exitCode = isFine ? 0 : 1;
};

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

const fuzz = async (): Promise<void> => {
  const only = values.only.split(',').filter((name) => name !== '');
  const subjects = chosenSubjects(only);
  const [seed, jobs] = [numberOf('seed'), Math.max(1, numberOf('jobs'))];
  const start = Date.now();
  const deadline = values.minutes === undefined ? Number.MAX_SAFE_INTEGER : start + numberOf('minutes') * 60_000;
  const until =
    values.edits === undefined && values.minutes !== undefined
      ? Number.MAX_SAFE_INTEGER
      : values.edits === undefined
        ? usualEdits
        : numberOf('edits');
  const seen = new Set<string>();
  const memory: { first: number; last: number }[] = [];
  let done = 0;
  console.log(`fuzz: seed ${seed}, ${subjects.map(({ name }) => name).join(', ')}`);
  const found = ({ number, subject: name, failure, input }: Found): void => {
    if (seen.has(failure.signature)) return;
    seen.add(failure.signature);
    const attempt = attemptOf(seed, number, subjects);
    const path = keep(
      name || attempt.subject.name,
      input === null ? attempt.input : Uint8Array.from(Buffer.from(input, 'base64')),
    );
    console.log(
      `\nedit ${number}, ${name || attempt.subject.name}, ${failure.step}: ${failure.words}\n${failure.stack.split('\n').slice(1, 6).join('\n')}\nkept: ${path}`,
    );
  };
  const progress = (more: number, rss: number, worker: number): void => {
    done += more;
    memory[worker] = { first: memory[worker]?.first ?? rss, last: rss };
  };
  const program = join(import.meta.dirname, 'worker.ts');
  await Promise.all(
    Array.from({ length: jobs }, (_, worker) =>
      superviseWorker(program, { seed, from: worker, stride: jobs, until, deadline, only }, worker, {
        found,
        progress,
      }),
    ),
  );
  const seconds = (Date.now() - start) / 1000;
  console.log(
    `\n${done} edits in ${seconds.toFixed(0)} s (${(done / seconds).toFixed(0)} a second, ${jobs} at once), ${seen.size} failures; ` +
      `memory ${memory.map(({ first, last }) => `${megabytes(first)} → ${megabytes(last)} MB`).join(', ')}`,
  );
  process.exitCode = seen.size === 0 ? 0 : 1;
};

if (values.help) process.stdout.write(usage);
else if (values.replay !== undefined) await replay(values.replay);
else await fuzz();
