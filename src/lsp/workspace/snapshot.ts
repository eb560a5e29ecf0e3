import type { Source } from '../../source/source.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { LoadedFile } from '../../workspace/load-file.ts';

/** One file of an editor, or one beside it on disk: its text as it stands now, and what it says. */
export interface Snapshot {
  /** As the editor writes it. Files that it has not opened have the one that it would be given. */
  readonly uri: string;
  /** Absolute, with `/`; of a text that was never saved, the name that the editor has for it. */
  readonly path: string;
  /** The text as it is now; `loaded.yaml.source` is the same object. */
  readonly source: Source;
  /** What this very text says. While it is broken, the data are undefined and the plan is null. */
  readonly loaded: LoadedFile;
  /** The newest state that had data without errors of shape: this one, one before it, or null. Offsets are those of its own text. */
  readonly last: LoadedFile | null;
}

/** What features may ask of the rest: the other files of the repository, as they stand in the editor, else on disk. */
export interface Repository {
  /** The plans and registers of the repository, each once; those that cannot be read are left out. */
  readonly snapshots: () => Promise<readonly Snapshot[]>;
  /** The file at an absolute path; null where none can be read. */
  readonly find: (path: string) => Promise<Snapshot | null>;
  /** The holidays and workdays that hold here. */
  readonly calendar: Calendar;
}
