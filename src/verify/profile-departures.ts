import { type Profile, valueAt } from '../document/profile.ts';
import type { Message } from '../text/message.ts';
import type { Strength } from './check.ts';
import { norms } from './profile-norms.ts';

/** A value of a profile that is not as the standards have it. */
export interface Departure {
  /** Where it stands in the profile: `page.margins.top`. */
  readonly path: string;
  readonly value: unknown;
  /** What the standard has there: a number in the unit of the value, or words. */
  readonly expected: number | string;
  readonly strength: Strength;
  /** Standard and clause: GB/T 9704 5.2.1. */
  readonly clause: string;
  readonly message: Message;
}

/**
 * Where a profile departs from GB/T 9704-2012, in the order of the standard. The margins of GB/T 33476.2-2016, which put
 * the ink of the first line where GB/T 9704 has the edge of the type area, are no departure.
 */
export const departuresOf = (profile: Profile): readonly Departure[] =>
  norms.flatMap((norm) => {
    const value = valueAt(profile, norm.path);
    const departure = norm.judge(value, profile);
    const { path, strength, clause } = norm;
    return departure === null ? [] : [{ path, value, strength, clause, ...departure }];
  });
