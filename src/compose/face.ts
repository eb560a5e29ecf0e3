import type { Face } from '../document/document.ts';

/**
 * The typeface of a heading or lead (GB/T 9704-2012 §7.3.3, by numeral style rather than depth): 一、 black, （一）
 * regular script, others body. What is unnumbered has no style to go by, so there its level decides.
 */
export const faceOf = (style: string, level: number): Face => {
  if (style === '') return level === 1 ? 'black' : level === 2 ? 'script' : 'body';
  if (/^[〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}、$/.test(style)) return 'black';
  if (/^[（(][〇零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,9}[）)]$/.test(style)) return 'script';
  return 'body';
};
