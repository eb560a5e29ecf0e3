import packageFile from '../../../package.json' with { type: 'json' };
import type { LintOptions, RuleSettings } from '../../lint/lint.ts';
import { briefOf } from '../../plan/links/brief.ts';
import type { Plan } from '../../plan/plan.ts';
import { Origins } from '../../source/origins.ts';
import { type Message, message } from '../../text/message.ts';
import { UserError } from '../../text/user-error.ts';
import { type FoundFile, standardInput } from '../../workspace/discover.ts';
import { includedPaths } from '../../workspace/include.ts';
import type { LoadedFile } from '../../workspace/load-file.ts';
import { attempt } from '../attempt.ts';
import type { Session } from '../command.ts';
import { isDocument } from '../document-file.ts';
import { packageFolder } from '../package-folder.ts';
import { cachePath, type KnownPlan, type KnownPlans, readKnown, writeKnown } from './cache-file.ts';

/** A plan file that a cache was asked for. */
export interface Asked {
  /** Null where the file has to be checked. */
  readonly known: KnownPlan | null;
  /** The file, read. */
  readonly file: FoundFile;
  /** Keeps what is known of it, now that it was checked and nothing was found. */
  readonly keep: (loaded: LoadedFile, plan: Plan, figures: number) => Promise<void>;
}

/** More than this is no repository, but leftovers of folders that are gone. */
const mostKept = 20_000;

/**
 * Plans in which earlier runs found nothing, by everything that decides it: the bytes of the file and of its registers, where
 * these lie, the rules with their options, kepu itself. A plan with findings is never known: they are found anew each time.
 */
export class Cache {
  readonly #path: string;
  readonly #session: Session;
  readonly #before: KnownPlans;
  readonly #now = new Map<string, KnownPlan>();
  readonly #hashes = new Map<string, Promise<string | null>>();
  readonly #against = new Map<RuleSettings, Promise<string>>();
  #hasNews = false;

  private constructor(path: string, before: KnownPlans, session: Session) {
    this.#path = path;
    this.#before = before;
    this.#session = session;
  }

  /** The cache of a repository; null, with a note, on a machine that has no place for one. */
  static async open(session: Session): Promise<Cache | null> {
    const { io, language } = session;
    const path = await cachePath(session);
    if (path === null) {
      await io.warn(`${homeless[language]}\n`);
      return null;
    }
    const before = await bytesAt(path, io);
    return new Cache(path, before ? readKnown(before) : new Map(), session);
  }

  /** Asks for a file; null where it is none that can be known. Throws `UserError` where it cannot be read. */
  async ask(file: FoundFile, options: LintOptions): Promise<Asked | null> {
    const { path } = file;
    if (path === standardInput || isDocument(path)) return null;
    const read = { path, bytes: file.bytes ?? (await this.#session.io.read(path)) };
    const keys = { bytes: await this.#session.io.sha256(read.bytes), against: await this.#againstOf(options) };
    const before = this.#before.get(path);
    const isKnown = before?.bytes === keys.bytes && before.against === keys.against;
    const known = isKnown && (await this.#hasItsRegisters(path, before)) ? before : null;
    if (known) this.#now.set(path, known);
    return {
      known,
      file: read,
      keep: async (loaded, plan, figures) => {
        this.#now.set(path, await this.#knownPlan(loaded, plan, figures, keys));
        this.#hasNews = true;
      },
    };
  }

  /** Keeps everything for the next run. A disk that takes nothing is told of, and nothing is wrong with the plans. */
  async save(): Promise<void> {
    if (!this.#hasNews) return;
    const { io, language } = this.#session;
    const all = new Map([...this.#before, ...this.#now]);
    const refused: UserError[] = [];
    await attempt(() => io.write(this.#path, writeKnown(all.size > mostKept ? this.#now : all)), refused);
    for (const refusal of refused) await io.warn(`${unkept(refusal)[language]}\n`);
  }

  /** What is known of a plan by the registers as they were read for it. */
  async #knownPlan(
    { yaml, registers }: LoadedFile,
    plan: Plan,
    figures: number,
    keys: Pick<KnownPlan, 'bytes' | 'against'>,
  ): Promise<KnownPlan> {
    const { io } = this.#session;
    const hashes: Record<string, string> = {};
    for (const { path, loaded } of registers) hashes[io.resolve(io.cwd, path)] = await this.#hashOf(loaded.source.text);
    const includes = (yaml.data as { readonly include?: readonly string[] }).include ?? [];
    return { ...keys, includes, registers: hashes, brief: briefOf(plan), figures };
  }

  /** Whether a plan still includes what it did, and all of it says the same. */
  async #hasItsRegisters(path: string, { includes, registers }: KnownPlan): Promise<boolean> {
    const { io } = this.#session;
    const { paths, diagnostics } = await includedPaths(
      { include: includes },
      io.folderOf(path),
      path,
      new Origins(),
      io,
    );
    if (diagnostics.length > 0) return false;
    const known = Object.entries(registers);
    if (paths.length !== known.length) return false;
    for (const [index, register] of paths.entries()) {
      const [place, hash] = known[index] ?? [];
      if (place !== register || hash !== (await this.#hashNow(register))) return false;
    }
    return true;
  }

  /** The hash of a register as it is now, read once; null where it cannot be read. */
  #hashNow(path: string): Promise<string | null> {
    const { io } = this.#session;
    const hash = this.#hashes.get(path) ?? bytesAt(path, io).then((bytes) => this.#hashOfText(bytes));
    this.#hashes.set(path, hash);
    return hash;
  }

  #hashOfText(bytes: Uint8Array | null): Promise<string> | null {
    const text = bytes && this.#session.io.decode(bytes);
    return text === null ? null : this.#hashOf(text);
  }

  #hashOf(text: string): Promise<string> {
    return this.#session.io.sha256(new TextEncoder().encode(text));
  }

  /** What plans are held against, as one SHA-256. */
  #againstOf({ settings }: LintOptions): Promise<string> {
    const { io, config } = this.#session;
    const against =
      this.#against.get(settings) ??
      io.stampOf(`${packageFolder()}/dist/kepu.cjs`).then((build) => {
        const parts = [packageFile.version, build, [...settings], config?.settings.calendar ?? null, io.limits];
        return this.#hashOf(JSON.stringify(parts));
      });
    this.#against.set(settings, against);
    return against;
  }
}

/** What a file holds; null where it cannot be read. */
const bytesAt = async (path: string, io: Session['io']): Promise<Uint8Array | null> => {
  try {
    return await io.read(path);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};

const homeless = message(
  '没有用上 --cache：不知道缓存放在哪里。请设置 HOME 或 XDG_CACHE_HOME',
  '--cache had no effect: there is no folder for it. Set HOME or XDG_CACHE_HOME',
);

const unkept = ({ words }: UserError): Message =>
  message(
    `没有记下检查过的计划，下次会重新检查：${words.zh}`,
    `What was checked is not kept for the next run: ${words.en}`,
  );
