import type { Plan } from './plan.ts';

/** Two levels of a plan's numbering that are the wrong way round, or alike; indexes into `numbering.levels`. */
export interface MisplacedLevel {
  readonly level: number;
  readonly above: number;
  readonly isAlike: boolean;
}

/** The series of GB/T 9704-2012, 7.3.3, and what offices put above and below it. Other styles have no rank. */
const RANKS: readonly RegExp[] = [
  /^[壹贰叁肆伍陆柒捌玖拾]{1,3}[、.．]?$/,
  /^[一二三四五六七八九十]{1,3}[、.．]$/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]、?$/,
  /^[\d０-９]{1,2}[.．、]$/,
  /^[（(][\d０-９]{1,2}[）)]$/,
  /^[①-⑳]$/,
];

/**
 * Levels whose numerals belong above those of a level before them, or are the same (一、 twice). Leaving a level out is no
 * fault, and neither are unnumbered levels or styles outside the series (第一条, 1）).
 */
export const misplacedLevels = ({ numbering: { levels } }: Plan): readonly MisplacedLevel[] => {
  const misplaced: MisplacedLevel[] = [];
  let above = -1;
  let lowest = -1;
  for (const [level, style] of levels.entries()) {
    const rank = RANKS.findIndex((each) => each.test(style));
    if (rank < 0) continue;
    if (rank <= lowest) misplaced.push({ level, above, isAlike: rank === lowest });
    if (rank > lowest) [above, lowest] = [level, rank];
  }
  return misplaced;
};
