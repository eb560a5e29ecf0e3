import { describe, expect, it } from 'vitest';
import { parseUnit, readUnit } from '../../src/text/unit.ts';

describe('readUnit', () => {
  it.each([
    ['人次参加', '人次'],
    ['人参加', '人'],
    ['个工作日', '工作日'],
    ['个试点县', '个'],
    ['小时以上', '小时'],
    ['平方公里', '平方公里'],
    ['平方米', '平方米'],
    ['km，', '公里'],
    ['㎡', '平方米'],
    ['个百分点', '百分点'],
    ['场次', '场次'],
    ['支队伍', '支'],
    ['家电视台', '家'],
    ['名师生', '名'],
    ['分，', '分'],
  ])('finds the longest unit of %s', (text, name) => {
    expect(readUnit(text, 0)?.name).toBe(name);
  });

  it.each(['项目', '部门', '场馆', '人均', '位于', '成员', '期间', '次日'])(
    'knows that %s is a word of its own',
    (text) => {
      expect(readUnit(text, 0)).toBeNull();
    },
  );

  it.each(['培训', 'kmh', '分析', '成都', '成果', ''])('finds none in %j', (text) => {
    expect(readUnit(text, 0)).toBeNull();
  });

  it('counts places and points with digits only', () => {
    expect([readUnit('县', 0)?.name, readUnit('县', 0, true)]).toEqual(['县', null]);
    expect([readUnit('分', 0)?.name, readUnit('分', 0, true)]).toEqual(['分', null]);
  });
});

describe('parseUnit', () => {
  it.each([
    ['期', '期', 1],
    ['万元', '元', 10_000],
    ['亿元', '元', 100_000_000],
    ['万户', '户', 10_000],
    ['百万吨', '吨', 1_000_000],
    ['人次', '人次', 1],
    ['km', '公里', 1],
    ['千米', '公里', 1],
    ['千瓦时', '千瓦时', 1],
    ['百分点', '百分点', 1],
    ['成', '%', 10],
    ['‰', '%', 0.1],
  ])('%s is %s times %d', (word, name, factor) => {
    expect(parseUnit(word)).toMatchObject({ name, factor });
  });

  it.each(['', '万', '试点县', '期刊', '个试点县', '元人'])('%j is no unit', (word) => {
    expect(parseUnit(word)).toBeNull();
  });
});
