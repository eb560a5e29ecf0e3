/** A path with `/` as a part of a URI (RFC 3986 §3.3), percent-encoded; halves of surrogate pairs, which no URI can hold, become U+FFFD. */
export const encodePath = (path: string): string =>
  path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');
