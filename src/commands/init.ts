import { message } from '../text/message.ts';
import type { Command } from './command.ts';

/** `kepu init`: a folder becomes a repository of plans. */
export const init: Command = {
  name: 'init',
  summary: message(
    '建一个计划仓库：样例计划、登记册、配置、自动检查',
    'make a repository of plans: a first plan, registers, configuration, CI',
  ),
  operands: {
    flags: '[dir]',
    summary: message('建在哪个文件夹（默认当前文件夹）', 'the folder to make it in (default: the current one)'),
  },
  options: [
    {
      flags: '--from <file>',
      summary: message(
        '由已有的 Word、Markdown、文本开始，不放样例',
        'begin with a Word, Markdown or text document instead of a sample',
      ),
    },
    { flags: '--issuer <name>', summary: message('发文单位全称', 'full name of the agency') },
    { flags: '--short-name <name>', summary: message('发文单位简称，用在标题里', 'its short name, for the title') },
    {
      flags: '--year <year>',
      summary: message('计划年度（默认今年，或文件里的）', 'year of the plan (default: this one, or the document’s)'),
    },
    {
      flags: '--keys <language>',
      summary: message('键名用中文（zh）还是英文（en，默认）', 'keys in Chinese (zh) or English (en, the default)'),
      choices: ['zh', 'en'],
    },
    {
      flags: '--ci <service>',
      summary: message('在哪里自动检查：github（默认）、gitlab、none', 'where CI runs: github (default), gitlab, none'),
      choices: ['github', 'gitlab', 'none'],
    },
    {
      flags: '--action <repository>',
      summary: message(
        'GitHub 上存放 kepu 的仓库，写作 OWNER/REPO@REF',
        'the repository on GitHub that holds kepu, as OWNER/REPO@REF',
      ),
    },
    { flags: '-y, --yes', summary: message('不提问，全用默认值', 'ask nothing, take the defaults') },
  ],
  examples: [
    'kepu init',
    'kepu init 科普计划 --issuer 清河县科学技术协会 --year 2026',
    'kepu init --from 去年的要点.docx --ci gitlab',
  ],
  run: async ([folder = '.'], options, session) => {
    const { makeRepository } = await import('./init/make-repository.ts');
    return makeRepository(folder, options, session);
  },
};
