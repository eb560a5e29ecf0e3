import { describe, expect, it } from 'vitest';
import { characterClass, isAt, isHanAt, isLetter, isOneAt, noCharacters } from '../../src/text/character.ts';

const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

describe('isAt', () => {
  it('tells more classes apart than one table has bits', () => {
    const members = [...'零一二三四五六七八九十百'];
    const classes = members.map(characterClass);
    for (const [index, made] of classes.entries()) {
      expect(members.filter((member) => isAt(member, 0, made))).toEqual([members[index]]);
    }
  });

  it.each([-1, 2, 9])('finds nothing at %i, outside the text', (at) => {
    expect(isAt('约约', at, characterClass('约'))).toBe(false);
  });

  it('finds nothing of no characters', () => {
    expect(units.filter((unit) => isAt(unit, 0, noCharacters))).toEqual([]);
  });
});

it('isHanAt knows the Han characters of Unicode', () => {
  expect(units.filter((unit) => isHanAt(unit, 0) !== /\p{Script=Han}/u.test(unit))).toEqual([]);
});

it('isLetter knows the letters from A to z', () => {
  expect(units.filter((unit) => isLetter(unit, 0)).join('')).toBe(
    'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  );
});

it('isOneAt looks at one place', () => {
  expect([0, 1, 2].map((at) => isOneAt('一月', at, '月'))).toEqual([false, true, false]);
});
