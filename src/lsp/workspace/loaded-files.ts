import type { Files } from '../../workspace/files.ts';
import { type LoadedFile, loadFile, type RegisterCache, stemOf } from '../../workspace/load-file.ts';
import type { StampOf } from './open-texts.ts';

/** What was read for a file, with the stamps of everything that went into it. */
interface Kept {
  readonly loaded: LoadedFile;
  readonly stamps: ReadonlyMap<string, string | null>;
}

/** So many files are kept: those of a province's plans, not of a disk. */
const mostKept = 100;

/**
 * Plans and registers, read again only when something of them has changed: every key typed asks for all that a plan has to
 * do with.
 */
export class LoadedFiles {
  readonly #files: Files;
  readonly #stampOf: StampOf;
  readonly #kept = new Map<string, Kept>();
  /** What is being read: an editor asks for several things after one key. */
  readonly #running = new Map<string, { readonly stamp: string | null; readonly loading: Promise<LoadedFile> }>();
  readonly #registers: RegisterCache = new Map();
  readonly #registerStamps = new Map<string, string | null>();

  constructor(files: Files, stampOf: StampOf) {
    this.#files = files;
    this.#stampOf = stampOf;
  }

  /** The file at an absolute path. Throws `UserError` where it cannot be read. */
  async load(path: string): Promise<LoadedFile> {
    const stamp = await this.#stampOf(path);
    const running = this.#running.get(path);
    if (running?.stamp === stamp) return running.loading;
    const loading = this.#load(path);
    this.#running.set(path, { stamp, loading });
    try {
      return await loading;
    } finally {
      if (this.#running.get(path)?.loading === loading) this.#running.delete(path);
    }
  }

  async #load(path: string): Promise<LoadedFile> {
    const known = this.#kept.get(path);
    this.#kept.delete(path);
    if (known && (await this.#isSame(known.stamps))) {
      this.#kept.set(path, known); // the last that is to be forgotten
      return known.loaded;
    }
    await this.#forgetRegisters();
    try {
      return await this.#read(path);
    } catch (error) {
      this.#registers.clear(); // one of them may be what could not be read
      throw error;
    }
  }

  /** A text that was never saved, as if it were standard input: it includes nothing but what lies in `cwd`. */
  async loadText(text: string): Promise<LoadedFile> {
    await this.#forgetRegisters();
    const bytes = new TextEncoder().encode(text);
    const given = { bytes, path: '<stdin>', folder: this.#files.cwd, place: null, stem: 'stdin' };
    return loadFile(given, this.#stamping(new Map()), this.#registers);
  }

  async #read(path: string): Promise<LoadedFile> {
    // Stamps are taken before the bytes: what changes in between is read once more, never missed.
    const stamps = new Map([[path, await this.#stampOf(path)]]);
    const given = {
      bytes: await this.#files.read(path),
      path: this.#files.relative(path),
      folder: this.#files.folderOf(path),
      place: path,
      stem: stemOf(path),
    };
    const loaded = await loadFile(given, this.#stamping(stamps), this.#registers);
    for (const register of loaded.registers) {
      const place = this.#files.resolve(this.#files.cwd, register.path);
      stamps.set(place, this.#registerStamps.get(place) ?? null);
    }
    // What could not be included may be there the next time, and nobody would know.
    if (!loaded.diagnostics.some(({ ruleId }) => ruleId === 'include')) this.#keep(path, { loaded, stamps });
    return loaded;
  }

  /** Forgets what stands on disk, where files may have come and gone. */
  forget(): void {
    this.#kept.clear();
    this.#registers.clear();
  }

  #keep(path: string, kept: Kept): void {
    this.#kept.set(path, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }

  #stamping(stamps: Map<string, string | null>): Files {
    return {
      ...this.#files,
      read: async (path) => {
        const stamp = await this.#stampOf(path);
        stamps.set(path, stamp);
        this.#registerStamps.set(path, stamp);
        return this.#files.read(path);
      },
    };
  }

  async #forgetRegisters(): Promise<void> {
    for (const path of [...this.#registers.keys()]) {
      if ((await this.#stampOf(path)) !== this.#registerStamps.get(path)) this.#registers.delete(path);
    }
  }

  async #isSame(stamps: Kept['stamps']): Promise<boolean> {
    for (const [path, stamp] of stamps) if ((await this.#stampOf(path)) !== stamp) return false;
    return true;
  }
}
