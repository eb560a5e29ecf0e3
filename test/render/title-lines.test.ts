import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTitle } from '../../src/render/title-lines.ts';
import { displayWidth } from '../../src/text/width.ts';

describe('breakTitle', () => {
  it.each([
    ['示例省科协2026年科普工作要点', ['示例省科协2026年科普工作要点']],
    ['示例省科协\n2026年科普工作要点', ['示例省科协', '2026年科普工作要点']],
    ['示例省科学技术协会2026年科学技术普及工作要点', ['示例省科学技术协会2026年', '科学技术普及工作要点']],
    [
      '关于印发《示例省科学技术协会2026年科普工作要点》的通知',
      ['关于印发《示例省科学技术协会', '2026年科普工作要点》的通知'],
    ],
    [
      '示例省科学技术协会　示例省教育厅　中共示例省委宣传部　示例省农业农村厅　示例省广播电视局关于印发《2026年科普工作要点》的通知',
      [
        '示例省科学技术协会　示例省教育厅',
        '中共示例省委宣传部　示例省农业农村厅',
        '示例省广播电视局关于印发',
        '《2026年科普工作要点》的通知',
      ],
    ],
    ['一二三四五六七八九十一二三四五六七八九十', ['一二三四五六七八九十一二三四五六七八九十']],
  ])('breaks %s', (title, lines) => {
    expect(breakTitle(title, 20)).toEqual(lines);
  });

  it('keeps every character, and lines within their length, for any title', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'示例省科学技术协会的年工作要点《》（）“”、：ab 0𠮷👍'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 30 }), (title, capacity) => {
        const lines = breakTitle(title, capacity);
        expect(lines.join('')).toBe(title);
        // Where marks and figures leave no place to break, a line may be longer.
        if (!/[《》（）“”、：ab0]/.test(title))
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(2 * capacity);
      }),
    );
  });

  it('breaks a title of a hundred thousand characters', () => {
    expect(breakTitle('示例省科协'.repeat(20_000), 20).join('')).toHaveLength(100_000);
  });
});
