import { rules } from '../../src/rules/rules.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { parseQuantity } from '../../src/text/quantity.ts';
import type { Span } from '../../src/text/span.ts';
import { lintText } from '../rules/lint-text.ts';
import type { Site } from './sites.ts';
import { type Variant, variantsOf } from './variants.ts';

/** One figure of a plan written otherwise. */
export interface Mutant {
  readonly site: Site;
  readonly variant: Variant;
}

/** What the rules say of a mutant: the severest finding that names both places, or else what went wrong. */
export type Outcome = 'error' | 'warning' | 'silence' | 'one place only' | 'elsewhere too';

/** Every mutant of a site. 95%以上 for 达到95%以上 says the same and is none, nor is a value that no plan may have. */
export const mutantsOf = (site: Site): readonly Mutant[] =>
  variantsOf(site.words, site.unit)
    .filter(({ words, isReal }) => !isReal || !saysSame(words, site.words))
    .filter(({ words }) => site.where === 'text' || parseQuantity(words) !== null)
    .map((variant) => ({ site, variant }));

const saysSame = (one: string, other: string): boolean => {
  const quantity = parseQuantity(one);
  return quantity !== null && JSON.stringify(quantity) === JSON.stringify(parseQuantity(other));
};

/** A text with several mutants in it, none of them in the home of another, and what the whole catalogue says of each. */
export const outcomesOf = async (
  text: string,
  mutants: readonly Mutant[],
  known: ReadonlyMap<string, number>,
): Promise<readonly Outcome[]> => {
  const sorted = [...mutants].sort((one, other) => one.site.span.start - other.site.span.start);
  let changed = '';
  let from = 0;
  for (const { site, variant } of sorted) {
    changed += text.slice(from, site.span.start) + variant.words;
    from = site.span.end;
  }
  const shift = shiftOf(sorted);
  const findings = fresh(await lintText(changed + text.slice(from), rules), known);
  const strays = findings.filter((finding) => !mutants.some(({ site }) => names(finding, shift(site.place))));
  return mutants.map(({ site }) =>
    outcomeOf(
      findings.filter((finding) => names(finding, shift(site.place))),
      strays.length > 0,
      site.partners.map(shift),
    ),
  );
};

const outcomeOf = (found: readonly Diagnostic[], hasStrays: boolean, partners: readonly Span[]): Outcome => {
  if (hasStrays) return 'elsewhere too';
  const paired = found.filter((finding) => partners.some((partner) => names(finding, partner)));
  if (paired.some(({ severity }) => severity === 'error')) return 'error';
  if (paired.length > 0) return 'warning';
  return found.length > 0 ? 'one place only' : 'silence';
};

/** Where a span of the file stands once the mutants are in it. */
const shiftOf =
  (mutants: readonly Mutant[]) =>
  ({ start, end }: Span): Span => {
    let [before, within] = [0, 0];
    for (const { site, variant } of mutants) {
      const longer = variant.words.length - site.words.length;
      if (site.span.end <= start) before += longer;
      else if (site.span.start < end) within += longer;
    }
    return { start: start + before, end: end + before + within };
  };

const names = ({ span, related }: Diagnostic, { start, end }: Span): boolean =>
  [span, ...related.map((each) => each.span)].some((each) => each.start <= end && each.end >= start);

/** How often each rule speaks of each line: what a plan says unchanged is no finding about a change. */
export const countFindings = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const each of diagnostics) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return counts;
};

const keyOf = ({ ruleId, source, span }: Diagnostic): string => `${ruleId} ${source.pointAt(span.start).line}`;

/** Full-width digits are rightly reported by the rule that is about them. */
const fresh = (diagnostics: readonly Diagnostic[], known: ReadonlyMap<string, number>): readonly Diagnostic[] => {
  const left = new Map(known);
  return diagnostics.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    if (count > 0) left.set(keyOf(each), count - 1);
    return count === 0 && each.ruleId !== 'width-and-digit-mixed';
  });
};
