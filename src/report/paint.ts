import { Chalk } from 'chalk';

/** How words are set on a terminal; without colour they stay as they are. */
export interface Paint {
  readonly heading: (text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly note: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly deleted: (text: string) => string;
  readonly inserted: (text: string) => string;
}

/** The paint of a terminal with or without colour. */
export const paintOf = (color: boolean): Paint => {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    heading: (text) => chalk.bold(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    note: (text) => chalk.yellow(text),
    dim: (text) => chalk.dim(text),
    deleted: (text) => chalk.red.strikethrough(text),
    inserted: (text) => chalk.green.underline(text),
  };
};
