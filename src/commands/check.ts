import { countViolations, lint, sortDiagnostics } from '../lint/lint.ts';
import type { Plan } from '../plan/plan.ts';
import { type CheckedFile, countSeverities, hasErrors } from '../report/reporter.ts';
import { hasComments } from '../source/comments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { type Message, message, type Severity } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import type { FoundFile } from '../workspace/discover.ts';
import { type LoadedFile, loadFile, type RegisterCache } from '../workspace/load-file.ts';
import { Baseline } from './baseline.ts';
import type { OptionValues, Session } from './command.ts';
import { findFiles, type LintOptionsOf, readGiven, readLintOptions, stemOf } from './run-files.ts';
import { isRunOn, silence, yamlsOf } from './silence.ts';

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
  /** How many findings were left out because the baseline has them. */
  readonly leftOut: number;
}

/**
 * Finds the plans that a command is about and holds each against shape and rules. Files are read one at a time;
 * with `keepPlans` false each plan is forgotten once it is checked, so that memory does not grow with their number.
 */
export const checkFiles = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
  { keepPlans, baseline }: { readonly keepPlans: boolean; readonly baseline?: Baseline },
): Promise<CheckedRun> => {
  const lintOptionsOf = await readLintOptions(options, session);
  const run = new Run(session, lintOptionsOf, baseline ?? (await Baseline.open(session, false)));
  for await (const file of findFiles(names, session, run.unreadable)) {
    try {
      await run.check(file, keepPlans);
    } catch (error) {
      if (error instanceof UserError) run.unreadable.push(error);
      else throw naming(file.path, error);
    }
  }
  return run.finish();
};

/** Says on standard error what could not be read. */
export const tellUnreadable = async ({ unreadable }: CheckedRun, { io, language }: Session): Promise<void> => {
  for (const { words } of unreadable) await io.warn(`${message('错误：', 'error: ')[language]}${words[language]}\n`);
};

/** A bug, with the file that it happened on: the one thing that a report of it must name. */
const naming = (path: string, error: unknown): unknown => {
  if (error instanceof Error) Object.assign(error, { path });
  return error;
};

class Run {
  readonly unreadable: UserError[] = [];
  readonly #session: Session;
  readonly #lintOptionsOf: LintOptionsOf;
  readonly #baseline: Baseline;
  readonly #registers: RegisterCache = new Map();
  readonly #files = new Map<string, CheckedFile>();
  readonly #plans = new Map<string, CheckedPlan>();
  /** Plan id → the paths of the plans that have it. */
  readonly #ids = new Map<string, string[]>();

  constructor(session: Session, lintOptionsOf: LintOptionsOf, baseline: Baseline) {
    this.#session = session;
    this.#lintOptionsOf = lintOptionsOf;
    this.#baseline = baseline;
  }

  async check(file: FoundFile, keepPlan: boolean): Promise<void> {
    const { path } = file;
    const loaded = await this.#load(file);
    const options = this.#lintOptionsOf(path);
    // Whoever prints a plan tells errors alone: of the rest the number will do.
    const mayBeSilenced = yamlsOf(loaded).some(hasComments) || this.#baseline.concerns(path);
    const isCounted = keepPlan && loaded.plan !== null && !mayBeSilenced;
    const counts = isCounted && loaded.plan ? countViolations(loaded.plan, options) : null;
    const isTold = counts === null || counts.error > 0;
    const found = loaded.plan && isTold ? await lint(loaded.plan, loaded.origins, options) : [];
    const heard = sortDiagnostics(await silence(loaded, found, options));
    const isRun = (ruleId: string) => isRunOn(loaded, options, ruleId);
    const diagnostics = await this.#baseline.judge({ path, loaded, isRun }, heard);
    for (const register of loaded.registers) {
      if (!this.#files.has(register.path)) {
        this.#files.set(register.path, { path: register.path, diagnostics: sortDiagnostics(register.diagnostics) });
      }
    }
    this.#files.set(loaded.path, { path: loaded.path, diagnostics });
    if (loaded.plan) this.#ids.set(loaded.plan.id, [...(this.#ids.get(loaded.plan.id) ?? []), path]);
    if (keepPlan) this.#plans.set(loaded.path, checkedPlan(loaded, diagnostics, counts));
  }

