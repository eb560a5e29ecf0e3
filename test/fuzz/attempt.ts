import { Random } from './random.ts';
import type { Step, Subject } from './subject.ts';

/** One hostile input and what is claimed of it; the same for the same seed and number. */
export interface Attempt {
  readonly subject: Subject;
  readonly input: Uint8Array;
  readonly steps: readonly Step[];
}

/** The attempt of a number: its subject by the shares, the first step and one of the others. */
export const attemptOf = (seed: number, number: number, subjects: readonly Subject[]): Attempt => {
  const random = new Random(`${seed}/${number}`);
  let left = random.below(subjects.reduce((sum, { share }) => sum + share, 0));
  const subject = subjects.find(({ share }) => {
    left -= share;
    return left < 0;
  }) as Subject;
  const input = subject.make(random);
  const [first, ...others] = subject.steps;
  return { subject, input, steps: others.length > 0 ? [first, random.pick(others)] : [first] };
};

/** What an input did that it may not. */
export interface Failure {
  readonly step: string;
  readonly words: string;
  readonly stack: string;
  /** The same for inputs that fail for one reason, as far as can be told. */
  readonly signature: string;
}

/** Seconds of computing that one step may take: the claim is two for any input, and these are small. */
const mostSeconds = 2;

/** Tries steps on an input; the first failure, or null. */
export const tryInput = async (input: Uint8Array, steps: readonly Step[]): Promise<Failure | null> => {
  for (const { name, check } of steps) {
    const before = process.cpuUsage();
    try {
      await check(input);
    } catch (error) {
      return failureOf(name, error);
    }
    const { user } = process.cpuUsage(before);
    if (user > mostSeconds * 1_000_000) return failureOf(name, new Error(`slow: more than ${mostSeconds} s`));
  }
  return null;
};

const failureOf = (step: string, error: unknown): Failure => {
  const { message: words, stack = '' } = error instanceof Error ? error : new Error(String(error));
  const place = /\n +at [^\n]*\/src\/([^\n)]*)/.exec(stack)?.[1] ?? '';
  const kind = words.replace(/\d+|["“《'][^"”》']*["”》']/g, '#').slice(0, 50);
  return { step, words, stack, signature: `${step}: ${kind} ${place.replace(/:\d+$/, '')}` };
};
