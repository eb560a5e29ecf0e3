import { UserError } from '../text/user-error.ts';
import { type Config, loadConfig } from './config.ts';
import { type ConfiguredPlans, type FoundFile, otherPlans, usualPlaces } from './discover.ts';
import type { Files } from './files.ts';
import { configName, findRepository, type Repository } from './repository.ts';

/** The repositories that some files lie in, with what else is there. */
export interface Surroundings {
  /** What all of the files lie in: a repository with a configuration, one with a `.git` at least, or none. */
  readonly searched: 'repository' | 'usual-places' | 'named';
  /** The plans there that are not among the files. */
  readonly others: () => AsyncGenerator<FoundFile>;
}

/**
 * Looks around some files (`path` is null for standard input) for the plans of their repositories. `config` is the one in use; that of another
 * repository is read where configurations are wanted at all.
 */
export const lookAround = async (
  places: readonly { readonly folder: string; readonly path: string | null }[],
  config: Config | null,
  isWanted: boolean,
  files: Files,
): Promise<Surroundings> => {
  const folders = new Set(places.map(({ folder }) => folder));
  const found = await Promise.all([...folders].map((folder) => findRepository(folder, files)));
  const repositories = new Map(found.flatMap((each) => (each ? [[each.folder, each] as const] : [])));
  const searches = await Promise.all([...repositories.values()].map((each) => searchOf(each, config, isWanted, files)));
  const isOrdered = searches.every(({ isConfigured }) => isConfigured);
  return {
    searched: found.includes(null) ? 'named' : isOrdered ? 'repository' : 'usual-places',
    others: async function* () {
      const paths = places.flatMap(({ path }) => (path === null ? [] : [path]));
      const read = new Set(await Promise.all(paths.map((path) => files.realPath(path))));
      for (const search of searches) yield* otherPlans(search.places, (path) => read.has(path), files);
    },
  };
};

interface Search {
  readonly places: ConfiguredPlans;
  /** Whether a configuration says so. */
  readonly isConfigured: boolean;
}

/** Where the plans of a repository are. One whose configuration is not used has them at the usual places. */
const searchOf = async (
  { folder, isConfigured }: Repository,
  config: Config | null,
  isWanted: boolean,
  files: Files,
): Promise<Search> => {
  const other = isConfigured && isWanted ? () => configIn(folder, files) : () => null;
  const own = config?.folder === folder ? config : await other();
  return { places: { folder, patterns: own?.settings.plans ?? usualPlaces }, isConfigured: own !== null };
};

const configIn = async (folder: string, files: Files): Promise<Config | null> => {
  try {
    return await loadConfig(files.resolve(folder, configName), files);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
