import type { Publication } from '../plan/plan.ts';
import { message } from '../text/message.ts';
import type { Command } from './command.ts';
import { isSet, textOf } from './settings.ts';
import { outputOptions, planOperands, profileOption } from './shared-options.ts';

const formats = ['docx', 'md', 'txt'] as const;

/** `kepu render`: prints plans as documents. */
export const render: Command = {
  name: 'render',
  summary: message('输出文件：Word、Markdown、纯文本', 'print plans: Word, Markdown, plain text'),
  operands: planOperands,
  options: [
    { flags: '--docx', summary: message('Word（默认）', 'Word (default)') },
    { flags: '--md', summary: message('Markdown（默认）', 'Markdown (default)') },
    { flags: '--txt', summary: message('纯文本', 'plain text') },
    {
      flags: '--form <form>',
      summary: message(
        '形式：plan 只印计划，notice 印发通知，letter 信函（默认按计划里写的）',
        'the bare plan, a notice, or a letter (default: what the plan says)',
      ),
      choices: ['plan', 'notice', 'letter'],
    },
    profileOption,
    ...outputOptions,
  ],
  examples: ['kepu render', 'kepu render --docx -o 印发 plan-2020.yaml', 'kepu render --md --stdout plan-2020.yaml'],
  run: async (names, options, session) => {
    const { chosenFormats, printPlans, renderAs } = await import('./print.ts');
    const { loadProfile } = await import('./profiles.ts');
    const { composePublication } = await import('../compose/publication.ts');
    const chosen = chosenFormats(options, formats, ['docx', 'md']);
    const profile = await loadProfile(options, session);
    const form = textOf(options, 'form') as Publication['form'] | undefined;
    const draft = isSet(options, 'draft');
    return printPlans(names, options, session, async (plans) => {
      const files = [];
      for (const { plan } of plans) {
        await session.io.turn();
        const document = await composePublication(plan, form === undefined ? { draft } : { draft, form });
        for (const format of chosen) files.push(await renderAs(format, plan.id, document, profile));
      }
      return files;
    });
  },
};
