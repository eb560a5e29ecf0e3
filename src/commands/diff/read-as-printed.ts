import type { PrintedPlan } from '../../compare/printed-plan.ts';
import { printWords } from '../../compose/printed-words.ts';
import { composePublication } from '../../compose/publication.ts';
import type { Plan } from '../../plan/plan.ts';
import { loadFile, stemOf } from '../../workspace/load-file.ts';
import type { Session } from '../command.ts';
import { asPlanFile } from '../document-file.ts';
import { renderAs } from '../print.ts';
import { loadProfile } from '../profiles.ts';
import type { Comparable } from './load-comparable.ts';

/** A plan and a document, ready to be held against each other. */
export interface BothAsPrinted {
  readonly plan: Comparable;
  readonly document: Comparable;
}

/**
 * A plan and a document, both with what print shows. Attachments that the data of the plan make tell nothing twice: their
 * lines are on neither side.
 */
export const readBothAsPrinted = async (
  { plan, document }: BothAsPrinted,
  session: Session,
): Promise<BothAsPrinted> => {
  const made = plan.printed.plan.attachments.filter(({ content }) => content !== 'text');
  const titles = new Set(made.map(({ title }) => withoutYear(title)));
  const read = await readAsPrinted(plan, document, session);
  return { plan: withoutLines(read, titles), document: withoutLines(document, titles) };
};

const withoutLines = (comparable: Comparable, titles: ReadonlySet<string>): Comparable => {
  const { plan, words } = comparable.printed;
  const made = plan.attachments.filter(({ title }) => titles.has(withoutYear(title)));
  const bare = made.map((each) => [each, { title: each.title, lines: [] }] as const);
  const printed: PrintedPlan = { plan, words: new Map([...words, ...bare]) };
  return { ...comparable, printed };
};

/** 2026年目标任务清单 and 2027年目标任务清单 are one. */
const withoutYear = (title: string): string => title.replace(/[\d\s]/g, '');

/**
 * A plan as it would be read from the document that it prints, of the kind that another document is: what the data of a plan
 * say and no print shows (a baseline, how actuals count, who answers for one target) is on neither side then. Without a
 * publication on the other side, only the plan itself is read.
 */
const readAsPrinted = async (own: Comparable, other: Comparable, session: Session): Promise<Comparable> => {
  const { io } = session;
  const { plan } = own.printed;
  const isBare = other.printed.plan.publication === null;
  const document = await composePublication(plan, { draft: false, ...(isBare ? { form: 'plan' as const } : {}) });
  const { name, bytes } = await renderAs(formatLike(other.path), plan.id, document, await loadProfile({}, session));
  const given = { bytes: await asPlanFile(bytes, name, io), path: own.path, folder: io.cwd, place: null };
  const read = await loadFile({ ...given, stem: stemOf(own.path) }, io, new Map());
  // A reading that is no plan would be a fault of the reading; the plan itself is there still.
  return read.plan === null ? own : { ...own, printed: await printWords(named(read.plan, plan)) };
};

/** Outputs carry the name of the plan, and its year is known, whatever its print says. */
const named = (read: Plan, { id, year }: Plan): Plan => ({ ...read, id, year });

const formatLike = (path: string): 'docx' | 'md' | 'txt' => {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension.startsWith('do')) return 'docx';
  return extension === 'txt' ? 'txt' : 'md';
};
