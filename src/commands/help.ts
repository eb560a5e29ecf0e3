import { type Language, type Message, message } from '../text/message.ts';
import { ExitCode } from './exit-code.ts';
import { alignTable } from './table.ts';

type Row = readonly [term: string, meaning: Message];

const exitCodes: readonly Row[] = [
  [`${ExitCode.ok}`, message('完成，没有错误（可以有警告）', 'done, no errors (there may be warnings)')],
  [
    `${ExitCode.findings}`,
    message(
      '有错误，或警告多于 --max-warnings；diff --exit-code：有不同',
      'errors, or more warnings than --max-warnings; diff --exit-code: differences',
    ),
  ],
  [
    `${ExitCode.misuse}`,
    message(
      '用法、配置有误，文件读不了或写不了',
      'a mistake in the command line or configuration; a file that cannot be read or written',
    ),
  ],
  [`${ExitCode.bug}`, message('kepu 自身出错', 'kepu itself failed')],
  [
    '129, 130, 143',
    message(
      '终端关闭、按了 Ctrl-C，或被别的程序中断；不会留下写了一半的文件',
      'interrupted: terminal closed, Ctrl-C, or another program; no file is left half-written',
    ),
  ],
];

const variables: readonly Row[] = [
  ['KEPU_LANG', message('信息的语言：zh 或 en；--lang 优先', 'language of messages: zh or en; --lang wins')],
  [
    'KEPU_SOFFICE',
    message('LibreOffice 的 soffice 的完整路径，用于 PDF', 'the full path of LibreOffice’s soffice, which PDF takes'),
  ],
  ['KEPU_DEBUG', message('1：kepu 自身出错时显示细节', '1: shows the details where kepu itself failed')],
  ['NO_COLOR', message('有值时不用颜色；--color 优先', 'no colour where it has a value; --color wins')],
  [
    'FORCE_COLOR',
    message('有值时总用颜色，0 或 false 则不用', 'colour where it has a value, none where that is 0 or false'),
  ],
  ['CI', message('有值时不显示进度', 'no progress is shown where it has a value')],
  [
    'XDG_CACHE_HOME',
    message(
      '--cache 记在哪个文件夹；不设则用 LOCALAPPDATA（Windows）或 ~/.cache',
      'where --cache keeps what it knows; else LOCALAPPDATA (Windows) or ~/.cache',
    ),
  ],
  ['PATH', message('在哪里找 git、LibreOffice 和 poppler', 'where git, LibreOffice and poppler are looked for')],
];

const examples: readonly Row[] = [
  ['$ kepu init', message('在当前文件夹建一个计划仓库', 'make a repository of plans here')],
  ['$ kepu validate', message('检查全部计划', 'check all plans')],
  ['$ kepu validate --fix plans/', message('改好有现成改法的地方', 'apply the fixes that findings come with')],
  ['$ kepu validate --changed origin/main', message('只检查这个分支改动的', 'check only what this branch changes')],
  ['$ kepu render --docx plan-2026.yaml', message('输出 Word 文件', 'print a Word file')],
  ['$ kepu import 工作要点.docx', message('把 Word 文件变成计划文件', 'make a plan file of a Word file')],
];

const section = (heading: Message, rows: readonly Row[], language: Language): string =>
  [
    heading[language],
    ...alignTable(rows.map(([term, meaning]) => [`  ${term}`, meaning[language]]))
      .trimEnd()
      .split('\n'),
  ].join('\n');

const exitHeading = message('退出码：', 'Exit codes:');
const variableHeading = message('环境变量：', 'Environment variables:');

/** What stands at the end of kepu's help: command lines that show it at work, exit codes, environment variables. */
export const kepuNotes = (language: Language): string =>
  [
    section(message('示例：', 'Examples:'), examples, language),
    section(exitHeading, exitCodes, language),
    section(variableHeading, variables, language),
    message('一个命令的选项和示例：kepu help 命令', 'Options and examples of a command: kepu help COMMAND')[language],
  ].join('\n\n');

/** What stands at the end of the help of every command. */
export const commandNotes = (language: Language): string =>
  [
    section(exitHeading, exitCodes, language),
    message('环境变量见 kepu --help', 'Environment variables: see kepu --help')[language],
  ].join('\n\n');
