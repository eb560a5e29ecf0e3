import type { Files } from './files.ts';

/** The name of the configuration file at a repository's root. */
export const configName = 'kepu.config.yaml';

/** Whether a path is that of a configuration: `kepu validate *.yaml` names it among the plans. */
export const isConfig = (path: string): boolean => path.split('/').at(-1) === configName;

/** The nearest configuration at a folder or above it, or null. */
export const findConfig = async (folder: string, files: Files): Promise<string | null> =>
  nearest(folder, configName, files);

/** A folder whose plans belong together. */
export interface Repository {
  readonly folder: string;
  /** Whether a configuration stands there, and not a `.git` alone. */
  readonly isConfigured: boolean;
}

/** The repository that a folder lies in: where the nearest configuration stands, else the nearest `.git`; or null. */
export const findRepository = async (folder: string, files: Files): Promise<Repository | null> => {
  const config = await nearest(folder, configName, files);
  const marker = config ?? (await nearest(folder, '.git', files));
  return marker === null ? null : { folder: files.folderOf(marker), isConfigured: config !== null };
};

/** The root of the repository that a folder lies in, else the folder itself. `include` reaches nothing outside. */
export const findRoot = async (folder: string, files: Files): Promise<string> =>
  (await findRepository(folder, files))?.folder ?? folder;

const nearest = async (folder: string, name: string, files: Files): Promise<string | null> => {
  for (let here = folder; ; here = files.folderOf(here)) {
    const path = files.resolve(here, name);
    if ((await files.kindOf(path)) !== null) return path;
    if (files.folderOf(here) === here) return null;
  }
};
