import type { Ledger } from './ledger.ts';
import type { Mark } from './passage.ts';
import { clauseStart } from './sentence.ts';

/** Figures before one that are looked through for the total that it is part of. */
const MAX_BACK = 20;

/** How far before a figure the word stands that makes it a part. */
const FARTHEST = 200;

/** Words that begin another matter. */
const OTHER_MATTER = /另|并|还|同时|举办|开展|新建|建设/;

/**
 * Whether a figure breaks down a claimed one in the same unit before it in their sentence: behind 其中, 含 or 分别, or in the
 * brackets right behind that one (52处（高校17处、院所35处）).
 */
export const isPartOfTotal = (ledger: Ledger, marks: readonly Mark[], index: number): boolean => {
  const mark = marks[index];
  if (mark === undefined) return false;
  const { passage, figure, sentence } = mark;
  const from = Math.max(sentence.start, figure.start - FARTHEST);
  const words = passage.text.slice(from, figure.start);
  const at = Math.max(words.lastIndexOf('其中'), words.lastIndexOf('含'), startOfRespective(words));
  const partsFrom = at === -1 || OTHER_MATTER.test(words.slice(at)) ? -1 : from + at;
  const bracket = words.lastIndexOf('）') > words.lastIndexOf('（') ? -1 : words.lastIndexOf('（');
  return marks
    .slice(Math.max(0, index - MAX_BACK), index)
    .some(
      (total) =>
        total.sentence === sentence &&
        (total.figure.end <= partsFrom || (bracket !== -1 && total.figure.end === from + bracket)) &&
        ledger.countsIn(total, figure.unit),
    );
};

/** Figures before one whose things it may be said of each of. */
const MAX_SHARE_BACK = 4;

const EACH = /每一?([个名家所支期场次批座户人辆条项组队])/;

/** Whether a figure is said of each (每名, 每家) of what a claimed figure shortly before counts. */
export const isShareOfTotal = (ledger: Ledger, marks: readonly Mark[], index: number): boolean => {
  const mark = marks[index];
  if (mark === undefined) return false;
  const { passage, figure } = mark;
  const [, unit] = EACH.exec(passage.text.slice(clauseStart(passage.text, figure.start), figure.end)) ?? [];
  if (unit === undefined) return false;
  return marks.slice(Math.max(0, index - MAX_SHARE_BACK), index).some((total) => ledger.countsIn(total, unit));
};

/** Where the last 分别 stands that begins a clause (共30场，分别为20场、10场); -1 where none does. */
const startOfRespective = (words: string): number => {
  const at = words.lastIndexOf('分别');
  return at > 0 && '，（(：'.includes(words.charAt(at - 1)) ? at : -1;
};
