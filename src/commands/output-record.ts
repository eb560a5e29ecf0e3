import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import type { Session } from './command.ts';

/** What remembers the SHA-256 of what kepu wrote, so that it knows its own files from those that a person changed. */
export const manifestName = '.kepu-manifest.json';

interface Manifest {
  readonly version: 1;
  /** File name → SHA-256 of the bytes that are in place. */
  readonly files: Readonly<Record<string, string>>;
  /** File name → SHA-256 of what runs are about to put in place; a run that is killed leaves them here. */
  readonly writing?: Readonly<Record<string, readonly string[]>>;
}

type RecordIo = Pick<
  Session['io'],
  'kindOf' | 'read' | 'write' | 'remove' | 'sha256' | 'resolve' | 'relative' | 'exclusively'
>;

/** The manifest of an output folder. Other runs may change it at any time: it is read again where that matters. */
export class OutputRecord {
  readonly #folder: string;
  readonly #path: string;
  readonly #io: RecordIo;
  readonly #gone = new Set<string>();
  readonly #placed = new Set<string>();
  #known: Entries;

  private constructor(folder: string, path: string, known: Entries, io: RecordIo) {
    this.#folder = folder;
    this.#path = path;
    this.#known = known;
    this.#io = io;
  }

  static async open(folder: string, io: RecordIo): Promise<OutputRecord> {
    const path = io.resolve(folder, manifestName);
    return new OutputRecord(folder, path, await readEntries(path, io), io);
  }

  /** The names of the files that kepu wrote. */
  get names(): readonly string[] {
    return [...this.#known.files.keys()];
  }

  /** Whether bytes that stand in a file are what kepu wrote there. */
  async isOwn(name: string, hash: string): Promise<boolean> {
    if (!holds(this.#known, name, hash)) this.#known = await readEntries(this.#path, this.#io);
    return holds(this.#known, name, hash);
  }

  /** Notes what is about to be put in place, by its SHA-256: should the run be killed, the next one knows it as kepu's. */
  async announce(hashes: ReadonlyMap<string, string>): Promise<void> {
    const unknownTo = ({ files }: Entries) => [...hashes].filter(([name, hash]) => files.get(name) !== hash);
    if (unknownTo(this.#known).length === 0) return;
    await this.#change((entries) => {
      this.#known = { files: new Map(entries.files), writing: new Map(entries.writing) };
      // What another run has put in place and noted meanwhile is no news any more: `settle` would leave it announced.
      for (const [name, hash] of unknownTo(entries)) {
        entries.writing.set(name, [...new Set([...(entries.writing.get(name) ?? []), hash])]);
      }
    });
  }

  /** Has a file be remembered that was put in place. */
  place(name: string): void {
    this.#placed.add(name);
  }

  /** Has a file be forgotten that was removed. */
  forget(name: string): void {
    this.#gone.add(name);
  }

  /** Notes what has become of the files of this run: of each what stands there by now, if that is of this run. */
  async settle(hashes: ReadonlyMap<string, string>): Promise<void> {
    const { files: before, writing: earlier } = this.#known;
    const isSettled = [...hashes].every(([name, hash]) => before.get(name) === hash && !earlier.has(name));
    if (isSettled && this.#gone.size === 0) return;
    await this.#change(async ({ files, writing }) => {
      for (const name of this.#gone) files.delete(name);
      for (const [name, hash] of hashes) {
        if (await this.#isInPlace(name, hash)) files.set(name, hash);
        const passed = [hash, ...(earlier.get(name) ?? [])];
        const others = writing.get(name)?.filter((each) => !passed.includes(each)) ?? [];
        if (others.length > 0) writing.set(name, others);
        else writing.delete(name);
      }
    });
  }

  /** The SHA-256 of what stands in a file of the folder; null where there is none. Throws `UserError` where it is none. */
  async hashOf(name: string): Promise<string | null> {
    const path = this.#io.resolve(this.#folder, name);
    const kind = await this.#io.kindOf(path);
    if (kind === null) return null;
    if (kind !== 'directory') return this.#io.sha256(await this.#io.read(path));
    const shown = visible(this.#io.relative(path));
    throw new UserError(message(`写不了 ${shown}：那里已有文件夹`, `cannot write ${shown}: a folder stands there`));
  }

  /** Where nobody can look, what was put in place counts as being there. */
  async #isInPlace(name: string, hash: string): Promise<boolean> {
    try {
      return (await this.hashOf(name)) === hash;
    } catch (error) {
      if (error instanceof UserError) return this.#placed.has(name);
      throw error;
    }
  }

  /** Changes what the manifest holds by now; one that holds nothing goes. */
  #change(change: (entries: Entries) => void | Promise<void>): Promise<void> {
    return this.#io.exclusively(this.#path, async () => {
      const entries = await readEntries(this.#path, this.#io);
      await change(entries);
      if (entries.files.size + entries.writing.size === 0) await this.#io.remove(this.#path);
      else await this.#io.write(this.#path, new TextEncoder().encode(textOf(entries)));
    });
  }
}

interface Entries {
  readonly files: Map<string, string>;
  readonly writing: Map<string, readonly string[]>;
}

const holds = ({ files, writing }: Entries, name: string, hash: string): boolean =>
  files.get(name) === hash || (writing.get(name)?.includes(hash) ?? false);

const readEntries = async (path: string, io: RecordIo): Promise<Entries> => {
  const manifest = (await io.kindOf(path)) === 'file' ? parse(await io.read(path)) : null;
  const files = Object.entries(manifest?.files ?? {});
  const writing = Object.entries(manifest?.writing ?? {}).filter(([, hashes]) => Array.isArray(hashes));
  return { files: new Map(files), writing: new Map(writing) };
};

/** A record that cannot be read is no record: files then count as not ours, which loses nothing. */
const parse = (bytes: Uint8Array): Partial<Manifest> | null => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
};

const textOf = ({ files, writing }: Entries): string => {
  const manifest: Manifest = {
    version: 1,
    files: sorted(files),
    ...(writing.size > 0 ? { writing: sorted(writing) } : {}),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const sorted = <Value>(entries: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
