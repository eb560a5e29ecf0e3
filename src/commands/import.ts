import { message } from '../text/message.ts';
import type { Command } from './command.ts';
import { documentEndings } from './shared-options.ts';

/** `kepu import`: documents that exist become plan files. */
export const importDocuments: Command = {
  name: 'import',
  summary: message('把已有的 Word、Markdown、文本变成计划文件', 'make plan files of Word, Markdown or text documents'),
  operands: {
    flags: '<files...>',
    endings: documentEndings,
    summary: message('.docx、.md、.txt；- 为标准输入的纯文本', '.docx, .md or .txt; - is plain text on standard input'),
  },
  options: [
    {
      flags: '-o, --output <path>',
      summary: message(
        '写入的文件，或文件夹（默认写到标准输出）',
        'file or folder to write to (default: standard output)',
      ),
    },
    {
      flags: '--year <year>',
      summary: message('计划的年份（默认从文中认）', 'the year of the plan (default: what the text says)'),
    },
    {
      flags: '--registers <file>',
      summary: message(
        '单位和媒体写入这份登记册；已有的登记册只用不改',
        'register to write units and outlets to; one that exists is used, not changed',
      ),
    },
    {
      flags: '--reject-changes',
      summary: message('不接受修订：按修订前的文字导入', 'import the text before all tracked changes'),
    },
    {
      flags: '--fail-on-changes',
      summary: message('有修订就不导入（退出码 1）', 'refuse a document with tracked changes (exit 1)'),
    },
    { flags: '--force', summary: message('覆盖已有的文件', 'overwrite a file that exists') },
  ],
  examples: [
    'kepu import 工作要点.docx -o plans/plan-2026.yaml',
    'kepu import 2025年要点.docx 2026年要点.docx -o plans/',
    'kepu import --year 2026 --registers registers/units.yaml 要点.txt -o plan-2026.yaml',
  ],
  run: async (names, options, session) => {
    const { importAll } = await import('./import/import-all.ts');
    return importAll(names, options, session);
  },
};
