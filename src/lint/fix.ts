import type { Diagnostic, Fix } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import { Source } from '../source/source.ts';
import { isEdited } from './is-edited.ts';
import { isRepair, isRepaired } from './is-repaired.ts';

/** One state of a text: what it says, and what stands against it. */
export interface TextState {
  readonly yaml: LoadedYaml;
  /** The findings whose fixes are wanted; of these, those that stand in this text. */
  readonly wanted: readonly Diagnostic[];
  /** Every finding, those too that nobody wants fixed: a fix must not add to them. */
  readonly all: readonly Diagnostic[];
}

/** A text with its fixes applied. */
export interface FixedText {
  readonly source: Source;
  readonly count: number;
  /** How many findings still have a fix, which was not taken because it would have done harm. */
  readonly left: number;
}

/** Fixes that overlap take one round each; what is not done after so many goes in a circle. Repairs, each of which leaves less to repair, do not. */
const mostRounds = 10;

/** How often one text is read again at the most, to find the fixes among many that do harm. */
const mostAttempts = 64;

/**
 * Applies the fixes of a text until nothing is left to fix. After each round the text is read again by `check`: fixes
 * after which its data is not just what they mean, or with which it has more findings than before, are left out. Rules
 * whose fixes undo each other are not heeded at all, so that a second run changes nothing. What keeps a text from saying
 * what was meant comes first (see `isRepaired`).
 */
export const fixText = async (first: TextState, check: (source: Source) => Promise<TextState>): Promise<FixedText> => {
  const restless = new Set<string>();
  const fixer = new Fixer(check, restless);
  for (;;) {
    const { state, count, active } = await fixer.run(first);
    if (active.size === 0) return { source: state.yaml.source, count, left: candidatesOf(state).length };
    for (const ruleId of active) restless.add(ruleId);
  }
};

type Candidate = Diagnostic & { readonly fix: Fix };

interface Step {
  readonly state: TextState;
  readonly fixes: readonly Candidate[];
}

const candidatesOf = ({ wanted, yaml }: TextState): readonly Candidate[] =>
  wanted.filter((finding): finding is Candidate => finding.fix !== null && finding.source === yaml.source);

/** Keeps count of how often the text was read again. */
class Fixer {
  readonly #check: (source: Source) => Promise<TextState>;
  readonly #restless: ReadonlySet<string>;
  #attempts = 0;

  constructor(check: (source: Source) => Promise<TextState>, restless: ReadonlySet<string>) {
    this.#check = check;
    this.#restless = restless;
  }

  /** Round after round; `active` are the rules that still found something to fix when the rounds were used up. */
  async run(first: TextState): Promise<{ state: TextState; count: number; active: ReadonlySet<string> }> {
    const active = new Set<string>();
    let state = first;
    let count = 0;
    for (let round = 1; round <= mostRounds; ) {
      const step = await this.#fixOnce(state);
      if (!step) return { state, count, active: new Set() };
      state = step.state;
      count += step.fixes.length;
      if (step.fixes.some(isRepair)) continue;
      round += 1;
      if (round > mostRounds / 2) for (const { ruleId } of step.fixes) active.add(ruleId);
    }
    return { state, count, active };
  }

  /** Takes the fixes that do not meet, the first of those that do; null where none does good. */
  async #fixOnce(state: TextState): Promise<Step | null> {
    const refused = new Set<Candidate>();
    for (;;) {
      const open = candidatesOf(state).filter((each) => !this.#restless.has(each.ruleId) && !refused.has(each));
      const repairs = open.filter(isRepair);
      const chosen = chooseApart(repairs.length > 0 ? repairs : open);
      if (chosen.length === 0) return null;
      const step = await this.#firstGood(state, chosen, refused);
      if (step) return step;
    }
  }

  /** All of some fixes, or those that are left when the ones that do harm are found by halves and refused. */
  async #firstGood(state: TextState, fixes: readonly Candidate[], refused: Set<Candidate>): Promise<Step | null> {
    const whole = await this.#attempt(state, fixes);
    if (whole) return whole;
    if (fixes.length === 1) {
      for (const fix of fixes) refused.add(fix);
      return null;
    }
    const middle = fixes.length >> 1;
    const left = await this.#firstGood(state, fixes.slice(0, middle), refused);
    const right = await this.#firstGood(state, fixes.slice(middle), refused);
    if (!left || !right) return left ?? right;
    return (await this.#attempt(state, [...left.fixes, ...right.fixes])) ?? left;
  }

  async #attempt(state: TextState, fixes: readonly Candidate[]): Promise<Step | null> {
    if (this.#attempts >= mostAttempts) return null;
    this.#attempts += 1;
    const { source, data } = state.yaml;
    const next = await this.#check(new Source(source.path, editText(source.text, fixes), source.limits));
    if (fixes.some(isRepair)) return isRepaired(state, next, fixes) ? { state: next, fixes } : null;
    const edits = fixes.flatMap(({ fix }) => fix.edits.flatMap(({ means }) => means ?? []));
    const isGood = isEdited(data, next.yaml.data, edits) && addsNothing(state, next);
    return isGood ? { state: next, fixes } : null;
  }
}

/** In the order of the text, each fix that neither overlaps nor touches one before it. */
const chooseApart = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const startOf = ({ fix }: Candidate) => fix.edits[0]?.span.start ?? 0;
  const sorted = [...candidates].sort((a, b) => startOf(a) - startOf(b));
  const chosen: Candidate[] = [];
  let end = -1;
  for (const candidate of sorted) {
    if (startOf(candidate) <= end) continue;
    chosen.push(candidate);
    for (const { span } of candidate.fix.edits) end = Math.max(end, span.end);
  }
  return chosen;
};

const editText = (text: string, fixes: readonly Candidate[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: words } of fixes.flatMap(({ fix }) => fix.edits)) {
    pieces.push(text.slice(at, span.start), words);
    at = span.end;
  }
  return pieces.join('') + text.slice(at);
};

/** Whether a rule has no more to say against the next state, infos and what can be fixed in its turn left aside. */
const addsNothing = (state: TextState, next: TextState): boolean => {
  const before = countByRule(state.all);
  const after = countByRule(next.all.filter(({ fix }) => fix === null));
  return [...after].every(([ruleId, count]) => count <= (before.get(ruleId) ?? 0));
};

const countByRule = (diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { ruleId, severity } of diagnostics) {
    if (severity !== 'info') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return counts;
};
