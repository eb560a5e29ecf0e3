import { describe, expect, it } from 'vitest';
import { compareLines } from '../../src/compare/compare-lines.ts';

describe('compareLines', () => {
  it('pairs what was reworded, and tells what came and went in its place', () => {
    const olds = ['健康生活：合理膳食、慢性病预防；', '防灾避险：火灾逃生、燃气安全；', '数字生活：防范电信诈骗。'];
    const news = ['健康生活：合理膳食、控烟限酒；', '亲子阅读：绘本共读。', '数字生活：防范电信诈骗。'];
    expect(compareLines(olds, news)).toEqual([
      { old: olds[0], now: news[0] },
      { old: null, now: news[1] },
      { old: olds[1], now: null },
    ]);
  });

  it('keeps lines of the same words apart', () => {
    expect(compareLines(['甲。', '甲。'], ['甲。'])).toEqual([{ old: '甲。', now: null }]);
  });

  it('finds nothing where nothing changed', () => {
    expect(compareLines(['甲。', '乙。'], ['甲。', '乙。'])).toEqual([]);
  });
});
