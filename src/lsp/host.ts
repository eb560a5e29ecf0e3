import type { Diagnostic } from '../source/diagnostic.ts';
import type { Language } from '../text/message.ts';
import type { Config } from '../workspace/config.ts';
import type { FoundFile } from '../workspace/discover.ts';
import type { Files } from '../workspace/files.ts';
import type { LoadedFile } from '../workspace/load-file.ts';
import type { StampOf } from './workspace/open-texts.ts';

/** What a check of one open text may see and heed. */
export interface View {
  /** The path as the editor names it, or `-` for a text that was never saved. */
  readonly name: string;
  /** That text, else ''. */
  readonly input: string;
  /** The disk with the open texts over it. */
  readonly files: Files;
  readonly config: Config | null;
  /** Reads a file as it stands in the editor, else on disk, unless that was done before. */
  readonly load: (file: FoundFile) => Promise<LoadedFile>;
}

/** What the language server is given: the machine, and the work of the commands. */
export interface ServerHost {
  readonly files: Files;
  readonly stampOf: StampOf;
  /** Milliseconds from any beginning. */
  readonly now: () => number;
  /** Waits for so many milliseconds; with 0, for what came in meanwhile. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** The configuration file that was asked for, or false for none. */
  readonly config: string | false | undefined;
  /** The language that was asked for; null where the editor or the configuration decides. */
  readonly language: Language | null;
  /** The findings of a text, and those in its registers: what `kepu validate` has. */
  readonly check: (view: View) => Promise<readonly Diagnostic[]>;
  /** The text of a saved file with every fix that does no harm, as `kepu validate --fix` writes it; null where it is no text. */
  readonly fix: (view: View) => Promise<string | null>;
}
