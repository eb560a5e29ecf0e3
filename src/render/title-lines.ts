import { printedWidth } from '../text/width.ts';
import { breakCost } from './title-breaks.ts';
import { splitTitle } from './title-words.ts';

/**
 * The lines of a printed title (GB/T 9704-2012 §7.3.1: words stay whole, lines of similar length, as a trapezoid or a
 * diamond): broken where the title asks for it, and where a line is still longer than `capacity` Han characters, at the
 * sense. No line breaks inside `names` that fit on one; a full-width blank at the end of a line is dropped.
 */
export const breakTitle = (title: string, capacity: number, names: readonly string[] = []): readonly string[] =>
  title.split('\n').flatMap((part) => {
    if (printedWidth(part) <= 2 * capacity) return [part];
    return part.length > longestTitle ? fill(part, 2 * capacity) : balance(part, 2 * capacity, names);
  });

/** No title is as long as this; balance would take its time over it. */
const longestTitle = 600;

const fill = (text: string, capacity: number): readonly string[] => {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const character of text) {
    const wider = width + printedWidth(character);
    if (wider > capacity && line !== '') lines.push(line);
    [line, width] = wider > capacity ? [character, printedWidth(character)] : [line + character, wider];
  }
  return [...lines, line];
};

interface Stop {
  /** Half-width cells up to here. */
  readonly width: number;
  /** The same without a full-width blank before it. */
  readonly printed: number;
  readonly offset: number;
  readonly cost: number;
}

/** Lines up to a stop: what they cost, and how their widths ran. */
interface Path {
  readonly cost: number;
  readonly to: number;
  readonly width: number;
  /** Whether a line was clearly shorter than the one before it: none may be longer again. */
  readonly isNarrowing: boolean;
  readonly before: Path | null;
}

/** The cheapest lines: of as many as the width needs, or of one more where that is better by far. */
const balance = (text: string, capacity: number, names: readonly string[]): readonly string[] => {
  const stops = findStops(text, names, capacity);
  const { width: total } = stops.at(-1) as Stop;
  const fewest = Math.ceil(total / capacity);
  const [few, more] = [fewest, fewest + 1].map((count) => cheapest(stops, total / count, capacity));
  const best = [few, more].reduce((one, other) => (other && (!one || other.cost < one.cost) ? other : one));
  const lines: string[] = [];
  for (let path = best; path?.before; path = path.before)
    lines.push(text.slice(stops[path.before.to]?.offset, stops[path.to]?.offset).replace(/\u3000$/, ''));
  return lines.reverse();
};

/** What costs as much as breaking in a bad place: a line more, one far too short, an hourglass. */
const [lineCost, shortCost, hourglassCost] = [260, 500, 400];

/** The best way to each stop over all ways to the stops before it, kept apart by last width and direction. */
const cheapest = (stops: readonly Stop[], ideal: number, capacity: number): Path | undefined => {
  const paths: Path[][] = [[{ cost: 0, to: 0, width: 0, isNarrowing: false, before: null }]];
  for (let to = 1; to < stops.length; to += 1) {
    const found: Path[] = [];
    const { printed, cost } = stops[to] as Stop;
    for (let from = to - 1; from >= 0; from -= 1) {
      const width = printed - (stops[from] as Stop).width;
      if (width > capacity && from < to - 1) break;
      const own = lineCost + (width - ideal) ** 2 / 2 + (width < ideal * 0.45 ? shortCost : 0) + cost;
      const ways = (paths[from] as Path[]).map((path) => extend(path, to, width, own));
      for (const narrowing of [true, false]) {
        const [first, ...others] = ways.filter(({ isNarrowing }) => isNarrowing === narrowing);
        if (first) found.push(others.reduce((one, other) => (other.cost < one.cost ? other : one), first));
      }
    }
    paths.push(found);
  }
  return paths.at(-1)?.reduce((one, other) => (other.cost < one.cost ? other : one));
};

const extend = (path: Path, to: number, width: number, own: number): Path => {
  const isWider = path.before !== null && width > path.width + same;
  const isNarrower = path.before !== null && width < path.width - same;
  return {
    cost: path.cost + own + (isWider && path.isNarrowing ? hourglassCost : 0),
    to,
    width,
    isNarrowing: isNarrower || (path.isNarrowing && !isWider),
    before: path,
  };
};

/** Cells by which lines differ and still look alike. */
const same = 2;

/** Every place where a line may end, the start and the end of the text included. */
const findStops = (text: string, names: readonly string[], capacity: number): readonly Stop[] => {
  const stops: Stop[] = [{ width: 0, printed: 0, offset: 0, cost: 0 }];
  const words = splitTitle(text, names, capacity);
  const cited = citedCosts(text, capacity);
  let [width, offset] = [0, 0];
  words.forEach((word, index) => {
    width += printedWidth(word);
    offset += word.length;
    const next = words[index + 1];
    const gap = { word, next: next ?? '', before: text.slice(0, offset), after: text.slice(offset) };
    const printed = width - (word === '\u3000' ? printedWidth(word) : 0);
    stops.push({ width, printed, offset, cost: next === undefined ? 0 : breakCost(gap) + (cited[offset] as number) });
  });
  return stops;
};

/** What a break costs more for standing within 《》, by offset: little where the cited title is longer than a line. */
const citedCosts = (text: string, capacity: number): readonly number[] => {
  const costs = new Array<number>(text.length + 1).fill(0);
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '《') open.push(at);
    const start = text[at] === '》' ? open.pop() : undefined;
    if (start === undefined) continue;
    const cost = printedWidth(text.slice(start, at + 1)) <= capacity ? 40 : 10;
    for (let inside = start + 1; inside <= at; inside += 1) costs[inside] = Math.max(costs[inside] as number, cost);
  }
  return costs;
};
