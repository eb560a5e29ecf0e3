import type { Random } from './random.ts';

/** One thing that must hold of an input, whatever it is. Throws a `Breach`, or whatever kepu throws, where it does not. */
export interface Step {
  readonly name: string;
  readonly check: (input: Uint8Array) => Promise<void>;
}

/** A door of kepu: what may come in through it, and what must hold then. */
export interface Subject {
  readonly name: string;
  /** The file name extension of its inputs, without the dot. */
  readonly extension: string;
  /** How many of about a thousand edits it gets: the fewer, the longer one takes. */
  readonly share: number;
  /** A hostile input. */
  readonly make: (random: Random) => Uint8Array;
  /** The first is tried on every input; of the others one on each, and all on kept failures. */
  readonly steps: readonly [Step, ...Step[]];
  /** Ends what was started for the steps. */
  readonly close?: () => Promise<void>;
}

/** A claim that does not hold. */
export class Breach extends Error {}

/** Throws a `Breach` that says so where a claim does not hold. */
export function claim(holds: boolean, words: string): asserts holds {
  if (!holds) throw new Breach(words);
}
