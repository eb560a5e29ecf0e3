import { message } from '../text/message.ts';
import { portablePath } from '../text/path.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';

/** Stars in one part of a path, and parts that are **: with more, one long name can take a matcher minutes. */
const mostStars = 4;

/**
 * A glob as the matchers are given it: *, **, ?, [] and {} mean something, parentheses are parts of names, `\` is `/`. Throws
 * `UserError` for one that a matcher could spend minutes on.
 */
export const readGlob = (glob: string): string => {
  const parts = portablePath(glob).split('/');
  const deep = parts.filter((part) => part.includes('**')).length;
  const stars = Math.max(...parts.map((part) => part.replaceAll('**', '*').split('*').length - 1));
  if (deep > mostStars || stars > mostStars) throw new UserError(tooManyStars(glob));
  return parts.join('/').replace(/[()|]/g, '\\$&');
};

const tooManyStars = (glob: string) =>
  message(
    `通配符 ${excerpt(glob, 100)} 里的星号太多：路径的一段最多 ${mostStars} 个 *，整条最多 ${mostStars} 个 **`,
    `the glob ${excerpt(glob, 100)} has too many stars: at most ${mostStars} * in one part of the path, and ${mostStars} ** in all`,
  );
