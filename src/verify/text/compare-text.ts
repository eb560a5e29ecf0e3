import type { PrintedLine } from '../../document/printed-line.ts';
import { alignLines } from '../../text/align.ts';
import { message } from '../../text/message.ts';
import type { Deviation } from '../check.ts';
import type { WordFile } from '../word-file.ts';
import { ElementWords } from './element-words.ts';
import { differences, isAlike } from './likeness.ts';
import { oneLine, type Unit, unitsOf } from './units.ts';

/** How a file departs from the words of its plan. */
export type TextCheckId = 'text-altered' | 'text-missing' | 'text-added';

/** A departure of a file from the words of its plan. */
export interface TextDeviation extends Deviation {
  readonly id: TextCheckId;
}

/**
 * Holds the text of a file against the lines that a plan prints: those of the text in their order, character for character;
 * those around it by their words. Line breaks within a paragraph, blanks around it and full-width ones, which titles
 * drop where they break, are layout.
 */
export const compareText = (file: WordFile, expected: readonly PrintedLine[]): readonly TextDeviation[] => {
  const lines = linesOf(expected, false);
  const units = unitsOf(file);
  const gaps = gapsOf(lines, units);
  const elements = new ElementWords(linesOf(expected, true));
  const strange = new Map(gaps.map((gap) => [gap, gap.units.filter(({ text }) => !elements.take(text))]));
  const left = [...elements.left];
  const found = gaps.flatMap((gap) => compareGap(gap, strange.get(gap) ?? [], left));
  return [...found, ...left.map(elementMissing)];
};

const linesOf = (expected: readonly PrintedLine[], isElement: boolean): readonly string[] =>
  expected
    .filter((line) => line.isElement === isElement)
    .flatMap(({ cells }) => cells)
    .map(oneLine)
    .filter((line) => line !== '');

const withoutWideBlanks = (text: string): string => text.replaceAll('\u3000', '');

/** What lies between two units that are as they should be. */
interface Gap {
  /** The paragraph before it; null at the beginning. */
  readonly behind: number | null;
  readonly lines: readonly string[];
  readonly units: readonly Unit[];
}

const gapsOf = (lines: readonly string[], units: readonly Unit[]): readonly Gap[] => {
  const pairs = alignLines(
    lines.map(withoutWideBlanks),
    units.map(({ text }) => withoutWideBlanks(text)),
  );
  const gaps: Gap[] = [];
  let [from, unitFrom] = [0, 0];
  for (const [at, unitAt] of [...pairs, [lines.length, units.length] as const]) {
    const behind = units[unitFrom - 1]?.paragraph ?? null;
    if (at > from || unitAt > unitFrom) {
      gaps.push({ behind, lines: lines.slice(from, at), units: units.slice(unitFrom, unitAt) });
    }
    [from, unitFrom] = [at + 1, unitAt + 1];
  }
  return gaps;
};

/** How far a gap is searched for the unit that a line became. */
const farthest = 8;

/** What became of the lines of a gap; `left` gives away the lines around the text that a unit was meant to be. */
const compareGap = (gap: Gap, units: readonly Unit[], left: string[]): readonly TextDeviation[] => {
  const found: TextDeviation[] = [];
  let next = 0;
  let { behind } = gap;
  for (const line of gap.lines) {
    const ahead = units.slice(next, next + farthest).findIndex(({ text }) => isAlike(line, text));
    const unit = ahead === -1 ? undefined : units[next + ahead];
    if (!unit) {
      found.push(missing(line, behind));
      continue;
    }
    for (const each of units.slice(next, next + ahead)) found.push(...addedOrElement(each, left));
    found.push(...altered(line, unit));
    behind = unit.paragraph;
    next += ahead + 1;
  }
  for (const each of units.slice(next)) found.push(...addedOrElement(each, left));
  return found;
};

const addedOrElement = (unit: Unit, left: string[]): readonly TextDeviation[] => {
  const meant = left.findIndex((line) => isAlike(line, unit.text));
  const [line] = meant === -1 ? [] : left.splice(meant, 1);
  return line === undefined ? [added(unit)] : altered(line, unit);
};

/** One deviation for each thing that a unit says differently. */
const altered = (line: string, { paragraph, text }: Unit): readonly TextDeviation[] =>
  differences(withoutWideBlanks(line), withoutWideBlanks(text)).map(([planned, written]) => ({
    id: 'text-altered',
    paragraph,
    words: written,
    message: message(
      `文字和计划不一致：计划是“${planned}”，文件是“${written}”`,
      `the text is not that of the plan: the plan says “${planned}”, the file “${written}”`,
    ),
  }));

/** As many characters of a paragraph as tell which one it is. */
const most = 30;

const beginning = (text: string): string => {
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most).join('')}……` : text;
};

const missing = (line: string, behind: number | null): TextDeviation => {
  const where =
    behind === null
      ? message('文件开头', 'at the beginning')
      : message(`第${behind}段之后`, `behind paragraph ${behind}`);
  return {
    id: 'text-missing',
    paragraph: behind,
    words: '',
    message: message(
      `${where.zh}缺计划里的一段：“${beginning(line)}”`,
      `a paragraph of the plan is missing ${where.en}: “${beginning(line)}”`,
    ),
  };
};

const elementMissing = (line: string): TextDeviation => ({
  id: 'text-missing',
  paragraph: null,
  words: '',
  message: message(`文件里没有计划里的“${beginning(line)}”`, `the file does not have “${beginning(line)}” of the plan`),
});

const added = ({ paragraph, text }: Unit): TextDeviation => ({
  id: 'text-added',
  paragraph,
  words: beginning(text),
  message: message('计划里没有这段文字', 'the plan does not have this text'),
});
