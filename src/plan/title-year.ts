import { readFigures } from '../text/read-figures.ts';
import { yearOf } from './binding/narrowing.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';

/** A year that says what a plan is for, and is not the plan's. */
export interface NamedYear {
  readonly at: Place;
  /** As written: 2025年度. */
  readonly words: string;
  readonly year: number;
  readonly of: 'title' | 'attachment';
}

/**
 * Titles of the plan and of its attachments that name one year, and another than `year`. An earlier one counts unless the
 * title looks back on it (总结); a later one only where it stands for the plan itself: 2027年工作要点, not 筹备2027年科技周工作计划.
 */
export const yearsNamed = (plan: Plan): readonly NamedYear[] => [
  ...yearIn(plan.title, [plan, 'title'], plan.year, 'title'),
  ...plan.attachments.flatMap((attachment) => yearIn(attachment.title, [attachment, 'title'], plan.year, 'attachment')),
];

const yearIn = (title: string, place: Place, planYear: number, of: NamedYear['of']): readonly NamedYear[] => {
  const figures = readFigures(title).filter(({ kind }) => kind === 'year' || kind === 'date');
  const [figure, ...others] = figures;
  const year = figure ? yearOf(figure) : null;
  if (!figure || year === null || others.length > 0 || year === planYear) return [];
  const [before, behind] = [title.slice(0, figure.start), title.slice(figure.end)];
  if (CITES.test(before)) return [];
  const isOwn = year < planYear ? !LOOKS_BACK.test(title) : !LOOKS_AHEAD.test(before) && OF_THE_YEAR.test(behind);
  if (!isOwn) return [];
  return [{ at: [place[0], 'title', { start: figure.start, end: figure.start + 4 }], words: figure.text, year, of }];
};

/** 落实2025年一号文件精神. */
const CITES = /(?:落实|贯彻|学习|根据|依据|按照|参照|巩固|承接|延续|自|较|比)[^，。、]{0,6}$/;

const LOOKS_BACK = /总结|统计|年报|报告|评估|考核|绩效|审计|决算|验收|结题|结转|遗留|数据|同期|整改|复盘/;

const LOOKS_AHEAD = /筹备|迎接|备战|谋划|申办|申报|面向|冲刺|准备|到|至|—|-|～|~/;

/** What stands between a year and the word for a plan, when the year is the plan's. */
const OF_THE_YEAR = /^[度\s]?[^0-9]{0,16}(?:要点|计划|安排|清单|任务|一览表|方案)/;
