import type { Block, Inline, Look } from '../document/document.ts';
import { leadingNumeral } from '../plan/shape/title-numeral.ts';
import { isClosingLine } from './closing.ts';
import { type HeadingNumeral, readHeadingNumeral, readNumeralInTurn, taskRank } from './heading-numeral.ts';
import { apartBehind, splitLead } from './lead.ts';
import { type Line, sliceInlines } from './line.ts';

/** A text by its headings. */
export interface Outline {
  /** What stands before the first heading. */
  readonly opening: readonly Block[];
  readonly nodes: readonly OutlineNode[];
}

/** A heading or a numbered paragraph, with what belongs to it. */
export interface OutlineNode {
  /** Null where it has none. */
  readonly numeral: HeadingNumeral | null;
  readonly line: Line;
  readonly title: string;
  /** What stands behind the title on its line. */
  readonly rest: readonly Inline[];
  /** The text below its line, before its first part. */
  readonly blocks: readonly Block[];
  readonly nodes: readonly OutlineNode[];
  readonly rank: number;
  /** Whether only its look, or its shortness, says that it is a heading. */
  readonly isGuess: boolean;
}

interface OpenNode extends OutlineNode {
  readonly blocks: Block[];
  readonly nodes: OpenNode[];
}

/** A line that may be a heading. */
interface Candidate {
  readonly numeral: HeadingNumeral | null;
  readonly rank: number;
  readonly isGuess: boolean;
}

/** The longest title that a plan may have. */
const longestTitle = 5000;

/** Cuts a text at its headings, which are told by numerals, by styles, and where there are none by how short they are. */
export const outlineOf = (lines: readonly Line[]): Outline => {
  const candidates = findCandidates(lines);
  const opening: Block[] = [];
  const top: OpenNode[] = [];
  const path: OpenNode[] = [];
  for (const [index, line] of lines.entries()) {
    const candidate = candidates[index];
    const node = candidate ? openNode(line, candidate) : null;
    if (!node) {
      (path.at(-1)?.blocks ?? opening).push(line.block);
      continue;
    }
    const siblings = placeOf(node, path, top);
    siblings.push(node);
    path.push(node);
  }
  return { opening, nodes: top };
};

/** Leaves only the nodes on the path that the new one belongs under, and gives the list that it goes into. */
const placeOf = (node: OpenNode, path: OpenNode[], top: OpenNode[]): OpenNode[] => {
  for (let last = path.at(-1); last && !isBelow(node, last); last = path.at(-1)) path.pop();
  return path.at(-1)?.nodes ?? top;
};

const isBelow = (node: OutlineNode, above: OutlineNode): boolean => {
  if (node.rank !== above.rank) return node.rank > above.rank;
  if (!node.numeral || !above.numeral) return false;
  // Two forms of one kind: 1、 begins anew below 1., or goes on where somebody mistyped the mark.
  const isOther = node.numeral.style !== above.numeral.style;
  const isAnnounced = above.rest.length === 0 && above.blocks.length === 0 && /[：:]$/.test(above.title);
  return (
    node.numeral.number === 1 && above.numeral.number !== 0 && (isAnnounced || (isOther && above.numeral.number !== 1))
  );
};

const openNode = (line: Line, { numeral, rank, isGuess }: Candidate): OpenNode | null => {
  const start = numeral?.printed.length ?? 0;
  const text = line.text.slice(start);
  const { title, rest } = numeral ? splitLead(text, apartBehind(line.look, numeral.printed)) : whole(text);
  // A second numeral (①①, 一、（一）) is none that print would add: a plan takes no such title.
  if (title.trim() === '' || title.length > longestTitle || leadingNumeral(title) !== '') return null;
  const behind = sliceInlines(line.inlines, start + rest, line.text.length);
  return { numeral, line, title, rest: behind, blocks: [], nodes: [], rank, isGuess };
};

const whole = (text: string): { readonly title: string; readonly rest: number } => ({ title: text, rest: text.length });

