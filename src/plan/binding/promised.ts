import type { Figure } from '../../text/figure.ts';
import type { Span } from '../../text/span.ts';
import type { Prose } from '../plan.ts';
import type { UnclaimedFigure } from './claim.ts';
import { clauseBefore } from './passage.ts';

/** How long something lasts is no promise by itself. */
const DURATIONS = new Set(['天', '分钟', '秒']);

/** What was there before, or is only a measure of comparison. */
const PAST = /去年|上年|往年|上一年|已[^将]|现有|原有|建有|拥有|共有|设有|目前|以来|累计[^达]/;

/** A whole sentence of what is there by now. */
const BY_NOW = /截至|截止/;

const FARTHEST = 200;

/** Where or for whom something is done: 在全省16个州（市）, 面向五类重点人群. */
const SCOPE =
  /(?:在|面向|全部|赴|(?<![推促引改增])进|(?<![伸大盖展加])到|针对|围绕|聚焦|全[省市县区国州]|[我所]辖|依托|坚持|落实|贯彻|执行|遵守|对照|按照)$/;

/** What such a scope goes on with: 全县13个乡镇、156个村. */
const SCOPE_GOES_ON = /(?:全[省市县区国州]|[我所]辖)\d{1,5}[个家所][^，。；、\d]{1,8}[、和及]$/;

/** What a project costs in all its years is no promise of one; neither are a standard (最低工资标准的1.5倍) and 四个100%. */
const MEASURE = /(?<!完成)总投资额?$|标准的$|[两三四五六七八九\d]个$/;

/** A share of a price that is paid back: 售价15%的补贴. */
const REFUND = /^的?(?:补贴|补助|奖补|奖励|贴息|补偿)/;

/** A count of what was just named: 《甲》《乙》两个专栏, 等三大行动; but “戏曲进校园”20场 counts what has this name. */
const SUMMING = /[》”等]$/;

const sumsUp = (clause: string, { text, unit, noun }: Figure): boolean =>
  SUMMING.test(clause) && (clause.endsWith('等') || noun !== null || !/^\d/.test(text) || SUMMED.has(unit ?? ''));

/** Units of what is named one by one. */
const SUMMED = new Set([...'个项类种大']);

/** A part of a figure that is claimed, or how that one grows: 每校100册, 上半年15场, 较上年增加8万人次. */
const PART = /[每均]|[上下]半年|季度/;

/** Whether a figure that nobody claims reads as a promise of a year's plan, and not as a place, a past state or a part. */
export const isPromised = (unclaimed: UnclaimedFigure, planYear: number): boolean => {
  const { prose, figure, sentence, year, isBesideClaimed } = unclaimed;
  if (figure.unit === null || DURATIONS.has(figure.unit)) return false;
  const { isPartOfClaimed, isShareOfClaimed, isStepToClaimed, isInName } = unclaimed;
  if (isPartOfClaimed || isShareOfClaimed || isStepToClaimed || isInName) return false;
  if (isBackReference(prose, figure) || isCode(figure)) return false;
  const clause = clauseBefore(prose, figure.start);
  if (PAST.test(clause) || SCOPE.test(clause) || sumsUp(clause, figure)) return false;
  if (BY_NOW.test(prose.text.slice(Math.max(sentence.start, figure.start - FARTHEST), figure.start))) return false;
  if (isMeasure(prose, figure, clause) || SCOPE_GOES_ON.test(clause)) return false;
  if (year !== null && year !== planYear && (figure.change === null || isOfYear(prose, sentence, year))) return false;
  return !isBesideClaimed || !(figure.base !== null || PART.test(clause + figure.text));
};

/** Standards, sums over years, and what is paid for each: 每辆最高1.5万元. */
const isMeasure = ({ text }: Prose, { unit, end, comparator, change }: Figure, clause: string): boolean => {
  if (change === null && MEASURE.test(clause)) return true;
  if (unit === '%') return REFUND.test(text.slice(end, end + 3));
  return unit === '元' && comparator === 'lte' && CAPPED.test(clause);
};

/** What people buy or own, not 每个团队: a grant to a team is promised. */
const CAPPED = /每[人户辆台套亩件][^，。；]{0,6}$/;

/** Whether a year opens a sentence that is about it: 2025年，产值达到1亿元，比上年增长5%. */
const isOfYear = ({ text }: Prose, { start }: Span, year: number): boolean =>
  new RegExp(`^\\s{0,9}${year}年[，,全我]`).test(text.slice(start, start + 16));

/** 两项合计, 三类活动, 五项制度: a few things named before, counted in words. */
const isBackReference = ({ text }: Prose, { text: written, unit, end, noun }: Figure): boolean =>
  /^[两三四五][项个类]/.test(written) &&
  unit !== null &&
  /^(?:合计|共|活动|工作|制度|100[%％])/.test(noun ?? text.slice(end, end + 4));

/** 廉洁从业九项准则: rules go by their number. */
const isCode = ({ text: written, noun }: Figure): boolean =>
  /^[两三四五六七八九十]{1,3}[项个条]/.test(written) && /^(?:准则|规定|纪律|禁令)/.test(noun ?? '');
