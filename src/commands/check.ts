import { applyIgnores } from '../lint/ignore.ts';
import { countViolations, type LintOptions, lint, sortDiagnostics } from '../lint/lint.ts';
import { documentKind } from '../plan/kind.ts';
import type { Plan } from '../plan/plan.ts';
import { type CheckedFile, countSeverities, hasErrors } from '../report/reporter.ts';
import { allRules, rules } from '../rules/rules.ts';
import { hasComments } from '../source/comments.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import { createCalendar } from '../text/calendar.ts';
import { type Message, message, type Severity } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { discoverFiles, type FoundFile, standardInput } from '../workspace/discover.ts';
import {
  type GivenFile,
  type LoadedFile,
  type LoadedRegister,
  loadFile,
  type RegisterCache,
} from '../workspace/load-file.ts';
import type { OptionValues, Session } from './command.ts';
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
 * with `keepPlans` false each plan is forgotten once it is checked, so that memory does not grow with their number.
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
  return run.finish();
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

/** Ignores applied; a comment of a register that silences nothing here may silence what some plan finds there. */
const heedIgnores = async (found: readonly Diagnostic[], yaml: LoadedYaml): Promise<readonly Diagnostic[]> => {
  const kept = await applyIgnores(found, yaml);
  return documentKind(yaml.data) === 'register' ? kept.filter(({ ruleId }) => ruleId !== 'ignore-unused') : kept;
};

/** A bug, with the file that it happened on: the one thing that a report of it must name. */
const naming = (path: string, error: unknown): unknown => {
  if (error instanceof Error) Object.assign(error, { path });
  return error;
};

class Run {
  readonly unreadable: UserError[] = [];
  readonly #session: Session;
  readonly #lint: LintOptions;
  readonly #registers: RegisterCache = new Map();
  readonly #files = new Map<string, CheckedFile>();
  readonly #plans = new Map<string, CheckedPlan>();
  /** What the rules of plans found in the registers that they include, by the paths of the registers. */
  readonly #fromPlans = new Map<string, readonly Diagnostic[]>();
  /** Plan id → the paths of the plans that have it. */
  readonly #ids = new Map<string, string[]>();

  constructor(session: Session, lintOptions: LintOptions) {
    this.#session = session;
    this.#lint = lintOptions;
  }

  async check(file: FoundFile, keepPlan: boolean): Promise<void> {
    const { path } = file;
    const loaded = await this.#load(file);
    // Whoever prints a plan tells errors alone: of the rest the number will do.
    const isCounted = keepPlan && loaded.plan !== null && !hasComments(loaded.yaml);
    const counts = isCounted && loaded.plan ? countViolations(loaded.plan, this.#lint) : null;
    const isTold = counts === null || counts.error > 0;
    const found = loaded.plan && isTold ? await lint(loaded.plan, loaded.origins, this.#lint) : [];
    const diagnostics = sortDiagnostics(await heedIgnores([...loaded.diagnostics, ...found], loaded.yaml));
    for (const register of loaded.registers) {
      if (!this.#files.has(register.path)) {
        this.#files.set(register.path, { path: register.path, diagnostics: sortDiagnostics(register.diagnostics) });
      }
      await this.#tellRegister(register, diagnostics);
    }
    const others = new Set(loaded.registers.map((register) => register.loaded.source));
    const own = diagnostics.filter(({ source }) => !others.has(source));
    this.#files.set(loaded.path, { path: loaded.path, diagnostics: own });
    if (loaded.plan) this.#ids.set(loaded.plan.id, [...(this.#ids.get(loaded.plan.id) ?? []), path]);
    if (keepPlan) this.#plans.set(loaded.path, checkedPlan(loaded, diagnostics, counts));
  }

  /** What the rules of plans find in a register is told there, once, however many plans include it. */
  async #tellRegister({ path, loaded }: LoadedRegister, found: readonly Diagnostic[]): Promise<void> {
    const here = found.filter(({ source }) => source === loaded.source);
    if (here.length === 0) return;
    const told = await heedIgnores(here, loaded);
    this.#fromPlans.set(path, sortDiagnostics([...(this.#fromPlans.get(path) ?? []), ...told]));
  }

  async finish(): Promise<CheckedRun> {
    for (const [id, paths] of this.#ids) {
      if (paths.length > 1) await this.#refuseAlike(id, paths);
    }
    for (const [path, found] of this.#fromPlans) {
      const diagnostics = sortDiagnostics([...(this.#files.get(path)?.diagnostics ?? []), ...found]);
      this.#files.set(path, { path, diagnostics });
    }
    const files = [...this.#files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, plans: [...this.#plans.values()], unreadable: this.unreadable };
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

const stemOf = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.ya?ml$/i, '');

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
