import { characterClass, isAt } from './character.ts';

const otherUnit = /[（(][次项套条集篇件期个场名人部]{1,3}[）)]/uy;

/** The offset behind a second measure word in brackets (20场（次）), or the offset given where none stands there. */
export const endOfOtherUnit = (text: string, at: number): number => {
  if (!isAt(text, at, brackets)) return at;
  otherUnit.lastIndex = at;
  return at + (otherUnit.exec(text)?.[0].length ?? 0);
};

const brackets = characterClass('（(');
