import { applyIgnores, type Ignore, readIgnores } from '../lint/ignore.ts';
import { countViolations, type LintOptions, lint, sortDiagnostics } from '../lint/lint.ts';
import type { Plan } from '../plan/plan.ts';
import { type CheckedFile, countSeverities, hasErrors } from '../report/reporter.ts';
import { allRules, crossPlanRules, rules } from '../rules/rules.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { createCalendar } from '../text/calendar.ts';
import { message, type Severity } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { discoverFiles, type FoundFile, standardInput } from '../workspace/discover.ts';
import { type GivenFile, type LoadedFile, loadFile, type RegisterCache, stemOf } from '../workspace/load-file.ts';
import { checkTogether, type SeenFile, seenFile, type TogetherResult } from './check-together.ts';
import type { OptionValues, Session } from './command.ts';
import { findAlike } from './duplicate-plan-id.ts';
import { listOf, readRuleSettings } from './settings.ts';

/** A plan that was checked; without errors it may be printed. */
export interface CheckedPlan extends CheckedFile {
  readonly plan: Plan | null;
  readonly hasErrors: boolean;
  /** How many findings of each severity there are. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The line that an object of the plan begins on. */
  readonly lineOf: (object: object) => Promise<number>;
}

/** Everything that a run checked: the files, registers too, in the order of their paths, and what could not be read. */
export interface CheckedRun {
  readonly files: readonly CheckedFile[];
  readonly plans: readonly CheckedPlan[];
  readonly unreadable: readonly UserError[];
}

/**
 * Finds the plans that a command is about and holds each against shape and rules. Files are read one at a time;
 * with `keepPlans` false each plan is forgotten once it is checked, so that memory does not grow with their number: only
 * those that lead to others are kept, and those that these lead to are read once more when all are known.
 */
export const checkFiles = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
  { keepPlans }: { readonly keepPlans: boolean },
): Promise<CheckedRun> => {
  const run = new Run(session, lintOptions(options, session));
  for await (const file of findFiles(names, session, run.unreadable)) {
    try {
      await run.check(file, keepPlans);
    } catch (error) {
      if (error instanceof UserError) run.unreadable.push(error);
      else throw naming(file.path, error);
    }
  }
  return run.finish(names.length === 0, options.config !== false);
};

/** Says on standard error what could not be read. */
export const tellUnreadable = async ({ unreadable }: CheckedRun, { io, language }: Session): Promise<void> => {
  for (const { words } of unreadable) await io.warn(`${message('错误：', 'error: ')[language]}${words[language]}\n`);
};

const lintOptions = (options: OptionValues, { config }: Session): LintOptions => ({
  rules,
  settings: readRuleSettings(
    config?.settings.rules ?? {},
    listOf(options, 'rule'),
    allRules.map(({ id }) => id),
  ),
  calendar: createCalendar({ holidays: {}, workdays: {}, ...config?.settings.calendar }),
});

const findFiles = (
  names: readonly string[],
  { io, config }: Session,
  refused: UserError[],
): AsyncIterable<FoundFile> => {
  const patterns = config?.settings.plans;
  const configured = config && patterns ? { patterns, folder: config.folder } : null;
  return discoverFiles(names, configured, io, (refusal) => refused.push(refusal));
};

/** A bug, with the file that it happened on: the one thing that a report of it must name. */
const naming = (path: string, error: unknown): unknown => {
  if (error instanceof Error) Object.assign(error, { path });
  return error;
};

/** What was found in a file, before comments silence any of it. */
interface Findings {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly ignores: readonly Ignore[];
}

/** A plan that is kept for whoever prints it, with the counts of its own findings where those are not told. */
interface KeptPlan {
  readonly loaded: LoadedFile;
  readonly counts: CheckedPlan['counts'] | null;
}

class Run {
  readonly unreadable: UserError[] = [];
  readonly #session: Session;
  readonly #lint: LintOptions;
  readonly #registers: RegisterCache = new Map();
  readonly #files = new Map<string, Findings>();
  readonly #plans = new Map<string, KeptPlan>();
  readonly #seen: SeenFile[] = [];

  constructor(session: Session, lintOptions: LintOptions) {
    this.#session = session;
    this.#lint = lintOptions;
  }

