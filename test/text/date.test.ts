import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOf, isDate, lastDayOfMonth } from '../../src/text/date.ts';

const days = fc.integer({ min: -719_000, max: 2_932_000 });

describe('isDate', () => {
  it.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '2026-01',
    '20260101',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '２０２６-01-01',
    '',
  ])('%s is not', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

describe('dates as numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2026-11-30', 20_787],
  ])('%s is day %d', (date, day) => {
    expect(dayNumber(date)).toBe(day);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-31', 365, '2027-01-31'],
    ['0001-01-01', 0, '0001-01-01'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %d days is %s', (date, more, then) => {
    expect(addDays(date, more)).toBe(then);
  });

  it('agree with the proleptic Gregorian calendar of the machine', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = addDays('1970-01-01', day);
        expect(date).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
        expect(isDate(date)).toBe(true);
        expect(dayNumber(date)).toBe(day);
      }),
    );
  });

  it('count from one to the other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (day, more) => {
        const from = addDays('1970-01-01', day);
        expect(dayNumber(addDays(from, more)) - dayNumber(from)).toBe(more);
      }),
    );
  });
});

describe('lastDayOfMonth', () => {
  it.each([
    [2026, 2, '2026-02-28'],
    [2024, 2, '2024-02-29'],
    [1900, 2, '1900-02-28'],
    [2026, 11, '2026-11-30'],
    [2026, 12, '2026-12-31'],
  ])('of %d, month %d is %s', (year, month, date) => {
    expect(lastDayOfMonth(year, month)).toBe(date);
  });
});

describe('dayOf', () => {
  it.each([
    [new Date(2026, 10, 25, 0, 0), '2026-11-25'],
    [new Date(2026, 0, 1, 23, 59), '2026-01-01'],
  ])('%s is %s on the wall', (moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });
});
