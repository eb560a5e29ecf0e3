import type { Language, Message } from '../text/message.ts';
import type { Config } from '../workspace/config.ts';
import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** What every command is given beside its own arguments and options. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  /** Whether standard output takes colour: what the flags and the environment say, else whether it is a terminal. */
  readonly color: boolean;
  readonly config: Config | null;
}

/** One option of a command as its help shows it. */
export interface CommandOption {
  /** As commander reads it: `-o, --out-dir <dir>`. */
  readonly flags: string;
  readonly summary: Message;
  /** Whether it may be given several times; its value is then a list. */
  readonly isRepeatable?: boolean;
  readonly choices?: readonly string[];
}

/** The positional arguments of a command, such as `[plans...]` or `<old> <new>`, and what each is. */
export interface Operands {
  readonly flags: string;
  readonly summary: Message;
  /** The words that it takes, where these are known. */
  readonly choices?: readonly string[];
  /** How the names of the files end that it takes, without the dot; those of plan files by default. */
  readonly endings?: readonly string[];
}

/** A command: its help and what it does. Heavy parts are imported inside `run`, so that help and version are instant. */
export interface Command {
  readonly name: string;
  readonly summary: Message;
  readonly operands: Operands | null;
  readonly options: readonly CommandOption[];
  /** What else its help tells at the end; made only when the help is asked for. */
  readonly notes?: () => Promise<Message>;
  /** Command lines that show it at work. */
  readonly examples: readonly string[];
  /** Whether it goes on without a configuration that cannot be used, of which it tells by itself. */
  readonly outlivesConfig?: true;
  readonly run: (names: readonly string[], options: OptionValues, session: Session) => Promise<ExitCode>;
}

/** Options by their camelCase name: true, a value, or a list for a repeatable one. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
