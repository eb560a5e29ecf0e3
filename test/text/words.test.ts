import { expect, it } from 'vitest';
import { byLength, wordsBeginning, wordsEnding } from '../../src/text/words.ts';

const list = '人 人次 户 km=公里 公里 里程 次';

it.each([
  ['人', ['人', '人次']],
  ['公', ['公里']],
  ['里', ['里程']],
  ['次', ['次']],
  ['无', []],
])('words that begin with %s', (character, words) => {
  expect(wordsBeginning(list, character)).toEqual(words);
});

it.each([
  ['人', ['人']],
  ['里', ['km=公里', '公里']],
  ['次', ['人次', '次']],
  ['公', []],
])('words that end with %s', (character, words) => {
  expect(wordsEnding(list, character)).toEqual(words);
});

it('puts the longest first and leaves the rest in order', () => {
  const sorted = ['一', '二三', '四', '五六七'].map((word) => ({ word })).sort(byLength);
  expect(sorted.map(({ word }) => word)).toEqual(['五六七', '二三', '一', '四']);
});
