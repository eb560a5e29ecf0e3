/** The JSON Pointer (RFC 6901) of a path of keys and indices. */
export const pointerOf = (path: readonly (string | number)[]): string => path.map(tokenOf).join('');

/** A key or index as a part of a pointer, its slash before it. */
export const tokenOf = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The keys and indices of a pointer, as texts. */
export const pathOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
