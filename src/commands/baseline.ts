import {
  type BaselineEntry,
  type FindingKey,
  type KeyedFinding,
  keyOf,
  type Match,
  matchBaseline,
  writeBaseline,
} from '../lint/baseline.ts';
import { allRules } from '../rules/rules.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { dayOf } from '../text/date.ts';
import { type Message, message } from '../text/message.ts';
import { excerpt, visible } from '../text/visible.ts';
import { standardInput } from '../workspace/discover.ts';
import { type LoadedBaseline, loadBaseline } from '../workspace/load-baseline.ts';
import type { LoadedFile } from '../workspace/load-file.ts';
import { seenFrom } from '../workspace/seen-from.ts';
import type { Session } from './command.ts';
import type { Io } from './io.ts';
import { configuredPath } from './settings.ts';

/** Only findings of rules can be known: what keeps a file from being read is told each time. */
const ruleIds: ReadonlySet<string> = new Set(allRules.map(({ id }) => id));

const usualName = '.kepu-baseline.json';

/** Where the baseline of a run is, there or not: the configuration names it, else it is the usual one beside it or here. */
export const baselinePath = (session: Session): string => {
  const { io, config } = session;
  return configuredPath(session, 'baseline') ?? io.resolve(config?.folder ?? io.cwd, usualName);
};

/** A plan whose findings are known in full: its path, absolute, and which rules were run on it. */
export interface JudgedPlan {
  readonly path: string;
  readonly loaded: LoadedFile;
  readonly isRun: (ruleId: string) => boolean;
}

/** What `--update-baseline` did. */
export interface BaselineUpdate {
  readonly path: string;
  readonly entries: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * The baseline of a run: leaves out the findings that it holds and remembers which of its entries were needed. With
 * `isUpdated`, what it does not hold is taken in. Without a file it holds nothing.
 */
export class Baseline {
  readonly #path: string;
  readonly #loaded: LoadedBaseline | null;
  readonly #isUpdated: boolean;
  readonly #io: Io;
  readonly #entries = new Map<string, BaselineEntry[]>();
  readonly #needed = new Set<BaselineEntry>();
  readonly #idle = new Set<BaselineEntry>();
  readonly #added: BaselineEntry[] = [];
  #leftOut = 0;

  private constructor(path: string, loaded: LoadedBaseline | null, isUpdated: boolean, io: Io) {
    this.#path = path;
    this.#loaded = loaded;
    this.#isUpdated = isUpdated;
    this.#io = io;
    for (const entry of loaded?.file.entries ?? []) {
      const known = this.#entries.get(entry.file);
      if (known) known.push(entry);
      else this.#entries.set(entry.file, [entry]);
    }
  }

  static async open(session: Session, isUpdated: boolean): Promise<Baseline> {
    const { io } = session;
    const path = baselinePath(session);
    return new Baseline(path, await loadBaseline(path, io), isUpdated, io);
  }

