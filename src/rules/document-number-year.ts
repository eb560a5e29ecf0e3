import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const documentNumberYear: Rule = {
  id: 'document-number-year',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.2.5',
  strength: '实务',
  summary: message(
    '发文字号的年份与成文日期同年',
    'The year of the document number is that of the date of the document',
  ),
  reason: message(
    '照着上一年的文件改，文号里的年份最容易漏改。',
    'In a document made from last year’s, the year of the number is easily left as it was.',
  ),
  example: {
    bad: `publication:
  number: 清科协发〔2025〕12号 #!
  signed: { date: 2026-03-05 }
sections: []`,
    good: `publication:
  number: 清科协发〔2026〕12号
  signed: { date: 2026-03-05 }
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication, year }) {
    const [found, digits] = inBrackets.exec(publication?.number ?? '') ?? [];
    if (!publication?.number || found === undefined || digits === undefined) return;
    const start = publication.number.indexOf(found) + 1;
    const at = [publication, 'number', { start, end: start + digits.length }] as const;
    const { signed } = publication;
    if (signed?.date) {
      if (signed.date.startsWith(digits)) return;
      yield {
        at,
        message: message(
          `发文字号的年份是${digits}，成文日期是${signed.date}。请核对是哪一个漏改了`,
          `The number is of ${digits}, the document of ${signed.date}. See which of them was left as it was`,
        ),
        related: [{ at: [signed, 'date'], message: message('成文日期', 'the date of the document') }],
      };
    } else if (Number(digits) > year || Number(digits) < year - 1) {
      yield {
        at,
        message: message(
          `发文字号的年份是${digits}，计划是${year}年的。请核对`,
          `The number is of ${digits}, the plan of ${year}. See which of them is right`,
        ),
      };
    }
  },
};

const inBrackets = /[[［【（(﹝〔]((?:19|20)\d\d)[\]］】）)﹞〕]/;
