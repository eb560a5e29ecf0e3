import type { Diagnostic } from '../source/diagnostic.ts';
import { sameNameKey } from '../text/file-name.ts';
import { type Message, message } from '../text/message.ts';
import { visible } from '../text/visible.ts';
import type { FoundFile } from '../workspace/discover.ts';
import { type LoadedFile, stemOf } from '../workspace/load-file.ts';
import type { SeenFile } from './check-together.ts';

/**
 * Two plans with one id would be printed over each other, and nobody knows which one a link means: an error at each, by the
 * path of its file as printed. So would those whose files have one name on Windows, and be lost there.
 */
export const findAlike = async (
  seen: readonly SeenFile[],
  load: (file: FoundFile) => Promise<LoadedFile>,
  relative: (path: string) => string,
): Promise<ReadonlyMap<string, readonly Diagnostic[]>> => {
  const files = new Map<string, { readonly id: string; readonly place: string }[]>();
  for (const { id, place, brief } of seen) {
    const alike = files.get(sameNameKey(id));
    if (!brief) continue;
    if (alike) alike.push({ id, place });
    else files.set(sameNameKey(id), [{ id, place }]);
  }
  const found = new Map<string, readonly Diagnostic[]>();
  for (const alike of files.values()) {
    for (const { id, place } of alike.length > 1 ? alike : []) {
      const loaded = await load({ path: place, bytes: null });
      const others = alike.slice(0, mostNamed + 1).filter((other) => other.place !== place);
      const names = others.slice(0, mostNamed).map((other) => visible(relative(other.place)));
      const isSame = others.every((other) => other.id === id);
      found.set(loaded.path, [await refuse(id, fewOf(names, alike.length - 1), isSame, loaded)]);
    }
  }
  return found;
};

const mostNamed = 3;

/** A few names, and how many there are where that is not all: a thousand alike would each name the others. */
const fewOf = (names: readonly string[], count: number): Message =>
  names.length === count
    ? message(names.join('、'), names.join(', '))
    : message(`${names.join('、')} 等 ${count} 份`, `${names.join(', ')} and ${count - names.length} more`);

const refuse = async (id: string, others: Message, isSame: boolean, loaded: LoadedFile): Promise<Diagnostic> => ({
  ruleId: 'duplicate-plan-id',
  severity: 'error',
  message: isSame
    ? message(
        `计划标识“${visible(id)}”与 ${others.zh} 相同。请用 id 键另起一个标识。`,
        `plan id "${visible(id)}" is also that of ${others.en}. Give one of them another with the key id.`,
      )
    : message(
        `计划标识“${visible(id)}”与 ${others.zh} 的在 Windows 上是同一个文件名。请用 id 键另起一个标识。`,
        `plan id "${visible(id)}" and that of ${others.en} are one file name on Windows. Give one of them another with the key id.`,
      ),
  ...(await loaded.origins.locate([loaded.plan ?? loaded, id === stemOf(loaded.path) ? 'title' : 'id'])),
  related: [],
  fix: null,
});