  async finish(): Promise<CheckedRun> {
    for (const [id, paths] of this.#ids) {
      if (paths.length > 1) await this.#refuseAlike(id, paths);
    }
    const idle = await this.#baseline.idleEntries();
    const [first] = idle;
    if (first) this.#files.set(first.source.path, { path: first.source.path, diagnostics: idle });
    const files = whereTheyStand([...this.#files.values()]).sort((a, b) => (a.path < b.path ? -1 : 1));
    const { leftOut } = this.#baseline;
    return { files, plans: [...this.#plans.values()], unreadable: this.unreadable, leftOut };
  }

  /** Two plans with one id would be printed over each other: an error at both. */
  async #refuseAlike(id: string, paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const loaded = await this.#load({ path, bytes: null });
      const others = paths.filter((other) => other !== path).map((other) => visible(this.#session.io.relative(other)));
      const diagnostics = [await alike(id, others, loaded), ...(this.#files.get(loaded.path)?.diagnostics ?? [])];
      this.#files.set(loaded.path, { path: loaded.path, diagnostics: sortDiagnostics(diagnostics) });
      const plan = this.#plans.get(loaded.path);
      if (plan) this.#plans.set(loaded.path, { ...plan, plan: null, hasErrors: true, diagnostics });
    }
  }

  async #load(file: FoundFile): Promise<LoadedFile> {
    return loadFile(await readGiven(file, this.#session.io), this.#session.io, this.#registers);
  }
}

const checkedPlan = (
  loaded: LoadedFile,
  diagnostics: readonly Diagnostic[],
  counts: CheckedPlan['counts'] | null,
): CheckedPlan => ({
  counts: counts ?? countSeverities(diagnostics),
  path: loaded.path,
  diagnostics,
  plan: loaded.plan,
  hasErrors: loaded.plan === null || hasErrors({ path: loaded.path, diagnostics }),
  lineOf: async (object) => {
    const { source, span } = await loaded.origins.locate([object]);
    return source.pointAt(span.start).line;
  },
});

/** Each finding under the file that it stands in: what a plan has against a register is told of the register. */
const whereTheyStand = (files: readonly CheckedFile[]): CheckedFile[] => {
  const moved = new Map<string, Diagnostic[]>(files.map(({ path }) => [path, []]));
  for (const { path, diagnostics } of files) {
    for (const diagnostic of diagnostics) (moved.get(diagnostic.source.path) ?? moved.get(path))?.push(diagnostic);
  }
  return [...moved].map(([path, diagnostics]) => ({ path, diagnostics: sortDiagnostics(diagnostics) }));
};

/** A few names, and how many there are where that is not all: a thousand alike would each name the others. */
const fewOf = (names: readonly string[]): Message =>
  names.length <= 3
    ? message(names.join('、'), names.join(', '))
    : message(
        `${names.slice(0, 3).join('、')} 等 ${names.length} 份`,
        `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`,
      );

const alike = async (id: string, others: readonly string[], loaded: LoadedFile): Promise<Diagnostic> => ({
  ruleId: 'duplicate-plan-id',
  severity: 'error',
  message: message(
    `计划标识“${visible(id)}”与 ${fewOf(others).zh} 相同。请用 id 键另起一个标识。`,
    `plan id "${visible(id)}" is also that of ${fewOf(others).en}. Give one of them another with the key id.`,
  ),
  ...(await loaded.origins.locate([loaded.plan ?? loaded, id === stemOf(loaded.path) ? 'title' : 'id'])),
  related: [],
  fix: null,
});
