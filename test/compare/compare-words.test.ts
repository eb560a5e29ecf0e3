import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, markWords } from '../../src/compare/compare-words.ts';

const marked = (old: string, now: string): string => markWords(compareWords(old, now));

describe('compareWords', () => {
  it.each([
    ['全年培训不少于30场。', '全年培训不少于50场。', '全年培训不少于[-30-]{+50+}场。'],
    ['注册人数达到5.5万人', '注册人数达到55万人', '注册人数达到[-5.5-]{+55+}万人'],
    ['建成二十个站点', '建成三十个站点', '建成[-二十-]{+三十+}个站点'],
    ['办好展览、讲座。', '办好展览、讲座、巡演。', '办好展览、讲座{+、巡演+}。'],
    [
      '科普活动30场，科普讲座20场。',
      '科普活动30场，科普展览5场，科普讲座20场。',
      '科普活动30场，{+科普展览5场，+}科普讲座20场。',
    ],
    ['办好《求真》专栏。', '办好《求真》专栏。开展评估。', '办好《求真》专栏。{+开展评估。+}'],
    ['推动工作落实', '推进任务落地', '推[-动工作落实-]{+进任务落地+}'],
    ['', '新增一句。', '{+新增一句。+}'],
    ['照旧。', '照旧。', '照旧。'],
    ['更新FM91.6频率', '更新FM98.5频率', '更新FM[-91.6-]{+98.5+}频率'],
    ['由宣传部牵头负责。', '由教育局、卫健局牵头负责。', '由[-宣传部-]{+教育局、卫健局+}牵头负责。'],
    ['甲、戊的乙。', '丙、己的丁。', '[-甲、戊的乙-]{+丙、己的丁+}。'],
  ])('%s → %s', (old, now, expected) => {
    expect(marked(old, now)).toBe(expected);
  });

  const texts = fc
    .array(fc.constantFrom('科', '普', '活', '动', '的', '，', '。', '、', '30', '场', 'APP', '𠮷', '\n'), {
      maxLength: 40,
    })
    .map((units) => units.join(''));

  it('holds both texts', () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const stretches = compareWords(old, now);
        const without = (kind: string) =>
          stretches
            .filter((stretch) => stretch.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect(without('inserted')).toBe(old);
        expect(without('deleted')).toBe(now);
      }),
    );
  });

  it('says the same the other way round', () => {
    fc.assert(
      fc.property(texts, texts, (old, now) => {
        const there = compareWords(old, now).filter(({ kind }) => kind !== 'same');
        const back = compareWords(now, old).filter(({ kind }) => kind !== 'same');
        const words = (kind: string, of: typeof there) =>
          of.filter((each) => each.kind === kind).map(({ text }) => text);
        expect(words('deleted', back)).toEqual(words('inserted', there));
        expect(words('inserted', back)).toEqual(words('deleted', there));
      }),
    );
  });

  it('takes long texts that have nothing in common', () => {
    const one = Array.from({ length: 30_000 }, (_, index) => String.fromCharCode(0x4e00 + (index % 5000))).join('');
    const other = Array.from({ length: 30_000 }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7) % 5000))).join(
      '',
    );
    expect(compareWords(one, other).length).toBeGreaterThan(0);
  }, 2000);
});
