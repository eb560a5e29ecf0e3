import { expect, it } from 'vitest';
import { characterWidth, scriptOf } from '../../../src/verify/pages/character-width.ts';

it.each([
  ['中', 1, 1],
  ['，', 1, 1],
  ['　', 1, 1],
  ['Ａ', 1, 1],
  ['a', 0.5, 0.444],
  [' ', 0.5, 0.25],
  ['~', 0.5, 0.541],
  ['“', 1, 0.44],
  ['…', 1, 1],
  ['①', 1, 1],
  ['‰', 1, 1],
  ['α', 1, 1],
  ['é', 0.5, 0.5],
  ['\u0301', 0, 0],
  ['ｱ', 0.5, 0.5],
  ['￥', 1, 1],
  ['𠮷', 1, 1],
])('%s is %d em wide in a Chinese face and %d in another', (character, chinese, other) => {
  expect(characterWidth(character, true)).toBe(chinese);
  expect(characterWidth(character, false)).toBe(other);
});

it.each([
  ['中', 'han'],
  ['，', 'han'],
  ['“', 'shared'],
  ['①', 'shared'],
  ['±', 'latin'],
  [' ', 'shared'],
  ['\u00a0', 'shared'],
  ['a', 'latin'],
] as const)('%s is of the script %s', (character, script) => {
  expect(scriptOf(character)).toBe(script);
});
