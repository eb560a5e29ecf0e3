import type { Profile } from '../../document/profile.ts';

/** Twentieths of a point, the unit of most lengths in Word. */
export const pointsToTwips = (points: number): number => Math.round(points * 20);

/** Rounded to the nearest twip; profiles give pages and margins in millimetres. */
export const millimetresToTwips = (millimetres: number): number => Math.round(exactTwips(millimetres));

/** Font sizes are counted in half points. */
export const halfPoints = (points: number): number => Math.round(points * 2);

const exactTwips = (millimetres: number): number => (millimetres * 1440) / 25.4;

/** The upright sheet and its type area (版心) in twips. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly textWidth: number;
  readonly textHeight: number;
}

/** The two margins that the standard sets (天头, 订口) are never undercut by rounding; the others give way. */
export const measureSheet = ({ page }: Profile): Sheet => {
  const width = millimetresToTwips(page.width);
  const height = millimetresToTwips(page.height);
  const top = Math.ceil(exactTwips(page.margins.top));
  const bottom = Math.floor(exactTwips(page.margins.bottom));
  const left = Math.ceil(exactTwips(page.margins.left));
  const right = Math.floor(exactTwips(page.margins.right));
  return {
    width,
    height,
    top,
    bottom,
    left,
    right,
    textWidth: width - left - right,
    textHeight: height - top - bottom,
  };
};

/** The width of one character of body size (一字) in twips. */
export const characterWidth = ({ sizes, grid }: Profile): number => pointsToTwips(sizes.body + grid.spacing);

/** English metric units, in which drawings are measured. */
export const millimetresToEmus = (millimetres: number): number => Math.round(millimetres * 36_000);

/** English metric units of a length in points: 12,700 each. */
export const pointsToEmus = (points: number): number => Math.round(points * 12_700);
