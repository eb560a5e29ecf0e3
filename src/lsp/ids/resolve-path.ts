import { portablePath } from '../../text/path.ts';

/** The absolute path, with `/`, that a relative one means in the file at `from`, an absolute path with `/`. */
export const resolvePath = (from: string, written: string): string => {
  const path = portablePath(written);
  const parts = path.startsWith('/') ? [''] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length > 1) parts.pop();
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
};
