/**
 * A path or glob with a lone half for each line end: a name may hold one, and globs would not see it. No name that the
 * system gives has a lone half.
 */
export const wrapName = (name: string): string =>
  name.replace(/[\n\r\u2028\u2029]/g, (end) => String.fromCharCode(loneHalves + (end.charCodeAt(0) & 0xff)));

/** The path that `wrapName` made another of. */
export const unwrapName = (wrapped: string): string =>
  wrapped.replace(/[\udc0a\udc0d\udc28\udc29]/gu, (half) => {
    const code = half.charCodeAt(0) - loneHalves;
    return String.fromCharCode(code > 0xd ? 0x2000 + code : code);
  });

const loneHalves = 0xdc00;
