import { withoutCited } from '../text/cited.ts';
import type { Figure } from '../text/figure.ts';
import type { Span } from '../text/span.ts';
import { type Passage, readPassage } from './binding/passage.ts';
import { sentencesOf } from './binding/sentence.ts';
import type { Prose, Task } from './plan.ts';

/** An event that a task says is held, and of which it nowhere says how often. */
export interface UncountedEvent extends Span {
  readonly prose: Prose;
  /** What is held: 讲座. */
  readonly event: string;
}

/** Events that plans count. */
const names = /大讲堂|讲座|讲堂|培训班|专题培训|论坛|沙龙|报告会|研讨会|专栏|义诊/g;
const sign = /开办|开设|定期|经常|常态|陆续|多次/;

/** 定期举办, and what is opened to go on. */
const held = /(?:定期|经常性?|常态化|陆续|多次)地?(?:组织)?(?:举办|开展|举行|开设|召开)|开办|开设/;

/**
 * The first event that a task says is held again and again without a number: none in its sentence, none in another
 * sentence that names the event, no target or column for it in the task or its section. Null where there is none.
 */
export const findUncountedEvent = (task: Task): UncountedEvent | null => {
  const prose = task.proses.find(({ at }) => at[1] === 'text');
  if (!prose || !sign.test(prose.text)) return null;
  const sentences = readSentences(readPassage(prose));
  const counted = new Set(
    sentences.filter(({ isCounted }) => isCounted).flatMap(({ words }) => words.match(names) ?? []),
  );
  for (const sentence of sentences) {
    const found = sentence.isCounted ? null : eventIn(sentence);
    if (found && !counted.has(found.event) && !isPromised(task, found.event)) return { ...found, prose };
  }
  return null;
};

interface Sentence extends Span {
  readonly words: string;
  /** Whether a number of anything stands in it. */
  readonly isCounted: boolean;
}

const counting: ReadonlySet<Figure['kind']> = new Set(['target', 'growth', 'rate', 'approximate', 'other']);

const readSentences = ({ text, figures }: Passage): readonly Sentence[] => {
  const counts = figures.filter(({ kind }) => counting.has(kind));
  let next = 0;
  return sentencesOf(text).map(({ start, end }) => {
    const first = next;
    while ((counts[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return { start, end, words: text.slice(start, end), isCounted: next > first };
  });
};

const eventIn = ({ start, words }: Sentence): (Span & { readonly event: string }) | null => {
  const verb = held.exec(words);
  if (verb === null) return null;
  const events = [...words.matchAll(names)].map(({ 0: event, index }) => ({
    start: index,
    end: index + event.length,
    event,
  }));
  const first = withoutCited(words, events).find((event) => isNear(words, verb.index, event));
  return first ? { event: first.event, start: start + first.start, end: start + first.end } : null;
};

/** In the clause of the verb: 科普讲座定期举办, 共同开办科协大讲堂. */
const isNear = (words: string, verb: number, { start, end }: Span): boolean => {
  const [from, to] = start > verb ? [verb, start] : [end, verb];
  return to - from <= farthest && !/[，。；：]/.test(words.slice(from, to));
};

const farthest = 24;

const isPromised = (task: Task, event: string): boolean => {
  const homes = [task, task.section, ...task.items];
  const word = event.slice(-2);
  return homes.some(
    ({ targets, columns }) =>
      targets.some(({ indicator }) => indicator.includes(word)) ||
      columns.some((column) => word === '专栏' || column.names.some((name) => name.includes(word))),
  );
};
