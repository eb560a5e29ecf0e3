import { describe, expect, it } from 'vitest';
import { type NumeralException, numberingOf } from '../../src/recognize/numbering.ts';
import { type OutlineNode, outlineOf } from '../../src/recognize/outline.ts';
import { linesOf } from './lines.ts';

/** How the headings of a text are numbered; exceptions as title, numeral, and the one that comes next where they are of one style. */
const numbering = (...texts: readonly string[]) => {
  const { numbering: written, exceptions } = numberingOf(outlineOf(linesOf(...texts)).nodes);
  return { numbering: written, exceptions: [...exceptions].map(tell) };
};

const tell = ([{ title }, { printed, expected, isOutOfOrder }]: readonly [OutlineNode, NumeralException]) => [
  title,
  printed,
  ...(isOutOfOrder ? [expected] : []),
];

describe('the numbering of headings', () => {
  it('is the usual one', () => {
    expect(numbering('一、甲', '（一）乙', '1.丙', '（1）丁', '（2）戊', '二、己')).toEqual({
      numbering: null,
      exceptions: [],
    });
  });

  it('is that of most headings of a level', () => {
    expect(numbering('一、甲', '1、乙', '2、丙', '二、丁', '1、戊')).toEqual({
      numbering: ['一、', '1、'],
      exceptions: [],
    });
  });

  it('counts on where every part does', () => {
    expect(numbering('一、甲', '1.乙', '2.丙', '二、丁', '3.戊', '4.己')).toEqual({
      numbering: { levels: ['一、', '1.'], continuous: [2] },
      exceptions: [],
    });
  });

  it('does not count on where one part begins anew', () => {
    const { numbering: written, exceptions } = numbering(
      ...['一、甲', '1.乙', '2.丙', '二、丁', '1.戊', '三、己', '2.庚'],
    );
    expect(written).toEqual(['一、', '1.']);
    expect(exceptions).toEqual([['庚', '2.', '1.']]);
  });

  it('keeps numerals that are not the next ones', () => {
    expect(numbering('一、甲', '三、乙', '四、丙')).toEqual({ numbering: null, exceptions: [['乙', '三、', '二、']] });
    expect(numbering('一、甲', '二、乙', '三.丙').exceptions).toEqual([['丙', '三.']]);
  });

  it('is none where there are no headings', () => {
    expect(numbering('办好讲座。')).toEqual({ numbering: null, exceptions: [] });
  });
});
