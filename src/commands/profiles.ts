import { changeProfile, type Profile, valueAt } from '../document/profile.ts';
import { findConflicts } from '../document/profile-conflicts.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Location } from '../source/origins.ts';
import { Source } from '../source/source.ts';
import { message } from '../text/message.ts';
import { liesBelow } from '../text/path.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import { isProfilePath, type LoadedProfile, loadProfileFile, unusableProfile } from '../workspace/load-profile.ts';
import { refusalOf } from '../workspace/refusal.ts';
import { builtInProfiles, loadBuiltIn } from './built-in-profiles.ts';
import type { OptionValues, Session } from './command.ts';
import { configuredPath, textOf, unknownName } from './settings.ts';

/** A layout, and where its values come from. */
export interface FoundProfile {
  readonly profile: Profile;
  /** Where the value at a path (`page.margins.top`) was written; a built-in profile is a file without text. */
  readonly locate: (path: string) => Promise<Location>;
}

/** The layout that the command line or the configuration asks for. */
export const loadProfile = async (options: OptionValues, session: Session): Promise<Profile> =>
  (await findProfile(options, session)).profile;

/**
 * The same with its origins. Names of built-in profiles win over files. Throws `UserError` where there is no such
 * profile, and with the places of everything that is wrong with one.
 */
export const findProfile = async (options: OptionValues, session: Session): Promise<FoundProfile> => {
  const { config, io } = session;
  const given = textOf(options, 'profile');
  const words = given ?? config?.settings.profile ?? builtInProfiles[0].name;
  const names = builtInProfiles.map(({ name }) => name);
  if (names.some((name) => name === words)) return { profile: await loadBuiltIn(words), locate: nowhereIn(words) };
  const path = given === undefined ? configuredPath(session, 'profile') : io.resolve(io.cwd, given);
  if (path === undefined || (await io.kindOf(path)) === null) throw await unknownProfile(words);
  if (given === undefined) await refuseOutside(path, words, session);
  return changeAll(await loadProfileFile(path, names, io));
};

const nowhereIn = (name: string) => async (): Promise<Location> => ({
  source: new Source(name, ''),
  span: { start: 0, end: 0 },
  pointer: '',
});

/** The profile that a chain of files makes of a built-in one. */
const changeAll = async (loaded: LoadedProfile): Promise<FoundProfile> => {
  const { files, base } = loaded;
  let profile = await loadBuiltIn(base);
  for (const { file, stem } of [...files].reverse()) profile = changeProfile(profile, file, stem);
  const conflicts = await Promise.all(
    findConflicts(profile).map(async ({ paths, message: words }): Promise<Diagnostic> => {
      const location = await locateIn(loaded, paths);
      return { ruleId: 'profile', severity: 'error', message: words, ...location, related: [], fix: null };
    }),
  );
  if (conflicts.length > 0) throw refusalOf(conflicts, unusableProfile);
  return { profile, locate: (path) => locateIn(loaded, [path]) };
};

/** Where the first of some values that a file of the chain gives stands; where none does, the file that was asked for. */
const locateIn = async ({ files, origins }: LoadedProfile, paths: readonly string[]): Promise<Location> => {
  for (const { file } of files) {
    for (const path of paths) {
      if (valueAt(file, path) === undefined) continue;
      const cut = path.lastIndexOf('.');
      const holder = cut < 0 ? file : valueAt(file, path.slice(0, cut));
      return origins.locate([holder as object, path.slice(cut + 1)]);
    }
  }
  return origins.locate([files[0]?.file ?? {}]);
};

/** A configuration comes with a repository, which anybody may have written: it reads nothing outside, not by links either. */
const refuseOutside = async (path: string, words: string, { config, io }: Session): Promise<void> => {
  const root = await io.realPath(config?.folder ?? io.cwd);
  if (liesBelow(await io.realPath(path), root)) return;
  throw new UserError(
    message(
      `配置里的 profile 指向仓库以外：${excerpt(words, 200)}。请把版式文件放进仓库，或用 --profile 指定。`,
      `profile of the configuration leads outside the repository: ${excerpt(words, 200)}. Put the file into it, or use --profile.`,
    ),
  );
};

/** Says what there is instead: each built-in profile with its summary. */
const unknownProfile = async (words: string): Promise<UserError> => {
  if (isProfilePath(words)) {
    return new UserError(
      message(
        `没有这个版式文件：${excerpt(words, 200)}。请检查路径和文件名。`,
        `no such profile file: ${excerpt(words, 200)}. Check the path and the name.`,
      ),
    );
  }
  const profiles = await Promise.all(builtInProfiles.map(({ name }) => loadBuiltIn(name)));
  const lines = profiles.map(({ name, summary }) => message(`${name}  ${summary.zh}`, `${name}  ${summary.en}`));
  return unknownName(
    words,
    profiles.map(({ name }) => name),
    message('版式', 'profile'),
    message(
      `可选：\n${lines.map(({ zh }) => `  ${zh}\n`).join('')}  或一个版式文件的路径，如 版式/本单位.yaml`,
      `Choices:\n${lines.map(({ en }) => `  ${en}\n`).join('')}  or the path of a profile file, such as layouts/office.yaml`,
    ),
  );
};
