import { type Command, secondsOf } from './processes.ts';

/** Wall seconds of some commands, run in turn (A B C A B C …) after one round that does not count: one list a command. */
export const inTurn = (
  commands: readonly (Command | readonly Command[])[],
  rounds: number,
): readonly (readonly number[])[] => {
  for (const command of commands) secondsOf(command);
  const times: number[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) times[index]?.push(secondsOf(command));
  }
  return times;
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
};

const at = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;

/**
 * How many times longer one took than another: the middle of the rounds' ratios. The scale has what each took, and the ratio
 * of the fastest runs, which others on the machine disturbed least.
 */
export const ratioOf = (
  one: readonly number[] | undefined,
  other: readonly number[] | undefined,
): { readonly value: number; readonly scale: string } => {
  if (!one || !other) throw new Error('a command was not timed');
  const ratios = one.map((seconds, round) => seconds / at(other, round));
  const fastest = Math.min(...one) / Math.min(...other);
  return {
    value: median(ratios),
    scale: `${milliseconds(one)} : ${milliseconds(other)}; fastest ${fastest.toFixed(2)} ×; ${one.length} pairs`,
  };
};

/** The middle of some times, as it is printed. */
export const milliseconds = (seconds: readonly number[]): string => `${(median(seconds) * 1000).toFixed(0)} ms`;
