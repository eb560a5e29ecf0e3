import type { Figure } from '../../text/figure.ts';
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
  /(?:在|面向|全部|[赴进]|(?<![伸大盖展加])到|针对|围绕|聚焦|全[省市县区国州]|[我所]辖|依托|坚持|落实|贯彻)$/;

/** A count of what was just named: 《甲》《乙》两个专栏, 等三大行动. */
const SUMMING = /[》”等]$/;

/** A part of a figure that is claimed, or how that one grows: 每校100册, 上半年15场, 较上年增加8万人次. */
const PART = /[每均]|[上下]半年|季度/;

/** Whether a figure that nobody claims reads as a promise of a year's plan, and not as a place, a past state or a part. */
export const isPromised = (unclaimed: UnclaimedFigure, planYear: number): boolean => {
  const { prose, figure, sentence, year, isBesideClaimed } = unclaimed;
  if (figure.unit === null || DURATIONS.has(figure.unit)) return false;
  const { isPartOfClaimed, isShareOfClaimed, isStepToClaimed, isInName } = unclaimed;
  if (isPartOfClaimed || isShareOfClaimed || isStepToClaimed || isInName) return false;
  if (isBackReference(prose, figure)) return false;
  const clause = clauseBefore(prose, figure.start);
  if (PAST.test(clause) || SCOPE.test(clause) || SUMMING.test(clause)) return false;
  if (BY_NOW.test(prose.text.slice(Math.max(sentence.start, figure.start - FARTHEST), figure.start))) return false;
  if (figure.change === null && year !== null && year !== planYear) return false;
  return !isBesideClaimed || !(figure.base !== null || PART.test(clause + figure.text));
};

/** 两项合计, 三类活动, 五项制度: a few things named before, counted in words. */
const isBackReference = ({ text }: Prose, { text: written, unit, end, noun }: Figure): boolean =>
  /^[两三四五][项个类]/.test(written) &&
  unit !== null &&
  /^(?:合计|共|活动|工作|制度|100[%％])/.test(noun ?? text.slice(end, end + 4));
