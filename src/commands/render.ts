import type { PublicationOptions } from '../compose/publication.ts';
import type { Profile } from '../document/profile.ts';
import type { Plan, Publication } from '../plan/plan.ts';
import { message } from '../text/message.ts';
import type { Command, Session } from './command.ts';
import type { OutputFile } from './output.ts';
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
    const { chosenFormats, printPlans } = await import('./print.ts');
    const { loadProfile } = await import('./profiles.ts');
    const chosen = chosenFormats(options, formats, ['docx', 'md']);
    const profile = await loadProfile(options, session);
    const form = textOf(options, 'form') as Publication['form'] | undefined;
    const composing: PublicationOptions = { draft: isSet(options, 'draft'), ...(form === undefined ? {} : { form }) };
    return printPlans(names, options, session, async (plans) => {
      const files: OutputFile[] = [];
      for (const { plan } of plans) {
        await session.io.turn();
        files.push(...(await printPlan(plan, chosen, { composing, profile, session })));
      }
      return files;
    });
  },
};

interface Printing {
  readonly composing: PublicationOptions;
  readonly profile: Profile;
  readonly session: Session;
}

/** One plan in every format that is asked for, all of one document; with Word among them, its pages are settled and told. */
const printPlan = async (
  plan: Plan,
  chosen: readonly string[],
  { composing, profile, session }: Printing,
): Promise<readonly OutputFile[]> => {
  const { renderAs } = await import('./print.ts');
  if (!chosen.includes('docx')) {
    const { composePublication } = await import('../compose/publication.ts');
    const document = await composePublication(plan, composing);
    return Promise.all(chosen.map((format) => renderAs(format, plan.id, document, profile)));
  }
  const { settlePages, tellPages } = await import('./settle-pages.ts');
  const settled = await settlePages(plan, composing, profile);
  await tellPages(plan, settled, session);
  return Promise.all(
    chosen.map(async (format) =>
      format === 'docx'
        ? { name: `${plan.id}.docx`, bytes: settled.bytes }
        : renderAs(format, plan.id, settled.document, profile),
    ),
  );
};
