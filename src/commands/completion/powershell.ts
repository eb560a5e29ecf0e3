import type { Completed, CompletedOption, Values, Word } from './completed.ts';

/** The completion for PowerShell 5 and newer; everything that it offers is in the script. Files are PowerShell's own. */
export const powershellCompletion = ({ commands, options }: Completed): string =>
  [
    '# PowerShell completion for kepu',
    '$KepuCompletion = @{',
    ...[{ name: '', summary: '', options, operands: commandsOf(commands) }, ...commands].flatMap(
      ({ name, options: own, operands }) => [
        `  ${quoted(name)} = @{`,
        `    options = ${list(own.flatMap(({ names, summary }) => names.map((text) => ({ text, summary }))))}`,
        `    operands = ${operands === null ? '@()' : valuesList(operands)}`,
        '    values = @{',
        ...own.flatMap(valueLines),
        '    }',
        '  }',
      ],
    ),
    '}',
    ...body,
    '',
  ].join('\n');

const commandsOf = (commands: Completed['commands']): Values => ({
  kind: 'words',
  words: commands.map(({ name, summary }) => ({ text: name, summary })),
});

/** PowerShell takes typographic quotes for quotes, too. */
const quoted = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

const list = (words: readonly Word[]): string =>
  `@(${words.map(({ text, summary }) => quoted(`${text}\t${summary || text}`)).join(', ')})`;

/** What may stand behind each name of an option; under the name and an equals sign, what behind one in its value. */
const valueLines = ({ names, values, isOptional }: CompletedOption): readonly string[] => {
  if (values === null || isOptional) return [];
  const lines = names.map((name) => `      ${quoted(name)} = ${valuesList(values)}`);
  const ends = values.kind === 'pairs' ? (values.behind ?? []) : [];
  if (ends.length === 0) return lines;
  const behind = list(ends.map((text) => ({ text, summary: '' })));
  return [...lines, ...names.map((name) => `      ${quoted(`${name}=`)} = ${behind}`)];
};

/** The words that may stand at a place; none where files may. */
const valuesList = (values: Values): string => {
  if (values.kind === 'words') return list(values.words);
  if (values.kind !== 'pairs') return '@()';
  // What goes to a file by an equals sign may do without one.
  const ends = values.behind === null ? ['', '='] : ['='];
  return list(values.words.flatMap(({ text, summary }) => ends.map((end) => ({ text: text + end, summary }))));
};

const body = [
  'Register-ArgumentCompleter -Native -CommandName kepu -ScriptBlock {',
  '  param($wordToComplete, $commandAst, $cursorPosition)',
  "  $command = ''",
  '  $option = $null',
  '  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {',
  '    if ($element.Extent.EndOffset -ge $cursorPosition) { break }',
  '    $word = $element.Extent.Text',
  '    if ($option -ne $null) { $option = $null; continue }',
  "    if ($word -like '-*') {",
  '      if ($KepuCompletion[$command].values.ContainsKey($word)) { $option = $word }',
  "    } elseif ($command -eq '' -and $KepuCompletion.ContainsKey($word)) {",
  '      $command = $word',
  '    }',
  '  }',
  '  $place = $KepuCompletion[$command]',
  '  $candidates = if ($option -ne $null) { $place.values[$option] }',
  "    elseif ($wordToComplete -like '-*') { $place.options }",
  '    else { $place.operands }',
  "  $start = ''",
  "  if ($option -ne $null -and $wordToComplete -like '*=*') {",
  '    $candidates = $place.values["$option="]',
  "    $start = $wordToComplete.Substring(0, $wordToComplete.IndexOf('=') + 1)",
  '  }',
  '  foreach ($candidate in $candidates) {',
  '    $text, $tip = $candidate -split "`t", 2',
  '    $text = $start + $text',
  '    if ($text.StartsWith($wordToComplete)) {',
  "      [System.Management.Automation.CompletionResult]::new($text, $text, 'ParameterValue', $tip)",
  '    }',
  '  }',
  '}',
];
