const quarters = ['一', '二', '三', '四'];

/**
 * A day, month or quarter as offices write it, without padding zeros: 2026年3月5日 for 2026-03-05, 2026年3月 for 2026-03,
 * 2026年第三季度 for 2026-Q3. What is none of them stays as it is.
 */
export const printDate = (written: string): string => {
  const found = /^(\d{4})-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?)$/.exec(written);
  if (!found) return written;
  const [, year, quarter, month, day] = found;
  if (quarter !== undefined) return `${year}年第${quarters[Number(quarter) - 1]}季度`;
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
};
