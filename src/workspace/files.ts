import type { Limits } from '../text/limits.ts';

/**
 * The files of a machine as the workspace sees them. Paths are absolute or relative to `cwd`, always with `/`.
 * The commands hand in the real thing; a test hands in a map.
 */
export interface Files {
  readonly cwd: string;
  /** The bounds of what is read. */
  readonly limits: Limits;
  /** What stands at a path, links followed; null where nothing does. */
  readonly kindOf: (path: string) => Promise<'file' | 'directory' | 'other' | null>;
  /** The bytes of a regular file. Throws `UserError` where it cannot be read or is larger than any plan may be. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The text of UTF-8 bytes without their byte order mark; null where they are none. */
  readonly decode: (bytes: Uint8Array) => string | null;
  /**
   * Files below a folder that match any pattern, each once, as absolute paths in code point order. Throws `UserError` where
   * there is too much to look through.
   */
  readonly glob: (patterns: readonly string[], folder: string) => Promise<readonly string[]>;
  /** The absolute path of what a path leads to, links resolved. */
  readonly realPath: (path: string) => Promise<string>;
  /** An absolute path from a folder and a path seen from there. */
  readonly resolve: (folder: string, path: string) => string;
  readonly folderOf: (path: string) => string;
  /** The path as printed: relative to `cwd`, with `/`. */
  readonly relative: (path: string) => string;
}
