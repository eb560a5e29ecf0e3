import { createCalendar } from '../../text/calendar.ts';
import { liesBelow } from '../../text/path.ts';
import { UserError } from '../../text/user-error.ts';
import { otherPlans, usualPlaces } from '../../workspace/discover.ts';
import type { Files } from '../../workspace/files.ts';
import { findRepository } from '../../workspace/repository.ts';
import type { Configurations } from './configurations.ts';
import type { OpenTexts } from './open-texts.ts';
import type { Repository, Snapshot } from './snapshot.ts';
import { isOurs, type Snapshots } from './snapshots.ts';

/** How long the list of a repository's files is taken to be right, in milliseconds, where nobody says that it changed. */
const freshFor = 5000;

interface Listed {
  readonly paths: readonly string[];
  readonly at: number;
}

/** The repositories that the files of an editor lie in. */
export class Repositories {
  readonly #files: Files;
  readonly #texts: OpenTexts;
  readonly #snapshots: Snapshots;
  readonly #configurations: Configurations;
  readonly #now: () => number;
  readonly #listed = new Map<string, Listed>();

  constructor(files: Files, texts: OpenTexts, snapshots: Snapshots, configurations: Configurations, now: () => number) {
    this.#files = files;
    this.#texts = texts;
    this.#snapshots = snapshots;
    this.#configurations = configurations;
    this.#now = now;
  }

  /** What surrounds a file; a text that was never saved is alone with the registers that it includes. */
  async around(snapshot: Snapshot): Promise<Repository> {
    const { uri, path, loaded } = snapshot;
    const isSaved = this.#texts.get(uri)?.path !== null;
    const folder = isSaved ? this.#files.folderOf(path) : this.#files.cwd;
    const { config } = await this.#configurations.in(folder);
    const absolute = (name: string) => this.#files.resolve(this.#files.cwd, name);
    const registers = loaded.registers.map((register) => absolute(register.path));
    return {
      snapshots: async () =>
        this.#read(snapshot, isSaved ? [...registers, ...(await this.#plansAround(folder))] : registers),
      // A text that was never saved includes what lies in the folder that the server works in.
      find: (other) => this.#snapshots.find(absolute(other)),
      calendar: createCalendar({ holidays: {}, workdays: {}, ...config?.settings.calendar }),
    };
  }

  /** Forgets which files there are. */
  forget(): void {
    this.#listed.clear();
  }

  /** A file, others by their paths, then the registers that these include, each once. */
  async #read(first: Snapshot, paths: readonly string[]): Promise<readonly Snapshot[]> {
    const found = new Map([[first.uri, first]]);
    const waiting = [...paths];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const snapshot = await this.#snapshots.find(path);
      if (!snapshot || found.has(snapshot.uri) || !(await isOurs(snapshot))) continue;
      found.set(snapshot.uri, snapshot);
      for (const register of (snapshot.last ?? snapshot.loaded).registers) {
        waiting.push(this.#files.resolve(this.#files.cwd, register.path));
      }
    }
    return [...found.values()];
  }

  /** The plans of the repository that a folder lies in, and what is open there. */
  async #plansAround(folder: string): Promise<readonly string[]> {
    const repository = await findRepository(folder, this.#files);
    const root = repository?.folder ?? folder;
    const open = this.#texts.all().flatMap(({ path }) => (path !== null && liesBelow(path, root) ? [path] : []));
    return [...open, ...(repository ? await this.#list(root) : [])];
  }

  async #list(root: string): Promise<readonly string[]> {
    const known = this.#listed.get(root);
    if (known && this.#now() - known.at < freshFor) return known.paths;
    const { config } = await this.#configurations.in(root);
    const patterns = (config?.folder === root ? config.settings.plans : undefined) ?? usualPlaces;
    const paths: string[] = [];
    try {
      for await (const { path } of otherPlans({ patterns, folder: root }, () => false, this.#files)) paths.push(path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error; // a glob that cannot be followed finds nothing
    }
    this.#listed.set(root, { paths, at: this.#now() });
    return paths;
  }
}
