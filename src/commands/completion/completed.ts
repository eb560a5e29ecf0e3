import { type Language, message } from '../../text/message.ts';
import { builtInProfiles, loadBuiltIn } from '../built-in-profiles.ts';
import type { Command, CommandOption, Operands } from '../command.ts';
import { commonOptions, languageOption, planEndings } from '../shared-options.ts';

/** A word that may be typed, and what it means. */
export interface Word {
  readonly text: string;
  readonly summary: string;
}

/** What may stand at a place of a command line: words, words with `=` and more words behind, files, folders, or anything. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  /** `behind` null: a file behind the `=`, which may be left out. */
  | { readonly kind: 'pairs'; readonly words: readonly Word[]; readonly behind: readonly string[] | null }
  /** Files by their endings, without the dot; none means all. Folders lead to them. */
  | { readonly kind: 'files'; readonly endings: readonly string[] }
  | { readonly kind: 'folders' }
  | { readonly kind: 'anything' };

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `-o` and `--out-dir`, the long one last. */
  readonly names: readonly string[];
  readonly summary: string;
  /** null where nothing stands behind it. */
  readonly values: Values | null;
  /** Whether the value may be left out: it then stands behind an equals sign only. */
  readonly isOptional: boolean;
  readonly isRepeatable: boolean;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly operands: Values | null;
}

/** kepu as a shell completes it. */
export interface Completed {
  readonly commands: readonly CompletedCommand[];
  /** What may stand before a command. */
  readonly options: readonly CompletedOption[];
}

/** All that can be completed, from the very commands that there are. */
export const completedOf = async (commands: readonly Command[], language: Language): Promise<Completed> => {
  const known = await knownValues(language);
  const say = (option: CommandOption, command: string) => completedOption(option, command, known, language);
  return {
    options: [languageOption, helpOption, versionOption].map((option) => say(option, '')),
    commands: [
      ...commands.map((command) => ({
        name: command.name,
        summary: command.summary[language],
        options: [...command.options, ...commonOptions, helpOption].map((option) => say(option, command.name)),
        operands: command.operands && operandsOf(command.operands, known),
      })),
      {
        name: 'help',
        summary: helpOption.summary[language],
        options: [],
        operands: wordsOf(commands.map(({ name, summary }) => ({ text: name, summary: summary[language] }))),
      },
    ],
  };
};

const helpOption = { flags: '-h, --help', summary: message('显示帮助', 'show help') };
const versionOption = { flags: '-V, --version', summary: message('显示版本', 'print the version') };

const wordsOf = (words: readonly Word[]): Values => ({ kind: 'words', words });

/** What has a name of its own in kepu. */
interface Known {
  readonly rules: readonly Word[];
  readonly checks: readonly Word[];
  readonly reporters: readonly Word[];
  readonly profiles: readonly Word[];
}

const knownValues = async (language: Language): Promise<Known> => {
  const { allRules } = await import('../../rules/rules.ts');
  const { describeChecks } = await import('../verify/verify-checks.ts');
  const { reporters } = await import('../../report/index.ts');
  const profiles = await Promise.all(builtInProfiles.map(({ name }) => loadBuiltIn(name)));
  return {
    rules: allRules.map(({ id, summary }) => ({ text: id, summary: summary[language] })),
    checks: describeChecks().map(({ id, summary }) => ({ text: id, summary: summary[language] })),
    reporters: reporters.map(({ name }) => ({ text: name, summary: '' })),
    profiles: profiles.map(({ name, summary }) => ({ text: name, summary: summary[language] })),
  };
};

const completedOption = (
  { flags, summary, choices, isRepeatable = false }: CommandOption,
  command: string,
  known: Known,
  language: Language,
): CompletedOption => {
  const [, placeholder] = /[<[]([^<>[\]]+)[>\]]/.exec(flags) ?? [];
  const names = flags.match(/--?[a-zA-Z][a-zA-Z-]*/g) ?? [];
  const values = choices
    ? wordsOf(choices.map((text) => ({ text, summary: '' })))
    : valuesOf(names.at(-1) ?? '', placeholder ?? '', command, known);
  return {
    names,
    summary: summary[language],
    values: placeholder === undefined ? null : values,
    isOptional: flags.includes('['),
    isRepeatable,
  };
};

const severities = ['off', 'info', 'warning', 'error'];

const valuesOf = (name: string, placeholder: string, command: string, known: Known): Values => {
  if (name === '--reporter') return { kind: 'pairs', words: known.reporters, behind: null };
  if (name === '--rule') {
    return { kind: 'pairs', words: command === 'verify' ? known.checks : known.rules, behind: severities };
  }
  if (name === '--profile') return wordsOf(known.profiles);
  if (['--config', '--registers', '--text-of'].includes(name)) return { kind: 'files', endings: planEndings };
  if (placeholder === 'file' || placeholder === 'path') return { kind: 'files', endings: [] };
  return { kind: placeholder === 'dir' ? 'folders' : 'anything' };
};

const operandsOf = ({ flags, choices, endings = planEndings }: Operands, known: Known): Values => {
  if (choices) return wordsOf(choices.map((text) => ({ text, summary: '' })));
  if (flags === '<rule>')
    return wordsOf([...new Map([...known.checks, ...known.rules].map((word) => [word.text, word])).values()]);
  return flags === '[dir]' ? { kind: 'folders' } : { kind: 'files', endings };
};
