import { onOneLine } from '../document/inline.ts';
import { type Binding, bindFigures, type Claim } from '../plan/binding/bind-figures.ts';
import { subjectsOf } from '../plan/binding/statement.ts';
import type { Aggregate, Column, Commitment, Due, Home, Party, Plan, Target } from '../plan/plan.ts';
import { isAspirational } from '../text/commitment.ts';
import { formatQuantity, type Quantity } from '../text/quantity.ts';
import { clausesAt, plainWords } from './clause.ts';

/** One line of the target checklist (目标任务清单): a target, a column, or a milestone. */
export interface ChecklistRow {
  readonly plan: Plan;
  /** What it is a row of: where its place in the file is found. */
  readonly subject: Target | Column;
  /** 三、2; null at the plan itself. */
  readonly number: string | null;
  readonly section: string | null;
  readonly task: string | null;
  readonly id: string | null;
  readonly kind: 'target' | 'column' | 'milestone';
  readonly indicator: string;
  /** The episodes of a column, else how often it appears; null where neither is known. */
  readonly value: Quantity | null;
  /** The value in the plan's own words, else as offices write it; '' where there is none. */
  readonly text: string;
  /** The words of the text that state it; null where no text does. */
  readonly quote: string | null;
  readonly aggregate: Aggregate;
  readonly commitment: Commitment;
  readonly owner: string | null;
  readonly support: readonly string[];
  readonly due: Due | null;
  readonly outlet: string | null;
}

/**
 * The rows of a plan in the order of its text; what no text states comes last in its place. A target makes one row, and
 * so do columns that share their episodes; a column whose names count apart makes one for each name.
 */
export const checklistRows = (plan: Plan): readonly ChecklistRow[] => {
  const binding = bindFigures(plan);
  return plan.homes.flatMap((home) => {
    const rows = subjectsOf(home).flatMap(({ of: subject, frequency }) => {
      if (subject.kind === 'target') return [targetRow(plan, subject, statedBy(binding, subject, null))];
      const value = subject.episodes ?? frequency?.planned ?? null;
      return titlesOf(subject).map(({ title, name }) =>
        columnRow(plan, subject, { title, value, claim: statedBy(binding, subject, name) }),
      );
    });
    return rows.toSorted((one, other) => placeIn(home, one) - placeIn(home, other)).map(({ row }) => row);
  });
};

// No prose is as long, so that what stands in the title comes before what stands in the text.
const longest = 2 ** 30;

/** Where in the texts of its home a row is stated; what is stated elsewhere or nowhere comes behind. */
const placeIn = (home: Home, { claim }: PlacedRow): number => {
  const prose = claim ? home.proses.indexOf(claim.prose) : -1;
  return prose === -1 || !claim ? Number.MAX_SAFE_INTEGER : prose * longest + claim.span.start;
};

/** A row and the claim that it quotes. */
interface PlacedRow {
  readonly row: ChecklistRow;
  readonly claim: Claim | null;
}

/** The claim that says most about a subject: by its quote, else with its figure, else by its name alone. */
const statedBy = (binding: Binding, subject: Target | Column, name: string | null): Claim | null => {
  const claims = binding
    .claimsOf(subject)
    .filter((claim) => name === null || claim.name === null || claim.name === name);
  const withFigure = claims.filter(({ figure, key }) => figure !== null && key !== 'every');
  return withFigure.find(({ how }) => how === 'quote') ?? withFigure[0] ?? claims[0] ?? null;
};

const titlesOf = ({ names, share }: Column): readonly { readonly title: string; readonly name: string | null }[] =>
  share === 'each'
    ? names.map((name) => ({ title: `《${name}》专栏`, name }))
    : [{ title: `${names.map((name) => `《${name}》`).join('')}专栏`, name: null }];

const targetRow = (plan: Plan, target: Target, claim: Claim | null): PlacedRow => ({
  claim,
  row: {
    ...commonParts(plan, target, claim),
    kind: target.aggregate === 'milestone' ? 'milestone' : 'target',
    indicator: target.indicator,
    value: target.value,
    text: target.written ?? formatQuantity(target.value),
    aggregate: target.aggregate,
    commitment: target.commitment ?? commitmentOf(claim),
    outlet: null,
  },
});

const columnRow = (
  plan: Plan,
  column: Column,
  { title, value, claim }: { readonly title: string; readonly value: Quantity | null; readonly claim: Claim | null },
): PlacedRow => ({
  claim,
  row: {
    ...commonParts(plan, column, claim),
    kind: 'column',
    indicator: title,
    value,
    text: column.written ?? (value ? formatQuantity(value) : ''),
    aggregate: 'sum',
    commitment: commitmentOf(claim),
    outlet: nameOf(column.outlet),
  },
});

const commonParts = (plan: Plan, subject: Target | Column, claim: Claim | null) => ({
  plan,
  subject,
  ...placeOf(subject.home),
  id: subject.id,
  quote: subject.quote ?? (claim ? wordsOf(claim) : null),
  owner: nameOf(subject.owner),
  support: subject.support.map(({ name }) => name),
  due: subject.due,
});

const placeOf = (home: Home): Pick<ChecklistRow, 'number' | 'section' | 'task'> => {
  if (home.kind === 'opening') return { number: null, section: null, task: null };
  const number = home.number === '' ? null : home.number;
  if (home.kind === 'section') return { number, section: onOneLine(home.title), task: null };
  return { number, section: onOneLine(home.section.title), task: onOneLine(home.title).replace(/。$/, '') };
};

const nameOf = (party: Party | null): string | null => party?.name ?? null;

const wordsOf = ({ prose, span }: Claim): string => {
  const { start, end } = clausesAt(prose.text, span);
  return plainWords(prose.text.slice(start, end));
};

/** Aspirational where the clause of the figure says so before it. */
const commitmentOf = (claim: Claim | null): Commitment => {
  if (!claim) return 'firm';
  const { start } = clausesAt(claim.prose.text, claim.span);
  const end = claim.figure?.end ?? claim.span.end;
  return isAspirational(claim.prose.text.slice(start, end)) ? 'aspirational' : 'firm';
};
