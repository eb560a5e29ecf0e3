/** The absolute path that a relative one means in the file at `from`. Both have `/`. */
export const resolvePath = (from: string, path: string): string => {
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return path.startsWith('/') ? `/${parts.join('/')}` : parts.join('/');
};
