import { onOneLine } from '../../src/document/inline.ts';
import type { Plan, Section, Task } from '../../src/plan/plan.ts';
import { printResponsibility } from '../../src/plan/printed-responsibility.ts';
import { plainLines } from './outline.ts';

/** What print tells of a plan: everything that a reader of its pages knows, and nothing that only its file says. */
export interface Carried {
  readonly title: string;
  readonly year: number;
  readonly form: string;
  readonly overview: readonly string[];
  readonly parts: readonly CarriedPart[];
  /** Elements of the publication as printed; none of a bare plan. */
  readonly publication: Readonly<Record<string, unknown>> | null;
  readonly attachments: readonly { readonly title: string; readonly text: readonly string[] }[];
}

/** A section, task or item: print does not tell which, only how deep it stands. */
interface CarriedPart {
  readonly numeral: string;
  /** Without the 。 that print may have added. */
  readonly title: string;
  /** Where a text follows: whether on the same line. */
  readonly isRunIn: boolean | null;
  readonly text: readonly string[];
  /** Who is responsible, and until when, where print says so. */
  readonly responsible: string;
  readonly parts: readonly CarriedPart[];
}

/** The projection of a plan to what its print carries. */
export const carriedBy = async (plan: Plan): Promise<Carried> => ({
  title: onOneLine(plan.title),
  year: plan.year,
  form: plan.publication?.form ?? 'plan',
  overview: await plainLines(plan.opening.text),
  parts: await Promise.all(plan.sections.map(carrySection)),
  publication: await carryPublication(plan),
  attachments: await Promise.all(
    plan.attachments.map(async ({ title, text }) => ({ title, text: await plainLines(text) })),
  ),
});

const carrySection = async (section: Section): Promise<CarriedPart> => ({
  numeral: section.numeral,
  title: section.title.replace(/。$/u, ''),
  isRunIn: section.text === null ? null : section.lead === 'run-in',
  text: await plainLines(section.text),
  responsible: '',
  parts: await Promise.all([...section.sections.map(carrySection), ...section.tasks.map(carryTask)]),
});

const carryTask = async (task: Task): Promise<CarriedPart> => {
  const { owner, support, due } = task;
  const isPrinted = printResponsibility(task) !== '';
  return {
    numeral: task.numeral,
    title: task.title.replace(/。$/u, ''),
    isRunIn: task.text === null ? null : task.lead === 'run-in',
    text: await plainLines(task.text),
    responsible: isPrinted
      ? [owner?.name ?? '', support.map(({ name }) => name).join('、'), due?.written ?? ''].join('；')
      : '',
    parts: await Promise.all(task.items.map(carryTask)),
  };
};

const carryPublication = async ({ publication }: Plan): Promise<Carried['publication']> => {
  if (!publication || publication.form === 'plan') return null;
  const { form, mark, number, urgency, recipients, noticeTitle, attached, noticeText } = publication;
  const { signed, contact, cc, printing } = publication;
  const hosts = mark && (form === 'letter' ? mark.hosts.map((host) => host.replace(/文件$/u, '')) : mark.hosts);
  return {
    mark: hosts && `${hosts.join('')}${form === 'letter' ? '' : mark.suffix}`,
    number,
    urgency,
    recipients: recipients.join('、'),
    noticeTitle,
    attached,
    noticeText: await plainLines(noticeText),
    by: signed?.by.map(({ name }) => name) ?? null,
    date: signed?.date ?? null,
    contact,
    cc: cc.join('、'),
    printing: form === 'letter' ? null : printing,
  };
};
