import { describe, expect, it } from 'vitest';
import { findSlips } from '../../../src/source/slips/find-slips.ts';
import { builtInLimits } from '../../../src/text/limits.ts';
import { planTexts } from '../plan-texts.ts';

describe('findSlips', () => {
  it.each(planTexts)('finds nothing in a plan without slips, and mends nothing', (text) => {
    const { slips, mended } = findSlips(text);
    expect(slips).toEqual([]);
    expect(mended).toBe(text.replaceAll('\r\n', '\n'));
  });

  it.each([
    ['lists at the indentation of their key', 'a:\n- b: c\n  d: e\n- f\ng: h\n'],
    ['lists in lists', 'a:\n  - - b\n    - c: d\n      e: f\n  - - g\n'],
    ['brackets over lines', 'a: [b,\n  c,\n  {d: e}]\nf: {\n  g: h\n}\ni: j\n'],
    ['quotes over lines', "a: \"b\n  c: d\n\n  e\"\nf: 'g\n  it''s'\nh: i\n"],
    ['paragraphs that look like YAML', 'a: |\n  b：c\n  d:e\n    f: >9\n\n  "g\nh: >-\n  [i\nj: k\n'],
    ['paragraphs in items', '- a: |\n    b：c\n  d: |\n    e\n- |\n  f：g\n- h\n'],
    ['comments anywhere', '# a：b\na: b # c: d\n      # e\nc: [d] # }\ne: "f" # "\n'],
    ['colons in words', 'a: 12:30\nb: http://c/d\ne: 甲：乙\nf: "g: h"\n- x\n'.replace('- x\n', '')],
    ['addresses as items', 'a:\n  - http://b/c\n  - mailto://d\n'],
    ['quoted keys and values after them', '"a": b\n\'c\': {"d":1, "e": [f]}\n'],
  ])('finds nothing in %s', (_name, text) => {
    expect(findSlips(text)).toEqual({ slips: [], mended: text });
  });

  it('stops at the bound on messages', () => {
    expect(findSlips('a：b\n'.repeat(5000)).slips).toHaveLength(builtInLimits.messages + 1);
  });

  it('mends line by line', () => {
    const { mended } = findSlips('kepu：1\nsections:\n\t- title:甲\n\t  text: >90\n  -id: b\nx: "y\nz: 1\n');
    expect(mended).toBe('kepu: 1\nsections:\n  - title: 甲\n    text: x\n  - id: b\nx: x\nz: 1\n');
  });
});
