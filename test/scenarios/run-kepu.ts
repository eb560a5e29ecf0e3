import { createIo, run } from '../../src/cli.ts';

/** What a command did: its exit code and both of its streams as text. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, in a folder, as `bin/kepu.js` would. */
export const runKepu = async (
  folder: string,
  args: readonly string[],
  {
    input = '',
    env = {},
    now = '2026-11-25',
    isAttended = false,
  }: {
    readonly input?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly now?: string;
    /** Whether standard input and standard error are a terminal, at which the input is typed. */
    readonly isAttended?: boolean;
  } = {},
): Promise<Outcome> => {
  const printed: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: isAttended && name === 'stderr',
    write: (chunk: string | Uint8Array, done: () => void) => {
      printed[name].push(Buffer.from(chunk as Uint8Array));
      done();
    },
  });
  const exitCode = await run(
    args,
    createIo({
      cwd: folder,
      env,
      now: () => new Date(`${now}T12:00:00`),
      stdin: () => Object.assign(inputOf(input), { isTTY: isAttended }),
      stdout: () => stream('stdout'),
      stderr: () => stream('stderr'),
    }),
  );
  const text = (name: 'stdout' | 'stderr') => Buffer.concat(printed[name]).toString('utf8');
  return { exitCode, stdout: text('stdout'), stderr: text('stderr') };
};

async function* inputOf(given: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield Buffer.from(given as Uint8Array);
}
