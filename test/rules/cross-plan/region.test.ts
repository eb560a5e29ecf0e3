import { describe, expect, it } from 'vitest';
import { regionChildMissing } from '../../../src/rules/cross-plan/region-child-missing.ts';
import { regionCountedTwice } from '../../../src/rules/cross-plan/region-counted-twice.ts';
import { regionRollupMismatch } from '../../../src/rules/cross-plan/region-rollup-mismatch.ts';
import { findingsAmong, type Plans, targets } from './findings-among.ts';

/** A target that counts towards the one of the same id of the province. */
const child = (id: string, value: string, more = ''): string =>
  `id: ${id}, indicator: 指标${id}, value: ${value}, upstream: province-2026#${id}${more}`;
const own = (id: string, value: string, more = ''): string => `id: ${id}, indicator: 指标${id}, value: ${value}${more}`;

/** A plan of its own issuer. */
const by = (name: string, ...lines: readonly string[]): string => `issuer: ${name}\n${targets(...lines)}`;

/** A province with one target, and a city for each value that counts towards it. */
const family = (total: string, ...values: readonly string[]): Plans => ({
  'province-2026': by('示例省科协', own('a', total)),
  ...Object.fromEntries(values.map((value, index) => [`city${index}-2026`, by(`第${index}市`, child('a', value))])),
});

describe('region-rollup-mismatch', () => {
  const severity = async (plans: Plans, scope = {}): Promise<string> =>
    (await findingsAmong(regionRollupMismatch, plans, scope)).map((words) => words.split(' ')[0]).join(' ');

  it.each([
    ['30场', ['20场', '15场'], 'more than an exact total'],
    ['30场', ['不少于20场', '15场'], 'at least more than an exact total'],
    ['不超过10件', ['不超过6件', '不超过5件'], 'limits that allow more than the total'],
    ['不超过10件', ['6件', '5件'], 'exactly more than a limit'],
    ['20-30场', ['20场', '15场'], 'more than a range'],
  ])('an error: %s from %j, %s', async (total, values) => {
    expect(await severity(family(total, ...values))).toBe('error');
    // Whoever is missing makes it only worse.
    expect(await severity(family(total, ...values), { isWhole: false })).toBe('error');
  });

  it.each([
    ['不少于40场', ['20场', '15场']],
    ['40场', ['20场', '15场']],
    ['超过35场', ['20场', '15场']],
    ['不少于40场', ['不少于20场', '不少于15场']],
    ['40-50场', ['20场', '15场']],
  ])('a warning, for others may do the rest: %s from %j', async (total, values) => {
    expect(await severity(family(total, ...values))).toBe('warning');
    expect(await severity(family(total, ...values), { isWhole: false })).toBe('');
  });

  it('an error where the same children make up another target exactly', async () => {
    const plans = {
      'province-2026': by('示例省科协', own('a', '不少于40场'), own('b', '10场')),
      'x-2026': by('甲市', child('a', '20场'), child('b', '4场')),
      'y-2026': by('乙市', child('a', '15场'), child('b', '6场')),
    };
    expect(await findingsAmong(regionRollupMismatch, plans)).toEqual([
      'error province-2026: 不少于40场: “指标a”是不少于40场，下级计划相加是35场（甲市20场、乙市15场）。请核对上下级的数',
    ]);
  });

  it('a warning for another unit, which is not added', async () => {
    expect(await findingsAmong(regionRollupMismatch, family('300人', '200人次', '90人'))).toEqual([
      'warning province-2026: 300人: “指标a”的单位是“人”，第0市的“指标a”的单位是“人次”，不能相加。请统一单位',
    ]);
  });

  it.each([
    ['exact', family('35场', '20场', '15场')],
    ['a lower bound that is passed', family('不少于30场', '20场', '15场')],
    ['lower bounds that pass it', family('不少于30场', '不少于20场', '不少于15场')],
    ['an upper bound that is kept', family('不超过10件', '不超过6件', '不超过4件')],
    ['within a range', family('20-40场', '20场', '15场')],
    ['about', family('约100场', '20场', '15场')],
    ['about, below', family('100场', '约20场', '15场')],
    ['percent', family('90%', '80%', '85%')],
    ['rates', family('每天3条', '每月20条', '每月30条')],
    ['growth', family('较上年增长15%', '较上年增长5%', '较上年增长3%')],
    ['decimals', family('0.3亿元', '0.1亿元', '0.2亿元')],
    ['the year as a period', family('每年30场', '20场', '10场')],
  ])('is silent: %s', async (_, plans) => {
    expect(await findingsAmong(regionRollupMismatch, plans)).toEqual([]);
  });

  it.each(['latest', 'average', 'max', 'coverage', 'frequency'])('is silent about levels: %s', async (aggregate) => {
    const plans = {
      'province-2026': by('示例省科协', own('a', '90万人', `, aggregate: ${aggregate}`)),
      'x-2026': by('甲市', child('a', '20万人', `, aggregate: ${aggregate}`)),
      'y-2026': by('乙市', child('a', '15万人')),
    };
    expect(await findingsAmong(regionRollupMismatch, plans)).toEqual([]);
  });

  it('is silent about what falls short while a child says nothing of it', async () => {
    const plans = {
      'province-2026': by('示例省科协', own('a', '40场'), own('b', '10场')),
      'x-2026': by('甲市', child('a', '20场'), child('b', '4场')),
      'y-2026': by('乙市', child('b', '6场')),
    };
    expect(await findingsAmong(regionRollupMismatch, plans)).toEqual([]);
  });

  it('is silent about what is counted twice, which is told as that', async () => {
    const plans = {
      'province-2026': by('示例省科协', own('a', '9场')),
      'x-2026': by('甲市', child('a', '9场', ', including: [b]'), own('b', '2场', ', upstream: province-2026#a')),
    };
    expect(await findingsAmong(regionRollupMismatch, plans)).toEqual([]);
  });

  it('is silent where a link comes from another year, or goes in a circle', async () => {
    const { 'city0-2026': city = '', ...rest } = family('30场', '20场', '15场');
    expect(await findingsAmong(regionRollupMismatch, { ...rest, 'city0-2025': city })).toEqual([]);
    const ring = {
      'a-2026': by('甲市', own('a', '1场', ', upstream: b-2026#a')),
      'b-2026': by('乙市', own('a', '9场', ', upstream: a-2026#a')),
    };
    expect(await findingsAmong(regionRollupMismatch, ring)).toEqual([]);
  });
});

