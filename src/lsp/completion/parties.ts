import { isHan } from '../../source/vocabulary/spelling.ts';
import type { Language } from '../../text/message.ts';
import { describeRegistered } from '../hover/describe-registered.ts';
import type { Registered } from '../ids/registered.ts';
import type { Completion } from './completion.ts';
import type { ValuePlace } from './value-place.ts';

/**
 * The units and outlets that may be named, those of the preferred kind first: by id with the name beside it; by the names
 * that hold them, where Chinese words were begun.
 */
export const partyCompletions = (
  registered: readonly Registered[],
  first: Registered['kind'],
  taken: ReadonlySet<string>,
  at: ValuePlace,
  language: Language,
): readonly Completion[] => {
  const entries = registered.filter(({ id }) => !taken.has(id));
  const ordered = [...entries.filter(({ kind }) => kind === first), ...entries.filter(({ kind }) => kind !== first)];
  const isByName = isHan(at.typed);
  return ordered.flatMap((entry) => {
    const { id, name, aliases } = entry;
    const written = isByName ? [name, ...aliases].filter((each) => each.includes(at.typed)) : [id];
    return written.map((words) => ({
      label: words,
      detail: isByName ? id : name,
      documentation: describeRegistered(entry)[language],
      kind: 'party' as const,
      filter: isByName ? words : [id, name, ...aliases].join(' '),
      span: at.span,
      text: at.wrap(words),
      isSnippet: false,
    }));
  });
};
