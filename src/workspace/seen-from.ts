/** An absolute path as it is seen from a folder, with `..` where it lies outside. Both have `/`. */
export const seenFrom = (folder: string, path: string): string => {
  const [from, to] = [folder.split('/').filter((part) => part !== ''), path.split('/').filter((part) => part !== '')];
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};