describe('region-child-missing', () => {
  /** A province with the targets a and b, and cities that count towards those of their list. */
  const cities = (...lists: readonly string[]): Plans => ({
    'province-2026': by('示例省科协', own('a', '不少于1场'), own('b', '不少于1场')),
    ...Object.fromEntries(
      lists.map((list, index) => [`city${index}-2026`, by(`第${index}市`, ...[...list].map((id) => child(id, '5场')))]),
    ),
  });
  const missing = (plans: Plans, scope = {}) => findingsAmong(regionChildMissing, plans, scope);

  it.each([
    [['ab', 'ab', 'b'], '“指标a”由2份下级计划承担，第2市没有'],
    [['ab', 'ab', 'b', 'b'], '“指标a”由2份下级计划承担，第2市、第3市没有'],
    [['ab', 'ab', 'ab', 'a'], '“指标b”由3份下级计划承担，第3市没有'],
  ])('%j', async (lists, words) => {
    expect(await missing(cities(...lists))).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    ['nobody is missing', cities('ab', 'ab')],
    ['one of two', cities('ab', 'b')],
    ['only a few have it', cities('ab', 'b', 'b', 'b')],
    ['two of five', cities('ab', 'ab', 'b', 'b', 'b')],
    [
      'a county of a city that leads straight to the province once',
      {
        ...cities('ab', 'ab'),
        'county-2026': by('某县', own('a', '3场', ', upstream: city0-2026#a'), child('b', '1场')),
      },
    ],
    ['a child of another year', { ...cities('ab', 'ab'), 'city2-2025': by('第2市', child('b', '1场')) }],
    [
      'one whose link is misspelt',
      { ...cities('ab', 'ab'), 'city2-2026': by('第2市', child('b', '1场'), child('z', '1场')) },
    ],
    ['a plan without links', { ...cities('ab', 'ab'), 'city2-2026': by('第2市', own('a', '1场')) }],
    [
      'one that carries it with two targets',
      {
        ...cities('ab', 'ab'),
        'city2-2026': by('第2市', child('b', '1场'), child('a', '1场'), own('c', '1场', ', upstream: province-2026#a')),
      },
    ],
  ])('is silent: %s', async (_, plans) => {
    expect(await missing(plans)).toEqual([]);
  });

  it('is silent where not every plan is there', async () => {
    expect(await missing(cities('ab', 'ab', 'b'), { isWhole: false })).toEqual([]);
  });
});

