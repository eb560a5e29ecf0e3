import type { Source } from '../../source/source.ts';
import { readOnce } from '../../text/remember.ts';
import type { Span } from '../../text/span.ts';
import type { Step } from '../cursor.ts';
import { type FileView, type ViewNode, viewOf } from '../file-view.ts';
import { innerSpan, wordsOf } from '../words-of.ts';

/** A place of a file where something is given its id, or where an id or a name means something. */
export type Mention = Declaration | Reference;

/** Where something gets its id. */
export interface Declaration {
  readonly role: 'declaration';
  readonly kind: 'plan' | 'task' | 'target' | 'column' | 'organization' | 'outlet';
  readonly words: string;
  /** The id, without quotes. */
  readonly span: Span;
  readonly path: readonly Step[];
}

/**
 * Where something is meant: a target or column of this plan (`own`), a plan, a target of another plan (`link`), a unit or
 * an outlet by id, name or alias (`party`, `outlet`), or a register by its path (`register`).
 */
export interface Reference {
  readonly role: 'reference';
  readonly kind: 'own' | 'plan' | 'link' | 'party' | 'outlet' | 'register';
  readonly words: string;
  /** Of a link: the id of the plan, which stands before #. */
  readonly plan: string | null;
  readonly span: Span;
  readonly path: readonly Step[];
}

/** Every mention of a plan or register in the order of the text, made once. */
export const mentionsIn = readOnce((source: Source): readonly Mention[] => {
  const view = viewOf(source);
  return view.kind === 'config' ? [] : [...view.nodes.values()].flatMap((node) => mentionsAt(view, node));
});

/** The mention that an offset stands in, or at an end of. */
export const mentionAt = (source: Source, offset: number): Mention | null =>
  mentionsIn(source).find(({ span }) => span.start <= offset && offset <= span.end) ?? null;

const mentionsAt = ({ source }: FileView, node: ViewNode): readonly Mention[] => {
  const { path, entry, value } = node;
  if (path.length === 2 && entry) {
    const [holder] = path;
    const kind = holder === 'organizations' ? 'organization' : holder === 'outlets' ? 'outlet' : null;
    const span = innerSpan(source, entry.key);
    if (kind) return [{ role: 'declaration', kind, words: entry.name, span, path }];
  }
  const words = wordsOf(source, value);
  if (words === null || words === '' || value?.kind !== 'scalar') return [];
  const span = innerSpan(source, value);
  const declared = declaredAt(path);
  if (declared) return [{ role: 'declaration', kind: declared, words, span, path }];
  const kind = referredAt(path);
  if (kind === 'link') return linkMentions(words, span, path);
  return kind ? [{ role: 'reference', kind, words, plan: null, span, path }] : [];
};

const declaring = { tasks: 'task', items: 'task', targets: 'target', columns: 'column' } as const;

const declaredAt = (path: readonly Step[]): Declaration['kind'] | null => {
  if (path.at(-1) !== 'id') return null;
  if (path.length === 1) return 'plan';
  const list = path.at(-3);
  return typeof list === 'string' && list in declaring ? declaring[list as keyof typeof declaring] : null;
};

const parties: ReadonlySet<Step> = new Set(['support', 'partners', 'by']);

/** How a value at a path of English keys means something else; null where it stands for itself. */
export const referredAt = (path: readonly Step[]): Reference['kind'] | null => {
  const last = path.at(-1);
  const holder = typeof last === 'number' ? path.at(-2) : last;
  if (holder === undefined || path[0] === 'organizations' || path[0] === 'outlets') return null;
  if (holder === 'parts' || holder === 'including') return typeof last === 'number' ? 'own' : null;
  if (holder === 'upstream' || holder === 'previous') return 'link';
  if (holder === 'owner' || (holder === 'issuer' && path.length === 1)) return 'party';
  if (parties.has(holder)) return typeof last === 'number' ? 'party' : null;
  if (holder === 'outlet') return 'outlet';
  return holder === 'include' && path.length === 2 ? 'register' : null;
};

/** `plan-id#target-id` means a plan, and a target in it. */
const linkMentions = (words: string, span: Span, path: readonly Step[]): readonly Mention[] => {
  const at = words.indexOf('#');
  if (at === -1) return [{ role: 'reference', kind: 'plan', words, plan: null, span, path }];
  const plan = words.slice(0, at);
  const middle = span.start + at;
  return [
    { role: 'reference', kind: 'plan', words: plan, plan: null, span: { start: span.start, end: middle }, path },
    {
      role: 'reference',
      kind: 'link',
      words: words.slice(at + 1),
      plan,
      span: { start: middle + 1, end: span.end },
      path,
    },
  ];
};
