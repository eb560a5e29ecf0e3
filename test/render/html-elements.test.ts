import { describe, expect, it } from 'vitest';
import type { Imprint, Letterhead, OfficialElement, Signature } from '../../src/document/document.ts';
import { writeElement } from '../../src/render/html/elements.ts';

/** The classes, distances from the right and words of an element, line by line. */
const linesOf = (element: OfficialElement): readonly string[] =>
  Array.from(
    writeElement(element).matchAll(/<p(?: class="([^"]*)")?(?: style="padding-right:(.*?)em")?>(.*)<\/p>/g),
    ([, name, right, words]) => [name, words, right].filter((part) => part !== undefined).join(' '),
  );

const letterhead: Letterhead = {
  type: 'letterhead',
  form: 'general',
  copyNumber: '000001',
  urgency: '特急',
  mark: { hosts: ['示例省科协'], suffix: '文件' },
  number: '示科协发〔2026〕12号',
  signers: [],
};

describe('a letterhead', () => {
  it('has one mark with its word behind it, or a word beside all of several', () => {
    expect(linesOf(letterhead)).toEqual([
      'copy-number 000001',
      'urgency black 特急',
      '示例省科协文件',
      '示科协发〔2026〕12号',
    ]);
    expect(writeElement(letterhead)).toContain('--length:7');
    const hosts = ['示例省科协', '示例省教育厅'];
    const joint = { ...letterhead, mark: { hosts, suffix: '文件' } };
    expect(linesOf(joint).slice(2)).toEqual([...hosts, 'suffix 文件', '示科协发〔2026〕12号']);
    expect(writeElement(joint)).toContain('--length:9');
    expect(linesOf({ ...letterhead, mark: { hosts, suffix: '' } }).slice(2)).toEqual([
      ...hosts,
      '示科协发〔2026〕12号',
    ]);
  });

  it('has signers beside its number', () => {
    const signed = { ...letterhead, signers: ['张三', '李四'] };
    expect(linesOf(signed).at(-1)).toBe('signers 签发人：张三　李四');
    expect(writeElement(signed)).toContain('<div class="number beside">');
    expect(writeElement(letterhead)).toContain('<div class="number">');
  });

  it('has nothing that is not there', () => {
    const bare = { ...letterhead, form: 'letter', copyNumber: null, urgency: null, mark: null, number: null } as const;
    expect(writeElement(bare)).toBe('<header class="letterhead letter">\n<div class="number">\n</div>\n</header>\n');
  });
});

describe('a signature', () => {
  const signature: Signature = {
    type: 'signature',
    manner: 'sealed',
    by: ['示例省科学技术协会'],
    stamp: null,
    date: '2026年3月5日',
    carried: 0,
  };

  it.each<readonly [name: string, changes: Partial<Signature>, lines: readonly string[]]>([
    ['with a seal', {}, ['示例省科学技术协会 2.5', 'date 2026年3月5日 4']],
    ['without one', { manner: 'unsealed' }, ['示例省科学技术协会 2', 'date 2026年3月5日 3']],
    ['without one, with a short name', { manner: 'unsealed', by: ['科协'] }, ['科协 8', 'date 2026年3月5日 2']],
    [
      'with a stamp',
      { manner: 'stamped', by: [], stamp: { title: '主席', name: '张三' } },
      ['主席　　张三 4', 'date 2026年3月5日 4'],
    ],
    ['of several', { by: ['科协', '教育厅'] }, ['科协 6', '教育厅 5.5', 'date 2026年3月5日 4']],
    ['without a date', { date: null }, ['示例省科学技术协会 0']],
    ['without a name', { by: [] }, ['date 2026年3月5日 4']],
  ])('%s', (_, changes, lines) => {
    expect(linesOf({ ...signature, ...changes })).toEqual(lines);
  });
});

describe('an imprint', () => {
  const imprint: Imprint = {
    type: 'imprint',
    form: 'general',
    place: 'below-text',
    recipients: '主送：省委宣传部。',
    copies: '抄送：省教育厅。',
    office: '示例省科协办公室',
    date: '2026年3月6日印发',
  };

  it('lists who gets it, and who printed it when', () => {
    const lines = ['list 主送：省委宣传部。', 'list 抄送：省教育厅。', '示例省科协办公室', '2026年3月6日印发'];
    expect(linesOf(imprint)).toEqual(lines);
    expect(linesOf({ ...imprint, office: null, date: null })).toEqual(lines.slice(0, 2));
    expect(writeElement({ ...imprint, office: null, date: null })).not.toContain('printing');
  });
});
