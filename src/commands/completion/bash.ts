import type { Completed, CompletedOption, Values } from './completed.ts';

/**
 * The completion for bash 3.2 and newer, without the package of completions. Everything that it offers is in the script: kepu is not
 * started. An equals sign breaks words in bash, so that only what stands behind the last one is completed.
 */
export const bashCompletion = ({ commands, options }: Completed): string => {
  const places = [{ name: '', options, operands: null }, ...commands];
  return [
    '# bash completion for kepu',
    '_kepu_options() {',
    '  case $1 in',
    ...places.map(({ name, options: own }) => `    ${quoted(name)}) echo ${namesOf(own).join(' ')} ;;`),
    '  esac',
    '}',
    '_kepu_values() {',
    '  case "$1 $2" in',
    ...places.flatMap(({ name, options: own }) => own.flatMap((option) => valuesLine(name, option))),
    '    *) return 1 ;;',
    '  esac',
    '}',
    '_kepu_operands() {',
    '  case $1 in',
    `    '') echo 'words ${commands.map(({ name }) => name).join(' ')}' ;;`,
    ...commands.flatMap(({ name, operands }) =>
      operands === null ? [] : [`    ${quoted(name)}) echo ${quoted(tellValues(operands))} ;;`],
    ),
    '  esac',
    '}',
    body,
    '',
  ].join('\n');
};

const namesOf = (options: readonly CompletedOption[]): readonly string[] => options.flatMap(({ names }) => names);

const quoted = (text: string): string => `'${text}'`;

const valuesLine = (command: string, { names, values, isOptional }: CompletedOption): readonly string[] => {
  if (values === null) return [];
  const places = names.map((name) => quoted(`${command} ${name}`)).join('|');
  return [`    ${places}) echo ${quoted(`${isOptional ? 'optional ' : ''}${tellValues(values)}`)} ;;`];
};

/** What may stand at a place, as the script reads it: a kind, then words or endings. */
const tellValues = (values: Values): string => {
  if (values.kind === 'words') return ['words', ...values.words.map(({ text }) => text)].join(' ');
  if (values.kind === 'files') return ['files', ...values.endings].join(' ');
  if (values.kind !== 'pairs') return values.kind;
  const words = values.words.map(({ text }) => text);
  // What goes to a file by an equals sign may do without one.
  const shown = values.behind === null ? words.flatMap((word) => [word, `${word}=`]) : words.map((word) => `${word}=`);
  return ['pairs', values.behind?.join(',') ?? '', ...shown].join(' ').replace('pairs  ', 'pairs - ');
};

const body = `_kepu() {
  local IFS=$' \\t\\n' word command='' option='' before='' values='' current='' index isEnded=0 isValue=0
  local words=()
  COMPREPLY=()
  # Words as they were typed: bash takes --a=b apart.
  for ((index = 1; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if ((\${#words[@]} > 0)) && [[ $word == '=' || $before == '=' ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    before=$word
  done
  ((\${#words[@]} > 0)) || return 0
  current=\${words[\${#words[@]}-1]}
  for ((index = 0; index < \${#words[@]} - 1; index++)); do
    word=\${words[index]}
    if ((isValue)); then
      isValue=0
    elif ((isEnded)) || [[ $word != -* || $word == - ]]; then
      [[ $command == '' ]] && command=$word
    elif [[ $word == -- ]]; then
      isEnded=1
    elif [[ $word != *=* ]] && values=$(_kepu_values "$command" "$word") && [[ $values != optional* ]]; then
      isValue=1
      option=$word
    fi
  done
  if ((isValue)); then
    values=$(_kepu_values "$command" "$option")
  elif ((!isEnded)) && [[ $current == --*=* ]]; then
    values=$(_kepu_values "$command" "\${current%%=*}") || return 0
    values=\${values#optional }
    current=\${current#*=}
  elif ((!isEnded)) && [[ $current == -* ]]; then
    values="words $(_kepu_options "$command")"
  else
    values=$(_kepu_operands "$command")
  fi
  _kepu_offer "$current" $values
}
_kepu_offer() {
  local current=$1 kind=\${2-} line ending behind=''
  shift
  (($# > 0)) && shift
  if [[ $kind == pairs ]]; then
    behind=$1
    kind=words
    shift
    if [[ $current == *=* ]]; then
      current=\${current#*=}
      if [[ $behind == - ]]; then
        kind=files
        set --
      else
        set -- \${behind//,/ }
      fi
    fi
  fi
  case $kind in
    words)
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -W "$*" -- "$current")
      if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
      ;;
    files|folders)
      # bash quotes what it puts in; what was typed is quoted already.
      current=\${current//\\\\/}
      current=\${current#[\\'\\"]}
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do
        if [[ -d $line ]]; then
          COMPREPLY+=("$line")
        elif [[ $kind == files ]]; then
          (($# == 0)) && COMPREPLY+=("$line")
          for ending in "$@"; do [[ $line == *."$ending" ]] && COMPREPLY+=("$line"); done
        fi
      done < <(compgen -f -- "$current")
      ;;
  esac
  return 0
}
complete -F _kepu kepu`;
