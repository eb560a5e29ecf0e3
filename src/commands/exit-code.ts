/** What the process says when it ends; scripts and CI rely on these. */
export const ExitCode = {
  /** Done; no error found. */
  ok: 0,
  /** Findings of severity error, or too many warnings; nothing else went wrong. */
  findings: 1,
  /** The user's mistake or the machine's. */
  misuse: 2,
  /** A bug in kepu. */
  bug: 3,
} as const;

/** One of the codes above. */
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Of two outcomes the graver one. */
export const graver = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
