import { viewOf } from '../file-view.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { claimsAt, placeOfSubject, proseAt, statementsOf, subjectAt } from './claims.ts';
import type { FilePlace } from './references.ts';
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
    const claims = claimsAt(unit);
    return claims.flatMap(({ subject, key }) => placeOfSubject(snapshot, subject, key) ?? []);
  }
  const subject = subjectAt(snapshot, offset);
  return subject ? statementsOf(snapshot, subject) : [];
};
