import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedIndex, foldName, likeness, originalOffset } from '../../../src/plan/binding/wording.ts';

describe('foldName', () => {
  it.each([
    ['“科普中国”APP实名注册人数', '科普中国app实名注册人数'],
    ['《求真·听科学怎么说》', '求真听科学怎么说'],
    ['农技协、科普示范基地', '农技协科普示范基地'],
    ['农技协和科普示范基地', '农技协科普示范基地'],
    ['科学素质的比例', '科学素质比例'],
    ['ＡＰＰ　２０', 'app20'],
    ['', ''],
  ])('%s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe('fold', () => {
  const text = fc.string({ unit: fc.constantFrom('的', '科', '普', '《', '》', ' ', 'A', 'Ａ', '3', '，', '\n') });

  it('leads every kept character back to its place', () => {
    fc.assert(
      fc.property(text, (words) => {
        const folded = fold(words);
        for (let index = 0; index < folded.text.length; index++) {
          const offset = originalOffset(folded, index);
          expect(foldName(words.charAt(offset))).toBe(folded.text.charAt(index));
          expect(foldedIndex(folded, offset)).toBe(index);
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(foldName(foldName(words))).toBe(foldName(words));
      }),
    );
  });
});

describe('likeness', () => {
  it.each([
    ['巡展学校', '完成40所学校的巡展任务', 1, true],
    ['科普讲座', '开展科普活动', 0.5, false],
    ['科普讲座', '举办培训', 0, false],
    ['省级培训', '举办培训100场其中省级30场', 1, true],
    ['', '培训', 0, false],
  ])('%s in %s', (name, words, coverage, isTelling) => {
    expect(likeness(name, words)).toEqual({ coverage, isTelling });
  });
});
