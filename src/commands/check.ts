import { countViolations, type LintOptions, lint, sortDiagnostics } from '../lint/lint.ts';
import type { Extent } from '../report/extent.ts';
import { type CheckedFile, countSeverities } from '../report/reporter.ts';
import { crossPlanRules } from '../rules/rules.ts';
import { hasComments } from '../source/comments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { message } from '../text/message.ts';
import { forget } from '../text/remember.ts';
import { UserError } from '../text/user-error.ts';
import { type FoundFile, standardInput } from '../workspace/discover.ts';
import { type LoadedFile, loadFile, type RegisterCache } from '../workspace/load-file.ts';
import { Baseline } from './baseline.ts';
import type { ChangedPlans } from './changed/changed-plans.ts';
import { checkTogether, type SeenFile, seenFile, type TogetherResult } from './check-together.ts';
import { addCounts, type CheckedPlan, checkedPlan } from './checked-plan.ts';
import type { OptionValues, Session } from './command.ts';
import { findAlike } from './duplicate-plan-id.ts';
import { holdMemory } from './hold-memory.ts';
import { tellFile } from './progress/tell-progress.ts';
import { findFiles, type LintOptionsOf, readLintOptions, readPlanFile } from './run-files.ts';
import { isSet } from './settings.ts';
import { isRunOn, silence, yamlsOf } from './silence.ts';
import { Tally } from './tally.ts';

/** Everything that a run checked: the files, registers too, in the order of their paths, and what could not be read. */
export interface CheckedRun {
  readonly files: readonly CheckedFile[];
  readonly plans: readonly CheckedPlan[];
  readonly unreadable: readonly UserError[];
  /** How many findings were left out because the baseline has them. */
  readonly leftOut: number;
  readonly extent: Extent;
}

/** What a run keeps and leaves out, and how it reads. */
export interface CheckOptions {
  readonly keepPlans: boolean;
  readonly baseline?: Baseline;
  /** Which files to check, where not all of them: the others have been looked at. */
  readonly changed?: ChangedPlans | null;
  /** How a file is read, where whoever asks has read it before; else from what the session's `Io` gives. */
  readonly load?: ((file: FoundFile) => Promise<LoadedFile>) | undefined;
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
  checked: CheckOptions,
): Promise<CheckedRun> => {
  const { keepPlans, baseline, changed = null } = checked;
  const lintOptionsOf = await readLintOptions(options, session);
  const run = new Run(session, lintOptionsOf, baseline ?? (await Baseline.open(session, false)), checked);
  let count = 0;
  for await (const file of changed ? changed.concerned : findFiles(names, session, run.unreadable, run.pass)) {
    count += 1;
    if (count === many && !keepPlans) await holdMemory();
    if (!isSet(options, 'quiet')) tellFile(checking, count, file.path, session);
    try {
      await run.check(file, keepPlans);
      forget();
    } catch (error) {
      if (!(error instanceof UserError)) throw naming(file.path, error);
      run.refuse(file, error);
    }
  }
  return run.finish(names.length === 0, options.config !== false);
};

/** So many files make a run whose memory is worth holding: fewer are done before it grows. */
const many = 24;

const checking = message('检查', 'checking');

/** A bug, with the file that it happened on: the one thing that a report of it must name. */
const naming = (path: string, error: unknown): unknown => {
  if (error instanceof Error) Object.assign(error, { path });
  return error;
};

/** A file that comments or the baseline may say something of: kept until all its findings are known. */
interface HeldFile {
  readonly loaded: LoadedFile;
  readonly options: LintOptions;
}

/** What was found in a file, before comments and the baseline take any of it away. */
interface Findings {
  readonly path: string;
  /** The absolute path, or - for standard input. */
  readonly place: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly held: HeldFile | null;
}

/** A plan that is kept for whoever prints it, with the counts of its own findings where those are not told. */
interface KeptPlan {
  readonly loaded: LoadedFile;
  readonly counts: CheckedPlan['counts'] | null;
}

class Run {
  readonly unreadable: UserError[];
  readonly #tally = new Tally();
  readonly #session: Session;
  readonly #lintOptionsOf: LintOptionsOf;
  readonly #baseline: Baseline;
  readonly #given: CheckOptions['load'];
  readonly #registers: RegisterCache = new Map();
  readonly #files = new Map<string, Findings>();
  readonly #plans = new Map<string, KeptPlan>();
  readonly #seen: SeenFile[];
  /** The places of the only files whose findings are told; null for all. */
  readonly #told: ReadonlySet<string> | null;

  constructor(
    session: Session,
    lintOptionsOf: LintOptionsOf,
    baseline: Baseline,
    { changed = null, load }: CheckOptions,
  ) {
    this.unreadable = [...(changed?.unreadable ?? [])];
    this.#seen = [...(changed?.seen ?? [])];
    this.#told = changed && new Set(changed.concerned.map(({ path }) => path));
    this.#session = session;
    this.#lintOptionsOf = lintOptionsOf;
    this.#baseline = baseline;
    this.#given = load;
    for (const { path, reason } of changed?.skipped ?? []) this.#tally.skip(session.io.relative(path), reason);
  }

  /** Takes note of a file that is no plan. */
  readonly pass = (path: string): void => this.#tally.skip(this.#session.io.relative(path), 'not-a-plan');

