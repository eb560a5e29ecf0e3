import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A program as it is started, and the code that it must end with: what fails early is fast. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly exitCode: number;
  /** What it must print, where that tells whether it did its work. */
  readonly output?: string;
  /** Variables beside those that every process has. */
  readonly env?: Readonly<Record<string, string>>;
  /** What is done before each run, and not timed. */
  readonly before?: () => void;
}

/** A script run by this Node. */
export const nodeCommand = (cwd: string, args: readonly string[], exitCode = 0): Command => ({
  program: process.execPath,
  args,
  cwd,
  exitCode,
});

/** What programs cannot do without. NODE_EXTRA_CA_CERTS alone doubles Node's start; NODE_OPTIONS and KEPU_* change runs. */
const needed = ['PATH', 'PATHEXT', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];

/** The only variables that a timed process has. */
export const cleanEnv: Readonly<Record<string, string>> = Object.fromEntries(
  needed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
);

/** Runs a command; what it printed. Throws where it ends otherwise than it must, or prints something else. */
export const runCommand = (command: Command): string => {
  const { program, args, cwd, exitCode, output, env } = command;
  const options = { cwd, env: { ...cleanEnv, ...env }, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, options);
  if (error) throw error;
  if (status !== exitCode || (output !== undefined && output !== stdout))
    throw new Error(endedOtherwise(command, status, `${stdout}${stderr}`));
  return stdout;
};

const endedOtherwise = ({ program, args, exitCode }: Command, status: number | null, printed: string): string =>
  `${[program, ...args.slice(0, 8)].join(' ').slice(0, 300)} ended with ${status}, not ${exitCode}:\n${printed.slice(0, 2000)}`;

/** Wall seconds of a command, or of several one after another, from the start of each process to its end. */
export const secondsOf = (commands: Command | readonly Command[]): number => {
  let seconds = 0;
  for (const command of Array.isArray(commands) ? (commands as readonly Command[]) : [commands as Command]) {
    command.before?.();
    const start = process.hrtime.bigint();
    runCommand(command);
    seconds += Number(process.hrtime.bigint() - start) / 1e9;
  }
  return seconds;
};

const peakReporter = resolve(import.meta.dirname, 'peak.cjs');

/** The most memory that a script of Node ever held, in MiB. */
export const peakOf = (command: Command, folder: string): number => {
  const file = join(folder, 'peak.txt');
  command.before?.();
  runCommand({
    ...command,
    args: ['--require', peakReporter, ...command.args],
    env: { ...command.env, PEAK_FILE: file },
  });
  return Number(readFileSync(file, 'utf8')) / 1024;
};
