import type { WrittenPublication } from '../plan/generated/types.generated.ts';
import { message } from '../text/message.ts';
import type { Turn } from './turn.ts';
import { turnDay } from './turn-fields.ts';
import { turnText } from './turn-text.ts';
import type { TurnSetting } from './turn-words.ts';

/** What becomes of the elements of official printing: dates and the year of the number move on, all of them marked. */
export function* turnPublication(publication: WrittenPublication | undefined, setting: TurnSetting): Generator<Turn> {
  if (publication === undefined) return;
  const { number, noticeText, copyNumber, signed, printing } = publication;
  const path = ['publication'];
  if (number !== undefined) yield* turnNumber(number, setting.year);
  yield* turnText(noticeText, [...path, 'noticeText'], setting);
  if (copyNumber !== undefined) {
    yield { kind: 'doubt', path: [...path, 'copyNumber'], range: null, words: copyNumber, why: oldCopy };
  }
  for (const [key, date] of [
    ['signed', signed?.date],
    ['printing', printing?.date],
  ] as const) {
    if (date === undefined) continue;
    yield* turnDay(date, [...path, key, 'date'], setting.year);
    yield { kind: 'doubt', path: [...path, key, 'date'], range: null, words: '', why: newDate };
  }
}

function* turnNumber(number: string, year: number): Generator<Turn> {
  const path = ['publication', 'number'];
  const at = number.search(new RegExp(`(?<!\\d)${year}(?!\\d)`));
  if (at !== -1) {
    const range = { start: at, end: at + 4 };
    yield { kind: 'move', of: 'number', path, range, before: String(year), words: String(year + 1) };
  }
  yield { kind: 'doubt', path, range: null, words: number, why: newNumber };
}

const newNumber = message('的序号要换成下一年的，没有改', 'must get next year’s number; that was left');
const oldCopy = message('是今年的份号，没有改', 'is this year’s copy number and was left');
const newDate = message('日期只把年份改到了下一年', 'of the date only the year was moved on');
