import { differences, type Quantity } from '../../text/quantity.ts';
import type { Home, Target, Task } from '../plan.ts';
import type { Place } from './bind-elsewhere.ts';
import type { Candidate, Claim, UnclaimedFigure, UnsettledTarget } from './claim.ts';
import type { Ledger } from './ledger.ts';
import { isBare } from './narrowing.ts';
import { clauseBefore } from './passage.ts';
import { isPromised } from './promised.ts';
import { foldName, likeness } from './wording.ts';

/**
 * The targets that more than one figure may state, and those that no figure states while one in their unit is left: guessing
 * would take the one for the other.
 */
export const findUnsettled = (
  ledger: Ledger,
  places: readonly Place[],
  unclaimed: ReadonlyMap<Home, readonly UnclaimedFigure[]>,
): readonly UnsettledTarget[] => {
  const doubtful = new Set(ledger.claims.filter(isDoubtful).map(({ subject }) => subject));
  const found: UnsettledTarget[] = [];
  for (const { home, subjects } of places) {
    let pool: Pool | null = null;
    for (const { of, statement } of subjects) {
      if (of.kind !== 'target' || statement === null || of.quote !== null) continue;
      const isOpen = ledger.isOpen(statement);
      if (!isOpen && !doubtful.has(of)) continue;
      pool ??= poolOf(freeIn(home, unclaimed).filter((each) => mayBeMeant(each, ledger.year)));
      const alike = few(pool.byKind.get(kindOf(statement.planned)));
      const [first, ...others] = isOpen
        ? likeliest(of, alike.length > 0 ? alike : few(pool.byAmount.get(amountOf(statement.planned))))
        : rivals(ledger.claimsOf(of), of, alike);
      if (first !== undefined) found.push({ target: of, candidates: [first, ...others] });
    }
  }
  return found;
};

/** A target may be what each of something has (每家支持100万元), which by itself promises nothing. */
const mayBeMeant = (each: UnclaimedFigure, planYear: number): boolean =>
  isPromised({ ...each, isShareOfClaimed: false }, planYear);

/** More figures than this are no choice: the target is then one that the text does not state. */
const MOST_CANDIDATES = 20;

const few = (figures: readonly UnclaimedFigure[] = []): readonly UnclaimedFigure[] =>
  figures.length > MOST_CANDIDATES ? [] : figures;

/** The figures left in a home, by what those have in common that may state the same. */
interface Pool {
  readonly byKind: ReadonlyMap<string, readonly UnclaimedFigure[]>;
  readonly byAmount: ReadonlyMap<string, readonly UnclaimedFigure[]>;
}

const poolOf = (figures: readonly UnclaimedFigure[]): Pool => ({
  byKind: groupBy(figures, kindOf),
  byAmount: groupBy(figures, amountOf),
});

/** The unit, and being a rate or a growth. */
const kindOf = ({ unit, per, change }: Quantity): string => `${unit} ${per === null} ${change === null}`;

/** The number, in whatever unit: 30次 may be a slip for 30场. */
const amountOf = ({ min, max, change }: Quantity): string => `${min ?? max} ${max ?? min} ${change === null}`;

const groupBy = (
  figures: readonly UnclaimedFigure[],
  keyOf: (quantity: Quantity) => string,
): ReadonlyMap<string, readonly UnclaimedFigure[]> => {
  const groups = new Map<string, UnclaimedFigure[]>();
  for (const each of figures) {
    const known = groups.get(keyOf(each.figure));
    if (known) known.push(each);
    else groups.set(keyOf(each.figure), [each]);
  }
  return groups;
};

const isDoubtful = ({ differences: found, how, key }: Claim): boolean =>
  key === 'value' && (found.length > 0 || how === 'value');

/** The unclaimed figures of a home's texts and of a task's items. */
const freeIn = (home: Home, unclaimed: ReadonlyMap<Home, readonly UnclaimedFigure[]>): readonly UnclaimedFigure[] => {
  const items: readonly Task[] = home.kind === 'task' ? home.items : [];
  const own = unclaimed.get(home) ?? [];
  return items.length === 0 ? own : [...own, ...items.flatMap((item) => freeIn(item, unclaimed))];
};

