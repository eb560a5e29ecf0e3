import { readWeekdays } from '../../plan/binding/weekdays.ts';
import type { WrittenFrequency } from '../../plan/generated/types.generated.ts';
import type { Figure } from '../../text/figure.ts';

/** Words that make days a part of the year's, or airings. */
const only = /重播|节假|[寒暑]|[上下]半年|学期|[单双隔]周|第[一二三四]|\d月/;
const daily = /每[天日](?:播出|刊发|刊播|[一1][期集])/;
const workdaily = /每个?工作日/;
const appears = /播|刊|更新|推出|推送|发布|[一1]期|出版/;

/** How often a column appears, as the words and figures behind its title say; null where they do not, or not for sure. */
export const readAppearance = (words: string, figures: readonly Figure[]): WrittenFrequency | null => {
  if (only.test(words)) return null;
  if (workdaily.test(words)) return 'workday';
  const [group, another] = readWeekdays(words);
  if (group !== undefined) {
    const isSure =
      another === undefined && /(?:每|逢|周一至)/.test(words) && appears.test(words) && !/周末/.test(words);
    return isSure ? { weekdays: group.days } : null;
  }
  const rates = figures.filter(({ per, unit }) => per !== null && unit === '期');
  const [rate] = rates;
  if (rates.length === 1 && rate?.comparator === 'eq' && rate.min !== null) return frequencyOf(rate.min, rate.per);
  return rates.length === 0 && daily.test(words) ? 'day' : null;
};

/** As many as a plan may say. */
const mostTimes = 1000;

const frequencyOf = (times: number, per: Figure['per']): WrittenFrequency | null => {
  if (per === null || !Number.isInteger(times) || times < 1 || times > mostTimes) return null;
  if (per === 'workday') return times === 1 ? 'workday' : null;
  if (times === 1 && (per === 'day' || per === 'week' || per === 'month')) return per;
  return { times, per };
};
