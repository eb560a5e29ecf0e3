import type { Files } from '../../workspace/files.ts';
import { pathOfUri } from '../uris.ts';

/** A text that an editor holds open. */
export interface OpenText {
  readonly uri: string;
  /** Absolute, with `/`; null for a text that was never saved. */
  readonly path: string | null;
  readonly version: number;
  readonly text: string;
}

/** What distinguishes two states of a file: the same stamp, the same bytes. Null where there is no file. */
export type StampOf = (path: string) => Promise<string | null>;

/** The texts that an editor holds open, over the files of a disk: where a file is open, its text counts. */
export class OpenTexts {
  readonly #disk: Files;
  readonly #stampOnDisk: StampOf;
  readonly #byUri = new Map<string, OpenText>();
  /** By absolute path as the editor names it, and with links resolved. */
  readonly #byPath = new Map<string, string>();
  #states = 0;
  readonly #stamps = new Map<string, string>();

  constructor(disk: Files, stampOnDisk: StampOf) {
    this.#disk = disk;
    this.#stampOnDisk = stampOnDisk;
  }

  /** Takes a text in, or its next state. */
  async set(uri: string, version: number, text: string): Promise<void> {
    const isNew = !this.#byUri.has(uri);
    const path = pathOfUri(uri);
    this.#byUri.set(uri, { uri, path, version, text });
    // An editor that opens a file anew counts from 1 again: the version alone is no stamp.
    this.#states += 1;
    this.#stamps.set(uri, `open ${this.#states}`);
    if (!isNew || path === null) return;
    this.#byPath.set(path, uri);
    const real = await this.#realOnDisk(path);
    if (real !== null && this.#byUri.has(uri)) this.#byPath.set(real, uri);
  }

  remove(uri: string): void {
    this.#byUri.delete(uri);
    this.#stamps.delete(uri);
    for (const [path, other] of this.#byPath) if (other === uri) this.#byPath.delete(path);
  }

  get(uri: string): OpenText | undefined {
    return this.#byUri.get(uri);
  }

  all(): readonly OpenText[] {
    return [...this.#byUri.values()];
  }

  /** The open text of a file, by whichever of its paths. */
  async at(path: string): Promise<OpenText | undefined> {
    const uri = this.#byPath.get(path);
    if (uri !== undefined) return this.#byUri.get(uri);
    if (this.#byPath.size === 0) return undefined;
    const real = await this.#realOnDisk(path);
    const other = real === null ? undefined : this.#byPath.get(real);
    return other === undefined ? undefined : this.#byUri.get(other);
  }

  /** What distinguishes the state of a file, open or on disk. */
  readonly stampOf: StampOf = async (path) => {
    const open = await this.at(path);
    return open ? (this.#stamps.get(open.uri) ?? null) : this.#stampOnDisk(path);
  };

  /** The files as whoever checks them is to see them. */
  files(): Files {
    const disk = this.#disk;
    return {
      ...disk,
      kindOf: async (path) => ((await this.at(path)) ? 'file' : disk.kindOf(path)),
      read: async (path) => {
        const open = await this.at(path);
        return open ? new TextEncoder().encode(open.text) : disk.read(path);
      },
      // An open file, and the folder that it is in, may be gone from the disk, or not be there yet.
      realPath: async (path) => (await this.#realOnDisk(path)) ?? path,
    };
  }

  async #realOnDisk(path: string): Promise<string | null> {
    return (await this.#disk.kindOf(path)) === null ? null : this.#disk.realPath(path);
  }
}
