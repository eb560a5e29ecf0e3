import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import type { Rule } from './rule.ts';

export const copyNumberForm: Rule = {
  id: 'copy-number-form',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.2.1',
  strength: '一般',
  isFixable: true,
  summary: message('份号一般用六位数字', 'A copy number has six digits, as a rule'),
  reason: message('不足六位的，前面用0补齐。', 'A shorter number is filled up with zeros in front.'),
  example: {
    bad: `publication:
  copyNumber: "12" #!
sections: []`,
    good: `publication:
  copyNumber: "000012"
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication }) {
    const number = publication?.copyNumber ?? null;
    if (publication === null || number === null || number.length >= digits) return;
    const whole = number.padStart(digits, '0');
    const at = [publication, 'copyNumber', { start: 0, end: number.length }] as const;
    yield {
      at,
      message: message(`份号“${number}”一般写作“${whole}”`, `The copy number “${number}” is usually “${whole}”`),
      fix: { description: message('用0补足六位', 'fill it up to six digits'), edits: [{ at, text: whole }] },
    };
  },
};

const digits = 6;
