import { splitReference } from '../../plan/links/link.ts';
import type { Plan } from '../../plan/plan.ts';
import { countablesById } from '../../plan/totals/countable.ts';
import { moveYear } from '../../roll/next-path.ts';
import { UserError } from '../../text/user-error.ts';
import type { FoundFile } from '../../workspace/discover.ts';
import { loadFile, stemOf } from '../../workspace/load-file.ts';
import { lookAround } from '../../workspace/surroundings.ts';
import type { OptionValues, Session } from '../command.ts';
import { readGiven } from '../run-files.ts';

/** The target of next year's upper plan that one of this year's becomes, or null where nobody can be sure. */
export type NextUpstream = (reference: string) => string | null;

/**
 * Looks for next year's upper plans in the repository that a plan lies in (`place` is its absolute path): an id with the
 * year moved on, and the same target in it.
 */
export const findNextUpstreams = async (
  { targets, year }: Plan,
  place: string,
  options: OptionValues,
  session: Session,
): Promise<NextUpstream> => {
  const wanted = new Map<string, string>();
  for (const { upstream } of targets) {
    if (upstream === null) continue;
    const { planId } = splitReference(upstream);
    const next = moveYear(planId, year);
    if (next !== planId) wanted.set(planId, next);
  }
  if (wanted.size === 0) return () => null;
  const known = await targetsOf(new Set(wanted.values()), place, options, session);
  return (reference) => {
    const { planId, targetId } = splitReference(reference);
    const next = wanted.get(planId);
    return next !== undefined && known.get(next)?.has(targetId) ? `${next}#${targetId}` : null;
  };
};

/** The ids of the targets and columns of some plans of the repository, by the plan's id. */
const targetsOf = async (
  ids: ReadonlySet<string>,
  place: string,
  options: OptionValues,
  session: Session,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const { io, config } = session;
  const around = [{ folder: io.folderOf(place), path: place }];
  const { others } = await lookAround(around, config, options.config !== false, io);
  const known = new Map<string, ReadonlySet<string>>();
  for await (const file of others()) {
    // Only a file that is named like its plan is looked into: the others would all have to be read.
    if (!ids.has(stemOf(file.path))) continue;
    const plan = await planOf(file, session);
    if (plan && ids.has(plan.id)) known.set(plan.id, new Set(countablesById(plan).keys()));
  }
  return known;
};

const planOf = async (file: FoundFile, { io }: Session): Promise<Plan | null> => {
  try {
    return (await loadFile(await readGiven(file, io), io, new Map())).plan;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
};
