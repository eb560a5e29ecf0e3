import { message } from '../text/message.ts';
import type { Command } from './command.ts';
import { graver } from './exit-code.ts';
import type { WordFile } from './paged-files.ts';
import { isSet } from './settings.ts';
import { outputOptions, planOperands, profileOption } from './shared-options.ts';

const formats = ['docx', 'md', 'txt', 'pdf', 'png'] as const;

/** `kepu render`: prints plans as documents. */
export const render: Command = {
  name: 'render',
  summary: message('输出文件：Word、PDF、Markdown、纯文本', 'print plans: Word, PDF, Markdown, plain text'),
  operands: planOperands,
  options: [
    { flags: '--docx', summary: message('Word（默认）', 'Word (default)') },
    { flags: '--md', summary: message('Markdown（默认）', 'Markdown (default)') },
    { flags: '--txt', summary: message('纯文本', 'plain text') },
    {
      flags: '--pdf',
      summary: message('PDF（需要安装 LibreOffice）', 'PDF (takes LibreOffice)'),
    },
    {
      flags: '--png',
      summary: message('每页一张图片（还需要 poppler）', 'a picture of each page (takes poppler, too)'),
    },
    profileOption,
    ...outputOptions,
  ],
  examples: ['kepu render', 'kepu render --docx -o 印发 plan-2020.yaml', 'kepu render --md --stdout plan-2020.yaml'],
  run: async (names, options, session) => {
    const { chosenFormats, printPlans, renderAs } = await import('./print.ts');
    const { loadProfile } = await import('./profiles.ts');
    const { composePlan } = await import('../compose/plan.ts');
    const chosen = chosenFormats(options, formats, ['docx', 'md']);
    const paged = (['pdf', 'png'] as const).filter((format) => chosen.includes(format));
    const words: WordFile[] = [];
    const profile = await loadProfile(options, session);
    const draft = isSet(options, 'draft');
    const printed = await printPlans(names, options, session, async (plans) => {
      const files = [];
      for (const { plan } of plans) {
        await session.io.turn();
        const document = await composePlan(plan, { draft });
        const word = await renderAs('docx', plan.id, document, profile);
        for (const format of chosen) {
          if (format === 'docx') files.push(word);
          else if (format !== 'pdf' && format !== 'png') files.push(await renderAs(format, plan.id, document, profile));
        }
        words.push({ stem: plan.id, bytes: word.bytes, date: document.properties.date });
      }
      return files;
    });
    // Another program takes seconds, and may fail: what kepu makes by itself is in place by then.
    if (paged.length === 0 || words.length === 0) return printed;
    const { printPages } = await import('./print-pages.ts');
    return graver(printed, await printPages({ words, formats: paged, profile }, options, session));
  },
};