  async check(file: FoundFile, keepPlan: boolean): Promise<void> {
    const loaded = await this.#load(file);
    const ignores = await readIgnores(loaded.yaml);
    // Whoever prints a plan tells errors alone: of the rest the number will do.
    const isCounted = keepPlan && loaded.plan !== null && ignores.length === 0;
    const counts = isCounted && loaded.plan ? countViolations(loaded.plan, this.#lint) : null;
    const isTold = counts === null || counts.error > 0;
    const found = loaded.plan && isTold ? await lint(loaded.plan, loaded.origins, this.#lint) : [];
    for (const { path, diagnostics } of loaded.registers) {
      if (!this.#files.has(path)) this.#files.set(path, { path, diagnostics, ignores: [] });
    }
    this.#files.set(loaded.path, { path: loaded.path, diagnostics: [...loaded.diagnostics, ...found], ignores });
    if (loaded.kind === 'plan') this.#seen.push(seenFile(file.path, loaded));
    if (keepPlan) this.#plans.set(loaded.path, { loaded, counts });
  }

  /** Everything that is found when all files are known; then, file by file, what their comments leave of it. */
  async finish(isAllThereIs: boolean, readsConfig: boolean): Promise<CheckedRun> {
    const { relative } = this.#session.io;
    const alike = await findAlike(this.#seen, (file) => this.#load(file), relative);
    const { found: together, isWhole } = await this.#checkTogether(isAllThereIs, readsConfig);
    const unheld = isWhole ? new Set<string>() : crossPlanIds;
    const files = new Map<string, CheckedFile>();
    for (const { path, diagnostics, ignores } of this.#files.values()) {
      const all = [...diagnostics, ...(alike.get(path) ?? []), ...(together.get(path) ?? [])];
      files.set(path, { path, diagnostics: sortDiagnostics(applyIgnores(all, ignores, unheld)) });
    }
    const plans = [...this.#plans].map(([path, { loaded, counts }]) => {
      const { diagnostics } = files.get(path) as CheckedFile;
      const own = counts && add(counts, countSeverities(together.get(path) ?? []));
      return checkedPlan(loaded, diagnostics, own, alike.has(path));
    });
    return { files: [...files.values()].sort(byPath), plans, unreadable: this.unreadable };
  }

  #checkTogether(isAllThereIs: boolean, readsConfig: boolean): Promise<TogetherResult> {
    const ignored = [...this.#files.values()].flatMap(({ ignores }) => ignores);
    return checkTogether(
      {
        seen: this.#seen,
        isAllThereIs,
        isReadable: this.unreadable.length === 0,
        isWholeAsked: ignored.some(({ ruleId }) => crossPlanIds.has(ruleId)),
        load: (file) => this.#load(file),
      },
      { settings: this.#lint.settings, calendar: this.#lint.calendar, readsConfig },
      this.#session,
    );
  }

  async #load(file: FoundFile): Promise<LoadedFile> {
    return loadFile(await this.#given(file), this.#session.io, this.#registers);
  }

  async #given({ path, bytes }: FoundFile): Promise<GivenFile> {
    const { io } = this.#session;
    if (path === standardInput) {
      return { bytes: await io.readInput(), path: '<stdin>', folder: io.cwd, place: null, stem: 'stdin' };
    }
    return {
      bytes: bytes ?? (await io.read(path)),
      path: io.relative(path),
      folder: io.folderOf(path),
      place: path,
      stem: stemOf(path),
    };
  }
}

const crossPlanIds: ReadonlySet<string> = new Set(crossPlanRules.map(({ id }) => id));

const byPath = (a: CheckedFile, b: CheckedFile): number => (a.path < b.path ? -1 : 1);

const add = (one: CheckedPlan['counts'], other: CheckedPlan['counts']): CheckedPlan['counts'] => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
});

const checkedPlan = (
  loaded: LoadedFile,
  diagnostics: readonly Diagnostic[],
  counts: CheckedPlan['counts'] | null,
  hasTwin: boolean,
): CheckedPlan => ({
  counts: counts ?? countSeverities(diagnostics),
  path: loaded.path,
  diagnostics,
  plan: hasTwin ? null : loaded.plan,
  hasErrors: loaded.plan === null || hasErrors({ path: loaded.path, diagnostics }),
  lineOf: async (object) => {
    const { source, span } = await loaded.origins.locate([object]);
    return source.pointAt(span.start).line;
  },
});
