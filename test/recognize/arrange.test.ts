import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { arrangeReading } from '../../src/recognize/arrange.ts';
import { linesOf as textsOf } from '../../src/recognize/line.ts';
import { paragraph } from './lines.ts';

/** A reading of paragraphs, of which `boxed` stood in a box. */
const readingOf = (texts: readonly string[], boxed: string | null): Reading => ({
  document: {
    title: '',
    properties: { creator: '', subject: '', keywords: [], date: '' },
    orientation: 'portrait',
    draft: false,
    blocks: texts.map((text) => paragraph(text)),
  },
  asides: boxed === null ? [] : [{ kind: 'text-box', block: 0, words: boxed }],
});

const arranged = (texts: readonly string[], boxed: string | null) =>
  textsOf(arrangeReading(readingOf(texts, boxed)).document.blocks);

describe('the head of a letter', () => {
  it('has its mark above the number', () => {
    expect(arranged(['清科协函〔2026〕3号', '清河县科协', '各乡镇：'], '清河县科协')).toEqual([
      '清河县科协',
      '清科协函〔2026〕3号',
      '各乡镇：',
    ]);
  });

  it('has its urgency above the mark', () => {
    expect(arranged(['特急\t清科协函〔2026〕3号', '清河县科协', '各乡镇：'], '清河县科协')).toEqual([
      '特急',
      '清河县科协',
      '清科协函〔2026〕3号',
      '各乡镇：',
    ]);
  });

  it.each([
    [['清科协函〔2026〕3号', '清河县科协'], null],
    [['清科协函〔2026〕3号', '清河县科协'], '内部资料'],
    [['工作要点', '清河县科协'], '清河县科协'],
    [['清科协函〔2026〕3号'], '清科协函〔2026〕3号'],
    [[], ''],
  ])('stays as it is read: %j with %j in a box', (texts, boxed) => {
    const reading = readingOf(texts, boxed);
    expect(arrangeReading(reading)).toBe(reading);
  });
});