  /** How many findings were left out because they are known. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Whether anything depends on the findings of a file: else nobody needs to place them. */
  concerns(path: string): boolean {
    return (this.#isUpdated && path !== standardInput) || this.#entriesOf(path).length > 0;
  }

  /** The findings of a plan that are not known; nothing is remembered. */
  async filter(plan: JudgedPlan, diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
    if (this.#entriesOf(plan.path).length === 0) return diagnostics;
    const { known } = await this.#match(plan, diagnostics);
    const hidden = new Set(known.map(({ finding }) => finding));
    return diagnostics.filter((diagnostic) => !hidden.has(diagnostic));
  }

  /** The findings of a plan that are to be told. A plan that could not be read keeps its entries. */
  async judge(plan: JudgedPlan, diagnostics: readonly Diagnostic[]): Promise<readonly Diagnostic[]> {
    if (!this.concerns(plan.path)) return diagnostics;
    const { known, open, used, ended } = await this.#match(plan, diagnostics);
    const hidden = new Set(known.map(({ finding }) => finding));
    if (this.#isUpdated) {
      for (const each of open) {
        if (ended.has(each)) continue;
        this.#added.push({ file: this.#nameOf(plan.path), ...each.key });
        hidden.add(each.finding);
      }
    }
    for (const entry of this.#entriesOf(plan.path)) {
      if (used.has(entry)) this.#needed.add(entry);
      else if (isDecided(entry, plan)) this.#idle.add(entry);
    }
    this.#leftOut += hidden.size;
    return diagnostics.filter((diagnostic) => !hidden.has(diagnostic));
  }

  /** A warning at each entry that no finding needed, of the plans that were judged. */
  async idleEntries(): Promise<readonly Diagnostic[]> {
    const loaded = this.#loaded;
    if (!loaded || this.#isUpdated) return [];
    const idle = [...this.#idle].filter((entry) => !this.#needed.has(entry));
    return Promise.all(idle.map((entry) => complain(entry, loaded)));
  }

  /** Writes the file anew where it is to hold something else; null where there is nothing to hold and no file. */
  async update(): Promise<BaselineUpdate | null> {
    const before = this.#loaded?.file.entries ?? [];
    const kept: BaselineEntry[] = [];
    for (const entry of before) {
      const isIdle = this.#idle.has(entry) && !this.#needed.has(entry);
      if (!isIdle && (this.#needed.has(entry) || (await this.#isThere(entry)))) kept.push(entry);
    }
    const entries = [...kept, ...this.#added];
    if (!this.#loaded && entries.length === 0) return null;
    const text = writeBaseline(entries);
    if (text !== this.#loaded?.source.text) {
      const bytes = new TextEncoder().encode(text);
      await (this.#loaded ? this.#io.rewrite(this.#path, bytes) : this.#io.write(this.#path, bytes));
    }
    const removed = before.length - kept.length;
    return { path: this.#path, entries: entries.length, added: this.#added.length, removed };
  }

  #entriesOf(path: string): readonly BaselineEntry[] {
    return this.#entries.size === 0 ? none : (this.#entries.get(this.#nameOf(path)) ?? none);
  }

  /** Standard input has a name that no entry has. */
  #nameOf(path: string): string {
    if (path === standardInput) return path;
    return seenFrom(this.#io.folderOf(this.#path), path);
  }

  /** Whether the plan of an entry still exists. */
  async #isThere({ file }: BaselineEntry): Promise<boolean> {
    return (await this.#io.kindOf(this.#io.resolve(this.#io.folderOf(this.#path), file))) !== null;
  }

  async #match({ path, loaded }: JudgedPlan, diagnostics: readonly Diagnostic[]): Promise<Match> {
    const keyed: KeyedFinding[] = [];
    for (const finding of diagnostics) {
      if (!ruleIds.has(finding.ruleId)) continue;
      keyed.push({ finding, key: await this.#keyOf(finding, loaded) });
    }
    return matchBaseline(keyed, this.#entriesOf(path), dayOf(this.#io.now()));
  }

  async #keyOf(finding: Diagnostic, { yaml, registers }: LoadedFile): Promise<FindingKey> {
    const hash = (text: string) => this.#io.sha256(new TextEncoder().encode(text));
    const register = registers.find(({ path }) => path === finding.source.path);
    if (!register) return keyOf(finding, yaml.data, '', hash);
    const place = this.#io.resolve(this.#io.cwd, register.path);
    return keyOf(finding, register.loaded.data, `${this.#nameOf(place)}#`, hash);
  }
}

const none: readonly BaselineEntry[] = [];

/** Whether it is known that an entry's finding is gone: its rule was run, or is none any longer. */
const isDecided = ({ rule }: BaselineEntry, { loaded, isRun }: JudgedPlan): boolean => {
  return loaded.plan !== null && (isRun(rule) || !ruleIds.has(rule));
};

const complain = async (entry: BaselineEntry, { origins }: LoadedBaseline): Promise<Diagnostic> => {
  const { source, span, pointer } = await origins.locate([entry, 'rule']);
  return {
    ruleId: 'baseline-unused',
    severity: 'warning',
    message: unused(entry),
    source,
    span,
    pointer,
    related: [],
    fix: null,
  };
};

const unused = ({ file, rule, words }: BaselineEntry): Message => {
  const [name, shown] = [excerpt(file, 100), excerpt(words, 60)];
  return message(
    `${name} 里已经没有这个结果：${visible(rule)}，“${shown}”。请用 kepu validate --update-baseline 从基线里删去`,
    `${name} no longer has this finding: ${visible(rule)}, “${shown}”. Take it out with kepu validate --update-baseline`,
  );
};
