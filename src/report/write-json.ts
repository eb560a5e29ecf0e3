import { replaceUnprintable, withoutLogCommands } from '../text/visible.ts';

/**
 * A value as JSON in which nothing is obeyed or unseen where it is printed, on a terminal or in the log of a runner: such
 * characters are written `\uXXXX`, which is the same to a program.
 */
export const writeJson = (value: unknown, indent = 0): string =>
  withoutLogCommands(
    replaceUnprintable(JSON.stringify(value, null, indent), (unit) => `\\u${unit}`),
    '\\u0023',
  );
