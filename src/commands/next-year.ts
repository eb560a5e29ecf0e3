import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import type { Command } from './command.ts';
import { naming } from './naming.ts';

/** `kepu next-year`: next year's draft of a plan; what a person must decide on is marked in it. */
export const nextYear: Command = {
  name: 'next-year',
  summary: message('由今年的计划起草下一年的', 'draft next year’s plan from this year’s'),
  operands: {
    flags: '<plan>',
    summary: message('今年的计划文件；- 为标准输入', 'this year’s plan file; - is standard input'),
  },
  options: [
    {
      flags: '-o, --output <path>',
      summary: message(
        '写到这个文件或文件夹（默认放在原文件旁边，名称里的年份加一）',
        'file or folder to write to (default: beside the plan, the year in its name moved on)',
      ),
    },
    { flags: '--stdout', summary: message('写到标准输出', 'write to standard output') },
    {
      flags: '--json',
      summary: message('以 JSON 报告改了什么（版本 1）', 'report what was moved as JSON (version 1)'),
    },
    { flags: '--force', summary: message('覆盖已有的文件', 'overwrite a file that is there') },
  ],
  examples: [
    'kepu next-year plan-2026.yaml',
    'kepu next-year -o plans/2027 plans/2026/qinghe-2026.yaml',
    'kepu next-year --json plan-2026.yaml > report.json',
  ],
  run: async ([name = '-'], options, session) => {
    const { draftNextYear } = await import('./next-year/draft-next-year.ts');
    try {
      return await draftNextYear(name, options, session);
    } catch (error) {
      throw error instanceof UserError ? error : naming(session.io.resolve(session.io.cwd, name), error);
    }
  },
};
