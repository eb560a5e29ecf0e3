/** A year in the digits that another one is written in: ２０２６ and 二〇二六 as well as 2026. */
export const writeYear = (year: number, like: string): string => {
  const zero = /[〇零○]/u.exec(like)?.[0] ?? '〇';
  return String(year).replace(/\d/g, (digit) => {
    if (/[０-９]/u.test(like)) return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
    return /\d/.test(like) ? digit : digit === '0' ? zero : '零一二三四五六七八九'.charAt(Number(digit));
  });
};
