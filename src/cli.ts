import { CommanderError, type OutputConfiguration, Command as Program } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import type { Command, CommandOption, OptionValues, Session } from './commands/command.ts';
import { ExitCode } from './commands/exit-code.ts';
import { explainFailure } from './commands/explain-failure.ts';
import { commands } from './commands/index.ts';
import type { Io } from './commands/io.ts';
import { commonOptions, languageOption } from './commands/shared-options.ts';
import { emptyValue, translateHelp, unknownCommand, usageWords } from './commands/usage.ts';
import { type Language, message } from './text/message.ts';
import { nearest } from './text/nearest.ts';
import { UserError } from './text/user-error.ts';

export { createIo } from './commands/io.ts';
export { processHost } from './commands/process-host.ts';
export { discardUnfinished } from './commands/unfinished.ts';

/** Arguments → exit code: the whole of kepu. Never throws; what goes wrong is said on standard error. */
export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const language = languageOf(args, io.env);
  try {
    return await dispatch(args, io, language);
  } catch (error) {
    return await explainFailure(error, io, language ?? 'zh');
  } finally {
    io.progress(null);
  }
};

const dispatch = async (args: readonly string[], io: Io, language: Language | null): Promise<ExitCode> => {
  let outcome: ExitCode = ExitCode.ok;
  const printed: string[] = [];
  const program = await buildProgram(
    args,
    language ?? 'zh',
    { ...helpOutput(io), writeOut: (text) => printed.push(text) },
    async (command, names, options) => {
      const open = (there: Io) => openSession(command, options, there, language);
      if (options.watch === true) await watch(command, names, options, { io, language, open });
      else outcome = await command.run(names, options, await open(io));
    },
  );
  try {
    if (args.length === 0) program.outputHelp();
    else await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help') {
      refuseUnknownTopic(args);
      // The help of a command has been printed by then.
      if (printed.length === 0) program.outputHelp();
    } else if (error.exitCode !== 0) throw new UserError(usageWords(error));
  }
  if (printed.length > 0) await io.print(printed.join(''));
  return outcome;
};

/** Throws `UserError` for `kepu help` with no command behind it, which commander answers with the help of kepu itself. */
const refuseUnknownTopic = (args: readonly string[]): void => {
  const topic = args[0] === 'help' ? args[1] : undefined;
  const names = ['help', ...commands.map(({ name }) => name)];
  if (topic === undefined || topic.startsWith('-') || names.includes(topic)) return;
  throw new UserError(unknownCommand(topic, nearest(topic, names)));
};

type Invoke = (command: Command, names: readonly string[], options: OptionValues) => Promise<void>;

/** Left alone, commander asks the streams of the process, which then must be opened. */
const helpOutput = ({ isTerminal, width }: Io): OutputConfiguration => ({
  writeErr: () => undefined,
  getOutHelpWidth: () => (isTerminal() ? width() : helpWidth),
  getOutHasColors: () => false,
});

/** What commander takes where it does not know. */
const helpWidth = 80;

const buildProgram = async (
  args: readonly string[],
  language: Language,
  output: OutputConfiguration,
  invoke: Invoke,
): Promise<Program> => {
  const program = new Program('kepu')
    .description(about[language])
    .version(packageFile.version, '-V, --version', versionHelp[language])
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput(output);
  addOption(program, languageOption, language);
  translateHelp(program, language);
  const isHelpWanted = args.length === 0 || args.some((arg) => helpWords.has(arg));
  for (const command of commands) {
    const sub = program.command(command.name).description(command.summary[language]).copyInheritedSettings(program);
    // The others are but lines of a list: their options would be made at every start for nothing.
    if (!args.includes(command.name)) continue;
    fillCommand(sub, command, language, invoke);
    if (!isHelpWanted) continue;
    if (command.notes) sub.addHelpText('after', `\n${(await command.notes())[language]}`);
    const { commandNotes } = await import('./commands/help.ts');
    sub.addHelpText('after', `\n${commandNotes(language)}`);
  }
  if (isHelpWanted) program.addHelpText('after', `\n${(await import('./commands/help.ts')).kepuNotes(language)}`);
  return program;
};

