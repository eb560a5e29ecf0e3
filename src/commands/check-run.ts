import { countFigures, countViolations, type LintOptions, lint, sortDiagnostics } from '../lint/lint.ts';
import type { Extent } from '../report/extent.ts';
import { type CheckedFile, countSeverities } from '../report/reporter.ts';
import { crossPlanRules } from '../rules/rules.ts';
import { hasComments } from '../source/comments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { UserError } from '../text/user-error.ts';
import { type FoundFile, standardInput } from '../workspace/discover.ts';
import { type LoadedFile, type LoadedRegister, loadFile, type RegisterCache } from '../workspace/load-file.ts';
import type { Baseline } from './baseline.ts';
import type { Cache } from './cache/cache.ts';
import type { KnownPlan } from './cache/cache-file.ts';
import type { ChangedPlans } from './changed/changed-plans.ts';
import { checkTogether, type SeenFile, seenFile, type TogetherResult } from './check-together.ts';
import { addCounts, type CheckedPlan, checkedPlan } from './checked-plan.ts';
import type { Session } from './command.ts';
import { findAlike } from './duplicate-plan-id.ts';
import { type LintOptionsOf, readPlanFile } from './run-files.ts';
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
  /** What earlier runs found nothing in, where these are to be believed. */
  readonly cache?: Cache | null;
  /** How a file is read, where whoever asks has read it before; else from what the session's `Io` gives. */
  readonly load?: ((file: FoundFile) => Promise<LoadedFile>) | undefined;
}

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

/** Holds the files of a run against shape and rules, one by one, then against each other. */
export class CheckRun {
  readonly unreadable: UserError[];
  readonly #tally = new Tally();
  readonly #session: Session;
  readonly #lintOptionsOf: LintOptionsOf;
  readonly #baseline: Baseline;
  readonly #given: CheckOptions['load'];
  readonly #cache: Cache | null;
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
    { changed = null, cache = null, load }: CheckOptions,
  ) {
    this.unreadable = [...(changed?.unreadable ?? [])];
    this.#seen = [...(changed?.seen ?? [])];
    this.#told = changed && new Set(changed.concerned.map(({ path }) => path));
    this.#session = session;
    this.#lintOptionsOf = lintOptionsOf;
    this.#baseline = baseline;
    this.#given = load;
    this.#cache = cache;
    for (const { path, reason } of changed?.skipped ?? []) this.#tally.skip(session.io.relative(path), reason);
  }

  /** Takes note of a file that is no plan. */
  readonly pass = (path: string): void => this.#tally.skip(this.#session.io.relative(path), 'not-a-plan');

  /** Takes note of a file that cannot be read. */
  refuse({ path }: FoundFile, error: UserError): void {
    this.unreadable.push(error);
    this.#tally.skip(path === standardInput ? '<stdin>' : this.#session.io.relative(path), 'unreadable');
  }

  /** Holds a file against shape and rules, unless it is known that nothing would be found. */
  async check(file: FoundFile, keepPlan: boolean): Promise<void> {
    const { path: place } = file;
    const options = this.#lintOptionsOf(place);
    const asked = this.#cache && !this.#baseline.concerns(place) ? await this.#cache.ask(file, options) : null;
    if (asked?.known) return this.#enterKnown(place, asked.known, options);
    const loaded = await this.#load(asked?.file ?? file);
    const { plan } = loaded;
    // Whoever prints a plan tells errors alone: of the rest the number will do.
    const mayBeSilenced = yamlsOf(loaded).some(hasComments) || this.#baseline.concerns(place);
    const isCounted = keepPlan && plan !== null && !mayBeSilenced;
    const counts = isCounted ? countViolations(plan, options) : null;
    const isTold = counts === null || counts.error > 0;
    const found = plan && isTold ? await lint(plan, loaded.origins, options) : [];
    const diagnostics = [...loaded.diagnostics, ...found];
    if (plan) {
      const figures = countFigures(plan, options);
      this.#tally.enter(figures, options);
      const isSpotless = diagnostics.length === 0 && !mayBeSilenced && loaded.registers.every(isSound);
      if (isSpotless) await asked?.keep(loaded, plan, figures);
    }
    for (const register of loaded.registers) this.#enterRegister(register);
    const held = mayBeSilenced ? { loaded, options } : null;
    this.#files.set(loaded.path, { path: loaded.path, place, diagnostics, held });
    if (loaded.kind === 'plan' && !this.#told) this.#seen.push(seenFile(place, loaded));
    if (keepPlan) this.#plans.set(loaded.path, { loaded, counts });
  }

  /** Enters a plan that an earlier run found nothing in, as if it had been checked. */
  #enterKnown(place: string, { brief, figures, registers }: KnownPlan, options: LintOptions): void {
    const { relative } = this.#session.io;
    this.#tally.enter(figures, options);
    for (const register of Object.keys(registers)) this.#enterRegister({ path: relative(register), diagnostics: [] });
    const path = relative(place);
    this.#files.set(path, { path, place, diagnostics: [], held: null });
    if (!this.#told) this.#seen.push({ place, id: brief.id, brief, loaded: null });
  }

  #enterRegister({ path, diagnostics }: Pick<LoadedRegister, 'path' | 'diagnostics'>): void {
    if (!this.#files.has(path)) this.#files.set(path, { path, place: path, diagnostics, held: null });
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

const isSound = ({ diagnostics }: LoadedRegister): boolean => diagnostics.length === 0;

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
