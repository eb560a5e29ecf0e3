import type { Mark } from './passage.ts';

/** Whether a figure is said of each of what was named: 各51期, 均不少于30期, 各播出12期; not 各县播出10期. */
export const saysEach = ({ passage, figure, sentence, previousEnd }: Mark): boolean => {
  const from = Math.max(sentence.start, previousEnd, figure.start - 6);
  return /[各均][^县市区地州乡镇村部单级校所家个类种项方界，、]{0,3}$/.test(passage.text.slice(from, figure.start));
};
