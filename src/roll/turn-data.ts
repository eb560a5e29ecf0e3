import type {
  PlanFile,
  WrittenColumn,
  WrittenSection,
  WrittenTarget,
  WrittenTask,
} from '../plan/generated/types.generated.ts';
import { message } from '../text/message.ts';
import type { Path, Turn } from './turn.ts';
import { turnBaseline, turnColumn, turnDay, turnLinks, turnNote } from './turn-fields.ts';
import { turnLeftovers } from './turn-leftovers.ts';
import { turnPublication } from './turn-publication.ts';
import { statingText, turnQuote } from './turn-quote.ts';
import { turnText } from './turn-text.ts';
import { type TurnSetting, withoutBlanks } from './turn-words.ts';

/** What leads from a plan file to the file of the next year. */
export interface NextFile {
  /** The id that this year's plan has: its own, or its file's name. */
  readonly id: string;
  /** The id of next year's plan, or null where its file's name will do. */
  readonly nextId: string | null;
  /** The target of a plan of next year that an upper one becomes; null where nobody can be sure. */
  readonly upstream: (reference: string) => string | null;
  /** An include as it is seen from the next file's folder. */
  readonly include: (path: string) => string;
}

/** What becomes of the values of a plan file in the next year, in the order of the format; figures stay as they are. */
export function* turnData(data: PlanFile, next: NextFile): Generator<Turn> {
  const { year, id } = data;
  const setting: TurnSetting = {
    year,
    ownTitles: new Set([data.title, ...(data.attachments ?? []).map(({ title }) => title)].map(withoutBlanks)),
  };
  yield move('year', ['year'], String(year), String(year + 1));
  if (next.nextId !== null) {
    yield move('id', ['id'], id ?? '', next.nextId);
    if (!next.id.includes(String(year)))
      yield { kind: 'doubt', path: ['id'], range: null, words: next.nextId, why: newId };
  }
  yield* turnText(data.title, ['title'], setting);
  for (const [index, path] of (data.include ?? []).entries()) {
    const seen = next.include(path);
    if (seen !== path) yield move('include', ['include', index], path, seen);
  }
  yield* turnDay(data.defaults?.due, ['defaults', 'due'], year);
  const turner = new HomeTurner(setting, next);
  yield* turnText(data.overview, ['overview'], setting);
  yield* turner.promises(data, data.overview ?? '', []);
  for (const [index, section] of (data.sections ?? []).entries()) yield* turner.section(section, ['sections', index]);
  yield* turnPublication(data.publication, setting);
  for (const [index, { title, text }] of (data.attachments ?? []).entries()) {
    yield* turnText(title, ['attachments', index, 'title'], setting);
    yield* turnText(text, ['attachments', index, 'text'], setting);
  }
  yield* turnLeftovers(data, year);
}

const move = (of: 'year' | 'id' | 'include', path: Path, before: string, words: string): Turn => ({
  kind: 'move',
  of,
  path,
  range: null,
  before,
  words,
});

const newId = message('是新的计划编号，请看是否合适', 'is a new plan id; see whether it fits');

interface WrittenHome {
  readonly targets?: readonly WrittenTarget[];
  readonly columns?: readonly WrittenColumn[];
}

/** Turns sections, tasks and what they promise. */
class HomeTurner {
  readonly #setting: TurnSetting;
  readonly #next: NextFile;

  constructor(setting: TurnSetting, next: NextFile) {
    this.#setting = setting;
    this.#next = next;
  }

  *section(section: WrittenSection, path: Path): Generator<Turn> {
    yield* turnText(section.title, [...path, 'title'], this.#setting);
    yield* turnText(section.text, [...path, 'text'], this.#setting);
    yield* this.promises(section, wordsOf(section), path);
    for (const [index, inner] of (section.sections ?? []).entries()) {
      yield* this.section(inner, [...path, 'sections', index]);
    }
    for (const [index, task] of (section.tasks ?? []).entries()) yield* this.#task(task, [...path, 'tasks', index]);
  }

  *#task(task: WrittenTask, path: Path): Generator<Turn> {
    yield* turnText(task.title, [...path, 'title'], this.#setting);
    yield* turnText(task.text, [...path, 'text'], this.#setting);
    yield* turnDay(task.due, [...path, 'due'], this.#setting.year);
    yield* turnNote(task.note, [...path, 'note']);
    yield* this.promises(task, wordsOf(task), path);
    for (const [index, item] of (task.items ?? []).entries()) yield* this.#task(item, [...path, 'items', index]);
  }

  /** The targets and columns of a home; `written` are the words of its title and text. */
  *promises({ targets = [], columns = [] }: WrittenHome, written: string, path: Path): Generator<Turn> {
    const { year } = this.#setting;
    const words = statingText(written, this.#setting);
    for (const [index, target] of targets.entries()) {
      const at = [...path, 'targets', index];
      yield* turnQuote(target.indicator, [...at, 'indicator'], words, this.#setting);
      yield* turnQuote(target.quote, [...at, 'quote'], words, this.#setting);
      yield* turnBaseline(target.baseline, [...at, 'baseline']);
      yield* turnDay(target.due, [...at, 'due'], year);
      yield* turnLinks(target, at, this.#next);
      yield* turnNote(target.note, [...at, 'note']);
    }
    for (const [index, column] of columns.entries()) {
      const at = [...path, 'columns', index];
      yield* turnColumn(column, at, year);
      yield* turnQuote(column.quote, [...at, 'quote'], words, this.#setting);
      yield* turnNote(column.note, [...at, 'note']);
    }
  }
}

const wordsOf = ({ title, text = '' }: { readonly title: string; readonly text?: string }): string =>
  `${title}\n\n${text}`;