/** How far before and behind a figure its sentence is held against an indicator. */
const [BEFORE, BEHIND] = [60, 20];

/** Figures with words of the indicator in their clause, else in their sentence; all of them where none has. */
const likeliest = ({ indicator }: Target, free: readonly UnclaimedFigure[]): readonly UnclaimedFigure[] => {
  if (free.length < 2) return free;
  const name = foldName(indicator);
  const named = (wordsOf: (each: UnclaimedFigure) => string): readonly UnclaimedFigure[] =>
    free.filter((each) => likeness(name, foldName(wordsOf(each))).isTelling);
  const inClause = named(({ prose, figure }) => clauseBefore(prose, figure.start));
  if (inClause.length > 0) return inClause;
  const inSentence = named(({ prose, figure, sentence }) =>
    prose.text.slice(Math.max(sentence.start, figure.start - BEFORE), Math.min(sentence.end, figure.end + BEHIND)),
  );
  return inSentence.length > 0 ? inSentence : free;
};

/** The figures that a target's claims leave it between; none where one of them is evident. */
const rivals = (claims: readonly Claim[], of: Target, free: readonly UnclaimedFigure[]): readonly Candidate[] => {
  const stated = claims.flatMap(({ figure, prose, planned, ...claim }) =>
    figure === null || planned === null || (figure.per === null) !== (planned.per === null)
      ? []
      : [{ ...claim, figure, prose, planned }],
  );
  const [first, ...others] = stated;
  if (first === undefined) return [];
  if (first.how === 'value' && first.differences.length === 0) {
    const alike = free.filter(({ figure }) => differences(figure, first.planned).length === 0);
    return alike.length > 0 ? [first, ...alike] : [];
  }
  if (stated.some((claim) => claim.differences.length === 0)) return [];
  if (others.some(({ figure }) => isOther(figure, first.figure))) return stated;
  const next = free.find((each) => goesOn(of, first, each) || isOtherDeed(of, first, each));
  return next === undefined ? [] : [first, next];
};

const isOther = (one: Quantity, other: Quantity): boolean => differences(one, other).includes('amount');

/** 讲座进校园20场、进社区30场: the name governs both, each with words of its own. */
const goesOn = ({ indicator }: Target, claim: Candidate & Pick<Claim, 'span'>, next: Candidate): boolean => {
  const { prose, figure, span } = claim;
  if (next.prose !== prose || next.figure.start < figure.end || next.figure.start - figure.end > 12) return false;
  const [name, words] = [foldName(indicator), foldName(prose.text.slice(span.start, figure.start))];
  const gap = prose.text.slice(figure.end, next.figure.start);
  const [own, others] = [words.slice(name.length), foldName(gap.replace(/^[、，和及与]/, ''))];
  if (!words.startsWith(name) || !/^[、，和及与]/.test(gap) || isBare(own) || isBare(others)) return false;
  return own.length === others.length || own.charAt(0) === others.charAt(0);
};

/** What is done to things, or to others of the same name. */
const DEEDS = new Set(
  '改造 改建 扩建 续建 修缮 修复 升级 更新 维护 提升 复核 整治 完善 巩固 培育 认定 命名 淘汰 关闭 拆除'.split(' '),
);

/** 新建站点5个，改造站点6个: the same name once more, under another verb or none. */
const isOtherDeed = ({ indicator }: Target, claim: Candidate, next: Candidate): boolean => {
  const name = foldName(indicator);
  const [own, others] = [deedOf(claim, name), deedOf(next, name)];
  return own !== null && others !== null && (isBare(others) || (own !== '' && DEEDS.has(others)));
};

/** The words of a figure's clause before the name that stands right before the figure; null where another one does. */
const deedOf = ({ prose, figure }: Candidate, name: string): string | null => {
  const words = foldName(clauseBefore(prose, figure.start));
  return words.endsWith(name) ? words.slice(0, -name.length) : null;
};
