import { readFile } from 'node:fs/promises';

/** A package whose code or data is inside what kepu ships. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** A package as the lock file has it. */
export interface LockedPackage extends ShippedPackage {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

/** The packages inside the bundle of the command, as the build has noted them with their licences. */
export const readBundled = async (): Promise<readonly ShippedPackage[]> => {
  const notices = await readFile('dist/THIRD-PARTY.txt', 'utf8');
  return [...notices.matchAll(/^(\S+) (\d\S*) \((.+)\)$/gm)].map(([, name = '', version = '', license = '']) => ({
    name,
    version,
    license,
  }));
};

/** The packages that npm installs with kepu, for its library: those of the lock file that are not for development. */
export const readInstalled = async (): Promise<readonly LockedPackage[]> => {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Omit<LockedPackage, 'name'> & { readonly dev?: boolean }>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, entry]) => ({
      ...entry,
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    }));
};
