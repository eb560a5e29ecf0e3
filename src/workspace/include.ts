import type { Diagnostic } from '../source/diagnostic.ts';
import type { Origins } from '../source/origins.ts';
import { type Limits, raise } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { liesBelow, namesMachine, portablePath } from '../text/path.ts';
import { excerpt } from '../text/visible.ts';
import type { Files } from './files.ts';
import { findRoot } from './repository.ts';

/** The absolute paths of a plan's registers, and what stands against the others. */
export interface Includes {
  readonly paths: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Follows the `include` of a plan, seen from its folder; the plan itself stands at `place`, null for standard input. A
 * register that is not there, lies outside the repository (links resolved), is the plan itself, or is named by an
 * address instead of a path is refused where it is named.
 */
export const includedPaths = async (
  data: unknown,
  folder: string,
  place: string | null,
  origins: Origins,
  files: Files,
): Promise<Includes> => {
  const entries = (data as { readonly include?: unknown } | null)?.include;
  if (!Array.isArray(entries)) return { paths: [], diagnostics: [] };
  const root = await files.realPath(await findRoot(folder, files));
  const self = place === null ? null : await files.realPath(place);
  const include = origins.keyWords(data as object).key('include');
  const reach = { folder, root, self, include };
  const paths = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, entry] of entries.entries()) {
    if (typeof entry !== 'string' || entry.trim() === '') continue; // the shape check speaks of it
    if (index >= files.limits.registers) {
      diagnostics.push(await refuse(tooMany(entries.length, include, files.limits), [entries, index], origins));
      break;
    }
    const found = await followInclude(entry, reach, files);
    if (typeof found === 'string') paths.add(found);
    else diagnostics.push(await refuse(found, [entries, index], origins));
  }
  return { paths: [...paths], diagnostics };
};

const tooMany = (count: number, include: string, limits: Limits): Message =>
  message(
    `${include} 列了 ${count} 个文件，最多 ${limits.registers} 个。请合并几个登记册。${raise('registers').zh}`,
    `${include} lists ${count} files; ${limits.registers} are the most. Join some registers.${raise('registers').en}`,
  );

/** From where includes are seen, what they may reach, and what their key is called. */
interface Reach {
  readonly folder: string;
  /** The real path of the repository. */
  readonly root: string;
  /** The real path of the file itself; null for standard input. */
  readonly self: string | null;
  readonly include: string;
}

const followInclude = async (
  entry: string,
  { folder, root, self, include }: Reach,
  files: Files,
): Promise<string | Message> => {
  const name = excerpt(entry, 200);
  if (/^[a-z][a-z0-9+.-]+:/i.test(entry)) {
    return message(
      `${include} 只能写仓库里的文件，不能写网址或 ${name.split(':')[0]}: 这样的地址。`,
      `${include} takes a file of the repository, no address such as ${name}`,
    );
  }
  if (namesMachine(entry)) {
    return message(
      `${include} 要写从本文件所在的文件夹算起的路径，不能带盘符或网络位置：${name}，换一台电脑就找不到了。`,
      `${include} takes a path seen from the folder of this file, without drive or server: ${name} is not there on another computer.`,
    );
  }
  const path = files.resolve(folder, portablePath(entry));
  const kind = await files.kindOf(path);
  if (kind === null) {
    return message(
      `${include} 的文件不存在：${name}。路径从本文件所在的文件夹算起。`,
      `no such file to include: ${name}. The path is seen from the folder of this file.`,
    );
  }
  if (kind !== 'file') {
    return message(`${include} 要写一个文件，${name} 不是文件`, `${include} takes a file; ${name} is none`);
  }
  const real = await files.realPath(path);
  if (real === self) {
    return message(`${name} 就是本文件，不能 ${include} 自己`, `${name} is this very file; it cannot include itself`);
  }
  if (!liesBelow(real, root)) {
    return message(
      `${include} 不能指向仓库以外的文件：${name}。请把登记册放进仓库。`,
      `${include} reaches only files of the repository; ${name} lies outside. Put the register into the repository.`,
    );
  }
  return real;
};

const refuse = async (words: Message, at: readonly [object, number], origins: Origins): Promise<Diagnostic> => ({
  ruleId: 'include',
  severity: 'error',
  message: words,
  ...(await origins.locate(at)),
  related: [],
  fix: null,
});
