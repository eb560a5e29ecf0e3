import { isOn, type LintOptions, type RuleSettings } from '../lint/lint.ts';
import type { Extent, SkipReason } from '../report/extent.ts';
import { allRules } from '../rules/rules.ts';
import { isConfig } from '../workspace/repository.ts';

/** Counts what a run does while it goes on. */
export class Tally {
  #figures = 0;
  readonly #rules = new Set<string>();
  /** Most plans of a run have the same settings. */
  readonly #settings = new Set<RuleSettings>();
  readonly #skipped = new Map<string, SkipReason>();

  /** Enters a plan that was held against rules, in which so many figures were compared. */
  enter(figures: number, { settings }: LintOptions): void {
    this.#figures += figures;
    if (this.#settings.has(settings)) return;
    this.#settings.add(settings);
    for (const { id } of allRules) if (isOn(id, settings)) this.#rules.add(id);
  }

  /** Enters a file that was passed over, by its path as printed; configurations are read, though they are no plans. */
  skip(path: string, reason: SkipReason): void {
    if (!isConfig(path)) this.#skipped.set(path, reason);
  }

  /** What was done; a file that was led to more than once, or that a plan includes, may have been checked all the same. */
  extent(checked: readonly { readonly path: string }[]): Extent {
    const paths = new Set(checked.map(({ path }) => path));
    const skipped = [...this.#skipped].filter(([path]) => !paths.has(path)).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      rules: this.#rules.size,
      figures: this.#figures,
      skipped: skipped.map(([path, reason]) => ({ path, reason })),
    };
  }
}