  /** Takes note of a file that cannot be read. */
  refuse({ path }: FoundFile, error: UserError): void {
    this.unreadable.push(error);
    this.#tally.skip(path === standardInput ? '<stdin>' : this.#session.io.relative(path), 'unreadable');
  }

  async check(file: FoundFile, keepPlan: boolean): Promise<void> {
    const { path: place } = file;
    const loaded = await this.#load(file);
    const options = this.#lintOptionsOf(place);
    // Whoever prints a plan tells errors alone: of the rest the number will do.
    const mayBeSilenced = yamlsOf(loaded).some(hasComments) || this.#baseline.concerns(place);
    const isCounted = keepPlan && loaded.plan !== null && !mayBeSilenced;
    const counts = isCounted && loaded.plan ? countViolations(loaded.plan, options) : null;
    const isTold = counts === null || counts.error > 0;
    const found = loaded.plan && isTold ? await lint(loaded.plan, loaded.origins, options) : [];
    if (loaded.plan) this.#tally.enter(loaded.plan, options);
    for (const { path, diagnostics } of loaded.registers) {
      if (!this.#files.has(path)) this.#files.set(path, { path, place: path, diagnostics, held: null });
    }
    const held = mayBeSilenced ? { loaded, options } : null;
    this.#files.set(loaded.path, { path: loaded.path, place, diagnostics: [...loaded.diagnostics, ...found], held });
    if (loaded.kind === 'plan' && !this.#told) this.#seen.push(seenFile(place, loaded));
    if (keepPlan) this.#plans.set(loaded.path, { loaded, counts });
  }

  /** Everything that is found when all files are known; then, file by file, what comments and baseline leave of it. */
  async finish(isAllThereIs: boolean, readsConfig: boolean): Promise<CheckedRun> {
    const alike = await findAlike(this.#seen, (file) => this.#load(file), this.#session.io.relative);
    const { found: together, isWhole } = await this.#checkTogether(isAllThereIs, readsConfig);
    const judged = new Map<string, CheckedFile>();
    for (const { path, place, diagnostics, held } of this.#files.values()) {
      const all = sortDiagnostics([...diagnostics, ...(alike.get(path) ?? []), ...(together.get(path) ?? [])]);
      judged.set(path, { path, diagnostics: held ? await this.#judge(place, held, all, isWhole) : all });
    }
    const plans = [...this.#plans].map(([path, { loaded, counts }]) => {
      const own = counts && addCounts(counts, countSeverities(together.get(path) ?? []));
      return checkedPlan(loaded, judged.get(path)?.diagnostics ?? [], own, alike.has(path));
    });
    const idle = await this.#baseline.idleEntries();
    const [first] = idle;
    if (first) judged.set(first.source.path, { path: first.source.path, diagnostics: idle });
    const files = whereTheyStand([...judged.values()]).sort((a, b) => (a.path < b.path ? -1 : 1));
    const extent = this.#tally.extent(files);
    return { files, plans, unreadable: this.unreadable, leftOut: this.#baseline.leftOut, extent };
  }

  /** What is left of a file's findings; comments for rules that could not be held against it are not called idle. */
  async #judge(
    place: string,
    { loaded, options }: HeldFile,
    all: readonly Diagnostic[],
    isWhole: boolean,
  ): Promise<readonly Diagnostic[]> {
    const isRun = (ruleId: string) => isRunOn(loaded, options, ruleId) && (isWhole || !crossPlanIds.has(ruleId));
    const heard = sortDiagnostics(await silence(loaded, all, isRun));
    return this.#baseline.judge({ path: place, loaded, isRun }, heard);
  }

  #checkTogether(isAllThereIs: boolean, readsConfig: boolean): Promise<TogetherResult> {
    return checkTogether(
      {
        seen: this.#seen,
        isAllThereIs,
        isReadable: this.unreadable.length === 0,
        isWholeAsked: [...this.#files.values()].some(({ held }) => held !== null && speaksOfOthers(held.loaded)),
        load: (file) => this.#load(file),
        isTold: (place) => this.#told?.has(place) ?? true,
      },
      { lintOptionsOf: this.#lintOptionsOf, readsConfig },
      this.#session,
    );
  }

  async #load(file: FoundFile): Promise<LoadedFile> {
    if (this.#given) return this.#given(file);
    return loadFile(await readPlanFile(file, this.#session.io), this.#session.io, this.#registers);
  }
}

const crossPlanIds: ReadonlySet<string> = new Set(crossPlanRules.map(({ id }) => id));

/** Whether comments of a file may silence rules about several plans. */
const speaksOfOthers = ({ yaml }: LoadedFile): boolean =>
  hasComments(yaml) && [...crossPlanIds].some((id) => yaml.source.text.includes(id));

/** Each finding under the file that it stands in: what a plan has against a register is told of the register. */
const whereTheyStand = (files: readonly CheckedFile[]): CheckedFile[] => {
  const moved = new Map<string, Diagnostic[]>(files.map(({ path }) => [path, []]));
  for (const { path, diagnostics } of files) {
    for (const diagnostic of diagnostics) (moved.get(diagnostic.source.path) ?? moved.get(path))?.push(diagnostic);
  }
  return [...moved].map(([path, diagnostics]) => ({ path, diagnostics: sortDiagnostics(diagnostics) }));
};
