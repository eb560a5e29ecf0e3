import type { Origins } from '../source/origins.ts';
import { readAttachments } from './attachments.ts';
import { Counter, type Numbered, readNumbering } from './counter.ts';
import type {
  PlanFile,
  RegisterFile,
  WrittenColumn,
  WrittenSection,
  WrittenTarget,
  WrittenTask,
} from './generated/types.generated.ts';
import type { Column, Home, Lead, Opening, Plan, Prose, Section, Target, Task } from './plan.ts';
import { readColumn, readTarget, type Setting } from './promises.ts';
import { readPublication } from './publication.ts';
import { createRegistry } from './registry.ts';
import { nobody, type Responsible, readParty, readResponsible } from './responsible.ts';

/**
 * The plan that a file of the right shape says: names resolved through its own registers and the included ones (its
 * own win), defaults filled in, numerals counted. `id` is for a plan that has none of its own. Everything is frozen,
 * and every object of it is one that `origins` can place.
 */
export const normalisePlan = (
  data: PlanFile,
  registers: readonly RegisterFile[],
  id: string,
  origins: Origins,
): Plan => {
  const registry = createRegistry([data, ...registers], origins);
  const issuer = readParty(data, 'issuer', registry.party, origins);
  const defaults = readResponsible(data.defaults ?? {}, nobody, registry.party, origins);
  const numbering = readNumbering(data.numbering);
  const inherited = { ...defaults, responsibility: data.responsibility || null };
  const setting = { year: data.year, aggregate: data.defaults?.aggregate ?? 'sum', registry, origins } as const;
  const reader = new PlanReader(setting, inherited, data.lead ?? 'run-in', new Counter(numbering));
  const opening = reader.readOpening(data);
  const sections = reader.readSections(data.sections, 1, '');
  const plan: Plan = {
    kind: 'plan',
    id: data.id ?? id,
    title: withoutLastBreaks(data.title),
    year: data.year,
    issuer,
    numbering,
    lead: data.lead ?? 'run-in',
    responsibility: inherited.responsibility,
    organizations: registry.organizations,
    outlets: registry.outlets,
    terms: registry.terms,
    opening,
    sections,
    ...reader.lists(),
    attachments: readAttachments(data.attachments, origins),
    publication:
      data.publication === undefined ? null : readPublication(data.publication, issuer, registry.party, origins),
  };
  origins.adopt(plan, [data]);
  return Object.freeze(plan);
};

interface WrittenHome {
  readonly targets?: readonly WrittenTarget[];
  readonly columns?: readonly WrittenColumn[];
}

/** What tasks and items take over where they say nothing of their own. */
interface Inherited extends Responsible {
  readonly responsibility: string | null;
}

/** Reads the parts of a plan in the order of the text, and keeps the lists of them. */
class PlanReader {
  readonly #setting: Setting;
  readonly #defaults: Inherited;
  readonly #lead: Lead;
  readonly #counter: Counter;
  readonly #tasks: Task[] = [];
  readonly #targets: Target[] = [];
  readonly #columns: Column[] = [];
  readonly #homes: Home[] = [];

  constructor(setting: Setting, defaults: Inherited, lead: Lead, counter: Counter) {
    this.#setting = setting;
    this.#defaults = defaults;
    this.#lead = lead;
    this.#counter = counter;
  }

