import type { DocumentSymbol } from 'vscode-languageserver';
import type { Column, Home, Plan, Section, Target, Task } from '../plan/plan.ts';
import { writtenOf } from '../source/origins.ts';
import { pathOf } from '../source/pointer.ts';
import type { Source } from '../source/source.ts';
import type { Written } from '../source/written.ts';
import { childOf } from '../source/written-span.ts';
import type { Span } from '../text/span.ts';
import type { LoadedFile } from '../workspace/load-file.ts';
import { carryOver } from './carry-over.ts';
import { rangeOf } from './positions.ts';
import type { Snapshot } from './workspace/snapshot.ts';

/** The protocol's numbers for what is shown. */
const kinds = { section: 3, task: 12, target: 14, column: 24, group: 3, entry: 20 } as const;

/**
 * The sections of a plan with their tasks, targets and columns, as they are numbered in print; of a register its groups
 * and their entries. While a text is broken, what it said before, where that stands by now.
 */
export const outlineOf = async ({ source, last }: Snapshot): Promise<DocumentSymbol[]> => {
  if (!last) return [];
  const outline = new Outline(last, source);
  return last.plan ? outline.ofPlan(last.plan) : last.kind === 'register' ? outline.ofRegister() : [];
};

class Outline {
  readonly #loaded: LoadedFile;
  readonly #now: Source;
  readonly #carry: (offset: number) => number;

  constructor(loaded: LoadedFile, now: Source) {
    this.#loaded = loaded;
    this.#now = now;
    this.#carry = carryOver(loaded.yaml.source.text, now.text);
  }

  async ofPlan({ opening, sections }: Plan): Promise<DocumentSymbol[]> {
    return [...(await this.#promises(opening)), ...(await all(sections, (section) => this.#section(section)))];
  }

  /** Maps of maps or texts, such as organizations by id, and lists. */
  async ofRegister(): Promise<DocumentSymbol[]> {
    const { text } = this.#loaded.yaml.source;
    const written = await writtenOf(this.#loaded.yaml);
    if (written?.kind !== 'map') return [];
    return [...written.entries.values()].flatMap(({ key: keySpan, value }) => {
      const key = text.slice(keySpan.start, keySpan.end);
      if (value.kind === 'scalar') return [];
      const children = entriesOf(value).map(({ name, detail, span, shown }) =>
        this.#symbol(name, detail, kinds.entry, span, shown, []),
      );
      return [this.#symbol(key, '', kinds.group, { start: keySpan.start, end: value.end }, keySpan, children)];
    });
  }

  async #section(section: Section): Promise<DocumentSymbol[]> {
    const { numeral, title, sections, tasks } = section;
    return this.#node(section, `${numeral}${title}`, '', kinds.section, [
      ...(await this.#promises(section)),
      ...(await all(sections, (each) => this.#section(each))),
      ...(await all(tasks, (task) => this.#task(task))),
    ]);
  }

  async #task(task: Task): Promise<DocumentSymbol[]> {
    const { numeral, title, items, owner } = task;
    return this.#node(task, `${numeral}${title}`, owner?.name ?? '', kinds.task, [
      ...(await this.#promises(task)),
      ...(await all(items, (item) => this.#task(item))),
    ]);
  }

  async #promises({ targets, columns }: Home): Promise<DocumentSymbol[]> {
    return [
      ...(await all(targets, (target) => this.#target(target))),
      ...(await all(columns, (column) => this.#column(column))),
    ];
  }

  #target(target: Target): Promise<DocumentSymbol[]> {
    return this.#node(target, target.indicator, target.written ?? '', kinds.target, []);
  }

  #column(column: Column): Promise<DocumentSymbol[]> {
    const names = column.names.map((name) => `《${name}》`).join('');
    return this.#node(column, names, column.outlet?.name ?? '', kinds.column, []);
  }

  async #node(
    object: object,
    name: string,
    detail: string,
    kind: DocumentSymbol['kind'],
    children: DocumentSymbol[],
  ): Promise<DocumentSymbol[]> {
    const { source, span, pointer } = await this.#loaded.origins.locate([object]);
    if (source !== this.#loaded.yaml.source) return children;
    const written = await writtenOf(this.#loaded.yaml);
    const node = written && nodeAt(written, pointer);
    return [this.#symbol(name, detail, kind, { start: span.start, end: node?.end ?? span.end }, span, children)];
  }

  #symbol(
    name: string,
    detail: string,
    kind: DocumentSymbol['kind'],
    span: Span,
    shown: Span,
    children: DocumentSymbol[],
  ): DocumentSymbol {
    const start = this.#carry(span.start);
    const end = Math.max(start, this.#carry(trimmedEnd(this.#loaded.yaml.source.text, span)));
    const shownStart = Math.min(end, Math.max(start, this.#carry(shown.start)));
    const shownEnd = Math.min(end, Math.max(shownStart, this.#carry(shown.end)));
    return {
      name: name.trim() || '–', // the protocol takes no name without a visible character
      detail,
      kind,
      range: rangeOf(this.#now, { start, end }),
      selectionRange: rangeOf(this.#now, { start: shownStart, end: shownEnd }),
      children,
    };
  }
}

const all = async <Item>(
  items: readonly Item[],
  make: (item: Item) => Promise<readonly DocumentSymbol[]>,
): Promise<DocumentSymbol[]> => {
  const made: DocumentSymbol[] = [];
  for (const item of items) made.push(...(await make(item)));
  return made;
};

const nodeAt = (root: Written, pointer: string): Written | undefined => {
  let node: Written | undefined = root;
  for (const step of pathOf(pointer)) node = node && childOf(node, step);
  return node;
};

const trimmedEnd = (text: string, { start, end }: Span): number => start + text.slice(start, end).trimEnd().length;

interface Entry {
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly shown: Span;
}

/** The entries of a group by their names, with the ids that they stand under. */
const entriesOf = (group: Exclude<Written, { readonly kind: 'scalar' }>): readonly Entry[] => {
  if (group.kind === 'list') {
    return group.items.map((item) => ({ name: nameOf(item), detail: '', span: item, shown: item }));
  }
  return [...group.entries].map(([id, { key, value }]) => ({
    name: nameOf(value) || id,
    detail: id,
    span: { start: key.start, end: Math.max(key.end, value.end) },
    shown: key,
  }));
};

/** What an entry calls itself: its own words, its name or its term; '' where it does not. */
const nameOf = (node: Written): string => {
  const named = node.kind === 'map' ? (node.entries.get('name') ?? node.entries.get('term'))?.value : node;
  return named?.kind === 'scalar' ? named.text : '';
};
