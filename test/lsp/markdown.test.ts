import { describe, expect, it } from 'vitest';
import { literal, withoutMarks } from '../../src/lsp/markdown.ts';

describe('words of a file in Markdown', () => {
  it.each([
    ['nothing is a mark', '**[a](b)** `c` <d> #1', '\\*\\*\\[a\\]\\(b\\)\\*\\* \\`c\\` \\<d\\> \\#1'],
    ['a line end parts Latin words', 'one\n  two\r\n3', 'one two 3'],
    ['a line end parts no Chinese ones', '甲\n 乙 \n丙a\n丁\nb', '甲乙丙a丁b'],
    ['controls are named', 'a\u0007', 'a\\<U\\+0007\\>'],
  ])('%s', (_, words, shown) => {
    expect(literal(words)).toBe(shown);
  });

  it('are cut where they are long', () => {
    expect(literal('甲'.repeat(201))).toBe(`${'甲'.repeat(199)}…`);
    expect(literal('甲乙丙', 2)).toBe('甲…');
  });

  it('are the same where no Markdown is shown', () => {
    const words = '**[a](b)** `c` <d> #1';
    expect(withoutMarks(`**标题** \`甲\`：${literal(words)}`)).toBe(`标题 甲：${words}`);
  });
});
