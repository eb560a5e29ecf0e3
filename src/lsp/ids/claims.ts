import { bindFigures } from '../../plan/binding/bind-figures.ts';
import type { Claim } from '../../plan/binding/claim.ts';
import type { Column, Plan, Prose, Target } from '../../plan/plan.ts';
import { pointerOf } from '../../source/pointer.ts';
import { mapRange } from '../../source/scalars/scalar-range.ts';
import type { Span } from '../../text/span.ts';
import { cursorAt, type Step } from '../cursor.ts';
import { placeAt, viewOf } from '../file-view.ts';
import { unitAt, writtenOf } from '../words-of.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { type Placed, pathsOf, placedAlong } from './plan-paths.ts';
import type { FilePlace } from './references.ts';

/** A unit of a text of a plan. */
export interface ProseUnit {
  readonly plan: Plan;
  readonly prose: Prose;
  /** In UTF-16 units of the prose. */
  readonly unit: number;
}

/** The plan that a file says, or the last that it said before it broke. */
export const planOf = ({ loaded, last }: Snapshot): Plan | null => loaded.plan ?? last?.plan ?? null;

/** The text of the plan that an offset stands in; null where the file says another one by now. */
export const proseAt = (snapshot: Snapshot, offset: number): ProseUnit | null => {
  const plan = planOf(snapshot);
  const cursor = cursorAt(snapshot.source, offset);
  if (!plan || cursor?.at !== 'value' || !cursor.scalar) return null;
  const { path } = placeAt('plan', cursor.path);
  const along = placedAlong(plan, path);
  if (!along || !('proses' in along.placed) || along.rest.length !== 1) return null;
  const prose = along.placed.proses.find(({ at: [, key] }) => key === along.rest[0]);
  const unit = unitAt(snapshot.source, cursor.scalar, offset);
  if (!prose || unit === null || !writtenOf(snapshot.source, cursor.scalar).text.startsWith(prose.text)) return null;
  return { plan, prose, unit };
};

/** Where a range of a text of the plan stands in the file; null where the file says another text by now. */
export const placeOfProse = (snapshot: Snapshot, prose: Prose, range: Span): FilePlace | null => {
  const plan = planOf(snapshot);
  const [home, key] = prose.at;
  const path = plan && pathsOf(plan).of.get(home as Placed);
  const value = path && viewOf(snapshot.source).nodes.get(pointerOf([...path, key]))?.value;
  if (value?.kind !== 'scalar') return null;
  const written = writtenOf(snapshot.source, value);
  if (!written.text.startsWith(prose.text)) return null;
  return { snapshot, span: mapRange(snapshot.source.text, written, range) };
};

/** The claims of which the words hold a unit of a text; those whose figure holds it first. */
export const claimsAt = ({ plan, prose, unit }: ProseUnit): readonly Claim[] => {
  const holds = ({ start, end }: Span): boolean => start <= unit && unit <= end;
  const found = bindFigures(plan).claims.filter((claim) => isIn(claim, prose) && holds(claim.span));
  const onFigure = found.filter(({ figure }) => figure && holds(figure));
  return onFigure.length > 0 ? onFigure : found;
};

const isIn = (claim: Claim, { at: [home, key] }: Prose): boolean =>
  claim.prose.at[0] === home && claim.prose.at[1] === key;

/** Where the texts state a target or a column. */
export const statementsOf = (snapshot: Snapshot, subject: Target | Column): readonly FilePlace[] => {
  const plan = planOf(snapshot);
  if (!plan) return [];
  return bindFigures(plan)
    .claimsOf(subject)
    .flatMap(({ prose, span }) => placeOfProse(snapshot, prose, span) ?? []);
};

/** Where a key of a target or column is written, else its id or first words. */
export const placeOfSubject = (snapshot: Snapshot, subject: Target | Column, key: string): FilePlace | null => {
  const plan = planOf(snapshot);
  const path = plan && pathsOf(plan).of.get(subject);
  if (!path) return null;
  const { nodes } = viewOf(snapshot.source);
  const at = (...steps: readonly Step[]) => nodes.get(pointerOf([...path, ...steps]))?.value;
  const value = at(key) ?? at('id') ?? at();
  return value ? { snapshot, span: { start: value.start, end: value.end } } : null;
};

const statedKeys: ReadonlySet<string> = new Set(['value', 'quote', 'indicator', 'episodes', 'every', 'name', 'names']);

/** The target or column of which a value that texts state stands at an offset. */
export const subjectAt = (snapshot: Snapshot, offset: number): Target | Column | null => {
  const plan = planOf(snapshot);
  const cursor = cursorAt(snapshot.source, offset);
  if (!plan || cursor?.at !== 'value') return null;
  const along = placedAlong(plan, placeAt('plan', cursor.path).path);
  if (!along || 'proses' in along.placed || !statedKeys.has(String(along.rest[0]))) return null;
  return along.placed;
};
