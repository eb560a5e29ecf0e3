import { wholeOf } from './measure.ts';
import { type Levels, look, lookNumber, lookSwitch } from './properties.ts';
import { saysOn } from './says-on.ts';

/** How a paragraph is set, whatever it says: lengths in twips. */
export interface ParagraphFormat {
  readonly alignment: 'left' | 'center' | 'right' | 'both' | 'distribute';
  /** Hundredths of a character win over twips where a file has both; null where it has none, or 0, which wins over nothing. */
  readonly indent: {
    readonly left: number;
    readonly right: number;
    /** Negative for a hanging indent. */
    readonly firstLine: number;
    readonly leftChars: number | null;
    readonly rightChars: number | null;
    readonly firstLineChars: number | null;
  };
  readonly spacing: {
    readonly before: number;
    readonly after: number;
    /** Twips for exact and atLeast; 240ths of a line for auto. */
    readonly line: number;
    readonly lineRule: 'auto' | 'exact' | 'atLeast';
  };
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly widowControl: boolean;
  readonly snapToGrid: boolean;
  /** 0 for the first level; null for body text. */
  readonly outlineLevel: number | null;
  readonly borders: { readonly top: Border | null; readonly bottom: Border | null };
  /** `w:framePr`; null outside frames. */
  readonly frame: {
    readonly width: number | null;
    readonly height: number | null;
    readonly heightRule: string;
    readonly horizontalAnchor: string;
    readonly verticalAnchor: string;
    readonly x: number | null;
    readonly y: number | null;
  } | null;
  readonly tabs: readonly { readonly alignment: string; readonly position: number }[];
}

/** A rule above or below a paragraph: weight in eighths of a point, distance from the text in points. */
export interface Border {
  readonly style: string;
  readonly weight: number;
  readonly space: number;
  /** RRGGBB in capitals, or auto. */
  readonly colour: string;
}

/** The settings of a paragraph that take effect; `lineHeight` is what one line of its section takes, in twips. */
export const paragraphFormat = (levels: Levels, lineHeight: number): ParagraphFormat => ({
  alignment: alignments.get(look(levels, 'jc.val') ?? 'left') ?? 'both',
  indent: {
    left: lookNumber(levels, 'ind.left') ?? 0,
    right: lookNumber(levels, 'ind.right') ?? 0,
    firstLine: lookNumber(levels, 'ind.firstLine') ?? 0,
    leftChars: lookNumber(levels, 'ind.leftChars') || null,
    rightChars: lookNumber(levels, 'ind.rightChars') || null,
    firstLineChars: lookNumber(levels, 'ind.firstLineChars') || null,
  },
  spacing: {
    before: space(levels, 'before', lineHeight),
    after: space(levels, 'after', lineHeight),
    line: lookNumber(levels, 'spacing.line') ?? 240,
    lineRule: lineRules.get(look(levels, 'spacing.lineRule') ?? 'auto') ?? 'auto',
  },
  keepNext: lookSwitch(levels, 'keepNext', false),
  pageBreakBefore: lookSwitch(levels, 'pageBreakBefore', false),
  widowControl: lookSwitch(levels, 'widowControl', true),
  snapToGrid: lookSwitch(levels, 'snapToGrid', true),
  outlineLevel: outlineLevel(lookNumber(levels, 'outlineLvl.val')),
  borders: { top: border(levels, 'pBdr.top'), bottom: border(levels, 'pBdr.bottom') },
  frame: frame(levels),
  tabs: tabs(levels),
});

const alignments = new Map<string, ParagraphFormat['alignment']>([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['distribute', 'distribute'],
  ['thaiDistribute', 'distribute'],
]);

const lineRules = new Map<string, ParagraphFormat['spacing']['lineRule']>([
  ['auto', 'auto'],
  ['exact', 'exact'],
  ['atLeast', 'atLeast'],
]);

/** How high a line is where there is no grid, in twips. */
export const usualLineHeight = 240;

/** What Word puts where a page is to look as on the web. */
const automaticSpace = 280;

/** Blank above or below: hundredths of lines win over twips. */
const space = (levels: Levels, side: 'before' | 'after', lineHeight: number): number => {
  if (saysOn(look(levels, `spacing.${side}Autospacing`) ?? '0')) return automaticSpace;
  const lines = lookNumber(levels, `spacing.${side}Lines`);
  return lines ? Math.round((lines * lineHeight) / 100) : (lookNumber(levels, `spacing.${side}`) ?? 0);
};

const outlineLevel = (written: number | null): number | null =>
  written !== null && written >= 0 && written < 9 ? written : null;

const border = (levels: Levels, side: string): Border | null => {
  const level = levels.find((each) => each.has(`${side}.val`));
  const style = level?.get(`${side}.val`) ?? 'none';
  if (!level || style === 'none' || style === 'nil') return null;
  return {
    style,
    weight: wholeOf(level.get(`${side}.sz`)) ?? 0,
    space: wholeOf(level.get(`${side}.space`)) ?? 0,
    colour: colourOf(level.get(`${side}.color`)),
  };
};

/** A colour as the file names it, in capitals; auto where it leaves the choice to the reader. */
export const colourOf = (written: string | null | undefined): string =>
  written && written !== 'auto' ? written.toUpperCase() : 'auto';

const frame = (levels: Levels): ParagraphFormat['frame'] => {
  const level = levels.find((each) => [...each.keys()].some((key) => key.startsWith('framePr.')));
  if (!level) return null;
  return {
    width: lookNumber([level], 'framePr.w'),
    height: lookNumber([level], 'framePr.h'),
    heightRule: look([level], 'framePr.hRule') ?? 'auto',
    horizontalAnchor: look([level], 'framePr.hAnchor') ?? 'page',
    verticalAnchor: look([level], 'framePr.vAnchor') ?? 'page',
    x: lookNumber([level], 'framePr.x'),
    y: lookNumber([level], 'framePr.y'),
  };
};

const tabs = (levels: Levels): ParagraphFormat['tabs'] => {
  const stops = new Map<number, string>();
  for (const level of [...levels].reverse()) {
    for (const [key, alignment] of level) {
      if (key.startsWith('tabs.')) stops.set(wholeOf(key.slice('tabs.'.length)) ?? 0, alignment);
    }
  }
  return [...stops]
    .filter(([, alignment]) => alignment !== 'clear')
    .map(([position, alignment]) => ({ alignment, position }))
    .sort((a, b) => a.position - b.position);
};
