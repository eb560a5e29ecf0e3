import type { Plan } from '../plan/plan.ts';
import { type CheckedFile, countSeverities, hasErrors } from '../report/reporter.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Severity } from '../text/message.ts';
import type { LoadedFile } from '../workspace/load-file.ts';

/** A plan that was checked; without errors it may be printed. */
export interface CheckedPlan extends CheckedFile {
  readonly plan: Plan | null;
  readonly hasErrors: boolean;
  /** How many findings of each severity there are. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The line that an object of the plan begins on. */
  readonly lineOf: (object: object) => Promise<number>;
}

/**
 * What whoever prints a plan is told of it; one that has a twin is not to be printed. `counts` say how many findings there are
 * where `diagnostics` do not hold all of them.
 */
export const checkedPlan = (
  loaded: LoadedFile,
  diagnostics: readonly Diagnostic[],
  counts: CheckedPlan['counts'] | null,
  hasTwin: boolean,
): CheckedPlan => ({
  counts: counts ?? countSeverities(diagnostics),
  path: loaded.path,
  diagnostics,
  plan: hasTwin ? null : loaded.plan,
  hasErrors: loaded.plan === null || hasErrors({ path: loaded.path, diagnostics }),
  lineOf: async (object) => {
    const { source, span } = await loaded.origins.locate([object]);
    return source.pointAt(span.start).line;
  },
});

/** The counts of two lists of findings together. */
export const addCounts = (one: CheckedPlan['counts'], other: CheckedPlan['counts']): CheckedPlan['counts'] => ({
  error: one.error + other.error,
  warning: one.warning + other.warning,
  info: one.info + other.info,
});
