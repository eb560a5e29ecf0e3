import type { Change } from './change.ts';
import type { Writing } from './writing.ts';

/** A number with a full-width digit in it, a full-width % behind a number, full-width letters. */
const wideRuns =
  /[0-9０-９]{0,15}[０-９][0-9０-９]{0,15}(?:[．.][0-9０-９]{1,15}|[，,][0-9０-９]{3}(?![0-9０-９])){0,5}％?|(?<=[0-9])％|[Ａ-Ｚａ-ｚ]{1,40}/g;

/** Full-width digits and letters with their half-width form. */
export function* fullWidthRuns(own: string): Generator<Change> {
  for (const { index, 0: found } of own.matchAll(wideRuns)) {
    yield { start: index, end: index + found.length, text: narrow(found) };
  }
}

const narrow = (words: string): string =>
  words.replace(/[０-９Ａ-Ｚａ-ｚ％．，]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const besideDigit =
  /(?<=[\u4e00-\u9fff])[ \u00a0\u3000]{1,8}(?=[0-9])|(?<=[0-9])[ \u00a0\u3000]{1,8}(?=[\u4e00-\u9fff])/g;

/** Blanks between a Han character and a digit. Those beside a telephone number, or behind 表1 and 附件2, part on purpose. */
export function* blanksBesideDigits(own: string): Generator<Change> {
  for (const { index, 0: found } of own.matchAll(besideDigit)) {
    const before = own.slice(Math.max(0, index - 20), index);
    const behind = own.slice(index + found.length, index + found.length + 20);
    if (
      /^[0-9]{7}/.test(behind) ||
      /[0-9]{7}$/.test(before) ||
      /(?:^|[表图件章节\n\uFFFC|])[ ]?[0-9]{1,3}$/.test(before)
    )
      continue;
    yield { start: index, end: index + found.length, text: '' };
  }
}

const betweenHan = /(?<=[\u4e00-\u9fff]{2})[ \u00a0\u3000](?=[\u4e00-\u9fff]{2})/g;

/**
 * Blanks between two words of a sentence, where a paragraph holds just one: several part words on purpose. What belongs
 * there – nothing, or a mark – only a person can say.
 */
export function* blanksInSentences({
  own,
  blocks,
}: Writing): Generator<{ readonly start: number; readonly end: number }> {
  for (const { kind, start, end } of blocks) {
    if (kind !== 'paragraph') continue;
    const words = own.slice(start, end);
    if (!/[，。]/.test(words)) continue;
    const [first, second] = words.matchAll(betweenHan);
    if (first && !second) yield { start: start + first.index, end: start + first.index + 1 };
  }
}
