import type { PublicationOptions } from '../compose/publication.ts';
import type { Profile } from '../document/profile.ts';
import type { Plan } from '../plan/plan.ts';
import { message } from '../text/message.ts';
import type { Command, Session } from './command.ts';
import { graver } from './exit-code.ts';
import type { OutputFile } from './output.ts';
import type { WordFile } from './pages/paged-files.ts';
import { tellFile } from './progress/tell-progress.ts';
import { composingOf, formOption, outputOptions, planOperands, profileOption, watchOption } from './shared-options.ts';

const formats = ['docx', 'md', 'txt', 'html', 'pdf', 'png'] as const;

/** `kepu render`: prints plans as documents. */
export const render: Command = {
  name: 'render',
  summary: message('输出文件：Word、PDF、网页、Markdown、纯文本', 'print plans: Word, PDF, HTML, Markdown, plain text'),
  operands: planOperands,
  options: [
    { flags: '--docx', summary: message('Word（默认）', 'Word (default)') },
    { flags: '--md', summary: message('Markdown（默认）', 'Markdown (default)') },
    { flags: '--txt', summary: message('纯文本', 'plain text') },
    { flags: '--html', summary: message('网页：单个文件，可打印', 'a web page: one file, printable') },
    {
      flags: '--pdf',
      summary: message('PDF（需要安装 LibreOffice）', 'PDF (takes LibreOffice)'),
    },
    {
      flags: '--png',
      summary: message('每页一张图片（还需要 poppler）', 'a picture of each page (takes poppler, too)'),
    },
    formOption,
    profileOption,
    ...outputOptions,
    watchOption,
  ],
  examples: ['kepu render', 'kepu render --docx -o 印发 plan-2020.yaml', 'kepu render --md --stdout plan-2020.yaml'],
  run: async (names, options, session) => {
    const { chosenFormats, printPlans } = await import('./print.ts');
    const { loadProfile } = await import('./profiles.ts');
    const chosen = chosenFormats(options, formats, ['docx', 'md']);
    const paged = (['pdf', 'png'] as const).filter((format) => chosen.includes(format));
    const words: WordFile[] = [];
    const profile = await loadProfile(options, session);
    const composing = composingOf(options);
    const printed = await printPlans(names, options, session, async (plans) => {
      const files: OutputFile[] = [];
      for (const [index, { plan, path }] of plans.entries()) {
        tellFile(printing, index + 1, path, session);
        await session.io.turn();
        const made = await printPlan(plan, chosen, { composing, profile, session });
        files.push(...made.files);
        if (made.word) words.push(made.word);
      }
      return files;
    });
    // Another program takes seconds, and may fail: what kepu makes by itself is in place by then.
    if (paged.length === 0 || words.length === 0) return printed;
    const { printPages } = await import('./pages/print-pages.ts');
    return graver(printed, await printPages({ words, formats: paged, profile }, options, session));
  },
};

const printing = message('输出', 'printing');

interface Printing {
  readonly composing: PublicationOptions;
  readonly profile: Profile;
  readonly session: Session;
}

interface PrintedPlan {
  readonly files: readonly OutputFile[];
  /** The Word file, where a format is made of it. */
  readonly word: WordFile | null;
}

/** One plan in every format that is asked for, all of one document; with Word among them, its pages are settled and told. */
const printPlan = async (
  plan: Plan,
  chosen: readonly string[],
  { composing, profile, session }: Printing,
): Promise<PrintedPlan> => {
  const { renderAs } = await import('./print.ts');
  const others = chosen.filter((format) => !madeOfWord.has(format));
  if (others.length === chosen.length) {
    const { composePublication } = await import('../compose/publication.ts');
    const document = await composePublication(plan, composing);
    return { files: await Promise.all(others.map((each) => renderAs(each, plan.id, document, profile))), word: null };
  }
  const { settlePages, tellPages } = await import('./pages/settle-pages.ts');
  const settled = await settlePages(plan, composing, profile);
  await tellPages(plan, settled, profile, session);
  const { document, bytes } = settled;
  const word = chosen.includes('docx') ? [{ name: `${plan.id}.docx`, bytes }] : [];
  return {
    files: [...word, ...(await Promise.all(others.map((each) => renderAs(each, plan.id, document, profile))))],
    word: { stem: plan.id, bytes, date: document.properties.date },
  };
};

const madeOfWord: ReadonlySet<string> = new Set(['docx', 'pdf', 'png']);
