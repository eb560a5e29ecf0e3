import type { Profile } from '../document/profile.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/origins.ts';
import type { Severity } from '../text/message.ts';
import type { Strength } from './check.ts';
import { departuresOf } from './profile-departures.ts';

const severities: Readonly<Record<Strength, Severity>> = { required: 'error', usual: 'warning', practice: 'info' };

/** The departures of a profile as findings with the id `profile-departure`; `locate` knows where a value was written. */
export const placeDepartures = (
  profile: Profile,
  locate: (path: string) => Promise<Location>,
): Promise<readonly Diagnostic[]> =>
  Promise.all(
    departuresOf(profile).map(async ({ path, strength, message }) => ({
      ruleId: 'profile-departure',
      severity: severities[strength],
      message,
      ...(await locate(path)),
      related: [],
      fix: null,
    })),
  );
