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
  const levels = new Set(found.map(levelOf));
  const searched = (['named', 'usual-places'] as const).find((level) => levels.has(level)) ?? 'repository';
  return {
    searched,
    others: async function* () {
      const paths = places.flatMap(({ path }) => (path === null ? [] : [path]));
      const read = new Set(await Promise.all(paths.map((path) => files.realPath(path))));
      for (const repository of repositories.values()) {
        const places = await placesOf(repository, config, isWanted, files);
        yield* otherPlans(places, (path) => read.has(path), files);
      }
    },
  };
};

const levelOf = (repository: Repository | null): Surroundings['searched'] =>
  repository === null ? 'named' : repository.isConfigured ? 'repository' : 'usual-places';

/** Where the plans of a repository are. One whose configuration cannot be used has its plans at the usual places. */
const placesOf = async (
  { folder, isConfigured }: Repository,
  config: Config | null,
  isWanted: boolean,
  files: Files,
): Promise<ConfiguredPlans> => {
  let own = config?.folder === folder ? config : null;
  if (own === null && isConfigured && isWanted) own = await configIn(folder, files);
  return { folder, patterns: own?.settings.plans ?? usualPlaces };
};

const configIn = async (folder: string, files: Files): Promise<Config | null> => {
  try {
    return await loadConfig(files.resolve(folder, configName), files);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
