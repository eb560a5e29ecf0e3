import { printDate } from '../text/print-date.ts';
import type { Due, Party, Task } from './plan.ts';

/**
 * The words that close a task in print, from its template (`（责任单位：{owner}；…完成时限：{due}）`). Parts of it
 * stand between ； ， 、 and the like; those whose values are unknown fall away, and with the last of them the whole.
 */
export const printResponsibility = (task: Closed): string => {
  if (task.responsibility === null) return '';
  const { opening, parts, closing } = splitTemplate(task.responsibility);
  const printed = parts.map((part) => ({ ...part, words: fillPart(part.words, task) }));
  const kept = printed.filter(({ words }) => words !== '');
  const isSaid = printed.some(({ words, isBound }) => isBound && words !== '');
  if (!isSaid) return '';
  return opening + kept.map(({ mark, words }, index) => (index === 0 ? '' : mark) + words).join('') + closing;
};

/** What the closing words are made of. */
export type Closed = Pick<Task, 'responsibility' | 'owner' | 'support' | 'due'>;

interface TemplatePart {
  /** What parts it from the one before. */
  readonly mark: string;
  readonly words: string;
  /** Whether it asks for a value. */
  readonly isBound: boolean;
}

/** What a template leaves blank, by the words in its braces. */
const blanks: ReadonlyMap<string, string> = new Map([
  ...['owner', 'support', 'due'].map((key) => [key, key] as const),
  ['牵头单位', 'owner'],
  ['配合单位', 'support'],
  ['完成时限', 'due'],
]);

const blank = new RegExp(`\\{(${[...blanks.keys()].join('|')})\\}`, 'g');

/** Whether words with their braces are a blank of a template. */
export const isBlank = (words: string): boolean => blanks.has(words.slice(1, -1));

const splitTemplate = (
  template: string,
): { readonly opening: string; readonly parts: readonly TemplatePart[]; readonly closing: string } => {
  const opening = /^[（(【[〔]/.exec(template)?.[0] ?? '';
  let end = template.length;
  while (end > opening.length && '）)】]〕。；;！'.includes(template.charAt(end - 1))) end -= 1;
  const pieces = template.slice(opening.length, end).split(/([；;，,。、\s])/);
  const parts: TemplatePart[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const words = pieces[index] ?? '';
    parts.push({ mark: pieces[index - 1] ?? '', words, isBound: words.search(blank) >= 0 });
  }
  return { opening, parts, closing: template.slice(end) };
};

/** A part with its values, or '' where one of them is unknown. */
const fillPart = (part: string, { owner, support, due }: Closed): string => {
  const values: Readonly<Record<string, string>> = {
    owner: owner ? printParty(owner) : '',
    support: support.map(printParty).join('、'),
    due: due ? printDue(due) : '',
  };
  let isWhole = true;
  const filled = part.replace(blank, (_, key: string) => {
    const value = values[blanks.get(key) ?? ''] ?? '';
    if (value === '') isWhole = false;
    return value;
  });
  return isWhole ? filled : '';
};

/** A name or alias as the plan writes it; an id is no name, so its unit's name stands for it. */
export const printParty = ({ written, name, registered }: Party): string =>
  registered && registered.id === written ? name : written;

/** A deadline as offices write it. */
export const printDue = ({ written }: Due): string => printDate(written);
