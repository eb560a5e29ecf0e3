import type { PlanFile, RegisterFile } from '../plan/generated/types.generated.ts';
import { documentKind } from '../plan/kind.ts';
import { loadConfigYaml, loadPlanYaml } from '../plan/load-plan-yaml.ts';
import { normalisePlan } from '../plan/normalise.ts';
import type { Plan } from '../plan/plan.ts';
import { checkShape } from '../plan/shape.ts';
import { decodeText } from '../source/decode.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import { Origins } from '../source/origins.ts';
import type { Source } from '../source/source.ts';
import { withoutInvisible } from '../text/invisible.ts';
import { type Limits, raise } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { fileNameOf } from '../text/path.ts';
import { excerpt } from '../text/visible.ts';
import type { Files } from './files.ts';
import { includedPaths } from './include.ts';
import { isConfig } from './repository.ts';

/** A file that was read: its plan, unless it is a register or something stands in the way, and what stands there. */
export interface LoadedFile {
  readonly path: string;
  /** What stands in the file itself. */
  readonly yaml: LoadedYaml;
  /** What it is, or – where it cannot be read – what it was read for. */
  readonly kind: 'plan' | 'register' | 'config';
  readonly plan: Plan | null;
  readonly origins: Origins;
  /** Syntax, shape and includes of the file itself. */
  readonly diagnostics: readonly Diagnostic[];
  readonly registers: readonly LoadedRegister[];
}

/** A register that a plan includes, with its own findings. */
export interface LoadedRegister {
  readonly path: string;
  readonly loaded: LoadedYaml;
  readonly diagnostics: readonly Diagnostic[];
}

/** The registers of a run by absolute path: each is read once, however many plans include it. */
export type RegisterCache = Map<string, Promise<LoadedRegister>>;

/** A file's bytes, its name as printed, and the folder that its includes are seen from. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly folder: string;
  /** The absolute path; null for standard input. */
  readonly place: string | null;
  /** The id that a plan without an `id` key has. */
  readonly stem: string;
}

/** The id of a plan that has none of its own: the name of its file, without characters that no plan may hold. */
export const stemOf = (path: string): string =>
  withoutInvisible(fileNameOf(path).replace(/\.(?:ya?ml|do[ct][xm]|md|markdown|txt)$/i, '')).text;

/**
 * Reads a plan or a register with everything that it includes. All errors of syntax and shape are there at once;
 * the plan is null where any file of it has one, for its rules would only repeat them.
 */
export const loadFile = async (given: GivenFile, files: Files, cache: RegisterCache): Promise<LoadedFile> => {
  const loaded = await readYaml(given.path, given.bytes, files);
  const origins = new Origins();
  const kind = isConfig(given.path) ? 'config' : (documentKind(loaded.data) ?? 'plan');
  if (loaded.data === undefined) {
    return {
      path: given.path,
      yaml: loaded,
      kind,
      plan: null,
      origins,
      diagnostics: loaded.diagnostics,
      registers: [],
    };
  }
  origins.add(loaded);
  const shape = await checkShape(kind, loaded, origins);
  const includes =
    kind === 'plan' ? await includedPaths(loaded.data, given.folder, given.place, origins, files) : noIncludes;
  const registers = await Promise.all(includes.paths.map((path) => loadRegister(path, files, cache)));
  const strangers = await refusePlans(loaded.data, registers, origins);
  const found = [...loaded.diagnostics, ...shape, ...includes.diagnostics, ...strangers];
  const isWhole = [...found, ...registers.flatMap((register) => register.diagnostics)].every(
    ({ severity }) => severity !== 'error',
  );
  for (const register of registers) origins.add(register.loaded);
  const read =
    kind === 'plan' && isWhole
      ? normalisePlan(
          loaded.data as PlanFile,
          registers.map((register) => register.loaded.data as RegisterFile),
          given.stem,
          origins,
        )
      : null;
  const tooMany = read ? await refuseTasks(read, files.limits, origins) : [];
  const plan = tooMany.length === 0 ? read : null;
  return { path: given.path, yaml: loaded, kind, plan, origins, diagnostics: [...found, ...tooMany], registers };
};

/** An error at the first task of a plan that has one too many. */
const refuseTasks = async ({ tasks }: Plan, limits: Limits, origins: Origins): Promise<readonly Diagnostic[]> => {
  const first = tasks[limits.tasks];
  if (first === undefined) return [];
  const words = message(
    `计划有 ${tasks.length} 项任务，最多 ${limits.tasks} 项。请拆成几份计划。${raise('tasks').zh}`,
    `The plan has ${tasks.length} tasks; ${limits.tasks} are the most. Split it.${raise('tasks').en}`,
  );
  return [
    { ruleId: 'schema', severity: 'error', message: words, ...(await origins.locate([first])), related: [], fix: null },
  ];
};

const noIncludes = { paths: [], diagnostics: [] } as const;

/** A plan among the registers is refused by whoever includes it: the run may check that plan too, and find it clean. */
const refusePlans = async (
  data: unknown,
  registers: readonly LoadedRegister[],
  origins: Origins,
): Promise<readonly Diagnostic[]> => {
  const plans = registers.filter(({ loaded }) => documentKind(loaded.data) === 'plan');
  if (plans.length === 0) return [];
  const include = origins.keyWords(data as object).key('include');
  return Promise.all(
    plans.map(async ({ path }) => ({
      ruleId: 'include',
      severity: 'error' as const,
      message: message(
        `${include} 只能写登记册，${excerpt(path, 200)} 是一份计划`,
        `${include} takes registers; ${excerpt(path, 200)} is a plan`,
      ),
      ...(await origins.locate([data as object, 'include'])),
      related: [],
      fix: null,
    })),
  );
};

const readYaml = async (path: string, bytes: Uint8Array, files: Files): Promise<LoadedYaml> => {
  const { source, diagnostics } = decodeText(path, bytes, files);
  if (diagnostics.length > 0) return { source, data: undefined, diagnostics };
  return loadSource(source);
};

/** Loads a plan, a register or – by its name – a configuration, whose keys may be Chinese. Never throws. */
export const loadSource = (source: Source): Promise<LoadedYaml> =>
  isConfig(source.path) ? loadConfigYaml(source) : loadPlanYaml(source);

const loadRegister = (path: string, files: Files, cache: RegisterCache): Promise<LoadedRegister> => {
  const known = cache.get(path);
  if (known) return known;
  const register = readRegister(path, files);
  cache.set(path, register);
  return register;
};

const readRegister = async (path: string, files: Files): Promise<LoadedRegister> => {
  const name = files.relative(path);
  const loaded = await readYaml(name, await files.read(path), files);
  if (loaded.data === undefined) return { path: name, loaded, diagnostics: loaded.diagnostics };
  const origins = new Origins();
  origins.add(loaded);
  const shape = documentKind(loaded.data) === 'plan' ? [] : await checkShape('register', loaded, origins);
  return { path: name, loaded, diagnostics: [...loaded.diagnostics, ...shape] };
};
