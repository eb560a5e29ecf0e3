import { posix } from 'node:path';
import { createIo, run } from '../../src/cli.ts';
import { packageFolder } from '../../src/commands/package-folder.ts';
import { createMatcher } from '../../src/workspace/match-paths.ts';
import { memoryFiles } from '../workspace/memory-files.ts';

/** What a command did: its exit code, what it printed, and the files that there are now. */
export interface RunInMemory {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The paths of the files that were written, each time. */
  readonly written: readonly string[];
}

/** The folder that commands run in. */
const workFolder = '/work';

/** Runs a command in this process on files that are nowhere but here, by their names below the folder it runs in. */
export const runInMemory = async (
  args: readonly string[],
  given: Readonly<Record<string, Uint8Array | string>>,
  input: Uint8Array | string = '',
): Promise<RunInMemory> => {
  const files = new Map(
    Object.entries(given).map(([name, content]) => [posix.join(workFolder, name), bytesOf(content)]),
  );
  const written: string[] = [];
  const printed = { stdout: [] as string[], stderr: [] as string[] };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (chunk: string | Uint8Array, done: () => void) => {
      printed[name].push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'));
      done();
    },
  });
  const machine = createIo({
    cwd: workFolder,
    env: {},
    now: () => new Date('2026-11-25T12:00:00'),
    stdin: () => inputOf(bytesOf(input)),
    stdout: () => stream('stdout'),
    stderr: () => stream('stderr'),
  });
  const exitCode = await run(args, { ...machine, ...inMemory(files, written, machine.read) });
  return { exitCode, stdout: printed.stdout.join(''), stderr: printed.stderr.join(''), files, written };
};

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

async function* inputOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

const ownFolder = packageFolder().replaceAll('\\', '/');

/** The part of the door that leads to files and programs: there are these files, what kepu brings along, and no programs. */
const inMemory = (
  files: Map<string, Uint8Array>,
  written: string[],
  readOwn: (path: string) => Promise<Uint8Array>,
) => {
  const { kindOf, relative, resolve, folderOf } = memoryFiles(
    Object.fromEntries([...files.keys()].map((path) => [path, ''])),
    workFolder,
  );
  const write = async (path: string, bytes: Uint8Array): Promise<void> => {
    files.set(path, bytes);
    written.push(path);
  };
  return {
    cwd: workFolder,
    turn: async () => undefined,
    kindOf: async (path: string) => (path.startsWith(ownFolder) || files.has(path) ? ('file' as const) : kindOf(path)),
    read: async (path: string) => files.get(path) ?? (await readOwn(path)),
    glob: async (patterns: readonly string[], folder: string) => {
      const isMeant = await createMatcher(patterns, folder);
      return [...files.keys()].filter(isMeant).sort();
    },
    relative,
    resolve,
    folderOf,
    realPath: async (path: string) => path,
    write,
    rewrite: write,
    remove: async (path: string) => {
      files.delete(path);
    },
    exclusively: <Result>(_path: string, work: () => Promise<Result>) => work(),
    stampOf: async (path: string) => String(files.get(path)?.length ?? null),
    findProgram: async () => null,
    runProgram: async () => ({ exitCode: null, isLate: false, stdout: new Uint8Array(), stderr: '' }),
  };
};
