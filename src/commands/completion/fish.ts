import type { Completed, CompletedOption, Values } from './completed.ts';

/** The completion for fish 3.1 and newer; everything that it offers is in the script: kepu is not started. */
export const fishCompletion = ({ commands, options }: Completed): string =>
  [
    '# fish completion for kepu',
    'function __kepu_is',
    `    set -l commands ${commands.map(({ name }) => name).join(' ')}`,
    '    for word in (commandline -opc)[2..-1]',
    '        if contains -- $word $commands',
    '            test "$word" = "$argv[1]"',
    '            return',
    '        end',
    '    end',
    '    test -z "$argv[1]"',
    'end',
    'function __kepu_files',
    '    set -l paths (complete -C "__fish_command_without_completions "(commandline -ct))',
    '    for ending in $argv',
    '        string match -r -- "^.*\\\\.$ending\\$" $paths',
    '    end',
    "    string match -r -- '^.*/$' $paths",
    'end',
    'complete -c kepu -f',
    ...options.map((option) => optionLine('', option)),
    ...commands.flatMap(({ name, summary, options: own, operands }) => [
      `complete -c kepu -n '__kepu_is ""' -a ${quoted(name)} -d ${quoted(summary)}`,
      ...own.map((option) => optionLine(name, option)),
      ...(operands ? operandLines(name, operands) : []),
    ]),
    '',
  ].join('\n');

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const condition = (command: string): string => `-n '__kepu_is ${command === '' ? '""' : command}'`;

const optionLine = (command: string, { names, summary, values, isOptional }: CompletedOption): string => {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const behind = values === null || isOptional ? [] : valueFlags(values);
  return ['complete -c kepu', condition(command), ...flags, ...behind, `-d ${quoted(summary)}`].join(' ');
};

const operandLines = (command: string, values: Values): readonly string[] =>
  valueFlags(values)
    .filter((flags) => flags.startsWith('-a') || flags === '-r')
    .map((flags) => ['complete -c kepu', condition(command), flags === '-r' ? '-F' : flags].join(' '));

/** `-x` takes a value from the list alone, `-r` any file. */
const valueFlags = (values: Values): readonly string[] => {
  if (values.kind === 'folders') return ['-x', "-a '(__fish_complete_directories (commandline -ct))'"];
  if (values.kind === 'anything') return ['-x'];
  if (values.kind === 'files') {
    return values.endings.length === 0 ? ['-r'] : ['-x', `-a '(__kepu_files ${values.endings.join(' ')})'`];
  }
  const end = values.kind === 'pairs' && values.behind !== null ? '=' : '';
  // The list is read as a command line: a summary in it is quoted once more.
  const listed = values.words.map(({ text, summary }) => text + end + (summary === '' ? '' : `\\t${quoted(summary)}`));
  const ends = values.kind === 'pairs' ? (values.behind ?? []) : [];
  const pairs = values.words.flatMap(({ text }) => ends.map((each) => `${text}=${each}`));
  return ['-x', `-a ${quoted([...listed, ...pairs].join(' '))}`];
};
