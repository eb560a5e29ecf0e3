import { displayWidth } from '../text/width.ts';

/**
 * The lines of a printed title (GB/T 9704-2012 §7.3.1: words stay whole, lines of similar length): broken where the
 * title asks for it, and where a line is still longer than `capacity` Han characters, between words.
 */
export const breakTitle = (title: string, capacity: number): readonly string[] =>
  title.split('\n').flatMap((part) => (displayWidth(part) <= 2 * capacity ? [part] : balance(part, 2 * capacity)));

interface Stop {
  /** Half-width cells up to here, and up to the next line: a wide space between them is not printed. */
  readonly width: number;
  readonly next: number;
  readonly offset: number;
  readonly penalty: number;
}

/** Chooses the breaks that cost least: lines far from the average length are dear, and so are breaks in bad places. */
const balance = (text: string, capacity: number): readonly string[] => {
  const stops = findStops(text, capacity);
  const total = stops.at(-1)?.width ?? 0;
  const ideal = total / Math.ceil(total / capacity);
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to < stops.length; to += 1) {
    let cheapest = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const width = (stops[to]?.width ?? 0) - (stops[from]?.next ?? 0);
      if (width > capacity && from < to - 1) break;
      const cost = (best[from]?.cost ?? 0) + (width - ideal) ** 2 + (stops[to]?.penalty ?? 0);
      if (cost < cheapest.cost) cheapest = { cost, from };
    }
    best.push(cheapest);
  }
  const lines: string[] = [];
  for (let to = stops.length - 1; to > 0; ) {
    const from = best[to]?.from ?? 0;
    lines.push(text.slice(stops[from]?.offset, stops[to]?.offset).replace(/\u3000$/, ''));
    to = from;
  }
  return lines.reverse();
};

/** Every place where a line may end, the start and the end of the text included. */
const findStops = (text: string, capacity: number): readonly Stop[] => {
  const stops: Stop[] = [{ width: 0, next: 0, offset: 0, penalty: 0 }];
  let [width, offset, depth] = [0, 0, 0];
  const words = splitWords(text, capacity);
  words.forEach((word, index) => {
    width += displayWidth(word);
    offset += word.length;
    depth += count(word, /[《〈“‘（(【〔]/g) - count(word, /[》〉”’）)】〕]/g);
    const next = words[index + 1];
    const end = word.endsWith('\u3000') ? width - 2 : width;
    if (next === undefined) stops.push({ width, next: width, offset, penalty: 0 });
    else if (!isBound(word, next))
      stops.push({ width: end, next: width, offset, penalty: penaltyOf(word, next, depth) });
  });
  return stops;
};

/** No title is as long as this; the dictionary would take its time over it. */
const longestTitle = 500;

/**
 * Words as a dictionary of Chinese knows them, and what stands before a wide space as one: names of agencies that issue
 * together. One longer than a line falls into its characters.
 */
const splitWords = (text: string, capacity: number): readonly string[] => {
  if (text.length > longestTitle) return [...text];
  return text.split(/(?<=\u3000)/).flatMap((part) => {
    const isName = part.endsWith('\u3000') && displayWidth(part) - 2 <= capacity;
    return isName ? [part] : segment(part).flatMap((word) => (displayWidth(word) > capacity ? [...word] : [word]));
  });
};

const segment = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), (word) => word.segment);

/** Whether no line may end between two words: before closing marks, behind opening ones, between a figure and its unit. */
const isBound = (word: string, next: string): boolean =>
  /[《〈“‘（(【〔]$/.test(word) ||
  /^[\u3000》〉”’）)】〕，。、；：！？,.;:!?%％…—·～]/.test(next) ||
  (/[0-9A-Za-z]$/.test(word) && /^[0-9A-Za-z\p{Script=Han}]/u.test(next) && /[0-9]$/.test(word));

const penaltyOf = (word: string, next: string, depth: number): number =>
  (depth > 0 ? 60 : 0) +
  (/^[的地得等及和与或之]/.test(next) ? 80 : 0) +
  (/^\p{Script=Han}$/u.test(next) ? 60 : 0) +
  (/^[第共各全]$/.test(word) ? 60 : 0);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
