import { type Language, type Message, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { visible } from '../../text/visible.ts';
import { standardInput } from '../../workspace/discover.ts';
import type { OptionValues, Session } from '../command.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type Observation, observe } from './observe.ts';

/** A run that is done again and again. */
export interface Watched {
  /** Reads the configuration anew. */
  readonly open: (io: Io) => Promise<Session>;
  readonly run: (session: Session) => Promise<ExitCode>;
  /** Says what went wrong. */
  readonly explain: (error: unknown, language: Language) => Promise<unknown>;
}

/**
 * Does a run, and again whenever it would come out otherwise: a file that it read, or asked for and did not find, has
 * changed. Never ends by itself. What goes wrong is told, and waiting goes on: the next change may mend it. Only a first run
 * that fails ends with its error, for then it may be the command line that is wrong.
 */
export const watchRuns = async ({ open, run, explain }: Watched, io: Io, given: Language | null): Promise<never> => {
  let language = given ?? 'zh';
  for (let isFirst = true; ; isFirst = false) {
    const seen = observe(io);
    let session: Session | null = null;
    try {
      session = await open(seen.io);
      language = session.language;
      await run(session);
    } catch (error) {
      if (isFirst && session) throw error;
      await explain(error, language);
    }
    io.progress(null);
    await io.warn(`${clockOf(io)} ${waiting[language]}\n`);
    const changed = await nextChange(seen, io);
    await io.warn(`\n${clockOf(io)} ${again(changed, io)[language]}\n`);
  }
};

/** Throws `UserError` where a run cannot be done again by itself. */
export const refuseToWatch = (names: readonly string[], options: OptionValues): void => {
  if (names.includes(standardInput)) throw new UserError(noFile);
  const changing = ['fix', 'fixDryRun', 'updateBaseline'].some((name) => options[name] === true);
  if (changing) throw new UserError(noChange);
};

const noFile = message(
  '--watch 要看文件的改动，标准输入没有文件可看。请写明文件名。',
  '--watch looks for changes of files, and standard input is none. Name a file.',
);

const noChange = message(
  '--watch 不和 --fix、--fix-dry-run、--update-baseline 同时用：正在编辑的文件不能自动改。请分开运行。',
  '--watch does not go with --fix, --fix-dry-run or --update-baseline: a file that is being edited is not changed by others. Run them apart.',
);

const waiting = message('等待改动；按 Ctrl-C 结束', 'waiting for changes; Ctrl-C ends');

const mostNamed = 3;

const again = (paths: readonly string[], io: Io): Message => {
  const names = paths.slice(0, mostNamed).map((path) => visible(io.relative(path)));
  const more = paths.length - names.length;
  return message(
    `有改动：${names.join('、')}${more > 0 ? ` 等 ${paths.length} 个文件` : ''}`,
    `changed: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  );
};

const clockOf = ({ now }: Io): string => {
  const time = now();
  const parts = [time.getHours(), time.getMinutes(), time.getSeconds()];
  return `[${parts.map((part) => `${part}`.padStart(2, '0')).join(':')}]`;
};

/** Milliseconds after which a look is taken even where nothing was seen to happen: network drives tell nothing. */
const patience = 2000;
/** An editor writes a file in several steps; this long nothing must happen, unless it never stops. */
const silence = 100;
const mostSilences = 10;

const nextChange = async ({ folders, changed }: Observation, io: Io): Promise<readonly string[]> => {
  const watcher = await io.watch(folders());
  try {
    for (;;) {
      // At once, too: something may have been changed while the run was going on.
      const paths = await changed();
      if (paths.length > 0) return paths;
      if (!(await watcher.sign(patience))) continue;
      for (let count = 0; count < mostSilences && (await watcher.sign(silence)); count += 1);
    }
  } finally {
    watcher.close();
  }
};
