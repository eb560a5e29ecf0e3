import { describe, expect, it } from 'vitest';
import type { Aside } from '../../src/document/reading.ts';
import { type RecognizeOptions, recognizePlan } from '../../src/recognize/recognize.ts';
import { paragraph } from './lines.ts';

const texts = [
  '清河县科协2026年工作要点',
  '一、强化供给',
  '1.办好讲座。全年20场。（责任单位：科普部）',
  '2.办好展览。（责任单位：科普部）',
];

const recognized = (options: Partial<RecognizeOptions>, asides: readonly Aside[] = []) => {
  const properties = { creator: '', subject: '', keywords: [], date: '' };
  const blocks = texts.map((text) => paragraph(text));
  const document = { title: '', properties, orientation: 'portrait', draft: false, blocks } as const;
  const usual = { year: null, thisYear: 2026, name: '', registers: [], nameId: () => null, depth: 'whole' } as const;
  return recognizePlan({ document, asides }, { ...usual, ...options });
};

describe('a text is made out', () => {
  it('with all that closes its tasks', () => {
    const { plan } = recognized({});
    expect(plan.responsibility).toBe('（责任单位：{owner}）');
    expect(plan.sections?.[0]?.tasks).toMatchObject([
      { title: '办好讲座', text: '全年20场。\n', owner: '科普部' },
      { title: '办好展览', owner: '科普部' },
    ]);
  });

  it('with closing words that stay in their texts', () => {
    const { plan } = recognized({ depth: 'headings' });
    expect(plan.responsibility).toBeUndefined();
    expect(plan.sections?.[0]?.tasks?.[0]?.text).toBe('全年20场。（责任单位：科普部）\n');
  });

  it('as text alone', () => {
    const { plan } = recognized({ depth: 'text' });
    expect(plan.sections).toBeUndefined();
    expect(plan.overview).toBe(`${texts.slice(1).join('\n\n')}\n`);
  });
});

it('tells what stands beside the text where it stands, and of the whole where that is not known', () => {
  const asides: readonly Aside[] = [
    { kind: 'comment', block: 2, words: '场次待定' },
    { kind: 'footnote', block: null, words: '见附件' },
    { kind: 'endnote', block: 0, words: '' },
  ];
  const { plan, notes } = recognized({}, asides);
  expect(notes.map(({ at: [object], message }) => [object, message.zh])).toEqual([
    [plan.sections?.[0]?.tasks?.[0], '批注：场次待定'],
    [plan, '脚注：见附件'],
  ]);
});
