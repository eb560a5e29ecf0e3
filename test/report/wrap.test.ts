import { describe, expect, it } from 'vitest';
import { wrapPieces } from '../../src/report/wrap.ts';

const plain = (text: string) => ({ text, paint: null });

describe('wrapPieces', () => {
  it('breaks between characters of double width, and indents what follows', () => {
    expect(wrapPieces([plain('一二三四五六七八九十甲乙丙丁')], 24, 4)).toBe('一二三四五六七八九十\n    甲乙丙丁');
  });

  it('breaks no figure and puts no mark at the start of a line', () => {
    expect(wrapPieces([plain('一二三四五六七八九12345人')], 22, 2)).toBe('一二三四五六七八九\n  12345人');
    expect(wrapPieces([plain('一二三四五六七八九十，甲')], 22, 2)).toBe('一二三四五六七八九十，\n  甲');
  });

  it('keeps the marks of changed words by them', () => {
    expect(wrapPieces([plain('一二三四五六七八[-2026-]{+2027+}年')], 22, 2)).toBe(
      '一二三四五六七八\n  [-2026-]{+2027+}年',
    );
  });

  it('paints each line of its own', () => {
    const painted = { text: '一二三四五六七八九十甲乙', paint: (text: string) => `<${text}>` };
    expect(wrapPieces([plain('前'), painted], 24, 4)).toBe('前<一二三四五六七八九>\n    <十甲乙>');
  });

  it('keeps line breaks', () => {
    expect(wrapPieces([plain('一\n二')], 40, 2)).toBe('一\n  二');
  });
});
