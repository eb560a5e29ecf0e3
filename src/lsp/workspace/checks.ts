import type { Diagnostic } from '../../source/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import { type Telling, Tellings, type Told, toEditorDiagnostic } from '../diagnostics.ts';
import type { OpenText, OpenTexts } from './open-texts.ts';

/** What a check found, and the addresses of the files that it speaks of. */
export interface Checked {
  readonly findings: readonly Diagnostic[];
  readonly uriOf: (source: Source) => string;
}

/** What the checks of open texts need from outside. */
export interface CheckingHost {
  /** The findings of an open text, those in its registers too; null for a text that is not kepu's business. */
  readonly check: (text: OpenText) => Promise<Checked | null>;
  readonly telling: () => Omit<Telling, 'uriOf'>;
  /** Tells the editor everything that is known of a file. */
  readonly publish: (uri: string, version: number | null, told: readonly Told[]) => void;
  /** Says that a check failed: a bug, after which the next one may do. */
  readonly failed: (error: unknown) => void;
  /** Waits, in milliseconds; with 0 for no longer than what came in meanwhile takes. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** How long nobody must have typed before the other texts, which may have to do with the one that changed, are checked. */
const calm = 150;

/**
 * Checks open texts as they change, one at a time, the one that changed last first. What is told is always of the newest
 * state: a text that changes while it is checked is checked again, and nothing is told of the state before.
 */
export class Checks {
  readonly #texts: OpenTexts;
  readonly #host: CheckingHost;
  readonly #tellings = new Tellings();
  /** Addresses of what is to be checked, the next one last. */
  readonly #waiting = new Set<string>();
  #work: Promise<void> | null = null;
  #changes = 0;

  constructor(texts: OpenTexts, host: CheckingHost) {
    this.#texts = texts;
    this.#host = host;
  }

  /** A text was opened or changed: it is checked at once, the others when there is time. */
  changed(uri: string): void {
    this.#put(uri);
    void this.#refreshOthers(uri);
  }

  /** Something changed beside the open texts: all are checked again. */
  refresh(): void {
    for (const { uri } of this.#texts.all()) this.#put(uri);
  }

  /** A text was closed: what its check told is taken back. */
  closed(uri: string): void {
    this.#waiting.delete(uri);
    this.#tell(uri, new Map());
    void this.#refreshOthers(uri);
  }

  /** What is told of a text as it stands now. */
  async latest(uri: string): Promise<readonly Told[]> {
    while (this.#work) await this.#work;
    return this.#tellings.of(uri);
  }

  #put(uri: string): void {
    this.#waiting.delete(uri);
    this.#waiting.add(uri);
    this.#work ??= this.#run();
  }

  async #refreshOthers(uri: string): Promise<void> {
    this.#changes += 1;
    const change = this.#changes;
    await this.#host.pause(calm);
    if (change !== this.#changes) return;
    for (const other of this.#texts.all()) if (other.uri !== uri) this.#put(other.uri);
  }

  async #run(): Promise<void> {
    for (;;) {
      await this.#host.pause(0);
      const uri = [...this.#waiting].at(-1);
      if (uri === undefined) break;
      this.#waiting.delete(uri);
      await this.#check(uri);
    }
    this.#work = null;
  }

  async #check(uri: string): Promise<void> {
    const text = this.#texts.get(uri);
    if (!text) return;
    try {
      const found = await this.#host.check(text);
      if (this.#texts.get(uri) === text) this.#tell(uri, this.#byFile(uri, found));
    } catch (error) {
      this.#host.failed(error);
    }
  }

  #byFile(uri: string, checked: Checked | null): ReadonlyMap<string, readonly Told[]> {
    const files = new Map<string, Told[]>([[uri, []]]);
    if (!checked) return files;
    const { findings, uriOf } = checked;
    const telling = { ...this.#host.telling(), uriOf };
    for (const finding of findings) {
      const told = { finding, told: toEditorDiagnostic(finding, telling) };
      const file = uriOf(finding.source);
      const known = files.get(file);
      if (known) known.push(told);
      else files.set(file, [told]);
    }
    return files;
  }

  #tell(owner: string, found: ReadonlyMap<string, readonly Told[]>): void {
    for (const uri of this.#tellings.replace(owner, found)) {
      this.#host.publish(uri, this.#texts.get(uri)?.version ?? null, this.#tellings.of(uri));
    }
  }
}
