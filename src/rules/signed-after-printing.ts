import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const signedAfterPrinting: Rule = {
  id: 'signed-after-printing',
  severity: 'error',
  source: 'logic',
  summary: message('成文日期不晚于印发日期', 'A document is signed no later than it is printed'),
  reason: message(
    '先签发，后印发；印发日期在前，必有一个日期漏改了。',
    'A document is signed, then printed; where the printing comes first, one of the dates was left as it was.',
  ),
  example: {
    bad: `publication:
  signed: { date: 2026-03-05 }
  printing: { office: 清河县科协办公室, date: 2025-03-06 } #!
sections: []`,
    good: `publication:
  signed: { date: 2026-03-05 }
  printing: { office: 清河县科协办公室, date: 2026-03-05 }
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    const { signed, printing } = publication ?? {};
    // Both are YYYY-MM-DD, in which the order of the text is that of the days.
    if (!signed?.date || !printing?.date || printing.date >= signed.date) return;
    yield {
      at: [printing, 'date'],
      message: message(
        `印发日期 ${printing.date} 早于成文日期 ${signed.date}。请核对是哪一个写错了`,
        `The document is printed on ${printing.date}, before it is signed on ${signed.date}. See which date is wrong`,
      ),
      related: [{ at: [signed, 'date'], message: message('成文日期', 'the date of the document') }],
    };
  },
};
