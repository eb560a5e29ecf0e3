import { describe, expect, it } from 'vitest';
import { proseScheduleMismatch } from '../../src/rules/prose-schedule-mismatch.ts';
import { fileOf } from '../plan/plan-of.ts';
import { lintText } from './lint-text.ts';

/** The words of the text that are reported. */
const found = async (text: string, ...columns: readonly string[]) =>
  (await lintText(fileOf(text, [], columns), [proseScheduleMismatch])).map(({ source, span, severity, related }) => {
    const words = source.text.slice(span.start, span.end);
    return `${severity} ${words} / ${related.map((each) => source.text.slice(each.span.start, each.span.end)).join()}`;
  });

const saturdays = 'name: 甲, every: {weekdays: [sat]}';

describe('days that agree, or need not contradict, are not reported', () => {
  it.each<[words: string, text: string, ...columns: string[]]>([
    ['the same weekday', '合办《甲》专栏，每周六播出。', saturdays],
    ['in the evening', '合办《甲》专栏30期，逢周六晚8点播出。', saturdays],
    ['two days', '《甲》每周三、周五更新。', 'name: 甲, every: {weekdays: [wed, fri]}'],
    ['a range', '《甲》每周一至周三播出。', 'name: 甲, every: {weekdays: [mon, tue, wed]}'],
    ['Monday to Friday', '《甲》周一至周五播出。', 'name: 甲, every: workday'],
    ['workdays', '《甲》逢工作日播出。', 'name: 甲, every: {weekdays: [mon, tue, wed, thu, fri]}'],
    ['the weekend', '《甲》周末播出。', 'name: 甲, every: weekend'],
    ['one day is weekly', '《甲》每周日播出。', 'name: 甲, every: week'],
    ['as many a week', '《甲》每周二、四更新。', 'name: 甲, every: {times: 2, per: week}'],
    ['week by week', '《甲》逐周播出。', saturdays],
    ['once a week is no Monday', '《甲》每周一期。', 'name: 甲, every: week'],
    ['repeats', '《甲》每周六播出，每周日重播。', saturdays],
    ['holidays', '《甲》暑假每周二播出。', saturdays],
    ['a Saturday of each month', '《甲》每月第一个周六播出。', 'name: 甲, every: month'],
    ['days dealt out', '《甲》《乙》分别于每周六、周日播出。', saturdays, 'name: 乙, every: {weekdays: [sun]}'],
    ['another title’s days', '《甲》30期，《乙》每周日播出。', saturdays, 'name: 乙, every: {weekdays: [sun]}'],
    ['the days of a title that is not listed', '《甲》30期，《丙》每周日播出。', saturdays],
    ['days of something else', '《甲》每周日召开选题会。', saturdays],
    ['the same month', '《甲》3月起播出。', 'name: 甲, from: 2026-03-07'],
    ['the same day', '《甲》自3月7日起播出，至11月底结束。', 'name: 甲, from: 2026-03-07, to: 2026-11-30'],
    ['in Chinese numerals', '《甲》三月起播出。', 'name: 甲, from: 2026-03-07'],
    ['a start that the data leaves out', '《甲》3月起播出。', 'name: 甲'],
    ['a year before', '《甲》2025年9月起播出。', 'name: 甲, from: 2026-03-07'],
    ['twice in each week, at least once', '《甲》每周至少1期。', 'name: 甲, every: {times: 2, per: week}'],
    ['twice in each week, more than once', '《甲》每周超过1期。', 'name: 甲, every: {times: 2, per: week}'],
    ['twice in each week, three at most', '《甲》每周不超过3期。', 'name: 甲, every: {times: 2, per: week}'],
    ['no frequency', '《甲》每周六播出。', 'name: 甲'],
    ['no fixed days', '《甲》每周六播出。', 'name: 甲, every: irregular'],
  ])('%s', async (_, text, ...columns) => {
    expect(await found(text, ...columns)).toEqual([]);
  });
});

describe('days that contradict the data are errors', () => {
  it.each<[words: string, text: string, column: string, report: string]>([
    ['another weekday', '《甲》每周日播出。', saturdays, '周日 / {weekdays: [sat]}'],
    ['one day more', '《甲》每周六、周日播出。', saturdays, '周六、周日 / {weekdays: [sat]}'],
    ['every Saturday for every workday', '《甲》每周六播出。', 'name: 甲, every: workday', '周六 / workday'],
    ['workdays for weekly', '《甲》逢工作日播出。', 'name: 甲, every: week', '工作日 / week'],
    ['week by week for monthly', '《甲》逐周刊出。', 'name: 甲, every: month', '逐周 / month'],
    [
      'a row of its own names',
      '《甲》《乙》每周日播出。',
      'names: [甲, 乙], every: {weekdays: [sat]}',
      '周日 / {weekdays: [sat]}',
    ],
    ['another month', '《甲》4月起播出。', 'name: 甲, from: 2026-03-07', '4月起 / 2026-03-07'],
    ['another day', '《甲》自3月8日起播出。', 'name: 甲, from: 2026-03-07', '3月8日起 / 2026-03-07'],
    ['another end', '《甲》播出至10月底结束。', 'name: 甲, to: 2026-11-30', '至10月底结束 / 2026-11-30'],
  ])('%s', async (_, text, column, report) => {
    expect(await found(text, column)).toEqual([`error ${report}`]);
  });
});
