import { hasPublication } from '../plan/publication.ts';
import { foldWidth } from '../text/fold-width.ts';
import { message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Rule } from './rule.ts';

export const documentNumberForm: Rule = {
  id: 'document-number-form',
  severity: 'error',
  source: 'GB/T 9704',
  clause: '7.2.5',
  strength: '规定',
  isFixable: true,
  summary: message(
    '发文字号写作“代字〔年份〕序号号”，年份写全，序号不编虚位、不加“第”',
    'A document number is “sign〔year〕n号”: four digits of year, no 第, no leading zero',
  ),
  reason: message(
    '年份用六角括号“〔〕”括入；用方括号、圆括号或编成“012号”的，会被退回。',
    'The year stands in 〔〕; with other brackets, or as 012号, the document comes back.',
  ),
  example: {
    bad: `publication:
  number: 清科协发[2026]第012号 #!
sections: []`,
    good: `publication:
  number: 清科协发〔2026〕12号
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    const number = publication?.number ?? null;
    if (publication === null || number === null || form.test(number)) return;
    const right = rewriteNumber(number);
    const written = excerpt(number, 40);
    const at = [publication, 'number', { start: 0, end: number.length }] as const;
    if (form.test(right)) {
      // Blanks and full-width digits are slips of typing, of which the standard does not speak.
      const isTyping = rewriteNumber(number) === foldWidth(number).replace(/\s/g, '');
      yield {
        at,
        ...(isTyping && { severity: 'warning' as const }),
        message: message(`发文字号“${written}”应为“${right}”`, `The document number “${written}” should be “${right}”`),
        fix: { description: message(`改为“${right}”`, `write “${right}”`), edits: [{ at, text: right }] },
      };
    } else if (shortYear.test(right)) {
      yield {
        at,
        message: message(
          `发文字号“${written}”的年份应写四位数`,
          `The year of the document number “${written}” should have four digits`,
        ),
      };
    } else yield { at, severity: 'warning', message: unknown(written, unfilled.test(right)) };
  },
};

const form = /^[^\s\d〔〕()（）[\]]{1,40}〔\d{4}〕[1-9]\d{0,5}号$/;
const shortYear = /^[^\s\d〔〕]{1,40}〔\d{2}〕\d{1,6}号$/;
const unfilled = /^[^\s\d〔〕]{1,40}〔\d{4}〕[xX×_＿*]{0,10}号$/;

/** The number as the standard has it, as far as its parts can be told. */
const rewriteNumber = (number: string): string =>
  foldWidth(number)
    .replace(/\s/g, '')
    .replace(/[[［【（(﹝〖{〈《〔](\d{2}|\d{4})[\]］】）)﹞〗}〉》〕]/, '〔$1〕')
    .replace(/〕第?0{0,5}(\d{1,6})号$/, '〕$1号');

const unknown = (number: string, isUnfilled: boolean) =>
  isUnfilled
    ? message(`发文字号“${number}”还没有序号`, `The document number “${number}” has no serial number yet`)
    : message(
        `发文字号“${number}”看不出代字、年份和序号。写法如：清科协发〔2026〕12号`,
        `The document number “${number}” does not show sign, year and serial number, as 清科协发〔2026〕12号 does`,
      );
