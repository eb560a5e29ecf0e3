import type { Profile } from '../document/profile.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/origins.ts';
import { message } from '../text/message.ts';
import { departuresOf } from './profile-departures.ts';
import { severityOf } from './severity.ts';

/** The check that departures of profiles are listed as. */
export const profileDeparture = {
  id: 'profile-departure',
  summary: message('版式的数值合乎标准', 'the values of the profile are those of the standard'),
} as const;

/** The departures of a profile as findings; `locate` knows where a value was written. */
export const placeDepartures = (
  profile: Profile,
  locate: (path: string) => Promise<Location>,
): Promise<readonly Diagnostic[]> =>
  Promise.all(
    departuresOf(profile).map(async ({ path, strength, message: told }) => ({
      ruleId: profileDeparture.id,
      severity: severityOf[strength],
      message: told,
      ...(await locate(path)),
      related: [],
      fix: null,
    })),
  );
