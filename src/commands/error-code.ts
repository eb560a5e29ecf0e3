/** The code of an error of the system, such as ENOENT; undefined where an error has none. */
export const codeOf = (error: unknown): string | undefined => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
};

/** An error with a code, as the system's have one: for what kepu refuses before the system does. */
export const errorOf = (code: string): Error => Object.assign(new Error(code), { code });
