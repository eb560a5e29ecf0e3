import type { Profile } from '../../document/profile.ts';
import { printedWidth } from '../../text/width.ts';

/** Twentieths of a point, the unit of most lengths in Word. */
export const pointsToTwips = (points: number): number => Math.round(points * 20);

/** Rounded to the nearest twip; profiles give pages and margins in millimetres. */
export const millimetresToTwips = (millimetres: number): number => Math.round(exactTwips(millimetres));

/** 72 points are an inch, and an inch 25.4 mm. */
export const millimetresToPoints = (millimetres: number): number => (millimetres * 72) / 25.4;

/** 72 points are an inch, and an inch 25.4 mm. */
export const pointsToMillimetres = (points: number): number => (points * 25.4) / 72;

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

/** The width of a text of body size in twips: full-width characters are one 字 wide, letters and digits half their size. */
export const textWidth = (profile: Profile, text: string): number => {
  const cells = printedWidth(text);
  const characters = [...text].length;
  const narrow = pointsToTwips(profile.sizes.body / 2 + profile.grid.spacing);
  return (cells - characters) * characterWidth(profile) + (2 * characters - cells) * narrow;
};

/** English metric units, in which drawings are measured. */
export const millimetresToEmus = (millimetres: number): number => Math.round(millimetres * 36_000);

/** English metric units of a length in points: 12,700 each. */
export const pointsToEmus = (points: number): number => Math.round(points * 12_700);

/**
 * How far below the head of a line of exact pitch the characters of a size begin and end, in points. Measured: the base
 * line lies four fifths down the line, and Han characters reach from 0.84 of their size above it to 0.09 below.
 */
export const inkTop = (pitch: number, size: number): number => 0.8 * pitch - 0.84 * size;

/** See `inkTop`. */
export const inkBottom = (pitch: number, size: number): number => 0.8 * pitch + 0.09 * size;
