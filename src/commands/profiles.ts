import { type Profile, readProfile } from '../document/profile.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import type { OptionValues, Session } from './command.ts';
import { named, textOf } from './settings.ts';

const profiles = [
  { name: 'gb9704', load: () => import('../../templates/profiles/gb9704.json', { with: { type: 'json' } }) },
  { name: 'gb33476', load: () => import('../../templates/profiles/gb33476.json', { with: { type: 'json' } }) },
] as const;

/** The layout that the command line or the configuration asks for. */
export const loadProfile = async (options: OptionValues, { config }: Session): Promise<Profile> => {
  const name = textOf(options, 'profile') ?? config?.settings.profile ?? 'gb9704';
  const { default: data } = await named(profiles, name, message('版式', 'profile')).load();
  const { profile, fault } = readProfile(data);
  if (fault) throw new UserError(fault);
  return profile;
};
