import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/verify/text/units.ts';
import { fileOf, paragraphOf } from '../pages/word-file-of.ts';

const flush = { ...paragraphOf('').indent, firstLine: 0, firstLineChars: null };

const textsOf = (...paragraphs: Parameters<typeof fileOf>[0]) => unitsOf(fileOf(paragraphs)).map(({ text }) => text);

describe('unitsOf', () => {
  it('joins what a page break parted in the middle of a sentence', () => {
    const rest = paragraphOf('认真落实。', { pageBreakBefore: true, indent: flush });
    expect(textsOf(paragraphOf('请结合实际'), rest)).toEqual(['请结合实际认真落实。']);
  });

  it.each([
    ['a whole sentence above', paragraphOf('请结合实际。'), { pageBreakBefore: true, indent: flush }],
    ['an indent of its own', paragraphOf('请结合实际'), { pageBreakBefore: true }],
    ['no page break', paragraphOf('请结合实际'), { indent: flush }],
    ['a flush paragraph above', paragraphOf('各乡镇科协', { indent: flush }), { pageBreakBefore: true, indent: flush }],
  ] as const)('leaves paragraphs apart with %s', (_, above, changes) => {
    expect(textsOf(above, paragraphOf('认真落实。', changes))).toHaveLength(2);
  });

  it('leaves out what is empty', () => {
    expect(textsOf(paragraphOf(''), paragraphOf('　 '), paragraphOf('甲'))).toEqual(['甲']);
  });
});
