import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/report/frame.ts';
import { Source } from '../../src/source/source.ts';
import { displayWidth } from '../../src/text/width.ts';

const frame = (text: string, words: string, width = 80) => {
  const start = text.indexOf(words);
  return frameOf(new Source('plan.yaml', text), { start, end: start + words.length }, width);
};

describe('frameOf', () => {
  it('puts the carets under full-width characters, two cells each', () => {
    expect(frame('a\n全年举办培训30场。\n', '培训')).toEqual({
      line: 2,
      code: '全年举办培训30场。',
      carets: `${' '.repeat(8)}^^^^`,
    });
  });

  it('marks one cell where the span is empty or stands at the end of the text', () => {
    expect(frameOf(new Source('p', 'abc'), { start: 3, end: 3 }, 80).carets).toBe('   ^');
  });

  it('marks a span over several lines to the end of the first', () => {
    expect(frame('一二\n三四', '二\n三').carets).toBe('  ^^');
  });

  it('shows characters that a terminal would obey by name', () => {
    expect(frame('a\u001b[31mb', 'b').code).toBe('a<U+001B>[31mb');
  });

  it.each([40, 60, 100])('keeps the words meant in sight of a long line, within %i cells', (width) => {
    const text = `${'前'.repeat(300)}三十场${'后'.repeat(300)}`;
    const { code, carets } = frame(text, '三十场', width);
    expect(displayWidth(code)).toBeLessThanOrEqual(width);
    expect(carets.trimStart()).toBe('^^^^^^');
    const before = code.slice(0, code.indexOf('三十场'));
    expect(displayWidth(before)).toBe(carets.indexOf('^'));
    expect(code.startsWith('…') && code.endsWith('…')).toBe(true);
  });

  it('looks at no more of an endless line than it shows', () => {
    const text = `${'前'.repeat(500_000)}三十场${'后'.repeat(500_000)}`;
    const source = new Source('plan.yaml', text);
    const began = performance.now();
    for (let at = 0; at < 500; at += 1) frameOf(source, { start: 500_000, end: 500_003 }, 80);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
