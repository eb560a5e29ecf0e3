import { documentKind } from '../../plan/kind.ts';
import { compositionOf } from '../../source/compose-yaml.ts';
import { UserError } from '../../text/user-error.ts';
import type { LoadedFile } from '../../workspace/load-file.ts';
import { isConfig } from '../../workspace/repository.ts';
import { uriOfPath } from '../uris.ts';
import type { LoadedFiles } from './loaded-files.ts';
import type { OpenText, OpenTexts } from './open-texts.ts';
import type { Snapshot } from './snapshot.ts';

/** The files of an editor and of the disk beneath it, as features see them. */
export class Snapshots {
  readonly #texts: OpenTexts;
  readonly #loadedFiles: LoadedFiles;
  /** The newest sound state of each open text, by its address. */
  readonly #last = new Map<string, LoadedFile>();
  /** What texts that were never saved say: they have no path to be known by. */
  readonly #unsaved = new WeakMap<OpenText, Promise<LoadedFile>>();

  constructor(texts: OpenTexts, loadedFiles: LoadedFiles) {
    this.#texts = texts;
    this.#loadedFiles = loadedFiles;
  }

  /** An open text; null where nothing is open under an address. */
  async open(uri: string): Promise<Snapshot | null> {
    const text = this.#texts.get(uri);
    if (!text) return null;
    const loaded = await this.load(text);
    if (isSound(loaded) && this.#texts.get(uri)) this.#last.set(uri, loaded);
    const path = text.path ?? uri;
    return { uri, path, source: loaded.yaml.source, loaded, last: this.#last.get(uri) ?? null };
  }

  /** The file at an absolute path, open or not; null where none can be read. */
  async find(path: string): Promise<Snapshot | null> {
    const open = await this.#texts.at(path);
    if (open) return this.open(open.uri);
    try {
      const loaded = await this.#loadedFiles.load(path);
      const last = isSound(loaded) ? loaded : null;
      return { uri: uriOfPath(path), path, source: loaded.yaml.source, loaded, last };
    } catch (error) {
      if (error instanceof UserError) return null;
      throw error;
    }
  }

  /** What an open text says. */
  load(text: OpenText): Promise<LoadedFile> {
    if (text.path !== null) return this.#loadedFiles.load(text.path);
    const known = this.#unsaved.get(text) ?? this.#loadedFiles.loadText(text.text);
    this.#unsaved.set(text, known);
    return known;
  }

  close(uri: string): void {
    this.#last.delete(uri);
  }
}

/** Whether a file says something whole that features may go on with while it is broken. */
export const isSound = ({ kind, plan, yaml, diagnostics }: LoadedFile): boolean =>
  plan !== null ||
  (kind !== 'plan' && yaml.data !== undefined && diagnostics.every(({ severity }) => severity !== 'error'));

/**
 * Whether a text is kepu's business at all: a configuration, a plan or a register, be it broken or half written. `text` is
 * all of it: of one that was refused, the source holds less.
 */
export const isOurs = async (
  { path, source, loaded, last }: Snapshot,
  text: string = source.text,
): Promise<boolean> => {
  if (last !== null || isConfig(path) || documentKind(loaded.yaml.data) !== null) return true;
  if (loaded.yaml.data !== undefined) return false;
  const hasKey = /^["']?(?:kepu|格式)["']?[ \t]{0,20}[:：]/m.test(text);
  return hasKey || documentKind((await compositionOf(source)).data) !== null;
};
