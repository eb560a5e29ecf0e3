import type { Place } from './bind-elsewhere.ts';
import type { UnclaimedFigure } from './claim.ts';
import type { Ledger } from './ledger.ts';
import { yearBefore } from './narrowing.ts';
import { isPartOfTotal, isShareOfTotal } from './parts.ts';
import type { Mark, Passage } from './passage.ts';
import { foldName } from './wording.ts';

/** The figures of a home's texts that nothing claims, in order, with what tells a promise from anything else. */
export const unclaimedIn = (ledger: Ledger, { passages, subjects }: Place): readonly UnclaimedFigure[] => {
  const found: UnclaimedFigure[] = [];
  for (const passage of passages) {
    for (const [index, mark] of passage.marks.entries()) {
      if (mark.figure.kind === 'other' || !ledger.isFree(mark)) continue;
      const words = foldName(mark.figure.text);
      const isInName = subjects.some(({ names }) => names.some((name) => name.includes(words)));
      found.push(unclaimedAt(ledger, passage, mark, index, isInName));
    }
  }
  return found;
};

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
      (beside) => beside?.sentence === sentence && ledger.countsIn(beside, figure.unit),
    ),
    isPartOfClaimed: isPartOfTotal(ledger, marks, index),
    isShareOfClaimed: isShareOfTotal(ledger, marks, index),
    isInName,
  };
};
