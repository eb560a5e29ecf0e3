import { message } from '../../text/message.ts';
import { printedWidth } from '../../text/width.ts';
import type { Check } from '../check.ts';
import { gather, of } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { bare, isInFlow, isWholeDate } from '../elements/tell-paragraphs.ts';
import type { WordParagraph } from '../word-file.ts';

/** What dates that are not as they should be look like: in Han numerals, padded, with dots or hyphens. */
const wrongDate =
  /^(?:(?=.*[０-９])[\d０-９]{2,4}年[\d０-９]{1,2}月[\d０-９]{1,2}日|[二〇○零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日|\d{4}年0\d月\d{1,2}日|\d{4}年\d{1,2}月0\d日|\d{4}[.．/-]\d{1,2}[.．/-]\d{1,2}日?|\d{2}年\d{1,2}月\d{1,2}日)$/;

/** §7.3.5.4 */
export const issueDate: Check = {
  id: 'issue-date',
  strength: 'required',
  clause: 'GB/T 9704 7.3.5.4',
  summary: message(
    '成文日期用阿拉伯数字写全年、月、日，月、日不编虚位',
    'The date is in Arabic digits, without padding',
  ),
  *check(file) {
    const told = message(
      '成文日期应写作“2026年3月5日”的样子：阿拉伯数字，年份四位，月、日不编虚位。请改写',
      'the date should be written as 2026年3月5日: Arabic digits, four for the year, no padding. Rewrite it',
    );
    yield* gather(
      file.paragraphs
        .filter((paragraph) => isInFlow(paragraph) && wrongDate.test(bare(paragraph)))
        .map((paragraph) => ({ paragraph, told })),
    );
  },
};

/** How far a width that was counted may be off from one that was set, in twips: half a character. */
const tolerance = 160;

/** §7.3.5: with a seal, without one, with a stamp: each has its place. */
export const signaturePlace: Check = {
  id: 'signature-place',
  strength: 'usual',
  clause: 'GB/T 9704 7.3.5',
  summary: message('署名、成文日期在规定的位置', 'Signature and date stand where their form has them'),
  *check(file, profile) {
    const { signature, number, mark, body } = findElements(file);
    const [isOfficial, isUnsigned] = [number !== null || mark.length > 0, signature.length === 0];
    const flush = isOfficial && isUnsigned ? body.findLast((line) => isWholeDate(line)) : undefined;
    if (flush)
      yield of(
        flush,
        '成文日期没有居右。请设为右对齐，加盖印章的右空4字',
        'the date does not stand to the right. Set it flush right, 4 characters in where it is sealed',
      );
    const [name, date] = signature.slice(-2);
    if (signature.length !== 2 || !name || !date || [name, date].some((line) => !isSetRight(line))) return;
    const one = profile.sizes.body * 20 + Math.round(profile.grid.spacing * 20);
    const [nameWidth, dateWidth] = [name, date].map(({ text }) => (printedWidth(text.trim()) / 2) * one) as [
      number,
      number,
    ];
    const [nameRight, dateRight] = [rightOf(name, one), rightOf(date, one)];
    const isAt = (right: number, due: number): boolean => Math.abs(right - Math.max(0, due)) <= tolerance;
    // A name too long to be centred on a date four characters in may take the date with it.
    const isSealed =
      (isAt(dateRight, 4 * one) && isAt(nameRight, 4 * one + (dateWidth - nameWidth) / 2)) ||
      (dateRight > 4 * one && isAt(nameRight, 0) && isAt(dateRight, (nameWidth - dateWidth) / 2));
    const isUnsealed =
      dateWidth > nameWidth
        ? isAt(dateRight, 2 * one) && isAt(nameRight, 4 * one + dateWidth - nameWidth)
        : isAt(nameRight, 2 * one) && isAt(dateRight, nameWidth - dateWidth);
    const isStamped = isAt(dateRight, 4 * one) && isAt(nameRight, 4 * one);
    if (isSealed || isUnsealed || isStamped) return;
    yield of(
      date,
      `署名右空 ${inCharacters(nameRight, one)} 字、日期右空 ${inCharacters(dateRight, one)} 字，与加盖印章（日期右空4字、署名居中其上）、不加盖印章（署名右空2字）、签名章的位置都不合`,
      `the name stands ${inCharacters(nameRight, one)} and the date ${inCharacters(dateRight, one)} characters from the right, which is none of the places of §7.3.5`,
    );
  },
};

const isSetRight = ({ alignment, text }: WordParagraph): boolean => alignment === 'right' && !/\t|[\s　]$/.test(text);

const rightOf = ({ indent }: WordParagraph, one: number): number =>
  indent.rightChars === null ? indent.right : (indent.rightChars * one) / 100;

const inCharacters = (twips: number, one: number): number => Math.round((10 * twips) / one) / 10;
