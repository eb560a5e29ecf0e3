import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  differences,
  excludes,
  formatQuantity,
  parseQuantity,
  type Quantity,
} from '../../src/text/quantity.ts';

const plain: Quantity = { comparator: 'eq', min: null, max: null, unit: null, per: null, change: null, base: null };

const eq = (amount: number, unit: string | null): Quantity => ({ ...plain, min: amount, max: amount, unit });
const about = (amount: number, unit: string): Quantity => ({ ...eq(amount, unit), comparator: 'about' });
const atLeast = (min: number, unit: string): Quantity => ({ ...plain, comparator: 'gte', min, unit });
const above = (min: number, unit: string): Quantity => ({ ...plain, comparator: 'gt', min, unit });
const atMost = (max: number, unit: string): Quantity => ({ ...plain, comparator: 'lte', max, unit });
const below = (max: number, unit: string): Quantity => ({ ...plain, comparator: 'lt', max, unit });
const between = (min: number, max: number, unit: string): Quantity => ({
  ...plain,
  comparator: 'range',
  min,
  max,
  unit,
});

describe('parseQuantity', () => {
  it.each<[string, Quantity]>([
    ['30期', eq(30, '期')],
    ['３０期', eq(30, '期')],
    ['三十期', eq(30, '期')],
    ['三百起', eq(300, '起')],
    ['三十万头', eq(300_000, '头')],
    ['约三千字', about(3000, '字')],
    ['30 期', eq(30, '期')],
    ['一个', eq(1, '个')],
    ['28个试点县', eq(28, '个')],
    ['55万人', eq(550_000, '人')],
    ['3万5千人', eq(35_000, '人')],
    ['3,500人次', eq(3500, '人次')],
    ['２，０００小时', eq(2000, '小时')],
    ['1.5亿元', eq(150_000_000, '元')],
    ['100万元', eq(1_000_000, '元')],
    ['12.5km', eq(12.5, '公里')],
    ['30万千瓦时', eq(300_000, '千瓦时')],
    ['30', eq(30, null)],
    ['0个', eq(0, '个')],
  ])('%s is a number', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each<[string, Quantity]>([
    ['不少于30场', atLeast(30, '场')],
    ['不低于30场', atLeast(30, '场')],
    ['不得少于30场', atLeast(30, '场')],
    ['不应低于30场', atLeast(30, '场')],
    ['至少30场', atLeast(30, '场')],
    ['30场以上', atLeast(30, '场')],
    ['30场及以上', atLeast(30, '场')],
    ['30场（含）以上', atLeast(30, '场')],
    ['10个基地以上', atLeast(10, '个')],
    ['≥30场', atLeast(30, '场')],
    ['>=30场', atLeast(30, '场')],
    ['达到30场', atLeast(30, '场')],
    ['达30场以上', atLeast(30, '场')],
    ['提高到30%', atLeast(30, '%')],
    ['超过90万户', above(900_000, '户')],
    ['突破90万户', above(900_000, '户')],
    ['>90万户', above(900_000, '户')],
    ['＞９０万户', above(900_000, '户')],
    ['逾百家', above(100, '家')],
    ['不超过5个', atMost(5, '个')],
    ['不多于5个', atMost(5, '个')],
    ['至多5个', atMost(5, '个')],
    ['不超5个', atMost(5, '个')],
    ['不宜超过5个', atMost(5, '个')],
    ['5个以内', atMost(5, '个')],
    ['5个以下', atMost(5, '个')],
    ['≤5个', atMost(5, '个')],
    ['降至5%', atMost(5, '%')],
    ['控制在5%以内', atMost(5, '%')],
    ['低于5%', below(5, '%')],
    ['不足5%', below(5, '%')],
    ['<5%', below(5, '%')],
  ])('%s is a bound', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each<[string, Quantity]>([
    ['1-2个', between(1, 2, '个')],
    ['1–2个', between(1, 2, '个')],
    ['1—2个', between(1, 2, '个')],
    ['1―2个', between(1, 2, '个')],
    ['1——2个', between(1, 2, '个')],
    ['1－2个', between(1, 2, '个')],
    ['1～2个', between(1, 2, '个')],
    ['1~2个', between(1, 2, '个')],
    ['1至2个', between(1, 2, '个')],
    ['1到2个', between(1, 2, '个')],
    ['1个至2个', between(1, 2, '个')],
    ['一至两个', between(1, 2, '个')],
    ['1 - 2个', between(1, 2, '个')],
    ['5-6万人', between(50_000, 60_000, '人')],
    ['5万～10万人', between(50_000, 100_000, '人')],
    ['5-3万人', between(50_000, 30_000, '人')],
    ['8000-1万人', between(8000, 10_000, '人')],
    ['4%～6%', between(4, 6, '%')],
    ['4～6%', between(4, 6, '%')],
    ['三至五成', between(30, 50, '%')],
    ['百分之五至百分之十', between(5, 10, '%')],
  ])('%s is a range', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each<[string, Quantity]>([
    ['约200人', about(200, '人')],
    ['大约200人', about(200, '人')],
    ['约占30%', about(30, '%')],
    ['200人左右', about(200, '人')],
    ['近百人', about(100, '人')],
    ['百余人', about(100, '人')],
    ['200余人', about(200, '人')],
    ['2000多场', about(2000, '场')],
    ['30余万人', about(300_000, '人')],
    ['达到30%左右', about(30, '%')],
  ])('%s is about', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each<[string, Quantity]>([
    ['10%', eq(10, '%')],
    ['１０％', eq(10, '%')],
    ['百分之十', eq(10, '%')],
    ['百分之百', eq(100, '%')],
    ['百分之五点五', eq(5.5, '%')],
    ['三成', eq(30, '%')],
    ['3.5‰', eq(0.35, '%')],
    ['千分之五', eq(0.5, '%')],
    ['2个百分点', eq(2, '百分点')],
    ['3百分点', eq(3, '百分点')],
    ['2倍', eq(2, '倍')],
  ])('%s is a share', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each<[string, Quantity]>([
    ['每天3条以上', { ...atLeast(3, '条'), per: 'day' }],
    ['每日3条', { ...eq(3, '条'), per: 'day' }],
    ['3条/天', { ...eq(3, '条'), per: 'day' }],
    ['3条以上／天', { ...atLeast(3, '条'), per: 'day' }],
    ['每个工作日1期', { ...eq(1, '期'), per: 'workday' }],
    ['每周2次', { ...eq(2, '次'), per: 'week' }],
    ['每月不少于1期', { ...atLeast(1, '期'), per: 'month' }],
    ['不少于每季度1次', { ...atLeast(1, '次'), per: 'quarter' }],
    ['每年举办2次', { ...eq(2, '次'), per: 'year' }],
    ['每天更新科普知识3条以上', { ...atLeast(3, '条'), per: 'day' }],
  ])('%s is a rate', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it.each<[string, Quantity]>([
    ['较上年增长15%', { ...eq(15, '%'), change: 'increase', base: '上年' }],
    ['比2025年增长15%', { ...eq(15, '%'), change: 'increase', base: '2025年' }],
    ['与去年同期相比下降3个百分点', { ...eq(3, '百分点'), change: 'decrease', base: '去年同期' }],
    ['同比增长6.2%左右', { ...about(6.2, '%'), change: 'increase', base: '同比' }],
    ['增长不低于5%', { ...atLeast(5, '%'), change: 'increase' }],
    ['增幅达到5%', { ...atLeast(5, '%'), change: 'increase' }],
    ['增加20场', { ...eq(20, '场'), change: 'increase' }],
    ['增长2倍', { ...eq(2, '倍'), change: 'increase' }],
  ])('%s is growth', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  it('reads full coverage', () => {
    expect(parseQuantity('28个试点县全覆盖')).toEqual({ ...eq(28, '个'), comparator: 'all' });
    expect(parseQuantity('28个县（市、区）全覆盖')).toEqual({ ...eq(28, '个'), comparator: 'all' });
    expect(parseQuantity('20场（次）')).toEqual(eq(20, '场'));
    expect(parseQuantity('80.2岁')).toEqual(eq(80.2, '岁'));
    expect(parseQuantity('35微克/立方米')).toEqual(eq(35, '微克/立方米'));
    expect(parseQuantity('12个乡镇（街道）全覆盖')).toEqual({ ...eq(12, '个'), comparator: 'all' });
  });

  it.each([
    ['', 'nothing'],
    ['若干', 'indefinite'],
    ['一批', 'indefinite'],
    ['数十个', 'indefinite'],
    ['十几个', 'indefinite'],
    ['千名', 'a scale without a number'],
    ['第35届', 'a rank'],
    ['2026年', 'a year'],
    ['3月', 'a month'],
    ['3月5日', 'a day'],
    ['近年', 'a time'],
    ['18岁', 'an age'],
    ['FM91.6', 'a frequency'],
    ['三分之二', 'a fraction'],
    ['-5%', 'a minus'],
    ['007个', 'a code'],
    ['1,2个', 'two numbers'],
    ['1.2.3个', 'a version'],
    ['30场30', 'two numbers'],
    ['30场、40期', 'two quantities'],
    ['3场到5个', 'two quantities'],
    ['举办30场', 'a sentence'],
    ['每县3场', 'a share of no period'],
    ['50元/人', 'a price'],
    ['不少于30场以下', 'a contradiction'],
    ['3万5人', '35000 or a slip'],
    ['1234567890123456个', 'more digits than a double keeps'],
    [`${'9'.repeat(100_000)}场`, 'too long'],
  ])('%s is no quantity: %s', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });
});

const units = [
  '期',
  '场',
  '个',
  '户',
  '人',
  '人次',
  '名',
  '小时',
  '条',
  '所',
  '元',
  '%',
  '百分点',
  '倍',
  '公里',
  '工作日',
];
const amount = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 1, max: 99_999 }).map((n) => n * 10_000),
  fc.integer({ min: 1, max: 999_999 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 999_999_999_999 }),
);
const periods = [null, 'day', 'workday', 'week', 'month', 'quarter', 'year'] as const;
const growths = [
  { change: null, base: null },
  { change: 'increase', base: null },
  { change: 'decrease', base: '同比' },
  { change: 'increase', base: '上年' },
  { change: 'decrease', base: '2025年' },
] as const;

const quantities: fc.Arbitrary<Quantity> = fc
  .tuple(
    fc.constantFrom('eq', 'gte', 'gt', 'lte', 'lt', 'range', 'about', 'all' as const),
    amount,
    amount,
    fc.constantFrom(...units),
    fc.constantFrom(...periods),
    fc.constantFrom(...growths),
  )
  .filter(([comparator, , , unit, , { change }]) => comparator !== 'all' || (unit !== '%' && change === null))
  .map(([comparator, a, b, unit, per, growth]) => ({
    comparator,
    min: comparator === 'lte' || comparator === 'lt' ? null : a,
    max: comparator === 'gte' || comparator === 'gt' ? null : comparator === 'range' ? b : a,
    unit: comparator === 'all' && ['倍', '百分点'].includes(unit) ? '个' : unit,
    per,
    ...growth,
  }));

describe('what is written with a number and is no amount of anything', () => {
  it.each([
    ...[
      '3年度',
      '3周年',
      '3学年',
      '3月',
      '3月份',
      '3日',
      '90年代',
      '21世纪',
      '3个世纪',
      '9时',
      '9点',
      '9点钟',
      '3刻钟',
    ],
    ...[
      '30岁',
      '30周岁',
      '3岁半',
      '95赫',
      '95赫兹',
      '95.6兆赫',
      '95兆赫兹',
      '95MHz',
      '738kHz',
      '95MHZ',
      '738KHZ',
      '738千赫',
    ],
    ...['35届', '3版', '3辑', '1900年', '2026年', '一批'],
    ...['每县3场', '每两周3期', '3场/县', '第3个30场', '3月30场', '30场3', '30场，3'],
    ...['每天更新a3条', '每天a更新3条', '每天，3条', '每天更新科学知识和科学方法以及科学精神内容3条'],
  ])('%s', (text) => {
    expect(parseQuantity(text)).toBeNull();
  });

  it.each([
    ['1899年', 1899, '年'],
    ['两千年', 2000, '年'],
    ['30年', 30, '年'],
    ['两批', 2, '批'],
    ['1批', 1, '批'],
    ['每天更新科学知识和科学方法及科学精神3条', 3, '条'],
  ])('but %s is', (text, amount, unit) => {
    const quantity = parseQuantity(text);
    expect(quantity).toMatchObject({ comparator: 'eq', unit });
    expect(quantity && amountOf(quantity)).toBe(amount);
  });
});

describe('amountOf', () => {
  it.each([
    ['30场', 30],
    ['不少于30场', 30],
    ['不超过30场', 30],
    ['10-20场', 10],
  ])('%s comes to %i', (text, amount) => {
    const quantity = parseQuantity(text);
    expect(quantity && amountOf(quantity)).toBe(amount);
  });
});

describe('excludes', () => {
  it.each([
    ['超过30场', '不超过30场', true],
    ['30场以上', '不超过30场', false],
    ['不少于30场', '少于30场', true],
    ['不少于30场', '不超过20场', true],
    ['不少于30场', '不超过40场', false],
    ['不少于30场', '超过40场', false],
    ['不超过30场', '少于40场', false],
    ['少于40场', '不少于30场', false],
    ['不超过40场', '超过30场', false],
    ['30场', '40场', true],
    ['30场', '30场', false],
    ['30场', '超过30场', true],
    ['30场', '少于30场', true],
    ['10-20场', '15-30场', false],
    ['10-20场', '20-30场', false],
    ['10-20场', '21-30场', true],
    ['约30场', '40场', false],
    ['约30场', '约40场', false],
  ])('%s and %s: %s', (text, other, isSo) => {
    const [one, two] = [parseQuantity(text), parseQuantity(other)];
    expect(one && two && [excludes(one, two), excludes(two, one)]).toEqual([isSo, isSo]);
  });
});

describe('formatQuantity', () => {
  it.each([
    ['30场以上', '不少于30场'],
    ['> 900000户', '超过90万户'],
    ['15000人', '1.5万人'],
    ['12345人', '12345人'],
    ['150000000元', '1.5亿元'],
    ['1-2个', '1～2个'],
    ['4～6%', '4%～6%'],
    ['5-6万人', '5万～6万人'],
    ['5000-6万人', '5000～60000人'],
    ['3百分点', '3个百分点'],
    ['3条以上/天', '每天不少于3条'],
    ['1期/工作日', '每个工作日1期'],
    ['比上年增加15%', '较上年增长15%'],
    ['同比减少15%', '同比下降15%'],
    ['28个试点县全覆盖', '28个全覆盖'],
    ['近百人', '约100人'],
    ['3个工作日', '3个工作日'],
    ['3个季度', '3个季度'],
    ['3个学期', '3个学期'],
    ['环比增长5%', '环比增长5%'],
    ['9000至12000人', '9000～12000人'],
    ['3.5万至40000人', '3.5万～4万人'],
  ])('writes %s as %s', (text, canonical) => {
    const quantity = parseQuantity(text);
    expect(quantity && formatQuantity(quantity)).toBe(canonical);
  });

  it('puts 个 before units that want it, in values that are written field by field too', () => {
    const three = parseQuantity('3场') as Quantity;
    expect(['工作日', '世纪', '场', null].map((unit) => formatQuantity({ ...three, unit }))).toEqual([
      '3个工作日',
      '3个世纪',
      '3场',
      '3',
    ]);
  });

  it('is read back as the same quantity', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        expect(parseQuantity(formatQuantity(quantity))).toEqual(quantity);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('differences', () => {
  it.each([
    ['30场', '30场'],
    ['30场', '三十场'],
    ['55万人', '550000人'],
    ['28个试点县全覆盖', '28个'],
    ['28个试点县', '28个'],
    ['达到10%', '不低于百分之十'],
    ['三成', '30%'],
    ['30场', '每月30场'],
    ['12.5km', '12.5公里'],
    ['30', '30场'],
    ['增长15%', '15%'],
    ['达到100%', '100%'],
    ['较上年增长5%', '较2025年增长5%'],
    ['增长5%', '较2025年增长5%'],
    ['较2025年增长5%', '较2025年增长5%'],
  ])('%s and %s agree', (stated, planned) => {
    expect(compare(stated, planned)).toEqual([]);
    expect(compare(planned, stated)).toEqual([]);
  });

  it.each([
    ['2025年底', '2024年'],
    ['至2025年', '2024年'],
    ['上年', '2024年'],
  ])('growth from %s may be growth from %s', (base, other) => {
    const growth = parseQuantity('增长5%') as Quantity;
    expect(differences({ ...growth, base }, { ...growth, base: other })).toEqual([]);
    expect(differences({ ...growth, base: other }, { ...growth, base })).toEqual([]);
  });

  it.each([
    ['30场', '40场', ['amount']],
    ['30场', '30期', ['unit']],
    ['90万户', '90万人', ['unit']],
    ['30人', '30人次', ['unit']],
    ['30人', '30名', ['unit']],
    ['30场', '不少于30场', ['comparator']],
    ['超过30场', '30场以上', ['comparator']],
    ['约30场', '30场', ['comparator']],
    ['1-2个', '1-3个', ['amount']],
    ['1-2个', '1个', ['amount', 'comparator']],
    ['每天3条', '每周3条', ['per']],
    ['增长15%', '下降15%', ['change']],
    ['较2024年增长5%', '较2025年增长5%', ['base']],
    ['不少于100场', '100场', ['comparator']],
    ['达到90%', '90%', ['comparator']],
    ['增长不少于100%', '增长100%', ['comparator']],
    ['不超过100%', '100%', ['comparator']],
    ['超过100%', '100%', ['comparator']],
    ['约100%', '100%', ['comparator']],
    ['1-3个', '2-3个', ['amount']],
    ['不少于30场', '40期', ['amount', 'unit', 'comparator']],
  ])('%s and %s differ in %j', (stated, planned, expected) => {
    expect(compare(stated, planned)).toEqual(expected);
    expect(compare(planned, stated)).toEqual(expected);
  });

  it('finds none between a quantity and itself', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        expect(differences(quantity, { ...quantity })).toEqual([]);
      }),
    );
  });
});

const compare = (stated: string, planned: string): readonly string[] | null => {
  const [a, b] = [parseQuantity(stated), parseQuantity(planned)];
  return a && b && differences(a, b);
};
