import type { Imprint, Letterhead, OfficialElement, Signature } from '../../document/document.ts';
import { printElement } from '../../document/official.ts';
import { printedWidth } from '../../text/width.ts';
import { escapeHtml } from './escape.ts';

/** An element of an official document, placed as in print (GB/T 9704-2012 §7). */
export const writeElement = (element: OfficialElement): string => {
  switch (element.type) {
    case 'letterhead':
      return writeLetterhead(element);
    case 'signature':
      return writeSignature(element);
    case 'imprint':
      return writeImprint(element);
    case 'attachment-list':
      return `<div class="attachment-list">\n${printElement(element)
        .map((line) => paragraph(line))
        .join('')}</div>\n`;
    default:
      return paragraph(element.text, element.type);
  }
};

const paragraph = (text: string, name = '', right: number | null = null): string => {
  const style = right === null ? '' : ` style="padding-right:${Math.round(100 * Math.max(0, right)) / 100}em"`;
  return `<p${name === '' ? '' : ` class="${name}"`}${style}>${escapeHtml(text)}</p>\n`;
};

/** Number and signers share a row; the rule below them is the element's own. */
const writeLetterhead = ({ form, copyNumber, urgency, mark, number, signers }: Letterhead): string => {
  const hosts = mark?.hosts ?? [];
  const isJoint = hosts.length > 1;
  const names = hosts.map((host) => paragraph(isJoint ? host : `${host}${mark?.suffix ?? ''}`));
  const suffix = isJoint && mark && mark.suffix !== '' ? paragraph(mark.suffix, 'suffix') : '';
  const longest = hosts.reduce((most, host) => Math.max(most, printedWidth(host) / 2), 1);
  const length = isJoint
    ? longest + printedWidth(mark?.suffix ?? '') / 2 + 1
    : longest + printedWidth(mark?.suffix ?? '') / 2;
  const signed = signers.length > 0 ? paragraph(`签发人：${signers.join('　')}`, 'signers') : '';
  return (
    `<header class="letterhead ${form}">\n` +
    (copyNumber === null ? '' : paragraph(copyNumber, 'copy-number')) +
    (urgency === null ? '' : paragraph(urgency, 'urgency black')) +
    (mark ? `<div class="mark" style="--length:${length}"><div>\n${names.join('')}</div>${suffix}</div>\n` : '') +
    `<div class="number${signed === '' ? '' : ' beside'}">\n${number === null ? '' : paragraph(number)}${signed}</div>\n</header>\n`
  );
};

/** Widths in characters, where a letter or digit is half a one, place name and date as §7.3.5 has them. */
const writeSignature = ({ manner, by, stamp, date }: Signature): string => {
  const names = stamp ? [`${stamp.title}　　${stamp.name}`] : by;
  const last = names.at(-1) ?? '';
  const [nameWidth, dateWidth] = [printedWidth(last) / 2, printedWidth(date ?? '') / 2];
  const isDateLonger = dateWidth > nameWidth;
  const unsealed = isDateLonger ? [4 + dateWidth - nameWidth, 2] : [2, nameWidth - dateWidth];
  const sealed = [4 + (dateWidth - nameWidth) / 2, 4];
  const [nameRight = 4, dateRight = 4] = manner === 'unsealed' ? unsealed : manner === 'sealed' ? sealed : [4, 4];
  const rows = names.map((name) => paragraph(name, '', nameRight + (nameWidth - printedWidth(name) / 2) / 2));
  return `<div class="signature ${manner}">\n${rows.join('')}${date === null ? '' : paragraph(date, 'date', dateRight)}</div>\n`;
};

const writeImprint = ({ form, recipients, copies, office, date }: Imprint): string => {
  const lists = [recipients, copies].filter((words) => words !== null).map((words) => paragraph(words, 'list'));
  const printing = [office, date].filter((words) => words !== null);
  const row =
    printing.length === 0
      ? ''
      : `<div class="printing">\n${printing.map((words) => paragraph(words)).join('')}</div>\n`;
  return `<footer class="imprint ${form}">\n${lists.join('')}${row}</footer>\n`;
};
