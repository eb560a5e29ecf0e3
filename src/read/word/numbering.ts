import { attribute, childOf, childrenOf, type Element, isOn, valOf } from './element.ts';
import { wholeOf } from './measure.ts';
import { type Properties, propertiesOf } from './properties.ts';

/** A list that paragraphs may belong to (`w:num`). */
export interface NumberingList {
  /** Which count it shares: that of its `w:abstractNum`. */
  readonly count: string;
  /** By depth, 0 first. */
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Where this list begins anew, by depth. */
  readonly starts: ReadonlyMap<number, number>;
}

/** How paragraphs of one depth are numbered. */
export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** What is printed: %1 is the number of the first level. */
  readonly text: string;
  /** Whether all numbers in it are in Arabic numerals. */
  readonly isLegal: boolean;
  /** The deepest depth of a paragraph behind which it begins anew; -1 where it always counts on. */
  readonly restartsBehind: number;
  /** Whether a tab or a space stands between numeral and text. */
  readonly hasGap: boolean;
  /** The paragraph style that stands for this depth, or null. */
  readonly style: string | null;
  readonly paragraph: Properties;
}

/** Numbering by the id of the list. */
export type Numbering = ReadonlyMap<string, NumberingList>;

/** As many depths as Word has. */
export const deepestLevel = 8;

/** Longer patterns are cut, as Word does: a numeral is printed before every paragraph of its list. */
const longestText = 255;

/** The lists of a numbering part (ECMA-376 part 1, clause 17.9). */
export const readNumbering = (root: Element | null): Numbering => {
  const abstracts = childrenOf(root, 'abstractNum');
  const byId = new Map(abstracts.map((each) => [attribute(each, 'abstractNumId'), each]));
  const byStyle = new Map(abstracts.map((each) => [valOf(childOf(each, 'styleLink')), each]));
  const levels = new Map(abstracts.map((each) => [each, readLevels(each)]));
  return new Map(
    childrenOf(root, 'num').map((num) => {
      const named = byId.get(valOf(childOf(num, 'abstractNumId'))) ?? null;
      const link = valOf(childOf(named, 'numStyleLink'));
      const meant = (link === null ? null : byStyle.get(link)) ?? named;
      const shared = (meant && levels.get(meant)) ?? new Map<number, NumberingLevel>();
      return [attribute(num, 'numId') ?? '', readList(num, attribute(meant, 'abstractNumId') ?? '', shared)];
    }),
  );
};

const readLevels = (abstract: Element): ReadonlyMap<number, NumberingLevel> =>
  new Map(childrenOf(abstract, 'lvl').map((level) => [depthOf(level), readLevel(level)]));

const depthOf = (level: Element): number => wholeOf(attribute(level, 'ilvl')) ?? 0;

const readLevel = (level: Element): NumberingLevel => ({
  start: startOf(childOf(level, 'start')) ?? 0,
  format: valOf(childOf(level, 'numFmt')) ?? 'decimal',
  text: (valOf(childOf(level, 'lvlText')) ?? '').slice(0, longestText),
  isLegal: isOn(childOf(level, 'isLgl')),
  restartsBehind: (wholeOf(valOf(childOf(level, 'lvlRestart'))) ?? deepestLevel + 1) - 1,
  hasGap: valOf(childOf(level, 'suff')) !== 'nothing',
  style: valOf(childOf(level, 'pStyle')),
  paragraph: propertiesOf(childOf(level, 'pPr')),
});

/** Where a count begins, no farther than Word lets it. */
const startOf = (element: Element | null): number | null => {
  const start = wholeOf(valOf(element));
  return start === null ? null : Math.min(Math.max(start, 0), greatestStart);
};

const greatestStart = 32_767;

const readList = (num: Element, count: string, shared: ReadonlyMap<number, NumberingLevel>): NumberingList => {
  const overrides = childrenOf(num, 'lvlOverride');
  if (overrides.length === 0) return { count, levels: shared, starts: new Map() };
  const levels = new Map(shared);
  const starts = new Map<number, number>();
  for (const each of overrides) {
    const level = childOf(each, 'lvl');
    if (level) levels.set(depthOf(each), readLevel(level));
    const start = startOf(childOf(each, 'startOverride'));
    if (start !== null) starts.set(depthOf(each), start);
  }
  return { count, levels, starts };
};
