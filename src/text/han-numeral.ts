import { characterClass } from './character.ts';

/** The digits of Chinese numerals; 两 is a 2 that stands alone or before a place. */
export const hanDigits = new Map<string, number>([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
for (const zero of '〇○') hanDigits.set(zero, 0);
hanDigits.set('两', 2);

const tens = new Map([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
]);

const scales = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** The Han characters that a numeral may begin or go on with. */
export const hanNumerals = characterClass('零一二三四五六七八九〇○两十百千万亿廿卅卌');

/** The power of ten of the 万 or 亿 that closes a numeral (8 for 三亿), else 0. */
export const closingScale = (run: string): number => {
  const scale = run.length > 1 ? (scales.get(run.charAt(run.length - 1)) ?? 0) : 0;
  return scale < 4 ? 0 : scale;
};

/** As many digits as a double keeps. */
export const mostHanDigits = 15;

/** 二百三十五, 两万, 廿三, 二〇二六 – or null for what is no numeral (三五, 万一) or may mean two things (一万二). */
export const hanValue = (run: string): number | null => {
  if (run.length === 0 || run.length > 30) return null;
  if (run.length === 1) return hanDigits.get(run) ?? tens.get(run) ?? (run === '十' ? 10 : null);
  const only = [...run];
  if (only.every((digit) => hanDigits.has(digit))) return digitString(only);
  return joinedValue(run);
};

/** 二〇二六. A row of digits without 〇 may as well be a choice (三五个), unless it is as long as a year. */
const digitString = (digits: readonly string[]): number | null => {
  const isNumber = (digits.length === 4 || digits.some((digit) => '〇○零'.includes(digit))) && !digits.includes('两');
  const [first = ''] = digits;
  if (!isNumber || digits.length > mostHanDigits || isZero(first)) return null;
  return Number(digits.map((digit) => hanDigits.get(digit)).join(''));
};

/** 亿 and 万 close what stands before them: 一亿二千万 is 一 亿 and 二千万. */
const joinedValue = (run: string): number | null => {
  const at = run.includes('亿') ? run.lastIndexOf('亿') : run.lastIndexOf('万');
  if (at < 0) return sectionValue(run);
  const high = joinedValue(run.slice(0, at));
  const low = at === run.length - 1 ? 0 : lowerValue(run.slice(at + 1));
  const scale = 10 ** (scales.get(run.charAt(at)) as number);
  if (high === null || low === null || high === 0 || low >= scale) return null;
  const value = high * scale + low;
  return value < 1e15 ? value : null;
};

/** What follows a closed place. A lone digit is unsure: 一万二 may be 12000 or a slip for 10002. */
const lowerValue = (run: string): number | null => {
  const hasZero = isZero(run.charAt(0));
  const rest = hasZero ? run.slice(1) : run;
  return rest.length === 0 || (rest.length === 1 && !hasZero && hanDigits.has(rest)) ? null : joinedValue(rest);
};

const isZero = (character: string): boolean => hanDigits.get(character) === 0;

/** A numeral below 万: places from the highest to the lowest, each with one digit; only 十 may stand without. */
const sectionValue = (run: string): number | null => {
  let sum = 0;
  let place = 4;
  for (let at = 0; at < run.length; ) {
    const hasZero = isZero(run.charAt(at)) && at > 0;
    if (hasZero) at++;
    const ten = tens.get(run.charAt(at));
    const written = hanDigits.get(run.charAt(at));
    const digit = written ?? (run.charAt(at) === '十' ? 1 : null);
    if (written !== undefined || ten !== undefined) at++;
    const scale = ten === undefined ? (scales.get(run.charAt(at)) ?? 0) : 1;
    if (ten === undefined && (digit === null || digit === 0)) return null;
    if (scale >= place || (scale === 0 && !isLastDigit(run, at, place, hasZero))) return null;
    sum += ten ?? (digit as number) * 10 ** scale;
    place = scale;
    if (ten === undefined && scale > 0) at++;
  }
  return sum === 0 ? null : sum;
};

/** Whether the digit before an offset may end a numeral: 一百零二 and 十二, but not 一百二 and not 十两. */
const isLastDigit = (run: string, at: number, place: number, hasZero: boolean): boolean =>
  at === run.length && (at === 1 || ((hasZero || place === 1) && run.charAt(at - 1) !== '两'));
