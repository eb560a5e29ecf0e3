import { seenFrom } from '../../workspace/seen-from.ts';
import { viewOf } from '../file-view.ts';
import { promisesIn, rootWords, type WrittenPromise } from '../ids/promises.ts';
import { resolvePath } from '../ids/resolve-path.ts';
import { planIdOf } from '../ids/subject.ts';
import { literal } from '../markdown.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Completion } from './completion.ts';
import type { ValuePlace } from './value-place.ts';

/** More than anybody looks through; what is typed further narrows them down. */
const mostLinks = 300;

/** The targets and columns of a plan that may be named as parts of one. */
export const ownCompletions = (snapshot: Snapshot, taken: ReadonlySet<string>, at: ValuePlace): readonly Completion[] =>
  promisesIn(snapshot)
    .filter(({ id }) => !taken.has(id))
    .map((promise) => ({
      ...wordsOf(promise),
      label: promise.id,
      filter: `${promise.id} ${promise.name}`,
      span: at.span,
      text: at.wrap(promise.id),
      isSnippet: false,
      kind: 'target',
    }));

/**
 * The targets of other plans, as `plan-id#target-id`: those of the year before first for `previous`, those of the same
 * year for `upstream`, and of each plan the one of the same id first. `isCut` where there are more.
 */
export const linkCompletions = (
  snapshot: Snapshot,
  files: readonly Snapshot[],
  key: 'upstream' | 'previous',
  id: string | null,
  at: ValuePlace,
): { readonly items: readonly Completion[]; readonly isCut: boolean } => {
  const year = Number(rootWords(snapshot, 'year')) - (key === 'previous' ? 1 : 0);
  const plans = files.filter((file) => file.path !== snapshot.path && viewOf(file.source).kind === 'plan');
  const ordered = [...plans].sort((a, b) => Number(isOf(b, year)) - Number(isOf(a, year)));
  const items: Completion[] = [];
  for (const file of ordered) {
    const promises = promisesIn(file);
    const alike = promises.filter((promise) => promise.id === id);
    for (const promise of [...alike, ...promises.filter((each) => each.id !== id)]) {
      const link = `${planIdOf(file)}#${promise.id}`;
      if (!link.includes(at.typed) && !promise.name.includes(at.typed)) continue;
      if (items.length >= mostLinks) return { items, isCut: true };
      items.push(linkCompletion(link, promise, file, at));
    }
  }
  return { items, isCut: false };
};

const isOf = (file: Snapshot, year: number): boolean => Number(rootWords(file, 'year')) === year;

const linkCompletion = (link: string, promise: WrittenPromise, file: Snapshot, at: ValuePlace): Completion => ({
  ...wordsOf(promise),
  documentation: literal(rootWords(file, 'title')),
  label: link,
  filter: `${link} ${promise.name}`,
  span: at.span,
  text: at.wrap(link),
  isSnippet: false,
  kind: 'target',
});

const wordsOf = ({ name, value }: WrittenPromise): Pick<Completion, 'detail' | 'documentation'> => ({
  detail: `${name} ${value}`.trim(),
  documentation: '',
});

/** The registers of the repository that a plan does not include yet, as paths from its folder. */
export const registerCompletions = (
  snapshot: Snapshot,
  files: readonly Snapshot[],
  taken: ReadonlySet<string>,
  at: ValuePlace,
): readonly Completion[] => {
  const included = new Set([...taken].map((path) => resolvePath(snapshot.path, path)));
  const folder = snapshot.path.slice(0, snapshot.path.lastIndexOf('/'));
  return files
    .filter(({ source, path }) => viewOf(source).kind === 'register' && !included.has(path))
    .map(({ path }) => {
      const words = seenFrom(folder, path);
      const text = /[\s#,[\]{}]/.test(words) ? JSON.stringify(words) : words;
      return {
        label: words,
        detail: '',
        documentation: '',
        kind: 'file',
        filter: words,
        span: at.span,
        text: at.wrap(text),
        isSnippet: false,
      };
    });
};
