import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that kepu itself lies in, absolute: where its schemas and templates are. The command is a bundle in `dist/`,
 * its source lies deeper.
 */
export const packageFolder = (): string => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'templates')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
};
