import type { Place } from './bind-elsewhere.ts';
import type { UnclaimedFigure } from './claim.ts';
import type { Ledger } from './ledger.ts';
import { yearBefore } from './narrowing.ts';
import { isPartOfTotal, isShareOfTotal } from './parts.ts';
import type { Mark, Passage } from './passage.ts';
import { foldName } from './wording.ts';

/** The figures of a home's texts that nothing claims, in order, with what tells a promise from anything else. */
export const unclaimedIn = (ledger: Ledger, { passages, subjects }: Place): readonly UnclaimedFigure[] => {
  let found: UnclaimedFigure[] | null = null;
  for (const passage of passages) {
    const { marks } = passage;
    for (let index = 0; index < marks.length; index++) {
      const mark = marks[index];
      if (mark === undefined || mark.figure.kind === 'other' || !ledger.isFree(mark)) continue;
      const words = foldName(mark.figure.text);
      const isInName = subjects.some(({ names }) => names.some((name) => name.includes(words)));
      found ??= [];
      found.push(unclaimedAt(ledger, passage, mark, index, isInName));
    }
  }
  return found ?? none;
};

const none: readonly UnclaimedFigure[] = [];

const unclaimedAt = (
  ledger: Ledger,
  { prose, marks }: Passage,
  mark: Mark,
  index: number,
  isInName: boolean,
): UnclaimedFigure => {
  const { figure, sentence } = mark;
  return {
    prose,
    figure,
    sentence,
    year: yearBefore(mark)?.year ?? null,
    isBesideClaimed: [marks[index - 1], marks[index + 1]].some(
      (beside) =>
        beside?.sentence === sentence &&
        (ledger.countsIn(beside, figure.unit) || (figure.unit === '百分点' && ledger.countsIn(beside, '%'))),
    ),
    isPartOfClaimed: isPartOfTotal(ledger, marks, index),
    isShareOfClaimed: isShareOfTotal(ledger, marks, index),
    isStepToClaimed: isStepTo(ledger, mark, marks[index + 1]),
    isInName,
  };
};

/** Whether a change leads to a claimed figure with nothing but a mark between the two. */
const isStepTo = (ledger: Ledger, { passage, figure, sentence }: Mark, next: Mark | undefined): boolean =>
  figure.change !== null &&
  next !== undefined &&
  next.sentence === sentence &&
  next.figure.start - figure.end <= 1 &&
  /^[，、（]?$/.test(passage.text.slice(figure.end, next.figure.start)) &&
  !ledger.isFree(next);
