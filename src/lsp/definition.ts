import type { Column, Target } from '../plan/plan.ts';
import { claimsAt, placeOfSubject, planOf, proseAt, statementsOf } from './claims.ts';
import { cursorAt } from './cursor.ts';
import { placeAt, viewOf } from './file-view.ts';
import { placedAlong } from './plan-paths.ts';
import type { FilePlace } from './references.ts';
import type { Repository, Snapshot } from './snapshot.ts';
import { meaningAt } from './subject.ts';

/**
 * Where what stands at an offset comes from: of an id, name, alias or link, where it is given; of an included path, the
 * register; of a figure in a text, the target or column that it states; of the value or quote of a target, the words that state it.
 */
export const definition = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
): Promise<readonly FilePlace[]> => {
  const meaning = await meaningAt(snapshot, offset, repository);
  if (meaning) return meaning.subjects.map(({ snapshot: file, span }) => ({ snapshot: file, span }));
  if (viewOf(snapshot.source).kind !== 'plan') return [];
  const unit = proseAt(snapshot, offset);
  if (unit) {
    const claims = claimsAt(snapshot, unit);
    return claims.flatMap(({ subject, key }) => placeOfSubject(snapshot, subject, key) ?? []);
  }
  const subject = promiseAt(snapshot, offset);
  return subject ? statementsOf(snapshot, subject) : [];
};

const statedKeys: ReadonlySet<string> = new Set(['value', 'quote', 'indicator', 'episodes', 'every', 'name', 'names']);

/** The target or column of which a value that texts state stands at an offset. */
const promiseAt = (snapshot: Snapshot, offset: number): Target | Column | null => {
  const plan = planOf(snapshot);
  const cursor = cursorAt(snapshot.source, offset);
  if (!plan || cursor?.at !== 'value') return null;
  const along = placedAlong(plan, placeAt('plan', cursor.path).path);
  if (!along || 'proses' in along.placed || !statedKeys.has(String(along.rest[0]))) return null;
  return along.placed;
};
