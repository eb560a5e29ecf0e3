import { UserError } from '../../text/user-error.ts';
import { type Config, loadConfig } from '../../workspace/config.ts';
import type { Files } from '../../workspace/files.ts';
import { findConfig } from '../../workspace/repository.ts';
import type { StampOf } from './open-texts.ts';

/** The configuration that holds in a folder, and why the one that stands there does not, if so. */
export interface Configured {
  readonly config: Config | null;
  readonly refusal: UserError | null;
}

interface Kept extends Configured {
  readonly stamp: string | null;
}

/**
 * The configurations of the folders that an editor is in. One that is broken – it may be written just now – leaves in force what
 * it said before.
 */
export class Configurations {
  readonly #named: string | false | undefined;
  readonly #files: Files;
  readonly #stampOf: StampOf;
  readonly #kept = new Map<string, Kept>();

  /** `named` is the one that the command line asks for, or false for none. */
  constructor(named: string | false | undefined, files: Files, stampOf: StampOf) {
    this.#named = named;
    this.#files = files;
    this.#stampOf = stampOf;
  }

  /** What holds in a folder: the nearest configuration there or above it. */
  async in(folder: string): Promise<Configured> {
    if (this.#named === false) return { config: null, refusal: null };
    const path = this.#named === undefined ? await findConfig(folder, this.#files) : this.#named;
    if (path === null) return { config: null, refusal: null };
    const stamp = await this.#stampOf(this.#files.resolve(this.#files.cwd, path));
    const before = this.#kept.get(path);
    if (before?.stamp === stamp) return before;
    const kept = { ...(await this.#read(path, before?.config ?? null)), stamp };
    this.#kept.set(path, kept);
    return kept;
  }

  async #read(path: string, before: Config | null): Promise<Configured> {
    try {
      return { config: await loadConfig(path, this.#files), refusal: null };
    } catch (error) {
      if (error instanceof UserError) return { config: before, refusal: error };
      throw error;
    }
  }
}
