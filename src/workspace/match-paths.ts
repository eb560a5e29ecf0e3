import { readGlob } from './glob.ts';

/**
 * Whether an absolute path lies in a folder and any glob means it, seen from there; a glob behind ! takes paths out
 * again, and where all do so, every other is meant. Throws `UserError` for a glob that would take too long.
 */
export const createMatcher = async (
  patterns: readonly string[],
  folder: string,
): Promise<(path: string) => boolean> => {
  const { default: picomatch } = await import('picomatch/posix.js');
  const matcherOf = (globs: readonly string[]) =>
    picomatch(globs.map(readGlob).map(withoutDot), { dot: true, flags: 's' });
  const negative = patterns.filter((pattern) => pattern.startsWith('!'));
  const positive = patterns.filter((pattern) => !pattern.startsWith('!'));
  const isMeant = matcherOf(positive.length > 0 ? positive : ['**']);
  const isTakenOut = negative.length > 0 ? matcherOf(negative.map((pattern) => pattern.slice(1))) : () => false;
  const inside = folder.endsWith('/') ? folder : `${folder}/`;
  return (path) => {
    if (!path.startsWith(inside)) return false;
    const seen = path.slice(inside.length);
    return isMeant(seen) && !isTakenOut(seen);
  };
};

/** `./plans` and `plans` are one place; to the matcher they are two. */
const withoutDot = (pattern: string): string => pattern.replace(/^\.\//, '');
