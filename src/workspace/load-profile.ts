import type { ProfileFile } from '../plan/generated/types.generated.ts';
import { checkShape } from '../plan/shape.ts';
import { decodeText } from '../source/decode.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { loadYaml } from '../source/load-yaml.ts';
import { Origins } from '../source/origins.ts';
import { builtInLimits } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import { fileNameOf, liesBelow, portablePath } from '../text/path.ts';
import { excerpt } from '../text/visible.ts';
import type { Files } from './files.ts';
import { refusalOf } from './refusal.ts';
import { findRoot } from './repository.ts';

/** A profile file and those that it extends. */
export interface LoadedProfile {
  /** The file itself first, then what each extends; at least one. A file without a name of its own is called its stem. */
  readonly files: readonly { readonly stem: string; readonly file: ProfileFile }[];
  /** The built-in profile that the last file extends; null where it says nothing. */
  readonly base: string | null;
  /** Where their values were written. */
  readonly origins: Origins;
}

/** Whether words name a profile file and not a built-in profile: they have a slash or the ending of such a file. */
export const isProfilePath = (words: string): boolean => /[/\\]|\.(?:ya?ml|json)$/i.test(words);

/**
 * Reads a profile file and follows its `extends` to a built-in profile, whose names win over files. Other files lie in
 * the repository of the first. Throws `UserError` with every fault of a file and its place, for with half a profile
 * nothing can be printed.
 */
export const loadProfileFile = async (
  path: string,
  builtIns: readonly string[],
  files: Files,
): Promise<LoadedProfile> => {
  const origins = new Origins();
  const chain: LoadedProfile['files'][number][] = [];
  const seen = new Set<string>();
  for (let here = path; ; ) {
    const file = await readProfileFile(here, origins, files);
    chain.push({ stem: stemOf(here), file });
    seen.add(await files.realPath(here));
    const base = file.extends ?? null;
    if (base === null || builtIns.includes(base)) return { files: chain, base, origins };
    const root = await files.realPath(await findRoot(files.folderOf(path), files));
    const reach = { folder: files.folderOf(here), root, seen, builtIns };
    const next = chain.length < mostFiles ? await followExtends(base, reach, files) : tooMany;
    if (typeof next !== 'string') throw refusalOf([await refuse(next, file, origins)], unusableProfile);
    here = next;
  }
};

const stemOf = (path: string): string => fileNameOf(path).replace(/\.(?:ya?ml|json)$/i, '');

const readProfileFile = async (path: string, origins: Origins, files: Files): Promise<ProfileFile> => {
  const { source, diagnostics } = decodeText(files.relative(path), await files.read(path), files);
  if (diagnostics.length > 0) throw refusalOf(diagnostics, unusableProfile);
  const loaded = await loadYaml(source);
  if (loaded.data === undefined) throw refusalOf(loaded.diagnostics, unusableProfile);
  origins.add(loaded);
  const faults = [...(await checkShape('profile', loaded, origins))];
  if (faults.length > 0) throw refusalOf(faults, unusableProfile);
  return loaded.data as ProfileFile;
};

/** What is said above the faults of a profile. */
export const unusableProfile = message('版式文件有误：', 'the profile cannot be used:');

/** From where a profile is extended, and what may not or need not be read. */
interface Reach {
  readonly folder: string;
  /** The real path of the repository. */
  readonly root: string;
  /** The real paths of the files before. */
  readonly seen: ReadonlySet<string>;
  readonly builtIns: readonly string[];
}

/** The real path of the file that a profile extends, or why there is none. */
const followExtends = async (
  base: string,
  { folder, root, seen, builtIns }: Reach,
  files: Files,
): Promise<string | Message> => {
  const name = excerpt(base, 200);
  const path = files.resolve(folder, portablePath(base));
  const kind = await files.kindOf(path);
  if (kind === 'file') {
    const real = await files.realPath(path);
    if (seen.has(real)) return circleOf(name);
    if (liesBelow(real, root)) return real;
    return message(
      `extends 不能指向仓库以外的文件：${name}。请把它放进仓库。`,
      `extends reaches only files of the repository; ${name} lies outside. Put it into the repository.`,
    );
  }
  if (kind !== null) return message(`extends 要写一个文件，${name} 不是文件`, `extends takes a file; ${name} is none`);
  if (isProfilePath(base)) {
    return message(
      `extends 的文件不存在：${name}。路径从本文件所在的文件夹算起。`,
      `no such file to extend: ${name}. The path is seen from the folder of this file.`,
    );
  }
  const meant = nearest(base, builtIns);
  return message(
    `没有叫 ${name} 的版式。${meant ? `是不是 ${meant}？` : ''}可选：${builtIns.join('、')}，或一个版式文件的路径。`,
    `there is no profile ${name}. ${meant ? `Did you mean ${meant}? ` : ''}Choices: ${builtIns.join(', ')}, or the path of a profile file.`,
  );
};

const circleOf = (name: string): Message =>
  message(
    `extends 绕成了圈：${name} 又回到了读过的文件。请改成别的版式。`,
    `extends runs in a circle: ${name} has been read before. Name another profile.`,
  );

/** More than anybody oversees. */
const mostFiles = builtInLimits['profile-chain'];

const tooMany = message(
  `extends 一个接一个，超过了 ${mostFiles} 个文件。请合并几个。`,
  `extends leads through more than ${mostFiles} files. Join some of them.`,
);

const refuse = async (words: Message, file: ProfileFile, origins: Origins): Promise<Diagnostic> => ({
  ruleId: 'extends',
  severity: 'error',
  message: words,
  ...(await origins.locate([file, 'extends'])),
  related: [],
  fix: null,
});
