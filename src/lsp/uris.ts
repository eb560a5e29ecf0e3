import { encodePath } from '../text/encode-path.ts';

/**
 * The absolute path, with `/`, that a `file:` address stands for: Windows drives without the slash before them, shares
 * as `//host/path`; null for other addresses, such as those of texts that were never saved, and for broken ones.
 */
export const pathOfUri = (uri: string): string | null => {
  const [, host, encoded] = /^file:\/\/([^/?#]*)(\/[^?#]*)/i.exec(uri) ?? [];
  if (host === undefined || encoded === undefined) return null;
  const path = decoded(encoded);
  if (path === null || path.includes('\0')) return null;
  if (host !== '' && host.toLowerCase() !== 'localhost') return `//${host}${path}`;
  const drive = /^\/([A-Za-z]):(?=\/|$)/.exec(path);
  return drive ? `${drive[1]?.toUpperCase()}:${path.slice(3)}` : path;
};

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** The `file:` address of an absolute path, with everything encoded that an address may not hold. */
export const uriOfPath = (path: string): string => {
  const [, host, rest] = /^\/\/([^/]+)(\/.*)$/.exec(path) ?? [];
  if (host !== undefined && rest !== undefined) return `file://${host}${encodePath(rest)}`;
  const drive = /^([A-Za-z]):/.exec(path);
  return drive ? `file:///${drive[1]?.toLowerCase()}%3A${encodePath(path.slice(2))}` : `file://${encodePath(path)}`;
};
