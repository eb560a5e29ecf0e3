import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../src/text/calendar.ts';

const calendar = createCalendar();
const workdaysOf = (year: number): number => calendar.countWorkdays(`${year}-01-01`, `${year}-12-31`);
const datesFrom = (from: string, to: string): readonly string[] => {
  const dates: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += 86_400_000)
    dates.push(new Date(time).toISOString().slice(0, 10));
  return dates;
};

describe('createCalendar', () => {
  it.each([
    [2004, 252],
    [2005, 250],
    [2006, 251],
    [2007, 249],
    [2008, 251],
    [2009, 250],
    [2010, 250],
    [2011, 250],
    [2012, 249],
    [2013, 250],
    [2014, 250],
    [2015, 249],
    [2016, 250],
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('knows the workdays of %i: %i', (year, workdays) => {
    expect(calendar.covers(year)).toBe(true);
    expect(workdaysOf(year)).toBe(workdays);
  });

  it('knows the workdays of each month of 2020', () => {
    const ends = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const counts = ends.map((end, index) => {
      const month = `2020-${String(index + 1).padStart(2, '0')}`;
      return calendar.countWorkdays(`${month}-01`, `${month}-${end}`);
    });
    expect(counts).toEqual([17, 20, 22, 22, 19, 21, 23, 21, 23, 17, 21, 23]);
  });

  it.each([
    ['2020-01-31', false, 'a Friday of the extended Spring Festival'],
    ['2020-02-01', false, 'a make-up day that the extension took back'],
    ['2020-02-03', true, 'the first day behind it'],
    ['2020-01-19', true, 'a Sunday that is made up for'],
    ['2026-01-04', true, 'a Sunday that is made up for'],
    ['2026-10-07', false, 'the last day of the National Day holiday'],
    ['2026-10-08', true, 'a plain Thursday'],
    ['2026-10-11', false, 'a plain Sunday'],
    ['2027-10-01', true, 'a Friday of a year that is not covered'],
    ['2027-10-02', false, 'a Saturday of a year that is not covered'],
  ])('%s is worked: %s (%s)', (date, worked) => {
    expect(calendar.isWorkday(date)).toBe(worked);
  });

  it.each([2003, 2027, 1, Number.NaN])('does not cover %d', (year) => {
    expect(calendar.covers(year)).toBe(false);
  });

  it('counts Monday to Friday where a year is not covered', () => {
    expect(workdaysOf(2027)).toBe(261);
    expect(workdaysOf(1969)).toBe(261);
  });

  it('counts nothing where the end stands before the start', () => {
    expect(calendar.countWorkdays('2026-03-02', '2026-03-01')).toBe(0);
  });

  it('counts what isWorkday says, over any range', () => {
    const date = fc
      .integer({ min: 0, max: 27 * 366 })
      .map((days) => new Date(Date.UTC(2002, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 800 }), (from, days) => {
        const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
        expect(calendar.countWorkdays(from, to)).toBe(datesFrom(from, to).filter(calendar.isWorkday).length);
      }),
    );
  });
});

describe('createCalendar with days of its own', () => {
  const own = createCalendar({
    holidays: {
      2027: ['2027-01-01', '2027-01-01', '2027-01-02', '2027-05-03', '2026-12-31'],
      2026: ['2026-01-01'],
    },
    workdays: { 2027: ['2027-05-08', '2027-05-10'], 2028: [] },
  });

  it.each([2004, 2026, 2027, 2028])('covers %i', (year) => {
    expect(own.covers(year)).toBe(true);
  });

  it('does not cover a year that nobody gives', () => {
    expect(own.covers(2029)).toBe(false);
  });

  it('counts a day once, and weekends and plain Mondays not at all', () => {
    expect(own.countWorkdays('2027-01-01', '2027-12-31')).toBe(261 - 2 + 1);
  });

  it('works on a day that stands in both lists', () => {
    const both = createCalendar({ holidays: { 2027: ['2027-05-04'] }, workdays: { 2027: ['2027-05-04'] } });
    expect(both.isWorkday('2027-05-04')).toBe(true);
  });

  it('takes a year that it is given from there alone', () => {
    expect(own.countWorkdays('2026-01-01', '2026-12-31')).toBe(261 - 1);
    expect(own.isWorkday('2026-10-01')).toBe(true);
  });

  it('adds up a range of many years, known and unknown', () => {
    expect(own.countWorkdays('2025-01-01', '2029-12-31')).toBe(248 + 260 + 260 + 260 + 261);
  });

  it('leaves the built-in calendar as it was', () => {
    expect(createCalendar().covers(2027)).toBe(false);
  });
});
