import { fixText, type TextState } from '../lint/fix.ts';
import { hasFixes, type LintOptions, lint } from '../lint/lint.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import type { Source } from '../source/source.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { type FoundFile, standardInput } from '../workspace/discover.ts';
import { type LoadedFile, loadFile } from '../workspace/load-file.ts';
import { attempt } from './attempt.ts';
import type { Baseline } from './baseline.ts';
import type { OptionValues, Session } from './command.ts';
import { isDocument } from './document-file.ts';
import type { Io } from './io.ts';
import { diffOf, encodeAs, type Rewritten, rewrite } from './rewritten.ts';
import { findFiles, type LintOptionsOf, readGiven, readLintOptions } from './run-files.ts';
import { isRunOn, silence } from './silence.ts';

/** What fixing came to. */
export interface FixOutcome {
  /** How many fixes were applied, in how many files, and how many were not, because they would have done harm. */
  readonly fixes: number;
  readonly files: number;
  readonly left: number;
  /** What could not be written; and what could not be read, which whoever checks the files finds as well, as a rule. */
  readonly refused: readonly UserError[];
  readonly unread: readonly UserError[];
  /** The changes as unified diffs, in the order of the paths. */
  readonly diff: string;
  /** Reads what the files are to hold, written or not. */
  readonly io: Io;
}

/**
 * Applies the fixes of the files that a command is about, and of registers where they are named themselves; writes them,
 * unless `isDry`. Documents stay as they are. Throws `UserError` for standard input, which cannot be written back.
 */
export const fixFiles = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
  { baseline, isDry }: { readonly baseline: Baseline; readonly isDry: boolean },
): Promise<FixOutcome> => {
  if (names.includes(standardInput)) throw new UserError(noFile);
  const found: FoundFile[] = [];
  const unread: UserError[] = [];
  for await (const { path } of findFiles(names, session, unread))
    if (!isDocument(path)) found.push({ path, bytes: null });
  const run = new FixRun(session.io, await readLintOptions(options, session), baseline);
  const named = await namesByPlace(found, session.io);
  for (const file of found) await attempt(() => run.fix(file, named), unread, file.path);
  const refused = isDry ? [] : await run.write();
  return { ...run.outcome(), refused, unread };
};

const noFile = message(
  '--fix 要改文件，标准输入没有文件可改。请写明文件名，或不用 --fix。',
  '--fix changes files, and standard input is none. Name a file, or leave --fix out.',
);

/** The paths of files as they were named, by those that registers go by: relative, links resolved. */
const namesByPlace = async (found: readonly FoundFile[], io: Io): Promise<ReadonlyMap<string, string>> => {
  const named = new Map<string, string>();
  for (const { path } of found) {
    if ((await io.kindOf(path)) !== null) named.set(io.relative(await io.realPath(path)), path);
  }
  return named;
};

interface Changed extends Rewritten {
  readonly fixes: number;
}

class FixRun {
  readonly #disk: Io;
  readonly #io: Io;
  readonly #lintOptionsOf: LintOptionsOf;
  readonly #baseline: Baseline;
  /** By absolute path, links resolved. */
  readonly #changed = new Map<string, Changed>();
  #left = 0;

  constructor(io: Io, lintOptionsOf: LintOptionsOf, baseline: Baseline) {
    this.#disk = io;
    this.#io = { ...io, read: (path) => this.#read(path) };
    this.#lintOptionsOf = lintOptionsOf;
    this.#baseline = baseline;
  }

  /** Fixes a plan, then what it finds in those of its registers that are among the named files. */
  async fix(file: FoundFile, named: ReadonlyMap<string, string>): Promise<void> {
    const given = await readGiven(file, this.#io);
    const options = this.#lintOptionsOf(file.path);
    const loaded = await loadFile(given, this.#io, new Map());
    const isRepairable = loaded.diagnostics.some(({ fix }) => fix !== null);
    if (!isRepairable && !(loaded.plan && hasFixes(loaded.plan, options))) return;
    const state = await this.#judge(loaded, loaded.yaml, file.path, options);
    await this.#apply(file.path, given.bytes, state, async (source) => {
      const next = await loadFile({ ...given, bytes: encode(source) }, this.#io, new Map());
      return this.#judge(next, next.yaml, file.path, options);
    });
    for (const { path } of loaded.registers) {
      const register = named.get(path);
      if (register !== undefined) await this.#fixRegister(register, file, options);
    }
  }

  /** The findings that a plan has in a register: each time with the plan as it stands by now. */
  async #fixRegister(path: string, plan: FoundFile, options: LintOptions): Promise<void> {
    const judge = async (source: Source | null): Promise<TextState> => {
      const real = await this.#io.realPath(path);
      const read: Io['read'] = async (each) =>
        source && (await this.#io.realPath(each)) === real ? encode(source) : this.#read(each);
      const loaded = await loadFile(await readGiven(plan, this.#io), { ...this.#io, read }, new Map());
      const register = loaded.registers.find((each) => each.path === this.#io.relative(real));
      return this.#judge(loaded, register?.loaded ?? loaded.yaml, plan.path, options);
    };
    await this.#apply(path, await this.#read(path), await judge(null), judge);
  }

  async #judge(loaded: LoadedFile, yaml: LoadedYaml, path: string, options: LintOptions): Promise<TextState> {
    const found = loaded.plan ? await lint(loaded.plan, loaded.origins, options) : [];
    const registers = loaded.registers.flatMap((register) => register.diagnostics);
    const isRun = (ruleId: string) => isRunOn(loaded, options, ruleId);
    const all = [...registers, ...(await silence(loaded, [...loaded.diagnostics, ...found], isRun))];
    return { yaml, all, wanted: await this.#baseline.filter({ path, loaded, isRun }, all) };
  }

  /** `judged` are the bytes that the state was read from: whatever stands there by now. */
  async #apply(
    path: string,
    judged: Uint8Array,
    state: TextState,
    check: (source: Source) => Promise<TextState>,
  ): Promise<void> {
    const { source, count, left } = await fixText(state, check);
    this.#left += left;
    if (count === 0) return;
    const real = await this.#io.realPath(path);
    const known = this.#changed.get(real);
    const before = known?.before ?? judged;
    this.#changed.set(real, { before, after: encodeAs(before, source.text), fixes: (known?.fixes ?? 0) + count });
  }

  /** What could not be written; that is not counted as changed. */
  async write(): Promise<readonly UserError[]> {
    const refused: UserError[] = [];
    for (const [path, file] of [...this.#changed]) {
      try {
        await rewrite(path, file, this.#disk);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused.push(error);
        this.#changed.delete(path);
      }
    }
    return refused;
  }

  outcome(): Omit<FixOutcome, 'refused' | 'unread'> {
    const changed = [...this.#changed].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      fixes: changed.reduce((sum, [, { fixes }]) => sum + fixes, 0),
      files: changed.length,
      left: this.#left,
      diff: changed.map(([path, file]) => diffOf(this.#io.relative(path), file)).join(''),
      io: this.#io,
    };
  }

  async #read(path: string): Promise<Uint8Array> {
    const isThere = this.#changed.size > 0 && (await this.#disk.kindOf(path)) !== null;
    const changed = isThere ? this.#changed.get(await this.#disk.realPath(path)) : undefined;
    return changed?.after ?? this.#disk.read(path);
  }
}

const encode = ({ text }: Source): Uint8Array => new TextEncoder().encode(text);
