import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/document/document.ts';
import { recognizePlan } from '../../src/recognize/recognize.ts';
import { paragraph } from './lines.ts';

/** How long it takes to recognise blocks, in milliseconds. */
const timeOf = (blocks: readonly Block[]): number => {
  const properties = { creator: '', subject: '', keywords: [], date: '' };
  const document = { title: '', properties, orientation: 'portrait', draft: false, blocks } as const;
  const options = {
    year: null,
    thisYear: 2026,
    name: '要点',
    registers: [],
    nameId: () => null,
    depth: 'whole',
  } as const;
  const start = performance.now();
  recognizePlan({ document, asides: [] }, options);
  return performance.now() - start;
};

const notice = [
  '清河县科协关于印发《2026年工作要点》的通知',
  '现将《2026年工作要点》印发给你们。',
  '清河县科协',
  '2026年3月5日',
];

describe('long runs of one character are read quickly', () => {
  it.each([
    [
      'blanks in front of 印发',
      [...notice, '2026年工作要点', '办好讲座。', `办公室${'\u3000'.repeat(100_000)}2026年印发`],
    ],
    ['words before a year', [`${'关于'.repeat(50_000)}人2026年工作要点`, '办好讲座。']],
  ])('%s', (_, texts) => {
    const blocks = texts.map((text, index) => paragraph(text, { isTitle: index === 0 && texts.length === 2 }));
    expect(timeOf(blocks)).toBeLessThan(3000);
  });

  it('and so are lines that are broken in one paragraph', () => {
    const words: readonly Inline[] = [{ type: 'text', text: '附件：甲' }, { type: 'break' }];
    const inlines = Array.from({ length: 20_000 }, () => words).flat();
    expect(timeOf([{ type: 'paragraph', lead: null, inlines }])).toBeLessThan(4000);
  });
});
