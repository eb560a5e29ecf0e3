// The data and not the functions of the package: west of Greenwich its functions answer for the day before.
import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

const firstYear = 2004;
const lastYear = 2026;

/**
 * The text of `src/text/generated/holidays.generated.ts`: for every year that `chinese-days` knows, the days from
 * Monday to Friday that rest and the Saturdays and Sundays that are worked, as the State Council's notices say.
 */
export const generateHolidays = async (): Promise<string> => {
  const lines: string[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const rest = daysOf(days.holidays, year).filter((date) => !isWeekend(date));
    const work = daysOf(days.workdays, year).filter(isWeekend);
    lines.push(`  ${year}: ['${monthDays(rest)}', '${monthDays(work)}'],`);
  }
  return `// Generated from the package chinese-days; \`npm run update\` writes it. Do not edit.

/** By year: the days (MM-DD) from Monday to Friday that rest, then the Saturdays and Sundays that are worked. */
export const holidays: Readonly<Record<string, readonly [rest: string, work: string]>> = {
${lines.join('\n')}
};
`;
};

const daysOf = (named: Readonly<Record<string, string>>, year: number): readonly string[] =>
  Object.keys(named)
    .filter((date) => date.startsWith(`${year}-`))
    .sort();

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

const monthDays = (dates: readonly string[]): string => dates.map((date) => date.slice(5)).join(' ');
