import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSlots } from '../../../src/plan/columns/slots.ts';
import type { Break, Frequency } from '../../../src/plan/plan.ts';
import { createCalendar } from '../../../src/text/calendar.ts';

const calendar = createCalendar();
const slotsOf = (every: Frequency | null, from: string, to: string, breaks: readonly Break[] = []) =>
  countSlots({ every, from, to, breaks }, calendar);
const inYear = (every: Frequency, year: number) => slotsOf(every, `${year}-01-01`, `${year}-12-31`)?.slots;

describe('countSlots over a year', () => {
  it.each<[Frequency, number, number]>([
    ['day', 2020, 366],
    ['day', 2026, 365],
    ['workday', 2020, 249],
    ['workday', 2026, 248],
    ['week', 2020, 53],
    ['week', 2021, 53],
    ['week', 2012, 54],
    ['week', 2018, 53],
    ['weekend', 2020, 104],
    ['weekend', 2026, 104],
    ['month', 2020, 12],
    [{ weekdays: ['mon'] }, 2020, 52],
    [{ weekdays: ['wed'] }, 2020, 53],
    [{ weekdays: ['thu'] }, 2020, 53],
    [{ weekdays: ['sat'] }, 2020, 52],
    [{ weekdays: ['sun'] }, 2020, 52],
    [{ weekdays: ['mon', 'wed', 'fri'] }, 2020, 157],
    [{ weekdays: ['sat', 'sat'] }, 2020, 52],
    [{ times: 3, per: 'day' }, 2020, 1098],
    [{ times: 2, per: 'week' }, 2020, 106],
    [{ times: 1, per: 'month' }, 2020, 12],
    [{ times: 2, per: 'quarter' }, 2020, 8],
    [{ times: 4, per: 'year' }, 2020, 4],
  ])('%j in %i: %i', (every, year, slots) => {
    expect(inYear(every, year)).toBe(slots);
  });

  it.each([null, 'irregular'] as const)('%s has no count', (every) => {
    expect(slotsOf(every, '2026-01-01', '2026-12-31')).toBeNull();
  });
});

describe('countSlots over a part of a year', () => {
  it.each<[string, Frequency, string, string, number]>([
    ['from the fifth of January', 'workday', '2026-01-05', '2026-12-31', 247],
    ['from the third of February', 'workday', '2020-02-03', '2020-12-31', 232],
    ['two days of two weeks', 'week', '2026-03-01', '2026-03-02', 2],
    ['one day', 'month', '2026-03-31', '2026-03-31', 1],
    ['two days of two months', 'month', '2026-03-31', '2026-04-01', 2],
    ['over the new year', { times: 1, per: 'quarter' }, '2025-12-31', '2026-01-01', 2],
    ['over the new year', 'week', '2025-12-31', '2026-01-01', 1],
    ['a Sunday alone', 'weekend', '2026-03-01', '2026-03-01', 1],
    ['before 1970', { weekdays: ['thu'] }, '1969-12-25', '1970-01-01', 2],
    ['upside down', 'day', '2026-03-02', '2026-03-01', 0],
    ['upside down', 'week', '2026-03-02', '2026-03-01', 0],
  ])('%s: %j from %s to %s gives %i', (_, every, from, to, slots) => {
    expect(slotsOf(every, from, to)).toEqual({ slots, certain: true });
  });
});

