import { type Message, message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import { liesBelow, namesMachine, portablePath } from '../text/path.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt } from '../text/visible.ts';
import type { OptionValues, Session } from './command.ts';

/** The text that an option was given, or undefined. */
export const textOf = (options: OptionValues, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** Everything that a repeatable option was given. */
export const listOf = (options: OptionValues, name: string): readonly string[] => {
  const value = options[name];
  return Array.isArray(value) ? value : [];
};

/** Whether a flag without a value was given. */
export const isSet = (options: OptionValues, name: string): boolean => options[name] === true;

/** The one of several named things that a name means. Throws `UserError` with the choices where there is none. */
export const named = <Thing extends { readonly name: string }>(
  things: readonly Thing[],
  name: string,
  what: Message,
): Thing => {
  const found = things.find((thing) => thing.name === name);
  if (found) return found;
  throw unknownName(
    name,
    things.map((thing) => thing.name),
    what,
  );
};

/** Says that a name is unknown, what was probably meant, and what there is: the names, or where they are listed. */
export const unknownName = (
  name: string,
  names: readonly string[],
  what: Message,
  choices: Message = message(`可选：${names.join('、')}`, `Choices: ${names.join(', ')}`),
): UserError => {
  const meant = nearest(name, names);
  return new UserError(
    message(
      `没有叫 ${excerpt(name, 80)} 的${what.zh}。${meant ? `是不是 ${meant}？` : ''}${choices.zh}`,
      `there is no ${what.en} ${excerpt(name, 80)}. ${meant ? `Did you mean ${meant}? ` : ''}${choices.en}`,
    ),
  );
};

/**
 * A path that the configuration gives, seen from its folder; undefined where it gives none. Throws `UserError` where it
 * leads outside: a repository reads and writes nowhere but in itself.
 */
export const configuredPath = ({ config, io }: Session, key: 'outDir' | 'baseline' | 'profile'): string | undefined => {
  const written = config?.settings[key];
  if (!config || written === undefined) return undefined;
  const path = io.resolve(config.folder, portablePath(written));
  const isInside = !namesMachine(written) && (path === config.folder || liesBelow(path, config.folder));
  if (isInside) return path;
  const flag = { outDir: '-o', profile: '--profile', baseline: null }[key];
  const option = flag ? message(`，或用 ${flag} 指定`, `, or use ${flag}`) : message('', '');
  throw new UserError(
    message(
      `配置里的 ${key} 指向仓库以外：${excerpt(written, 200)}。请写仓库里的路径${option.zh}。`,
      `${key} of the configuration leads outside the repository: ${excerpt(written, 200)}. Name a path in it${option.en}.`,
    ),
  );
};