  lists(): Pick<Plan, 'tasks' | 'targets' | 'columns' | 'homes'> {
    return {
      tasks: Object.freeze(this.#tasks),
      targets: Object.freeze(this.#targets),
      columns: Object.freeze(this.#columns),
      homes: Object.freeze(this.#homes),
    };
  }

  readOpening(data: PlanFile): Opening {
    const text = textOf(data.overview);
    const parts = partsOf(data);
    const opening: Opening = { kind: 'opening', text, ...parts };
    this.#settle(opening, parts, data, this.#defaults, [['overview', text]]);
    return opening;
  }

  readSections(written: readonly WrittenSection[] | undefined, level: number, path: string): readonly Section[] {
    return Object.freeze((written ?? []).map((section) => this.#readSection(section, level, path)));
  }

  #readSection(written: WrittenSection, level: number, above: string): Section {
    const { path, ...numbered } = this.#counter.next(level, above, written.numeral);
    const title = withoutLastBreaks(written.title);
    const text = textOf(written.text);
    const sections: Section[] = [];
    const tasks: Task[] = [];
    const parts = partsOf(written);
    const lead = written.lead ?? 'own-line';
    const section: Section = { kind: 'section', title, text, ...numbered, lead, sections, tasks, ...parts };
    this.#settle(section, parts, written, this.#defaults, [
      ['title', title],
      ['text', text],
    ]);
    for (const part of written.sections ?? []) sections.push(this.#readSection(part, level + 1, path));
    for (const task of written.tasks ?? []) tasks.push(this.#readTask(task, section, level + 1, path, this.#defaults));
    Object.freeze(sections);
    Object.freeze(tasks);
    return section;
  }

  #readTask(written: WrittenTask, section: Section, level: number, above: string, inherited: Inherited): Task {
    const { path, ...numbered }: Numbered = this.#counter.next(level, above, written.numeral);
    const title = withoutLastBreaks(written.title);
    const text = textOf(written.text);
    const items: Task[] = [];
    const { registry, origins } = this.#setting;
    const own = readResponsible(written, inherited, registry.party, origins);
    const responsibility = (written.responsibility ?? inherited.responsibility) || null;
    const parts = partsOf(written);
    const task: Task = {
      kind: 'task',
      id: written.id ?? null,
      title,
      text,
      ...numbered,
      lead: written.lead ?? this.#lead,
      section,
      items,
      ...own,
      responsibility,
      tags: Object.freeze(written.tags ?? noTags),
      note: written.note ?? null,
      ...parts,
    };
    this.#tasks.push(task);
    this.#settle(task, parts, written, own, [
      ['title', title],
      ['text', text],
    ]);
    for (const item of written.items ?? [])
      items.push(this.#readTask(item, section, level + 1, path, { ...own, responsibility }));
    Object.freeze(items);
    return task;
  }

  /** Fills the parts of a home, which point back to it, and freezes both. */
  #settle(
    home: Home,
    parts: HomeParts,
    written: WrittenHome,
    responsible: Responsible,
    texts: readonly (readonly [key: string, text: string | null])[],
  ): void {
    this.#homes.push(home);
    this.#setting.origins.adopt(home, [written]);
    for (const [key, text] of texts)
      if (text !== null) parts.proses.push(Object.freeze<Prose>({ at: [home, key], text }));
    for (const target of written.targets ?? []) {
      parts.targets.push(readTarget(target, home, responsible, this.#setting));
    }
    for (const column of written.columns ?? []) {
      parts.columns.push(readColumn(column, home, responsible, this.#setting));
    }
    for (const target of parts.targets) this.#targets.push(target);
    for (const column of parts.columns) this.#columns.push(column);
    Object.freeze(parts.proses);
    Object.freeze(parts.targets);
    Object.freeze(parts.columns);
    Object.freeze(home);
  }
}

interface HomeParts {
  readonly proses: Prose[];
  readonly targets: Target[];
  readonly columns: Column[];
}

/** Lists to be filled; homes that will have none share one. */
const partsOf = ({ targets, columns }: WrittenHome): HomeParts => ({
  proses: [],
  targets: targets === undefined ? noTargets : [],
  columns: columns === undefined ? noColumns : [],
});

const noTargets: Target[] = [];
const noColumns: Column[] = [];
Object.freeze(noTargets);
Object.freeze(noColumns);

/** A block scalar ends in a line break that nobody meant as part of a title. */
const withoutLastBreaks = (title: string): string => {
  let end = title.length;
  while (end > 0 && title[end - 1] === '\n') end -= 1;
  return title.slice(0, end);
};

const textOf = (written: string | undefined): string | null =>
  written === undefined || written.trim() === '' ? null : written;

const noTags: readonly string[] = Object.freeze([]);
