import type { Inline } from '../../document/document.ts';
import { append, type Run, toInlines } from '../../document/inline.ts';
import { familyOf } from './face-family.ts';
import type { RunFormat } from './run-format.ts';

/** Printed words of a paragraph that are set in one way. */
export interface SetWords {
  readonly text: string;
  readonly format: RunFormat;
}

/** Characters that the East Asian face of a run sets: letters, digits and most signs have another. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\ud800-\udbff]/;

const faceOf = ({ fonts }: RunFormat): string => familyOf(fonts.eastAsia) ?? fonts.eastAsia;

/** How many characters at the start are set apart from those behind them; all of them where all are bold or black. */
export const countApart = (words: readonly SetWords[]): number => {
  const isBold = words.find(({ text }) => /\S/.test(text))?.format.bold ?? false;
  const first = words.find(({ text }) => wide.test(text));
  const face = first ? faceOf(first.format) : '';
  const rest = countFaces(words, face);
  let length = 0;
  for (const { text, format } of words) {
    const isWide = wide.test(text);
    const isOther = isWide && faceOf(format) !== face;
    // A face that most of the rest has, too, does not stand out.
    if ((isBold && !format.bold && /\S/.test(text)) || (isOther && 2 * rest.same < rest.all)) return length;
    length += text.length;
    if (isWide) rest.all -= text.length;
    if (isWide && !isOther) rest.same -= text.length;
  }
  return isBold || familyOf(face) === '黑体' ? length : 0;
};

/** How many characters stand in runs with wide ones, and how many of them have a face. */
const countFaces = (words: readonly SetWords[], face: string): { same: number; all: number } => {
  const counts = { same: 0, all: 0 };
  for (const { text, format } of words) {
    if (!wide.test(text)) continue;
    counts.all += text.length;
    if (faceOf(format) === face) counts.same += text.length;
  }
  return counts;
};

/** What numbers a paragraph, typed or counted: then type that is set apart is that of its lead sentence. */
const numeral =
  /^\s{0,8}(?:[（(]?(?:[一二三四五六七八九十百零〇]{1,6}|[0-9０-９]{1,3}(?:[.．][0-9０-９]{1,3}){0,4})[、.．)）]|[\u2460-\u24ff]|第[一二三四五六七八九十百]{1,5}[章节条编部])/;

/** How a paragraph is set where its words say nothing, how many of its characters are apart, and whether it is a head. */
export interface Ground {
  readonly base: RunFormat;
  readonly apart: number;
  /** Centred or to the right, or in the head of a table: a face of its own is no emphasis there. */
  readonly isHead: boolean;
}

/**
 * Words as inlines: strong and emphasis as this program writes them to Word, bold type and regular script (or italics) that
 * a run sets itself. What the style of the paragraph sets is neither, nor what a lead sentence is set in.
 */
export const inlinesOf = (words: readonly SetWords[], { base, apart, isHead }: Ground): readonly Inline[] => {
  const isLead =
    words.length > 0 &&
    numeral.test(
      words
        .map(({ text }) => text)
        .join('')
        .slice(0, 32),
    );
  const isWhole = words.every(({ format }) => format.bold);
  const isScript = (format: RunFormat): boolean => familyOf(format.fonts.eastAsia) === '楷体';
  const isAllScript = isHead && words.every(({ format }) => isScript(format));
  const runs: Run[] = [];
  let at = 0;
  for (const { text, format } of words) {
    const isPlain = isLead && at < apart;
    const strong = format.bold && !base.bold && !isPlain && !(isHead && isWhole);
    const differs = isScript(format) && !isScript(base) && !isAllScript;
    const emphasis = ((format.italic && !base.italic) || differs) && !isPlain;
    for (const [line, piece] of text.split('\n').entries()) {
      if (line > 0) append(runs, { text: '', strong: false, emphasis: false, break: true });
      append(runs, { text: piece, strong, emphasis, break: false });
    }
    at += text.length;
  }
  return toInlines(runs);
};

/** The type size of most characters in points. */
export const usualSize = (words: readonly SetWords[], base: RunFormat): number => {
  const counts = new Map<number, number>();
  for (const { text, format } of words) counts.set(format.size, (counts.get(format.size) ?? 0) + text.length);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return (most?.[0] ?? base.size) / 2;
};
