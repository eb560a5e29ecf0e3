/** Full-width forms that numbers are written with. 。，：（） and the like are punctuation of the text and stay. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ％．－＋＞＜＝／]/;

const groupComma = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g;

const foldable = /[０-９Ａ-Ｚａ-ｚ％．－＋＞＜＝／]/g;

/**
 * The text with full-width digits, letters and marks of numbers in half width, at equal length, so that offsets stay
 * true. A full-width comma becomes a thousands separator only between full-width digits (２，０００); what it
 * is between others (1，234，567) `readNumeral` knows.
 */
export const foldWidth = (text: string): string =>
  fullWidth.test(text)
    ? text.replace(groupComma, ',').replace(foldable, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    : text;
