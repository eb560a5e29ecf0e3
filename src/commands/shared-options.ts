import type { PublicationOptions } from '../compose/publication.ts';
import { message } from '../text/message.ts';
import { builtInProfiles } from './built-in-profiles.ts';
import type { CommandOption, Operands, OptionValues } from './command.ts';
import { isSet, textOf } from './settings.ts';

/** May stand before the command, too. */
export const languageOption: CommandOption = {
  flags: '--lang <language>',
  summary: message('信息的语言：zh 或 en', 'language of messages: zh or en'),
  choices: ['zh', 'en'],
};

/** Options that every command takes. */
export const commonOptions: readonly CommandOption[] = [
  languageOption,
  { flags: '--color', summary: message('总是使用颜色', 'always use colour') },
  { flags: '--no-color', summary: message('不使用颜色', 'never use colour') },
  { flags: '--config <file>', summary: message('使用这个配置文件', 'use this configuration file') },
  { flags: '--no-config', summary: message('不读配置文件', 'read no configuration file') },
];

/** Options of the commands that write files beside each other into one folder. */
export const outputOptions: readonly CommandOption[] = [
  {
    flags: '-o, --out-dir <dir>',
    summary: message('输出文件夹（默认 out）', 'folder to write to (default: out)'),
  },
  {
    flags: '--stdout',
    summary: message('写到标准输出（限一种文本格式）', 'write to standard output (one text format)'),
  },
  {
    flags: '--draft',
    summary: message('有错误也输出，标“草稿”', 'print although errors stand, marked as a draft'),
  },
  { flags: '--force', summary: message('覆盖他人改过的文件', 'overwrite files that somebody changed') },
];

/** The option of the commands that can be done again by themselves. */
export const watchOption: CommandOption = {
  flags: '--watch',
  summary: message('文件一有改动就重新运行，按 Ctrl-C 结束', 'run again whenever a file changes; Ctrl-C ends'),
};

/** How the names of plan files end. */
export const planEndings: readonly string[] = ['yaml', 'yml'];

/** How the names of Word files end. */
export const wordEndings: readonly string[] = ['docx', 'docm', 'dotx', 'dotm'];

/** How the names of documents end that plans are made of. */
export const documentEndings: readonly string[] = [...wordEndings, 'md', 'markdown', 'txt'];

/** What the arguments of most commands are. */
export const planOperands: Operands = {
  flags: '[plans...]',
  summary: message(
    '计划文件、文件夹或通配符；- 为标准输入；不写则自动查找',
    'plan files, folders or globs; - is standard input; none: found by themselves',
  ),
};

const [usual, ...others] = builtInProfiles.map(({ name }) => name);

/** Which layout to print under. */
export const profileOption: CommandOption = {
  flags: '--profile <name>',
  summary: message(
    `版式：${usual}（默认）、${others.join('、')}，或一个版式文件`,
    `layout: ${usual} (default), ${others.join(', ')}, or a profile file`,
  ),
};

/** In which form a plan is printed. */
export const formOption: CommandOption = {
  flags: '--form <form>',
  summary: message(
    '形式：plan 只印计划，notice 印发通知，letter 信函（默认按计划里写的）',
    'the bare plan, a notice, or a letter (default: what the plan says)',
  ),
  choices: ['plan', 'notice', 'letter'],
};

/** How a plan is to be composed, as far as options say. */
export const composingOf = (options: OptionValues): PublicationOptions => {
  const form = textOf(options, 'form') as PublicationOptions['form'];
  return { draft: isSet(options, 'draft'), ...(form === undefined ? {} : { form }) };
};
