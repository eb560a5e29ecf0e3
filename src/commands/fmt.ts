import { message } from '../text/message.ts';
import type { Command } from './command.ts';

/** `kepu fmt`: plans, registers and configurations in their canonical form. */
export const fmt: Command = {
  name: 'fmt',
  summary: message(
    '把计划文件整理成统一的写法，注释和正文不动',
    'put plan files into canonical form; comments and texts are kept',
  ),
  operands: {
    flags: '[files...]',
    summary: message(
      '计划、登记册、配置文件，文件夹或通配符；- 把标准输入整理到标准输出；不写则自动查找',
      'plans, registers, configurations, folders or globs; - formats standard input to standard output; none: found by themselves',
    ),
  },
  options: [
    {
      flags: '--check',
      summary: message(
        '只列出要整理的文件，不写入；有则退出码为 1',
        'write nothing; list what is to be formatted and exit 1',
      ),
    },
    {
      flags: '--diff',
      summary: message('同 --check，但输出会改成怎样（补丁）', 'the same, with the changes as a patch'),
    },
    {
      flags: '--keys <language>',
      summary: message(
        '把键和固定的值改写成中文（zh）或英文（en）；不写则保持原样',
        'turn keys and fixed values into Chinese (zh) or English (en); without it they stay as written',
      ),
      choices: ['zh', 'en'],
    },
  ],
  notes: async () =>
    message(
      [
        '自动查找和给文件夹时，计划引用的登记册一起整理；自动查找时还有 kepu.config.yaml。',
        '统一的写法：键按 Schema 的顺序；每级缩进两格；用不着的引号去掉；大括号、方括号里的内容一行（120 格）放得下才写在一行；文末一个换行。',
        '注释跟着它说明的内容走；空行、正文、换行符（LF 或 CRLF）都不变。有语法错误的文件不动。',
      ].join('\n'),
      [
        'Found by themselves or in a folder, plans bring along the registers that they include; without arguments, kepu.config.yaml is formatted too.',
        'Canonical form: keys in the order of the schema; two blanks a level; no quotes that nothing needs; braces and brackets only where they fit on one line of 120 cells; one line end at the end.',
        'Comments go with what they are about; blank lines, texts and line ends (LF or CRLF) stay. A file with syntax errors is left alone.',
      ].join('\n'),
    ),
  examples: [
    'kepu fmt',
    'kepu fmt --check',
    'kepu fmt --diff plans/plan-2026.yaml',
    'kepu fmt --keys zh plans',
    'kepu fmt - < plan.yaml',
  ],
  run: async (names, options, session) => {
    const { formatFiles } = await import('./fmt/format-files.ts');
    return formatFiles(names, options, session);
  },
};
