import type { Completed, CompletedCommand, CompletedOption, Values, Word } from './completed.ts';

/** The completion for zsh; everything that it offers is in the script: kepu is not started. */
export const zshCompletion = ({ commands, options }: Completed): string =>
  [
    '#compdef kepu',
    '_kepu_pairs() {',
    '  local ends=$1',
    '  shift',
    "  if compset -P '*='; then",
    '    if [[ $ends == - ]]; then _files; else compadd -- $=ends; fi',
    '  elif [[ $ends == - ]]; then',
    '    compadd -- "$@"',
    '  else',
    '    compadd -S \'=\' -q -- "$@"',
    '  fi',
    '}',
    ...commands.flatMap(commandLines),
    '_kepu() {',
    '  local curcontext="$curcontext" state line',
    '  typeset -A opt_args',
    '  _arguments -C \\',
    ...options.flatMap((option) => specsOf(option)).map((spec) => `    ${spec} \\`),
    "    '1: :->command' '*:: :->rest'",
    '  case $state in',
    '    command)',
    '      local -a commands',
    `      commands=(${commands.map(({ name, summary }) => quoted(`${name}:${summary}`)).join(' ')})`,
    '      _describe kepu commands',
    '      ;;',
    '    rest)',
    '      (( $+functions[_kepu_$words[1]] )) && "_kepu_$words[1]"',
    '      ;;',
    '  esac',
    '}',
    // Sourced, it says what it is for; found along the path of functions, it is called.
    'if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _kepu "$@"; else compdef _kepu kepu; fi',
    '',
  ].join('\n');

const commandLines = ({ name, options, operands }: CompletedCommand): readonly string[] => [
  `_kepu_${name}() {`,
  '  _arguments -s -S \\',
  ...options.flatMap((option) => specsOf(option)).map((spec) => `    ${spec} \\`),
  operands ? `    ${quoted(`*: :${actionOf(operands)}`)}` : "    '*: :'",
  '}',
];

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Every name of an option as `_arguments` takes it: `-o+` has its value in one word or two, `--out=` as well. */
const specsOf = ({ names, summary, values, isOptional, isRepeatable }: CompletedOption): readonly string[] => {
  const words = summary.replace(/[[\]\\:]/g, '\\$&');
  const behind = values === null ? '' : isOptional ? ':: :' : `: :${actionOf(values)}`;
  return names.map((name) => {
    const taken = values === null ? name : name.startsWith('--') ? `${name}=${isOptional ? '-' : ''}` : `${name}+`;
    return quoted(`${isRepeatable ? '*' : `(${names.join(' ')})`}${taken}[${words}]${behind}`);
  });
};

const actionOf = (values: Values): string => {
  if (values.kind === 'anything') return ' ';
  if (values.kind === 'folders') return '_path_files -/';
  if (values.kind === 'files') {
    return values.endings.length === 0 ? '_files' : `_files -g "*.(${values.endings.join('|')})(-.)"`;
  }
  if (values.kind === 'pairs') {
    // A blank at its beginning: called as it stands, without what _arguments would put in.
    return ` _kepu_pairs "${values.behind?.join(' ') ?? '-'}" ${values.words.map(({ text }) => text).join(' ')}`;
  }
  return `((${values.words.map(describe).join(' ')}))`;
};

const describe = ({ text, summary }: Word): string =>
  summary === '' ? text : `${text}\\:"${summary.replace(/["\\$`]/g, '\\$&')}"`;
