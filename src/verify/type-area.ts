import type { Profile } from '../document/profile.ts';

/** Half the gap between two lines, in millimetres: by it GB/T 33476.2-2016 moves the margins of GB/T 9704 outwards. */
const halfGap = 2.42;

const isNear = (length: number, expected: number): boolean => Math.abs(length - expected) <= 1;

/**
 * Whether the upper and lower margins are those of GB/T 33476.2-2016: 34.58 and 32.58 mm, with the tolerance of
 * GB/T 9704 5.2.1.
 */
export const isCompensated = ({ page }: Profile): boolean =>
  isNear(page.margins.top, 37 - halfGap) && isNear(page.margins.bottom, 35 - halfGap);

/** Two margins as they are where they are right, else as they should be: one fault must not look like two. */
export const standingOf = ({ page }: Profile): { readonly top: number; readonly left: number } => ({
  top: isNear(page.margins.top, 37) ? page.margins.top : 37,
  left: isNear(page.margins.left, 28) ? page.margins.left : 28,
});

/** From the lower edge of the type area to that of the sheet, in millimetres; as it should be where it is not right. */
export const lowerEdge = (profile: Profile): number => {
  const { bottom } = profile.page.margins;
  if (isCompensated(profile)) return bottom + halfGap;
  const due = 297 - 225 - standingOf(profile).top;
  return isNear(bottom, due) ? bottom : due;
};

/**
 * The part of the type area that a full page of 22 lines leaves blank below, in millimetres; 0 where the area or the
 * number of lines is another one, which is spoken of already.
 */
export const unfilled = (profile: Profile): number => {
  const { page, grid } = profile;
  const height = page.height - page.margins.top - page.margins.bottom;
  const isJudged = grid.lines === 22 && (isNear(height, 225) || isCompensated(profile));
  return isJudged ? height - (grid.lines * grid.pitch * 25.4) / 72 : 0;
};