const helpWords = new Set(['-h', '--help', 'help']);

const about = message(
  '年度工作要点：检查数字，按 GB/T 9704 排版，列出目标任务清单',
  'Annual plans: check their figures, print them under GB/T 9704, list their targets',
);
const versionHelp = message('显示版本', 'print the version');
const exampleWords = message('示例：', 'Examples:');

const fillCommand = (sub: Program, command: Command, language: Language, invoke: Invoke): void => {
  translateHelp(sub, language);
  const flags = command.operands?.flags.split(' ') ?? [];
  for (const each of flags) sub.argument(each, command.operands?.summary[language]);
  for (const option of [...command.options, ...commonOptions]) addOption(sub, option, language);
  sub.addHelpText('after', ['', exampleWords[language], ...command.examples.map((line) => `  $ ${line}`)].join('\n'));
  sub.action(async (...given: unknown[]) => {
    const operands = given.slice(0, flags.length).filter((operand) => operand !== undefined);
    const names = operands.flat() as string[];
    await invoke(command, names, sub.opts());
  });
};

const addOption = (sub: Program, option: CommandOption, language: Language): void => {
  const made = sub.createOption(option.flags, option.summary[language]);
  if (option.choices) made.choices(option.choices);
  else made.argParser((value: string, before) => takeValue(option, value, before));
  sub.addOption(made);
};

/** What an option comes to with one more value. Throws `UserError` for an empty one, as an unset variable of a script gives. */
const takeValue = (
  { flags, isRepeatable }: CommandOption,
  value: string,
  before: unknown,
): string | readonly string[] => {
  if (value === '') throw new UserError(emptyValue(flags));
  return isRepeatable ? [...((before as readonly string[] | undefined) ?? []), value] : value;
};

interface Watching {
  readonly io: Io;
  readonly language: Language | null;
  readonly open: (io: Io) => Promise<Session>;
}

/** Runs a command again and again, until somebody interrupts it. */
const watch = async (
  command: Command,
  names: readonly string[],
  options: OptionValues,
  { io, language, open }: Watching,
): Promise<void> => {
  const { refuseToWatch, watchRuns } = await import('./commands/watch/watch.ts');
  refuseToWatch(names, options);
  const run = (session: Session) => command.run(names, options, session);
  await watchRuns({ open, run, explain: (error, spoken) => explainFailure(error, io, spoken) }, io, language);
};

const folderGone = message(
  '当前文件夹已被删除。请先用 cd 进入一个存在的文件夹。',
  'the folder that kepu was started in has been deleted; change to one that is there',
);

/** Throws `UserError` where there is no folder to work in, and where the configuration cannot be used. */
const openSession = async (
  { outlivesConfig }: Command,
  options: OptionValues,
  io: Io,
  chosen: Language | null,
): Promise<Session> => {
  if (io.cwd === '') throw new UserError(folderGone);
  const named = options.config;
  const { loadConfig } = await import('./workspace/config.ts');
  const loading = loadConfig(named === false ? false : typeof named === 'string' ? named : undefined, io);
  const config = await loading.catch((error: unknown) => {
    if (outlivesConfig && error instanceof UserError) return null;
    throw error;
  });
  return {
    io: config ? io.limitedBy(config.limits) : io,
    config,
    language: chosen ?? config?.settings.language ?? 'zh',
    color: wantsColor(options.color, io),
  };
};

/** `--color` and `--no-color`, then NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
const wantsColor = (flag: unknown, { env, isTerminal }: Io): boolean => {
  if (typeof flag === 'boolean') return flag;
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  return !forced ? isTerminal() : forced !== '0' && forced !== 'false';
};

/** What `--lang` or KEPU_LANG say; looked up before anything else, for help and errors speak it too. */
const languageOf = (args: readonly string[], env: Io['env']): Language | null => {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const flag = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  const chosen = (flag ?? env.KEPU_LANG)?.slice(0, 2).toLowerCase();
  return chosen === 'zh' || chosen === 'en' ? chosen : null;
};
