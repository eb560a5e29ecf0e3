import type { Source } from '../../source/source.ts';
import { standardInput } from '../../workspace/discover.ts';
import type { Files } from '../../workspace/files.ts';
import type { ServerHost, View } from '../host.ts';
import { uriOfPath } from '../uris.ts';
import type { Checked } from './checks.ts';
import { Configurations, type Configured } from './configurations.ts';
import { LoadedFiles } from './loaded-files.ts';
import { type OpenText, OpenTexts } from './open-texts.ts';
import { Repositories } from './repositories.ts';
import { isOurs, Snapshots } from './snapshots.ts';

/** Everything that an editor works on: its open texts over the files of the disk. */
export class Workspace {
  readonly texts: OpenTexts;
  readonly snapshots: Snapshots;
  readonly repositories: Repositories;
  readonly #host: ServerHost;
  readonly #files: Files;
  readonly #loadedFiles: LoadedFiles;
  readonly #configurations: Configurations;

  constructor(host: ServerHost) {
    this.#host = host;
    this.texts = new OpenTexts(host.files, host.stampOf);
    this.#files = this.texts.files();
    const { stampOf } = this.texts;
    this.#loadedFiles = new LoadedFiles(this.#files, stampOf);
    this.snapshots = new Snapshots(this.texts, this.#loadedFiles);
    this.#configurations = new Configurations(host.config, this.#files, stampOf);
    this.repositories = new Repositories(this.#files, this.texts, this.snapshots, this.#configurations, host.now);
  }

  /** The findings of an open text, those in its registers too; null for one that is not kepu's business. */
  async check(text: OpenText): Promise<Checked | null> {
    const snapshot = await this.snapshots.open(text.uri);
    if (!snapshot || !(await isOurs(snapshot, text.text))) return null;
    const findings = await this.#host.check(await this.#view(text));
    const uris = new Map<Source, string>();
    for (const { source, related } of findings) {
      for (const each of [source, ...related.map((other) => other.source)]) {
        if (!uris.has(each)) uris.set(each, await this.#uriOf(each, text.uri));
      }
    }
    return { findings, uriOf: (source) => uris.get(source) ?? text.uri };
  }

  /** An open text with every fix that does no harm; null where it cannot be had. */
  async fix(text: OpenText): Promise<string | null> {
    return text.path === null ? null : this.#host.fix(await this.#view(text));
  }

  /** The configuration that holds for an open text. */
  configured({ path }: OpenText): Promise<Configured> {
    return this.#configurations.in(path === null ? this.#files.cwd : this.#files.folderOf(path));
  }

  /** Files may have come, gone or changed on the disk. */
  forget(): void {
    this.#loadedFiles.forget();
    this.repositories.forget();
  }

  /** The address of the file that a source was read from; `unsaved` is that of the text without a file. */
  async #uriOf({ path }: Source, unsaved: string): Promise<string> {
    if (path === '<stdin>') return unsaved;
    const place = this.#files.resolve(this.#files.cwd, path);
    return (await this.texts.at(place))?.uri ?? uriOfPath(place);
  }

  async #view(text: OpenText): Promise<View> {
    const { config } = await this.configured(text);
    return {
      name: text.path ?? standardInput,
      input: text.path === null ? text.text : '',
      files: this.#files,
      config,
      load: ({ path }) => (path === standardInput ? this.snapshots.load(text) : this.#loadedFiles.load(path)),
    };
  }
}
