import { type Closing, isClosingLine, printsAlike, readClosing, readClosingLines } from './closing.ts';
import { sliceInlines, textOf } from './line.ts';
import type { OutlineNode } from './outline.ts';

/** Who does the tasks of an outline by when, as their closing words say. */
export interface Closings {
  /** The template that prints most of them; null where no task has any. */
  readonly template: string | null;
  readonly of: ReadonlyMap<OutlineNode, Closing>;
  /** How many characters go from the end of a node's last paragraph, because print adds them again. */
  readonly cuts: ReadonlyMap<OutlineNode, number>;
}

/** So many templates are tried on all closings. */
const mostTemplates = 12;

/** The closings of tasks and items. Those of a task with items that only the last one carries belong to the task. */
export const findClosings = (tasks: readonly OutlineNode[], year: number): Closings => {
  const of = new Map<OutlineNode, Closing>();
  const cuts = new Map<OutlineNode, number>();
  const read = (node: OutlineNode): void => {
    for (const item of node.nodes) read(item);
    const own = readClosing(lastWords(node), year) ?? readClosingLines(closingLines(node), year);
    if (own) of.set(node, node.nodes.length > 0 || !standsBehindText(node, own) ? { ...own, template: '' } : own);
    const shared = own ? null : sharedOf(node, of);
    if (shared) {
      of.set(node, shared.closing);
      of.delete(shared.item);
      if (shared.closing.template) cuts.set(shared.item, shared.closing.words.length);
    } else if (own && of.get(node)?.template) cuts.set(node, own.words.length);
  };
  for (const task of tasks) read(task);
  return { template: commonest([...of.values()]), of, cuts };
};

/** The same, with all their words left where they stand. */
export const keptInText = ({ of }: Closings): Closings => ({
  template: null,
  of: new Map([...of].map(([node, closing]) => [node, { ...closing, template: '' }])),
  cuts: new Map(),
});

/** The words of a node's last paragraph, its title where it has no other; '' where a list or table stands last. */
const lastWords = ({ title, rest, blocks }: OutlineNode): string => {
  const last = blocks.at(-1);
  if (last) return last.type === 'paragraph' ? textOf(last.inlines) : '';
  return rest.length > 0 ? textOf(rest) : title;
};

/** A break, and blanks that set a label apart from the sentence before it. */
const lineEnd = /\n|(?<=[。；])\s{1,40}(?=[^：:\s，。]{2,8}[：:])/u;

/** The last lines of a node that each begin with a label such as 责任单位：. */
const closingLines = ({ rest, blocks }: OutlineNode): readonly string[] => {
  const from = blocks.findLastIndex(({ type }) => type !== 'paragraph') + 1;
  const paragraphs = blocks.slice(from).map((block) => (block.type === 'paragraph' ? textOf(block.inlines) : ''));
  const lines = [...(from === 0 ? [textOf(rest)] : []), ...paragraphs].flatMap((text) => text.split(lineEnd));
  return lines.slice(lines.findLastIndex((line) => !isClosingLine(line)) + 1);
};

/** Print puts a closing behind a text, or behind a title that ends in a mark; a closing alone in its paragraph is no such. */
const standsBehindText = ({ title, rest, blocks }: OutlineNode, { start }: Closing): boolean => {
  if (start === 0) return blocks.length === 0 && rest.length > 0;
  return blocks.length > 0 || rest.length > 0 || /[。：；！？.]$/.test(title.slice(0, start));
};

const sharedOf = (
  { nodes }: OutlineNode,
  of: ReadonlyMap<OutlineNode, Closing>,
): { readonly item: OutlineNode; readonly closing: Closing } | null => {
  const item = nodes.at(-1);
  const closing = item && of.get(item);
  const isShared =
    nodes.length > 1 && item?.nodes.length === 0 && nodes.every((node) => node === item || !of.has(node));
  return item && closing && (closing.template || closing.start === 0) && isShared ? { item, closing } : null;
};

/** Of the templates, the one that prints most closings. */
const commonest = (closings: readonly Closing[]): string | null => {
  const counts = new Map<string, number>();
  for (const { template } of closings) if (template !== '') counts.set(template, (counts.get(template) ?? 0) + 1);
  const candidates = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length).slice(0, mostTemplates);
  let best: string | null = null;
  let most = 0;
  for (const [template] of candidates) {
    const count = closings.filter((closing) => closing.template !== '' && printsAlike(template, closing)).length;
    // A day of its own says nothing of other tasks.
    if (/\d{1,2}月/.test(template) && count < closings.length) continue;
    if (count > most || (count === most && best !== null && template.length > best.length))
      [best, most] = [template, count];
  }
  return best;
};

/** A node without the closing words that print adds. */
export const withoutClosing = (node: OutlineNode, cut: number): OutlineNode => {
  const { title, rest, blocks } = node;
  const last = blocks.at(-1);
  if (last?.type === 'paragraph') {
    return { ...node, blocks: [...blocks.slice(0, -1), { ...last, inlines: shorten(last.inlines, cut) }] };
  }
  return rest.length > 0
    ? { ...node, rest: shorten(rest, cut) }
    : { ...node, title: title.slice(0, title.length - cut) };
};

const shorten = (inlines: OutlineNode['rest'], cut: number): OutlineNode['rest'] =>
  sliceInlines(inlines, 0, textOf(inlines).length - cut);
