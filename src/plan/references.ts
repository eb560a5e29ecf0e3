import type { Place } from './place.ts';
import type { Plan, Target } from './plan.ts';

/** An id of the plan that a target names, where no target or column has that id. */
export interface BrokenReference {
  readonly at: Place;
  readonly from: Target;
  readonly id: string;
  /** Whether a task has the id: tasks carry no figure. */
  readonly isTask: boolean;
}

/**
 * The references of a plan's targets within the plan (parts, including, and upstream or previous with its own id) that
 * lead nowhere, and the ids that they could name. Other plans are looked up where all plans are known.
 */
export const brokenReferences = (
  plan: Plan,
): { readonly broken: readonly BrokenReference[]; readonly ids: ReadonlySet<string> } => {
  const referring = plan.targets.filter(isReferring);
  if (referring.length === 0) return { broken: [], ids: new Set() };
  const ids = new Set([...plan.targets, ...plan.columns].flatMap(({ id }) => (id === null ? [] : [id])));
  const tasks = new Set(plan.tasks.map(({ id }) => id));
  const broken = referring
    .flatMap((target) => referencesOf(target, `${plan.id}#`))
    .filter(({ id }) => !ids.has(id))
    .map((reference) => ({ ...reference, isTask: tasks.has(reference.id) }));
  return { broken, ids };
};

const isReferring = ({ parts, including, upstream, previous }: Target): boolean =>
  parts.length > 0 || including.length > 0 || upstream !== null || previous !== null;

const referencesOf = (from: Target, own: string): readonly Omit<BrokenReference, 'isTask'>[] => [
  ...from.parts.map((id, index) => ({ at: [from.parts, index] as const, from, id })),
  ...from.including.map((id, index) => ({ at: [from.including, index] as const, from, id })),
  ...(['upstream', 'previous'] as const).flatMap((key) => {
    const written = from[key];
    return written?.startsWith(own) ? [{ at: [from, key] as const, from, id: written.slice(own.length) }] : [];
  }),
];