describe('region-counted-twice', () => {
  const province = by('示例省科协', own('a', '30场'), own('b', '30场'));
  const twice = (city: readonly string[], county: readonly string[] = []) =>
    findingsAmong(regionCountedTwice, {
      'province-2026': province,
      'city-2026': by('清河市科协', ...city),
      ...(county.length > 0 ? { 'county-2026': by('东河县科协', ...county) } : {}),
    });
  const toProvince = ', upstream: province-2026#a';
  const toCity = ', upstream: city-2026#a';

  it.each([
    ['a total and its part', [own('a', '9场', `${toProvince}, parts: [x]`), own('x', '9场', toProvince)]],
    ['what lies within', [own('a', '9场', `${toProvince}, including: [x]`), own('x', '2场', toProvince)]],
    [
      'a part of a part',
      [own('a', '9场', `${toProvince}, parts: [x]`), own('x', '9场', ', including: [y]'), own('y', '2场', toProvince)],
    ],
  ])('an error: %s', async (_, city) => {
    expect(await twice(city)).toEqual([expect.stringMatching(/^error city-2026: province-2026#a: /)]);
  });

  it('an error where one of them goes by way of the city', async () => {
    const county = [own('a', '5场', `${toCity}, including: [x]`), own('x', '2场', toProvince)];
    expect(await twice([own('a', '9场', toProvince)], county)).toEqual([
      expect.stringMatching(/^error county-2026: province-2026#a: “指标x”已含在“指标a”里/),
    ]);
  });

  it('a warning where a county leads straight and through its city', async () => {
    const county = [own('a', '5场', toCity), `id: x, indicator: 农村指标a, value: 2场${toProvince}`];
    expect(await twice([own('a', '9场', toProvince)], county)).toEqual([
      'warning county-2026: province-2026#a: “农村指标a”直接计入“province-2026”，“指标a”又经“city-2026”计入同一个目标，可能重复统计。请核对',
    ]);
  });

  it.each([
    ['only the total counts', [own('a', '9场', `${toProvince}, including: [x]`), own('x', '2场')], []],
    [
      'only the parts count',
      [own('a', '9场', ', parts: [x, y]'), own('x', '4场', toProvince), own('y', '5场', toProvince)],
      [],
    ],
    ['two parts of the total above', [own('x', '4场', toProvince), own('y', '5场', toProvince)], []],
    [
      'total and part count towards two targets',
      [own('a', '9场', `${toProvince}, including: [x]`), own('x', '2场', ', upstream: province-2026#b')],
      [],
    ],
    ['a chain', [own('a', '9场', toProvince)], [own('a', '5场', toCity)]],
    [
      'straight, for another indicator',
      [own('a', '9场', toProvince)],
      [own('a', '5场', toCity), own('x', '2场', toProvince)],
    ],
    [
      'straight, in another unit',
      [own('a', '9场', toProvince)],
      [own('a', '5场', toCity), `id: x, indicator: 农村指标a, value: 2期${toProvince}`],
    ],
    ['straight, to another target', [own('a', '9场', toProvince)], [own('a', '5场', toCity), child('b', '2场')]],
    ['a part of itself', [own('a', '9场', `${toProvince}, parts: [a]`)], []],
  ])('is silent: %s', async (_, city, county) => {
    expect(await twice(city, county)).toEqual([]);
  });
});
