import { posix } from 'node:path';
import { decodeUtf8 } from '../../src/source/foreign-bytes.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import type { Files } from '../../src/workspace/files.ts';

/** A machine whose only files are these (absolute path → text); a value that begins with → is a link to a path. */
export const memoryFiles = (texts: Readonly<Record<string, string>>, cwd = '/work'): Files => {
  const follow = (path: string): string => (texts[path]?.startsWith('→') ? follow(texts[path].slice(1)) : path);
  const isFolder = (path: string) =>
    Object.keys(texts).some((name) => name.startsWith(path === '/' ? '/' : `${path}/`));
  return {
    cwd,
    limits: builtInLimits,
    kindOf: async (path) => (follow(path) in texts ? 'file' : isFolder(path) ? 'directory' : null),
    read: async (path) => new TextEncoder().encode(texts[follow(path)]),
    decode: decodeUtf8,
    glob: async (patterns, folder) =>
      Object.keys(texts)
        .filter((path) => patterns.some((pattern) => matches(posix.relative(folder, path), pattern)))
        .sort(),
    realPath: async (path) => follow(path),
    resolve: (folder, path) => posix.resolve(folder, path),
    folderOf: (path) => posix.dirname(path),
    relative: (path) => posix.relative(cwd, path),
  };
};

/** The little of globs that the tests use: `**`/, `*` and `{a,b}`. */
const matches = (path: string, pattern: string): boolean => {
  const source = pattern
    .replaceAll('.', '\\.')
    .replaceAll('**/', '(?:.<any>/)?')
    .replaceAll('*', '[^/]*')
    .replaceAll('<any>', '*')
    .replace(/\{([^}]*)\}/g, (_, choices: string) => `(?:${choices.replaceAll(',', '|')})`);
  return !path.startsWith('..') && new RegExp(`^${source}$`).test(path);
};
