import type { Block, Document, Inline, Lead, Paragraph, Properties } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { parseProse } from '../document/prose.ts';
import type { Plan, Section, Task } from '../plan/plan.ts';
import { printResponsibility } from '../plan/printed-responsibility.ts';
import { faceOf } from './face.ts';
import { composeTitle } from './title.ts';

/** The plan bare: nothing of its publication, and no attachments. */
export const composePlan = async (plan: Plan, { draft }: { readonly draft: boolean }): Promise<Document> => ({
  title: onOneLine(plan.title),
  properties: planProperties(plan),
  orientation: 'portrait',
  draft,
  blocks: await planBlocks(plan),
});

/** The blocks of the plan itself: title, overview, sections, tasks. */
export const planBlocks = async (plan: Plan): Promise<readonly Block[]> => [
  composeTitle(plan.title, [plan]),
  ...(await composeText(plan.opening.text)),
  ...(await composeAll(plan.sections, composeSection)),
];

/** What files remember of a plan beside its words. */
export const planProperties = (plan: Plan): Properties => ({
  creator: plan.issuer.name,
  subject: `${plan.year}年度工作计划`,
  keywords: [`${plan.year}年`, plan.issuer.name, plan.id],
  date: plan.publication?.signed?.date ?? `${String(plan.year).padStart(4, '0')}-01-01`,
});

const composeText = async (text: string | null): Promise<readonly Block[]> => (text === null ? [] : parseProse(text));

const composeAll = async <Part>(
  parts: readonly Part[],
  compose: (part: Part) => Promise<readonly Block[]>,
): Promise<readonly Block[]> => {
  const blocks: Block[] = [];
  for (const part of parts) blocks.push(...(await compose(part)));
  return blocks;
};

const composeSection = async (section: Section): Promise<readonly Block[]> => [
  ...openWith(section, await composeText(section.text), section.tasks.length + section.sections.length > 0),
  ...(await composeAll(section.sections, composeSection)),
  ...(await composeAll(section.tasks, (task) => composeTask(task, ''))),
];

const composeHeading = ({ level, style, numeral, title }: Section | Task): Block => ({
  type: 'heading',
  level,
  face: faceOf(style, level),
  numeral,
  text: onOneLine(title),
});

/**
 * A task with its items. Its closing words stand behind its own text, or behind its last item where all items share
 * them; items repeat no words (`above`) that the task they belong to prints.
 */
const composeTask = async (task: Task, above: string): Promise<readonly Block[]> => {
  const closing = onOneLine(printResponsibility(task));
  const isShared =
    task.items.length > 0 && task.items.every((item) => onOneLine(printResponsibility(item)) === closing);
  const own = closing === above ? '' : closing;
  const text = await composeText(task.text);
  const blocks = [
    ...openWith(task, isShared ? text : close(text, own), task.items.length > 0),
    ...(await composeAll(task.items, (item) => composeTask(item, closing))),
  ];
  return isShared ? close(blocks, own) : blocks;
};

/** The title before its text: as lead of the first paragraph, or on a line of its own. */
const openWith = (part: Section | Task, text: readonly Block[], hasParts: boolean): readonly Block[] => {
  const [first, ...rest] = text;
  const standsAlone = part.lead === 'own-line' || (text.length === 0 && hasParts);
  if (standsAlone) return [composeHeading(part), ...text];
  if (first?.type === 'paragraph') return [runIn(part, first), ...rest];
  return [{ type: 'paragraph', lead: leadOf(part, ''), inlines: [] }, ...text];
};

const runIn = (part: Section | Task, paragraph: Paragraph): Paragraph => ({
  ...paragraph,
  lead: leadOf(part, stopBehind(part.title)),
});

/** 。 between a title and the text behind it, unless the title brings a mark of its own. */
const stopBehind = (title: string): string => (/[。：；！？.]$/.test(title) ? '' : '。');

const leadOf = ({ level, style, numeral, title }: Section | Task, stop: string): Lead => ({
  level,
  face: faceOf(style, level),
  numeral,
  text: onOneLine(title),
  stop,
});

/** Blocks with closing words behind their last paragraph; in a paragraph of their own behind a list or a table. */
const close = (blocks: readonly Block[], words: string): readonly Block[] => {
  if (words === '') return blocks;
  const closing: Inline = { type: 'text', text: words };
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks, { type: 'paragraph', lead: null, inlines: [closing] }];
  const lead = last.lead && last.inlines.length === 0 ? { ...last.lead, stop: stopBehind(last.lead.text) } : last.lead;
  return [...blocks.slice(0, -1), { ...last, lead, inlines: [...last.inlines, closing] }];
};
