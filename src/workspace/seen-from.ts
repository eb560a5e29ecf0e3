/**
 * An absolute path as it is seen from a folder, with `..` where it lies outside; on another drive, or on another server, it stays
 * as it is. Both have `/`.
 */
export const seenFrom = (folder: string, path: string): string => {
  if (rootOf(folder) !== rootOf(path)) return path;
  const [from, to] = [folder.split('/').filter((part) => part !== ''), path.split('/').filter((part) => part !== '')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};

/** The drive (`C:`) or the share (`//server/folder`) of a path of Windows; empty elsewhere. */
const rootOf = (path: string): string => /^(?:[A-Za-z]:|\/\/[^/]+\/[^/]+)/.exec(path)?.[0] ?? '';
