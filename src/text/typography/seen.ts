import { isHanAt } from '../character.ts';
import { CITED, HIDDEN } from './stand-ins.ts';

/** The character that a reader sees before an offset of a shown text; '' at the beginning of a block or a cell. */
export const seenBefore = (shown: string, at: number): string => {
  let before = at - 1;
  while (shown.charAt(before) === HIDDEN) before--;
  return unlessBorder(shown.charAt(before));
};

/** The character that a reader sees from an offset of a shown text on; '' at the end of a block or a cell. */
export const seenFrom = (shown: string, at: number): string => {
  let behind = at;
  while (shown.charAt(behind) === HIDDEN) behind++;
  return unlessBorder(shown.charAt(behind));
};

const unlessBorder = (character: string): string => (character === '\n' || character === '|' ? '' : character);

/** Whether a character is written in Chinese: a Han character, or one of a cited title. */
export const isHan = (character: string): boolean => isHanAt(character, 0) || character === CITED;

/** Whether a character opens a title, a quotation or a bracket in Chinese. */
export const isOpening = (character: string): boolean => character !== '' && '《〈“‘（〔【「『'.includes(character);

/** Whether a character closes one. */
export const isClosing = (character: string): boolean => character !== '' && '》〉”’）〕】」』'.includes(character);
