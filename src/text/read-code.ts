import { characterClass, isAt, isLetter, isOneAt } from './character.ts';
import type { NameReading } from './read-name.ts';

/** What stands behind the digits of a code: 〔2026〕, 0431-, 3·15, 1/3, 500强, 102线, 2号线, 2:1. */
const marksBehind = characterClass('〕]］）)-·•/强线号:∶.');

/**
 * A number that only tells things apart, from its first digit on, `end` behind its last, in a folded text: 〔2026〕12号,
 * 国道102线, 世界500强, 12345热线 and 3·15 are names, telephone numbers, ratios and fractions (1/3) `other`. Null for a number
 * to count with.
 */
export const readCode = (text: string, at: number, end: number): NameReading | null => {
  if (isLetter(text, at - 1)) return null;
  if (isAt(text, end, marksBehind)) return readMarkedCode(text, at, end);
  if (isOneAt(text, at - 1, '道')) return isRoad(text, at) ? codeOf(at, end, 'name') : null;
  return isHotline(text, at, end) ? codeOf(at, end, 'name') : null;
};

const readMarkedCode = (text: string, at: number, end: number): NameReading | null => {
  if (isAt(text, at - 1, yearOpeners)) return readDocumentNumber(text, at);
  if (isOneAt(text, end, '-')) return codeAt(telephone, text, at, 'other');
  if (isOneAt(text, end, '/')) return isOneAt(text, at - 1, '/') ? null : codeAt(fraction, text, at, 'other');
  if (isOneAt(text, end, '线')) {
    return isRoad(text, at) || !isAt(text, end + 1, lineWords) ? codeOf(at, end + 1, 'name') : null;
  }
  if (isOneAt(text, end, '号')) return readNumber(text, at, end);
  if (isAt(text, end, ratioMarks)) return readRatio(text, at);
  if (isOneAt(text, end, '强')) return isAt(text, end + 1, strengthWords) ? null : codeOf(at, end + 1, 'name');
  return codeAt(dayName, text, at, 'name');
};

/** 2号线, and 15号 of an address; 5号 may be a day. */
const readNumber = (text: string, at: number, end: number): NameReading | null => {
  if (isOneAt(text, end + 1, '线') && !isAt(text, end + 2, lineWords)) return codeOf(at, end + 2, 'name');
  return isAt(text, end + 1, dayWords) && !isAt(text, at - 1, streets) ? null : codeOf(at, end + 1, 'name');
};

const streets = characterClass('路街巷道弄村');

const ratioMarks = characterClass(':∶.');
const ratio = /\d{1,4}(?:\.\d{1,3})?(?:[:∶]\d{1,4}(?:\.\d{1,3})?){1,3}(?![:∶\d])/y;
const clock = /\d{1,2}:[0-5]\d(?!\d)/y;

/** 2.1:1, but 9:30 only behind 比 (师生比1:16). */
const readRatio = (text: string, at: number): NameReading | null => {
  const found = codeAt(ratio, text, at, 'other');
  clock.lastIndex = at;
  return found !== null && clock.test(text) && !text.slice(Math.max(0, at - 6), at).includes('比') ? null : found;
};

const codeOf = (start: number, end: number, kind: 'name' | 'other'): NameReading => ({
  start,
  end,
  kind,
  value: null,
  unit: null,
  digits: { start, end },
});

const codeAt = (pattern: RegExp, text: string, at: number, kind: 'name' | 'other'): NameReading | null => {
  pattern.lastIndex = at;
  const [found] = pattern.exec(text) ?? [];
  return found === undefined ? null : codeOf(at, at + found.length, kind);
};

const yearOpeners = characterClass('〔[［（(');
const documentNumber = /(?:19|20)\d\d[〕\]］）)]第?\d{1,5}号/y;

/** 清政发〔2026〕12号, from its bracket on. */
const readDocumentNumber = (text: string, at: number): NameReading | null => {
  const found = codeAt(documentNumber, text, at, 'name');
  return found && { ...found, start: at - 1 };
};

const telephone = /(?:0\d{2,3}-\d{7,8}(?:-\d{1,5})?|[48]00-\d{3,4}-\d{3,4}|\d{3}-\d{4}-\d{4})(?!\d)/y;
const fraction = /\d{1,3}\/\d{1,3}万?(?![\d/])/y;
const dayName = /\d{1,2}[·•]\d{1,2}(?!\d)/y;

/** 线上, 线路 and 线索 are words. */
const lineWords = characterClass('上下路索');
/** 5号前 is a day. */
const dayWords = characterClass('前之上下起开至到-—～、，。');
const strengthWords = characterClass('化度制调');

const roads = characterClass('国省县乡村');
const isRoad = (text: string, at: number): boolean => isOneAt(text, at - 1, '道') && isAt(text, at - 2, roads);

/** 110, 12345, 96789: what callers dial. */
const hotline = /(?:1[12]\d|12\d{3}|9[56]\d{3,4})(?!\d)/y;
const hotlineWords =
  /.{0,4}热线|火警|报警|查号|服务台|专线|平台|电话|便民|政务|急救|消防|指挥|宣传日|举报|投诉|工单|社会联动|紧急|接警|接处警|出警/uy;
const beforeHotline = /(?:热线|拨打|专线|电话)[：:]?$/;

const isHotline = (text: string, at: number, end: number): boolean => {
  if (end - at < 3 || end - at > 6 || !isAt(text, at, hotlineStarts)) return false;
  hotline.lastIndex = at;
  if (!hotline.test(text)) return false;
  hotlineWords.lastIndex = end;
  return hotlineWords.test(text) || (end - at >= 5 && beforeHotline.test(text.slice(Math.max(0, at - 3), at)));
};

const hotlineStarts = characterClass('19');
