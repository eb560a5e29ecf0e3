import type { PlanBrief } from '../../plan/links/brief.ts';
import { isMap } from '../../text/is-map.ts';
import type { Session } from '../command.ts';

/** What a run needs to know of a plan in which an earlier one found nothing, without reading it. */
export interface KnownPlan {
  /** SHA-256 of the file. */
  readonly bytes: string;
  /** SHA-256 of what it was held against: kepu itself, rules and their options, holidays, bounds. */
  readonly against: string;
  /** Its `include`, as written. */
  readonly includes: readonly string[];
  /** SHA-256 of each register by its absolute path, in the order of `includes`. */
  readonly registers: Readonly<Record<string, string>>;
  readonly brief: PlanBrief;
  /** How many figures were compared in it. */
  readonly figures: number;
}

/** Known plans by the absolute paths of their files. */
export type KnownPlans = ReadonlyMap<string, KnownPlan>;

const version = 1;

/**
 * The absolute path of what is known of the plans of a repository; null on a machine that has no folder for such files. It lies with the user, never in the
 * repository: whoever may contribute plans must not be able to say that they are sound.
 */
export const cachePath = async ({ io, config }: Session): Promise<string | null> => {
  const folder = cacheFolder(io.env);
  if (folder === null) return null;
  const name = await io.sha256(new TextEncoder().encode(config?.folder ?? io.cwd));
  return io.resolve(folder, `kepu/${name}.json`);
};

/** As systems name it; a path that is not absolute counts for nothing. */
const cacheFolder = ({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Session['io']['env']): string | null => {
  const folder = [XDG_CACHE_HOME, LOCALAPPDATA].find(isAbsolute);
  return folder ?? (isAbsolute(HOME) ? `${HOME}/.cache` : null);
};

const isAbsolute = (path: string | undefined): path is string =>
  path !== undefined && /^(?:\/|[A-Za-z]:[\\/])/.test(path);

/** Known plans as a file keeps them. */
export const writeKnown = (plans: KnownPlans): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify({ version, plans: Object.fromEntries(plans) })}\n`);

/** What a file keeps; nothing of what is damaged or was written by another version. */
export const readKnown = (bytes: Uint8Array): KnownPlans => {
  try {
    const file: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isMap(file) || file.version !== version || !isMap(file.plans)) return new Map();
    return new Map(Object.entries(file.plans).filter((entry): entry is [string, KnownPlan] => isKnownPlan(entry[1])));
  } catch {
    return new Map();
  }
};

const isKnownPlan = (value: unknown): boolean =>
  isMap(value) &&
  typeof value.bytes === 'string' &&
  typeof value.against === 'string' &&
  isTexts(value.includes) &&
  isMap(value.registers) &&
  isTexts(Object.values(value.registers)) &&
  isBrief(value.brief) &&
  Number.isInteger(value.figures);

const isBrief = (value: unknown): boolean =>
  isMap(value) &&
  typeof value.id === 'string' &&
  Number.isInteger(value.year) &&
  isTexts(value.issuers) &&
  isTexts(value.leadsTo);

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((each) => typeof each === 'string');
