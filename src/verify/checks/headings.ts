import { isFace } from '../../read/word/face-family.ts';
import { message } from '../../text/message.ts';
import type { Check, Deviation } from '../check.ts';
import { faceWords, gather, of } from '../deviate.ts';
import { type FoundHeading, findElements } from '../elements/find-elements.ts';
import type { Heading } from '../elements/heading.ts';
import type { WordFile, WordParagraph } from '../word-file.ts';

/** Headings in runs between titles and labels of attachments, where counting begins anew. */
const headingRuns = (file: WordFile): readonly (readonly FoundHeading[])[] => {
  const { headings, titles, attachmentLabels, signature } = findElements(file);
  const cuts = [...titles.flat(), ...attachmentLabels, ...signature].map(({ number }) => number).sort((a, b) => a - b);
  const runs: FoundHeading[][] = [];
  let passed = 0;
  for (const heading of headings) {
    const { number } = heading.paragraph;
    const isCut = (cuts[passed] ?? Number.POSITIVE_INFINITY) < number;
    while ((cuts[passed] ?? Number.POSITIVE_INFINITY) < number) passed += 1;
    const run = runs.at(-1);
    if (run && !isCut) run.push(heading);
    else runs.push([heading]);
  }
  return runs;
};

/** §7.3.3: each form of numeral has its face. */
export const headingFace: Check = {
  id: 'heading-face',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.3',
  summary: message('一、用黑体，（一）用楷体，1.和（1）用仿宋', 'Each level of headings has its face'),
  *check(file, { fonts }) {
    const faces = { 1: fonts.black, 2: fonts.script, 3: fonts.body, 4: fonts.body };
    yield* gather(
      headingRuns(file)
        .flat()
        .flatMap(({ paragraph, level, numeral }) => {
          const run = paragraph.runs.find(({ text }) => /\p{Script=Han}/u.test(text));
          const due = faces[level];
          if (!run || isFace(run.fonts.eastAsia, due, fonts.substitutes)) return [];
          const is = faceWords(run.fonts.eastAsia);
          const told = message(
            `“${formOf(level)}”一级的字体是${is.zh}，应为“${due}”`,
            `headings of the form ${formOf(level)} are set in ${is.en}, they should be in “${due}”`,
          );
          return [{ paragraph, told, words: paragraph.text.slice(0, numeral.length + 20) }];
        }),
    );
  },
};

const formOf = (level: Heading['level']): string => ({ 1: '一、', 2: '（一）', 3: '1.', 4: '（1）' })[level];

/** §7.3.3 and GB/T 15834: numerals of a level count from one, without gaps and repeats. */
export const headingSequence: Check = {
  id: 'heading-count',
  strength: 'required',
  clause: 'GB/T 9704 7.3.3',
  summary: message('各级序号从一数起，不跳不重', 'Numerals count without gaps and repeats'),
  *check(file) {
    for (const run of headingRuns(file)) yield* countedIn(run, file.paragraphs);
  },
};

/** Whether a list may begin anew below a line: one that announces it, or a heading without a numeral of its own. */
const opensList = (line: WordParagraph): boolean => {
  const text = line.text.trim();
  return /[：:]$/.test(text) || (text !== '' && text.length <= 30 && !/[。；！？]$/.test(text));
};

function* countedIn(run: readonly FoundHeading[], paragraphs: readonly WordParagraph[]): Generator<Deviation> {
  const last = new Map<number, number>();
  for (const { level, count, numeral, paragraph } of run) {
    const before = last.get(level);
    for (const deeper of [...last.keys()]) if (deeper > level) last.delete(deeper);
    last.set(level, count);
    const wanted = (before ?? 0) + 1;
    // Only what stands behind another of its level comes here with a one: there is a line above it.
    const above = paragraphs[paragraph.number - 2] as WordParagraph;
    if (count === wanted || (count === 1 && (level > 2 || opensList(above)))) continue;
    const [zh, en] = count === before ? ['重复', 'repeated'] : ['不连续', 'out of turn'];
    yield of(
      paragraph,
      `序号“${numeral}”${zh}，这里应是第${wanted}个`,
      `the numeral “${numeral}” is ${en}; this should be number ${wanted}`,
      numeral,
    );
  }
}

/** GB/T 15834 B.3: 1. has a point of its own, bracketed numerals have none. */
export const headingPoint: Check = {
  id: 'heading-point',
  strength: 'usual',
  clause: 'GB/T 15834 B.3',
  summary: message('序号后的标点：一、 1. （一） （1），带括号的不再加标点', 'Numerals have the points of their forms'),
  *check(file) {
    for (const { paragraph, level, numeral } of headingRuns(file).flat()) {
      const behind = paragraph.text.trimStart().slice(numeral.length, numeral.length + 1);
      if (level === 3 && !numeral.endsWith('.')) {
        yield of(
          paragraph,
          `序号写作“${numeral}”，应为“${numeral.slice(0, -1)}.”`,
          `the numeral is “${numeral}”, it should be “${numeral.slice(0, -1)}.”`,
          numeral,
        );
      } else if ((level === 2 || level === 4) && /[、.．，]/.test(behind)) {
        yield of(
          paragraph,
          `“${numeral}”后不再加“${behind}”`,
          `“${numeral}” takes no “${behind}” behind it`,
          numeral + behind,
        );
      }
    }
  },
};

/** §7.3.3 names the forms in their order; a deeper one does not stand above. */
export const headingOrder: Check = {
  id: 'heading-order',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.3',
  summary: message('序号依一、（一）1.（1）的次序', 'Numerals take the forms of their levels in turn'),
  *check(file) {
    for (const run of headingRuns(file)) {
      const [first] = run;
      const above = first && run.find(({ level }) => level < first.level);
      if (!first || !above) continue;
      yield of(
        first.paragraph,
        `“${formOf(first.level)}”排在“${formOf(above.level)}”之前，次序是一、（一）1.（1）`,
        `${formOf(first.level)} stands before ${formOf(above.level)}; the order is 一、（一）1.（1）`,
        first.numeral,
      );
    }
  },
};

/** A heading on its own line is no sentence; a lead in its paragraph is one. */
export const headingMark: Check = {
  id: 'heading-mark',
  strength: 'practice',
  clause: 'GB/T 9704 7.3.3',
  summary: message('独占一行的标题末尾不加标点', 'A heading on a line of its own ends without a mark'),
  *check(file) {
    for (const { paragraph, level } of headingRuns(file).flat()) {
      const text = paragraph.text.trim();
      const isAlone = paragraph.outlineLevel !== null || (level === 1 && text.length <= 30);
      const mark = isAlone && text.length <= 40 ? /[。，、；：]$/.exec(text)?.[0] : undefined;
      if (mark) yield of(paragraph, `标题以“${mark}”结尾。请删去`, `the heading ends with “${mark}”. Delete it`);
    }
  },
};
