/** What is compared as one: a figure, a Latin word, a Han numeral of several characters, else a single character. */
const unit = /\d+(?:[.,]\d+)*|[A-Za-z]+|[一二三四五六七八九十百千万亿零〇两]{2,}|./gsu;

/** A text cut into the units that words are compared by; joined they are the text. */
export const unitsOf = (text: string): readonly string[] => text.match(unit) ?? [];

/** Marks that end a clause or part its members: where a change begins or ends without being noticed. */
const ends: Readonly<Record<string, number>> = {
  '。': 3,
  '；': 3,
  '！': 3,
  '？': 3,
  '\n': 3,
  '，': 2,
  '：': 2,
  '、': 1,
};

/** How well a change may end behind a unit: 3 for the end of a sentence, 0 for a word. */
export const endOf = (written: string | undefined): number => (written === undefined ? 0 : (ends[written] ?? 0));

/** Whether a unit is a mark or a blank: it says nothing by itself. */
export const isMark = (written: string): boolean => written.length === 1 && marks.test(written);

const marks = /[\p{P}\p{Z}\n\t]/u;

/** Units as clauses: each ends with the mark that closes it. Indices into the units, the last one their number. */
export const clauseEnds = (units: readonly string[]): readonly number[] => {
  const found: number[] = [];
  for (const [index, each] of units.entries()) if (endOf(each) > 0) found.push(index + 1);
  if (found.at(-1) !== units.length && units.length > 0) found.push(units.length);
  return found;
};
