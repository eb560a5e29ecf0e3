const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists, written YYYY-MM-DD: 2026-02-30 is none. Years 0001 to 9999. */
export const isDate = (text: string): boolean => {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  if (year === undefined || year === '0000') return false;
  const days = daysOfMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= days;
};

/**
 * Days since 1 January 1970 of a date (YYYY-MM-DD): dates as numbers that can be counted with. Counted by the
 * Gregorian rules alone, so that no time zone and no two-digit year comes in.
 */
export const dayNumber = (date: string): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - daysBefore1970
  );
};

/** The weekday of a date (YYYY-MM-DD), 0 for Monday. */
export const weekdayOf = (date: string): number => weekdayIndex(dayNumber(date));

/** The weekday of a day number, 0 for Monday: 1 January 1970 was a Thursday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** From 1 March of the year 0, where `dayNumber` begins to count, to 1 January 1970. */
const daysBefore1970 = 719_468;

/** The date (YYYY-MM-DD) so many days after a date, or before it where `days` is negative. Years 1 to 9999. */
export const addDays = (date: string, days: number): string => {
  const sinceMarch0 = dayNumber(date) + days + daysBefore1970;
  const era = Math.floor(sinceMarch0 / daysOf400Years);
  const dayOfEra = sinceMarch0 - era * daysOf400Years;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};

const daysOf400Years = 146_097;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The date (YYYY-MM-DD) that the calendar on the wall shows at a moment. */
export const dayOf = (moment: Date): string =>
  `${padded(moment.getFullYear(), 4)}-${padded(moment.getMonth() + 1, 2)}-${padded(moment.getDate(), 2)}`;

/** The last date (YYYY-MM-DD) of a month, counted from 1. */
export const lastDayOfMonth = (year: number, month: number): string =>
  `${padded(year, 4)}-${padded(month, 2)}-${padded(daysOfMonth(year, month), 2)}`;

/** How many days a month has, counted from 1; 0 for one that does not exist. */
export const daysOfMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
