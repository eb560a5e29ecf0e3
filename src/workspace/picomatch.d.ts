declare module 'picomatch/posix.js' {
  /** The little of the package that is used; it has no typings of its own. */
  const picomatch: (
    patterns: string | readonly string[],
    options: { readonly dot?: boolean; readonly flags?: string },
  ) => (path: string) => boolean;
  export = picomatch;
}