describe('countSlots with breaks', () => {
  const summer = { from: '2026-07-01', to: '2026-08-31' };
  it.each<[string, Frequency, readonly Break[], number]>([
    ['takes the days out', 'day', [summer], 365 - 62],
    ['takes whole months out', 'month', [summer], 10],
    ['keeps a month of which a day is left', 'month', [{ from: '2026-07-01', to: '2026-07-30' }], 12],
    ['takes whole weeks out', 'week', [{ from: '2026-03-02', to: '2026-03-15' }], 51],
    ['keeps a week of which a day is left', 'week', [{ from: '2026-03-03', to: '2026-03-08' }], 53],
    ['keeps a week with a break in its middle once', 'week', [{ from: '2026-03-04', to: '2026-03-05' }], 53],
    ['takes workdays out', 'workday', [{ from: '2026-10-01', to: '2026-10-10' }], 248 - 3],
    ['counts a day in two breaks once', 'day', [summer, { from: '2026-08-01', to: '2026-09-30' }], 365 - 92],
    ['does not mind their order', 'day', [{ from: '2026-12-01', to: '2026-12-31' }, summer], 365 - 62 - 31],
    ['sees one inside another', 'day', [summer, { from: '2026-07-10', to: '2026-07-20' }], 365 - 62],
    [
      'clips them to the run',
      'day',
      [
        { from: '2025-01-01', to: '2026-01-31' },
        { from: '2027-01-01', to: '2027-02-01' },
      ],
      334,
    ],
    ['leaves nothing of a break of the whole', 'week', [{ from: '2020-01-01', to: '2030-01-01' }], 0],
    ['takes one that is upside down for none', 'workday', [{ from: '2026-05-01', to: '2026-03-01' }], 248],
  ])('%s', (_, every, breaks, slots) => {
    expect(slotsOf(every, '2026-01-01', '2026-12-31', breaks)?.slots).toBe(slots);
  });
});

describe('countSlots where the holidays are unknown', () => {
  it('counts Monday to Friday and says that it is not certain', () => {
    expect(slotsOf('workday', '2027-01-01', '2027-12-31')).toEqual({ slots: 261, certain: false });
  });

  it('is certain where no workday is asked for', () => {
    expect(slotsOf('week', '2027-01-01', '2027-12-31')).toEqual({ slots: 53, certain: true });
  });

  it('is not certain where a part of the range is unknown', () => {
    expect(slotsOf('workday', '2026-12-01', '2027-01-31')?.certain).toBe(false);
  });

  it('is certain where breaks take the unknown part out', () => {
    const breaks = [{ from: '2027-01-01', to: '2027-01-31' }];
    expect(slotsOf('workday', '2026-12-01', '2027-01-31', breaks)).toEqual({ slots: 23, certain: true });
  });
});

describe('countSlots against counting day by day', () => {
  const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const start = Date.UTC(2019, 0, 1) / 86_400_000;
  const range = fc
    .tuple(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 0, max: 500 }))
    .map(([first, length]): Break => ({ from: dateOf(start + first), to: dateOf(start + first + length) }));
  const monday = (date: string): number => Math.floor((Date.parse(date) / 86_400_000 + 3) / 7);
  const distinct = (values: readonly (string | number)[]): number => new Set(values).size;
  const counts: readonly (readonly [Frequency, (dates: readonly string[]) => number])[] = [
    ['day', (dates) => dates.length],
    ['workday', (dates) => dates.filter(calendar.isWorkday).length],
    ['week', (dates) => distinct(dates.map(monday))],
    ['weekend', (dates) => dates.filter((date) => [0, 6].includes(new Date(date).getUTCDay())).length],
    ['month', (dates) => distinct(dates.map((date) => date.slice(0, 7)))],
    [
      { weekdays: ['wed', 'sun'] },
      (dates) => dates.filter((date) => [0, 3].includes(new Date(date).getUTCDay())).length,
    ],
    [{ times: 2, per: 'year' }, (dates) => 2 * distinct(dates.map((date) => date.slice(0, 4)))],
  ];

  it.each(counts)('%j agrees', (every, count) => {
    fc.assert(
      fc.property(range, fc.array(range, { maxLength: 4 }), ({ from, to }, breaks) => {
        const dates: string[] = [];
        for (let day = Date.parse(from); day <= Date.parse(to); day += 86_400_000) dates.push(dateOf(day / 86_400_000));
        const left = dates.filter((date) => !breaks.some((pause) => date >= pause.from && date <= pause.to));
        expect(slotsOf(every, from, to, breaks)?.slots).toBe(count(left));
      }),
      { numRuns: 60 },
    );
  });
});
