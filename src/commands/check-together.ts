import { type LocatedPlan, lintTogether } from '../lint/lint-together.ts';
import { briefOf, type PlanBrief, relatedAmong } from '../plan/links/brief.ts';
import type { Scope } from '../rules/rule.ts';
import { crossPlanRules } from '../rules/rules.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { UserError } from '../text/user-error.ts';
import { type FoundFile, standardInput } from '../workspace/discover.ts';
import { type LoadedFile, stemOf } from '../workspace/load-file.ts';
import { lookAround, type Surroundings } from '../workspace/surroundings.ts';
import type { Session } from './command.ts';
import type { LintOptionsOf } from './run-files.ts';

/** What is kept of a plan file until all are read. */
export interface SeenFile {
  /** The absolute path, or - for standard input. */
  readonly place: string;
  readonly id: string;
  /** Null where the plan cannot be read. */
  readonly brief: PlanBrief | null;
  /** The file itself where its plan leads to others, for then it will be needed; else it is forgotten. */
  readonly loaded: LoadedFile | null;
}

/** A run whose files have all been read once, and how one is read again. */
export interface ReadRun {
  readonly seen: readonly SeenFile[];
  /** Whether no file was named: then they are all that is here. */
  readonly isAllThereIs: boolean;
  /** Whether every file could be opened. */
  readonly isReadable: boolean;
  /** Whether it matters if everything is there, even where no plan leads to another. */
  readonly isWholeAsked: boolean;
  readonly load: (file: FoundFile) => Promise<LoadedFile>;
  /** Whether findings of a file are wanted, by its absolute path. */
  readonly isTold: (place: string) => boolean;
}

/** How strictly plans are held against each other. */
export interface TogetherOptions {
  readonly lintOptionsOf: LintOptionsOf;
  /** Whether configurations may be read. */
  readonly readsConfig: boolean;
}

/** The findings by the path of their file, and whether every plan that belongs to those was there. */
export interface TogetherResult {
  readonly found: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly isWhole: boolean;
}

/** What is kept of a file that was read. */
export const seenFile = (place: string, loaded: LoadedFile): SeenFile => {
  if (loaded.plan) {
    const brief = briefOf(loaded.plan);
    return { place, id: brief.id, brief, loaded: brief.leadsTo.length > 0 ? loaded : null };
  }
  const id = (loaded.yaml.data as { readonly id?: unknown } | null | undefined)?.id;
  return { place, id: typeof id === 'string' ? id : stemOf(place), brief: null, loaded: null };
};

/**
 * Holds the plans of a run against each other. Only those that have to do with others are kept or read again; where one leads
 * to a plan that is not there, the rest of its repository is looked through. Findings are told of the named files alone.
 */
export const checkTogether = async (
  run: ReadRun,
  options: TogetherOptions,
  session: Session,
): Promise<TogetherResult> => {
  const { others, searched, isWhole } = await completeRun(run, options, session);
  const all = [...run.seen, ...others];
  const scope: Scope = { searched, isWhole, ids: new Set(all.map(({ id }) => id)) };
  const related = relatedAmong(all.flatMap(({ brief, ...file }) => (brief ? [{ ...brief, file }] : [])));
  if (related.length === 0) return { found: new Map(), isWhole };
  const named = new Set(run.seen.map(({ place }) => place));
  const paths = new Map<LocatedPlan['plan'], string | null>();
  const places = new Map<LocatedPlan['plan'], string>();
  const located: LocatedPlan[] = [];
  for (const { file } of related) {
    const loaded = file.loaded ?? (await readAgain(file.place, run));
    if (!loaded?.plan) continue;
    paths.set(loaded.plan, named.has(file.place) && run.isTold(file.place) ? loaded.path : null);
    places.set(loaded.plan, file.place);
    located.push({ plan: loaded.plan, origins: loaded.origins });
  }
  const isTold = (plan: LocatedPlan['plan']) => paths.get(plan) !== null;
  const { settings, calendar } = options.lintOptionsOf(standardInput);
  const settingsOf = (plan: LocatedPlan['plan']) => options.lintOptionsOf(places.get(plan) ?? standardInput).settings;
  const found = await lintTogether(located, { rules: crossPlanRules, settings, settingsOf, calendar, scope, isTold });
  return {
    found: new Map([...found].map(([plan, diagnostics]) => [paths.get(plan) ?? '', diagnostics])),
    isWhole,
  };
};

interface Completed {
  readonly others: readonly SeenFile[];
  readonly searched: Surroundings['searched'];
  readonly isWhole: boolean;
}

/** Looks around the files of a run where that may matter, and reads the other plans where one of them is led to. */
const completeRun = async (
  run: ReadRun,
  { readsConfig }: TogetherOptions,
  { io, config }: Session,
): Promise<Completed> => {
  const { seen } = run;
  const links = seen.flatMap(({ brief }) => brief?.leadsTo ?? []);
  if (links.length === 0 && !run.isWholeAsked) return { others: [], searched: 'named', isWhole: false };
  const ids = new Set(seen.map(({ id }) => id));
  const isLinked = links.every((id) => ids.has(id));
  const places = seen.map(({ place }) =>
    place === standardInput ? { folder: io.cwd, path: null } : { folder: io.folderOf(place), path: place },
  );
  const { searched, others } = await lookAround(places, config, readsConfig, io);
  const isKnown = searched !== 'named' || run.isAllThereIs;
  const found: SeenFile[] = [];
  for await (const file of others()) {
    // Where nothing leads there, all that has to be known is that something is missing.
    if (isLinked) return { others: [], searched, isWhole: false };
    found.push(await readOther(file, run));
  }
  const isReadable = run.isReadable && [...seen, ...found].every(({ brief }) => brief !== null);
  return { others: found, searched, isWhole: isKnown && isReadable };
};

const readOther = async (file: FoundFile, { load }: ReadRun): Promise<SeenFile> => {
  try {
    return seenFile(file.path, await load(file));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { place: file.path, id: stemOf(file.path), brief: null, loaded: null };
  }
};

/** A file once more; null where it is gone meanwhile. */
const readAgain = async (place: string, { load }: ReadRun): Promise<LoadedFile | null> => {
  try {
    return await load({ path: place, bytes: null });
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
