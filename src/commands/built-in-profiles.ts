import type { Profile } from '../document/profile.ts';

/** The profiles that come with kepu, the usual one first. */
export const builtInProfiles = [
  { name: 'gb9704', load: () => import('../../templates/profiles/gb9704.json', { with: { type: 'json' } }) },
  { name: 'gb33476', load: () => import('../../templates/profiles/gb33476.json', { with: { type: 'json' } }) },
] as const;

/** One of them by its name; the usual one where there is none of that name. */
export const loadBuiltIn = async (name: string | null): Promise<Profile> => {
  const { default: data } = await (builtInProfiles.find((each) => each.name === name) ?? builtInProfiles[0]).load();
  return data as Profile;
};
