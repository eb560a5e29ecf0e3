import type { CommanderError, Command as Program } from 'commander';
import { type Language, type Message, message } from '../text/message.ts';
import { visible } from '../text/visible.ts';

const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

/** Gives a program's help in a language: what commander writes itself is English. */
export const translateHelp = (program: Program, language: Language): void => {
  const words = message('显示帮助', 'show help')[language];
  program.helpOption('-h, --help', words);
  if (program.parent === null) program.helpCommand('help [command]', words);
  else program.helpCommand(false);
  program.configureHelp({
    styleTitle: (title) => (language === 'zh' ? (headings[title] ?? title) : title),
    optionDescription: (option) => option.description,
    subcommandTerm: (command) => command.name(),
  });
};

/** There is no command of a name; `meant` is the one that was probably meant. */
export const unknownCommand = (name: string, meant: string | null): Message => {
  const hint = meant === null ? seeHelp : message(`是不是 ${meant}？`, `Did you mean ${meant}?`);
  const shown = visible(name);
  return message(`没有命令 ${shown}。${hint.zh}`, `unknown command ${shown}. ${hint.en}`);
};

/** An option was given nothing, by its flags: `-o, --output <file>`. */
export const emptyValue = (flags: string): Message =>
  message(
    `选项 ${flags} 后面是空的。请写上内容，或者去掉这个选项。`,
    `option ${flags} was given nothing. Give it a value, or leave it out.`,
  );

const seeHelp = message('用 --help 查看用法。', 'See --help.');

/** What a sentence says from some words on, up to a mark. */
const between = (sentence: string, words: string, mark: string): string | undefined => {
  const start = sentence.indexOf(words) + words.length;
  const end = sentence.indexOf(mark, start);
  return start < words.length || end < 0 ? undefined : sentence.slice(start, end);
};

/** A mistake on the command line in kepu's own words; commander's sentence only lends the names in it. */
export const usageWords = (error: CommanderError): Message => {
  const [name = '', value = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, words = '']) => words);
  const meant = between(error.message, 'Did you mean ', '?')?.replace(/^one of /, '');
  const choices = between(error.message, 'Allowed choices are ', '.');
  const shown = visible(name);
  const hint = meant ? message(`是不是 ${meant}？`, `Did you mean ${meant}?`) : seeHelp;
  if (choices) return choiceWords(shown, visible(value), choices);
  const words = (usage[error.code] ?? other)(shown);
  return message(`${words.zh}。${hint.zh}`, `${words.en}. ${hint.en}`);
};

const choiceWords = (option: string, value: string, choices: string): Message =>
  message(
    `选项 ${option} 不能写“${value}”，可选：${choices.replaceAll(', ', '、')}。`,
    `option ${option} does not take “${value}”. Choices: ${choices}`,
  );

const usage: Readonly<Record<string, (name: string) => Message>> = {
  'commander.unknownOption': (name) => message(`没有选项 ${name}`, `unknown option ${name}`),
  'commander.unknownCommand': (name) => message(`没有命令 ${name}`, `unknown command ${name}`),
  'commander.missingArgument': (name) => message(`缺少参数 ${name}`, `missing argument ${name}`),
  'commander.optionMissingArgument': (name) => message(`选项 ${name} 缺少值`, `option ${name} needs a value`),
  'commander.invalidArgument': (name) => message(`选项 ${name} 的值不对`, `option ${name} does not take this value`),
  'commander.excessArguments': () => message('参数太多', 'too many arguments'),
};

const other = (name: string): Message =>
  message(`命令行有误 ${name}`.trim(), `the command line cannot be read ${name}`.trim());
