import { parseProse } from '../../src/document/prose.ts';
import type { Plan, Section, Task } from '../../src/plan/plan.ts';
import { printText } from '../../src/render/text.ts';
import { type Part, textEnds } from './cases.ts';

/** A plan as cases write structures: what stands before its sections, then its sections, tasks and items as printed. */
export const outlineOf = async (plan: Plan): Promise<readonly Part[]> => {
  const opening = await endsOf(plan.opening.text);
  const parts = await Promise.all(plan.sections.map((section) => outlineSection(section, 0)));
  const before: readonly Part[] =
    opening === '—' ? [] : [{ depth: 0, kind: 'O', numeral: '', title: '', text: opening, responsible: '' }];
  return [...before, ...parts.flat()];
};

const outlineSection = async (section: Section, depth: number): Promise<readonly Part[]> => {
  const { numeral, title, text, sections, tasks } = section;
  const within = [
    ...sections.map((inner) => outlineSection(inner, depth + 1)),
    ...tasks.map((task) => outlineTask(task, depth + 1, 'T')),
  ];
  const part: Part = { depth, kind: 'S', numeral, title, text: await endsOf(text), responsible: '' };
  return [part, ...(await Promise.all(within)).flat()];
};

const outlineTask = async (task: Task, depth: number, kind: 'T' | 'I'): Promise<readonly Part[]> => {
  const { numeral, title, text, items } = task;
  const within = await Promise.all(items.map((item) => outlineTask(item, depth + 1, 'I')));
  const part: Part = { depth, kind, numeral, title, text: await endsOf(text), responsible: responsibleOf(task) };
  return [part, ...within.flat()];
};

/** owner；support；due, without what is left empty at the end. */
const responsibleOf = ({ owner, support, due }: Task): string =>
  [owner?.name ?? '', support.map(({ name }) => name).join('、'), due?.written ?? '']
    .join('；')
    .replace(/；{1,2}$/u, '');

const endsOf = async (text: string | null): Promise<string> => {
  const lines = await plainLines(text);
  const isClosed = /^(?:责任|牵头)(?:单位|部门)：/u.test(lines.at(-1) ?? '');
  return textEnds(withoutClosing(joined(isClosed ? lines.slice(0, -1) : lines)));
};

/** A text of a plan as it is printed, its lines and cells joined. */
export const plainText = async (markdown: string): Promise<string> => joined(await plainLines(markdown));

const joined = (lines: readonly string[]): string => lines.join('').replaceAll('\t', '').trim();

/** A text of a plan line by line as it is printed, the cells of a table apart by tabs; none where there is no text. */
export const plainLines = async (markdown: string | null): Promise<readonly string[]> => {
  const properties = { creator: '', subject: '', keywords: [], date: '' };
  const blocks = await parseProse(markdown ?? '');
  const printed = printText({ title: '', properties, orientation: 'portrait', draft: false, blocks });
  return printed.split('\n').filter((line) => line !== '');
};

/** Closing words that a plan could not take for its responsible units stay in its text; structures do not count them to it. */
const withoutClosing = (text: string): string => {
  const closing = /[（([【][^（()）[\]【】]{0,200}[）)\]】]。?$/u.exec(text)?.[0] ?? '';
  return saysWho.test(closing) ? text.slice(0, text.length - closing.length) : text;
};

const saysWho = /责任(?:单位|部门|人)|牵头|配合|完成时[限间]|负责|成员单位/u;
