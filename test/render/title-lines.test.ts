import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakTitle } from '../../src/render/title-lines.ts';
import { printedWidth } from '../../src/text/width.ts';
import { titles } from './titles.ts';

/** Characters of a line at the size of titles (GB/T 9704-2012 §7.3.1: 二号). */
const capacity = 20;

/** A title of the corpus as it is written: `|` is a break that print finds, `||` one that the author asks for. */
const written = (broken: string): string => broken.replaceAll('||', '\n').replaceAll('|', '');

const printed = (broken: string): readonly string[] => broken.split(/\|+\u3000?/);

const withoutBlanks = (text: string): string => text.replace(/\s/g, '');

describe('breakTitle', () => {
  it.each(titles)('breaks %s', (broken) => {
    expect(breakTitle(written(broken), capacity)).toEqual(printed(broken));
  });

  it('never makes three lines narrow in the middle', () => {
    const threes = titles.map((broken) => breakTitle(written(broken), capacity)).filter(({ length }) => length === 3);
    expect(threes.length).toBeGreaterThan(8);
    for (const lines of threes) {
      const [first = 0, middle = 0, last = 0] = lines.map(printedWidth);
      // Lines that differ by two characters look alike.
      expect(middle, lines.join('/')).toBeGreaterThanOrEqual(Math.min(first, last) - 4);
    }
  });

  it('keeps the given names whole', () => {
    const title = '示例省科学技术协会关于修订《示例省科学技术协会科普经费管理办法》的通知';
    expect(breakTitle(title, capacity, ['示例省科学技术协会'])).toEqual([
      '示例省科学技术协会关于修订',
      '《示例省科学技术协会科普',
      '经费管理办法》的通知',
    ]);
  });

  const anyTitle = fc.string({
    unit: fc.constantFrom(...'示例省科学技术协会的年工作要点《》（）“”、：—ab 0\u3000𠮷👍'),
    minLength: 1,
    maxLength: 80,
  });
  const anyCapacity = fc.integer({ min: 4, max: 30 });

  it('keeps every character but blanks, and lines within their length, for any title', () => {
    fc.assert(
      fc.property(anyTitle, anyCapacity, (title, most) => {
        const lines = breakTitle(title, most);
        expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(title));
        for (const line of lines) expect(printedWidth(line)).toBeLessThanOrEqual(2 * most);
      }),
    );
  });

  it('leaves lines that it made as they are', () => {
    fc.assert(
      fc.property(anyTitle, anyCapacity, (title, most) => {
        const lines = breakTitle(title, most);
        expect(breakTitle(lines.join('\n'), most)).toEqual(lines);
      }),
    );
  });

  it('splits no name that fits on a line', () => {
    const name = '清河甲乙协会';
    const parts = fc.array(fc.constantFrom('关于', '印发', '工作', '《', '》', '2026年', '的通知', name), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(parts, (words) => {
        const title = words.join('');
        const whole = breakTitle(title, 8, [name]).map((line) => line.split(name).length - 1);
        expect(whole.reduce((sum, count) => sum + count, 0)).toBe(title.split(name).length - 1);
      }),
    );
  });

  it('breaks a title of five hundred characters in less than a second', () => {
    const title = '示例省科协关于印发'.repeat(56);
    const start = performance.now();
    expect(breakTitle(title, capacity).join('')).toBe(title);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('breaks a title of a hundred thousand characters', () => {
    expect(breakTitle('示例省科协'.repeat(20_000), capacity).join('')).toHaveLength(100_000);
  });
});
