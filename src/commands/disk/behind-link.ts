import { lstatSync, realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { message } from '../../text/message.ts';
import { liesBelow } from '../../text/path.ts';
import { UserError } from '../../text/user-error.ts';
import { visible } from '../../text/visible.ts';
import type { Files } from '../../workspace/files.ts';
import { codeOf, errorOf } from '../error-code.ts';

/**
 * Where a file is really to be put: at its path or, so that a link there stays one, at the file that it leads to. A repository
 * that anybody may have written must not lead kepu elsewhere by a link: throws `UserError` where it leads out of the repository,
 * or to a file of another kind, such as a plan; and the system's error where it leads nowhere.
 */
export const behindLink = async (path: string, files: Files): Promise<string> => {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  const place = targetOf(path);
  const { findRoot } = await import('../../workspace/repository.ts');
  const root = realpathSync.native(await findRoot(files.folderOf(path), files));
  const isSameKind = extname(place).toLowerCase() === extname(path).toLowerCase();
  if (isSameKind && liesBelow(files.resolve(place, '.'), files.resolve(root, '.'))) return place;
  const [name, target] = [visible(files.relative(path)), visible(files.relative(place))];
  throw new UserError(
    message(
      `写不了 ${name}：它是链接，指向${isSameKind ? '仓库以外的' : '另一种文件'} ${target}。请直接写那个文件的路径，或先删掉这个链接`,
      `cannot write ${name}: it is a link to ${target}, ${isSameKind ? 'outside the repository' : 'a file of another kind'}. Name that file itself, or remove the link first`,
    ),
  );
};

const targetOf = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    throw errorOf('BROKEN');
  }
};
