import type { Profile } from '../document/profile.ts';
import { type Message, message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Strength } from './check.ts';

/** What a standard says about one value of a profile. */
export interface Norm {
  readonly path: string;
  readonly strength: Strength;
  readonly clause: string;
  /** What the standard has instead, and the sentence that says so; null where the value is as it should be. */
  readonly judge: (
    value: unknown,
    profile: Profile,
  ) => { readonly expected: number | string; readonly message: Message } | null;
}

/** Standard and clause, and how binding it is. */
export type Binding = readonly [clause: string, strength: Strength];

/** A number that may be so far off, and null where the profile is of another kind; its unit follows it in sentences. */
export const measure = (
  path: string,
  name: Message,
  expected: number | ((profile: Profile) => number | null),
  tolerance: number,
  unit: Message,
  [clause, strength]: Binding,
): Norm => ({
  path,
  strength,
  clause,
  judge: (value, profile) => {
    const exact = typeof expected === 'number' ? expected : expected(profile);
    if (exact === null) return null;
    const due = rounded(exact);
    if (Math.abs(Number(value) - due) <= tolerance + 1e-9) return null;
    const [is, wanted] = [value, due].map((number) => message(`${number}${unit.zh}`, `${number}${unit.en}`));
    return { expected: due, message: tell(name, is as Message, wanted as Message, clause, strength) };
  },
});

/** A text that the standard describes. */
export const words = (
  path: string,
  name: Message,
  expected: Message,
  isMet: (written: string) => boolean,
  [clause, strength]: Binding,
): Norm => ({
  path,
  strength,
  clause,
  judge: (value) => {
    const written = String(value);
    if (isMet(written)) return null;
    const shown = `“${excerpt(written, 40)}”`;
    return { expected: expected.zh, message: tell(name, message(shown, shown), expected, clause, strength) };
  },
});

const tell = (name: Message, is: Message, wanted: Message, clause: string, strength: Strength): Message =>
  strength === 'required'
    ? message(
        `${name.zh}是${spaced(is.zh)}，${clause} 规定为${spaced(wanted.zh)}。请改正。`,
        `the ${name.en} is ${is.en}; ${clause} has ${wanted.en}. Correct it.`,
      )
    : message(
        `${name.zh}是${spaced(is.zh)}，${clause} 一般用${spaced(wanted.zh)}。本单位没有特别规定的，请改过来。`,
        `the ${name.en} is ${is.en}; ${clause} usually has ${wanted.en}. Change it unless your office rules otherwise.`,
      );

/** Chinese words stand close, figures behind a blank. */
const spaced = (text: string): string => (/^[\d-]/.test(text) ? ` ${text}` : text);

/** Hundredths are more than anybody measures. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;