const findCandidates = (lines: readonly Line[]): readonly (Candidate | null)[] => {
  const numerals = readNumerals(lines);
  const begun = new Set(numerals.filter((numeral) => numeral?.number === 1).map(kindOf));
  const counted = numerals.map((numeral) => (numeral && begun.has(kindOf(numeral)) ? numeral : null));
  const styled = rankByHeading(lines, counted);
  const told = counted.some(
    (numeral, index) => numeral && isSetAsHeading(lines[index]?.look ?? null, lines[index]?.text ?? ''),
  );
  const top = Math.min(...counted.map((numeral) => numeral?.rank ?? Number.POSITIVE_INFINITY), ...styled.values());
  const shorts = lines.map((_, index) => isShortHeading(lines, index, told));
  // 重点任务 right above 一、 holds it, and so do those that are like it.
  const isAbove = shorts.some((short, index) => {
    const next = counted[index + 1];
    return short && counted[index] === null && next?.rank === top && next.number === 1;
  });
  const short = Math.min(isAbove ? top - 0.5 : top, taskRank);
  const candidates = lines.map((line, index): Candidate | null => {
    const numeral = counted[index] ?? null;
    if (numeral) return { numeral, rank: numeral.rank, isGuess: false };
    const rank = styled.get(line.look?.heading ?? 0);
    if (rank !== undefined) return { numeral: null, rank, isGuess: false };
    return shorts[index] ? { numeral: null, rank: short, isGuess: true } : null;
  });
  const first = candidates.findIndex((candidate) => candidate && candidate.rank <= top);
  // Points that are counted before the first part stand in the overview.
  return candidates.map((candidate, index) => (index < first ? null : candidate));
};

/** The numerals of all lines; one that looks like a decimal counts where it goes on from the one before it in its part. */
const readNumerals = (lines: readonly Line[]): readonly (HeadingNumeral | null)[] => {
  let last = 0;
  let isList = false;
  return lines.map((line) => {
    if (line.text === '') return null;
    const numeral = readHeadingNumeral(line) ?? readNumeralInTurn(line, last);
    // 附件：1.分工表 and 2.名单 below it name what is attached.
    isList = /^附件[：:]/.test(line.text) || (isList && numeral?.rank === taskRank && !/[。；]/.test(line.text));
    if (isList) return null;
    if (numeral && numeral.rank <= taskRank) last = numeral.rank === taskRank ? numeral.number : 0;
    return numeral;
  });
};

const kindOf = (numeral: HeadingNumeral | null): string =>
  `${numeral?.rank} ${numeral?.style === null ? '' : 'counted'}`;

/** The rank of each heading level: that of the numerals it goes with, or between those of its neighbours. */
const rankByHeading = (
  lines: readonly Line[],
  numerals: readonly (HeadingNumeral | null)[],
): ReadonlyMap<number, number> => {
  const ranks = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const level = line.look?.heading ?? null;
    const rank = numerals[index]?.rank;
    if (level !== null && rank !== undefined && !ranks.has(level)) ranks.set(level, rank);
  }
  const levels = [...new Set(lines.map(({ look }) => look?.heading ?? 0))]
    .filter((level) => level > 0)
    .sort((a, b) => a - b);
  let above = -1;
  for (const level of levels) {
    const rank = ranks.get(level) ?? above + 0.01;
    ranks.set(level, rank);
    above = Math.max(above, rank);
  }
  return ranks;
};

const longestShort = 20;

/** All of it in bold or black type, or centred. */
const isSetAsHeading = (look: Look | null, text: string): boolean =>
  look !== null && (look.apart === text.length || look.alignment === 'center' || look.heading !== null);

/**
 * A line of a few words without any mark, with a sentence before it or none, and a longer paragraph or a point behind it;
 * set as a heading where the numbered ones are (`told`).
 */
const isShortHeading = (lines: readonly Line[], index: number, told: boolean): boolean => {
  const { text = '', look = null } = lines[index] ?? {};
  if (text === '' || text.length > longestShort || /[。；：，、！？:;,.（）()\d\n]/.test(text)) return false;
  const next = lines[index + 1];
  const before = lines[index - 1];
  if (!next || (before && before.text !== '' && !/[。！？）】]$/.test(before.text) && !isClosingLine(before.text)))
    return false;
  const stands = look === null || !told || isSetAsHeading(look, text);
  return (
    stands && (readHeadingNumeral(next)?.number === 1 || (next.text.length > longestShort && /[。：]$/.test(next.text)))
  );
};
