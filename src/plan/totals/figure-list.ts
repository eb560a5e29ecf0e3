import type { Figure } from '../../text/figure.ts';
import { firstFrom } from '../../text/first-from.ts';

/** Whether a figure counts something firmly, so that it can be added: no rate, growth or percentage, and no 约. */
export const isFirmCount = ({ kind, unit, change, comparator, per }: Figure): boolean =>
  (kind === 'target' || kind === 'other') &&
  unit !== null &&
  !ratios.has(unit) &&
  change === null &&
  comparator !== 'about' &&
  comparator !== 'range' &&
  per === null;

const ratios: ReadonlySet<string> = new Set(['%', '百分点', '倍']);

/** A figure of a list with what stands between the figure before it, or the word that opens the list, and its number. */
export interface Listed {
  readonly figure: Figure;
  /** What it is said of: 甲县 of 甲县70场. */
  readonly label: string;
}

const opening = /^[，：:]?([^，。；、\d：:]{0,16})$/;
const following = /^[^，。；、\d]{0,8}[、和与及]([^，。；、\d]{0,14})$/;

/** The longest gap between two figures of a list. */
const widest = 30;

/** Words that begin another matter than the list. */
const otherMatter =
  /[另并还再]|其中|分别|同时|以及|举办|开展|新建|建设|覆盖|带动|辐射|撬动|吸引|惠及|服务|涉及|受益|联系|设[有置立]|配备|选派|参[与加]|累计|每|各|均/;

/**
 * The figures of one unit that follow each other from an offset of a folded text on, each firm and with no more than its
 * own label before it: 甲县70场、乙县60场. Empty where the first is none.
 */
export const listFrom = (text: string, figures: readonly Figure[], from: number, index: number): readonly Listed[] => {
  const list: Listed[] = [];
  let end = from;
  for (let at = index; at < figures.length; at++) {
    const figure = figures[at];
    if (figure === undefined || figure.amount.start - end > widest) break;
    const [gap, label] = (list.length === 0 ? opening : following).exec(text.slice(end, figure.amount.start)) ?? [];
    if (gap === undefined || label === undefined || otherMatter.test(label)) break;
    if (!isFirmCount(figure) || figure.unit !== (list[0]?.figure.unit ?? figure.unit)) break;
    list.push({ figure, label });
    end = figure.end;
  }
  return list;
};

/** The figures of one unit that follow each other up to one, that included. */
export const listUpTo = (text: string, figures: readonly Figure[], index: number): readonly Figure[] => {
  const list: Figure[] = [];
  for (let at = index; at >= 0; at--) {
    const [figure, next] = [figures[at], list[0]];
    if (figure === undefined || !isFirmCount(figure)) break;
    if (next !== undefined) {
      if (figure.unit !== next.unit || next.amount.start - figure.end > widest) break;
      const [gap, label = ''] = following.exec(text.slice(figure.end, next.amount.start)) ?? [];
      if (gap === undefined || otherMatter.test(label)) break;
    }
    list.unshift(figure);
  }
  return list;
};

/** The index of the first figure that begins at an offset or behind it. */
export const firstFigureFrom = (figures: readonly Figure[], offset: number): number =>
  firstFrom(figures, ({ start }) => start, offset);

/** How far back a sentence is followed. */
const farthest = 200;

/** The start of the sentence around an offset of a text, or as far back as it is followed. */
export const sentenceStartBefore = (text: string, offset: number): number => {
  const floor = Math.max(0, offset - farthest);
  const words = text.slice(floor, offset);
  return floor + Math.max(...['。', '；', '！', '？', '\n\n', '|'].map((stop) => words.lastIndexOf(stop))) + 1;
};
