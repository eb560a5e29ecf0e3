import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureKind } from '../../src/text/figure.ts';
import { maskMarkdown } from '../../src/text/prose.ts';
import { parseQuantity } from '../../src/text/quantity.ts';
import { readFigures } from '../../src/text/read-figures.ts';

type Row = readonly [sentence: string, ...figures: readonly string[]];

/** Figures as `kind text`, in order. */
const seen = (sentence: string): readonly string[] => readFigures(sentence).map(({ kind, text }) => `${kind} ${text}`);

const expectFigures = (sentence: string, ...figures: readonly string[]): void => {
  expect(seen(sentence)).toEqual(figures);
};

describe('promises', () => {
  it.each<Row>([
    ['全县举办科学讲座不少于24场，惠及群众3万人次。', 'target 不少于24场', 'target 3万人次'],
    ['新建社区书屋12个、乡村橱窗40座，配发图书5000册。', 'target 12个', 'target 40座', 'target 5000册'],
    ['专题节目播出120小时以上，收听用户超过8万户。', 'target 120小时以上', 'target 超过8万户'],
    ['确保达标率达到15%目标，合格率不低于百分之九十五。', 'target 达到15%', 'target 不低于百分之九十五'],
    ['力争培育1-2个省级品牌，拟新建三至五个站点。', 'target 1-2个', 'target 三至五个'],
    ['完成9个县（市、区）、60所学校的巡回展览。', 'target 9个', 'target 60所'],
    ['用三成以上的版面刊登，投入经费1.2亿元。', 'target 三成以上', 'target 1.2亿元'],
    ['组织约200人的队伍，发放手册2000余份，近百人报名。', 'target 约200人', 'target 2000余份', 'target 近百人'],
    ['全年日均点击超过6万人次。', 'target 超过6万人次'],
    ['建设1个中心，至少一个展厅。', 'target 1个', 'target 至少一个'],
    ['植树3,500亩，铺路２，０００米。', 'target 3,500亩', 'target ２，０００米'],
    ['覆盖28县、涉及150村。', 'target 28县', 'target 150村'],
    ['查处案件三百起，出栏生猪三十万头。', 'target 三百起', 'target 三十万头'],
    [
      '组织大集约12次，征集约30件，新建公路12条约36公里。',
      'target 约12次',
      'target 约30件',
      'target 12条',
      'target 约36公里',
    ],
    ['节约集约12亩，签约30家。', 'target 12亩', 'target 30家'],
    ['一起查处，万头攒动，自腊月二十三起。', 'other 二十三'],
  ])('%s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
  });

  it('reads through Markdown marks and a line break', () => {
    expect(seen(maskMarkdown('举办**30**场，- 录制\n12\n期'))).toEqual(['target 30  场', 'target 12\n期']);
  });

  it.each<Row>([
    ['每天更新短文3条以上。', 'rate 3条以上'],
    ['推送短文3条/天、视频2条／周。', 'rate 3条/天', 'rate 2条／周'],
    ['每周2次，每月不少于1期，至少每季度1次。', 'rate 每周2次', 'rate 每月不少于1期', 'rate 至少每季度1次'],
    ['每周一次例会。', 'rate 每周一次'],
    ['每个工作日播出1期。', 'rate 1期'],
    ['每县不少于2场，每两周举办1期。', 'rate 不少于2场', 'other 每两周', 'rate 1期'],
    ['每周六播出1期。', 'rate 1期'],
  ])('%s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
  });

  it.each<readonly [string, Figure['per']]>([
    ['每天更新短文3条', 'day'],
    ['每日推送科学短文和视频3条', 'day'],
    ['3条/天', 'day'],
    ['每个工作日1期', 'workday'],
    ['每周五播出1期', 'week'],
    ['每星期1次', 'week'],
    ['每月每县1次', 'month'],
    ['每县每月1次', 'month'],
    ['每季度1次', 'quarter'],
    ['每年1次', 'year'],
    ['全年30场', null],
    ['日均3万户', null],
    ['月均3万户', null],
    ['每天播出，共30期', null],
    ['每天播出全年300期', null],
    ['每县1次', null],
    ['每日有约。另办30场', null],
  ])('%s is per %s', (sentence, per) => {
    expect(readFigures(sentence).at(-1)?.per).toBe(per);
  });

  it.each([
    ['队伍由600人壮大到1000人', 'gte'],
    ['窗口由30个归并到12个', 'lte'],
    ['窗口由30个归并至30个', 'lte'],
    ['窗口从不超过30个归并到12个', 'lte'],
    ['基地由12个裂变到30个', 'gte'],
    ['基地由不少于12个裂变到30个', 'gte'],
    ['基地由12个裂变到30个以内', 'lte'],
    ['窗口由30个归并到12处', 'eq'],
    ['窗口由30个归并成12个', 'eq'],
    ['窗口由30个逐步归并集中到12个', 'eq'],
    ['窗口由30个A归并到12个', 'eq'],
    ['窗口30个归并到12个', 'eq'],
    ['窗口由数十个归并到12个', 'eq'],
    ['队伍由600人壮大到超过1000人', 'gt'],
  ])('%s says which way it goes', (sentence, comparator) => {
    expect(readFigures(sentence).at(-1)?.comparator).toBe(comparator);
  });

  it('carries 每天 over a list, not over a comma', () => {
    expect(readFigures('每天推送短文3条、视频2条，直播1场').map(({ per }) => per)).toEqual(['day', 'day', null]);
  });

  it.each<readonly [string, string, Figure['change'], Figure['base']]>([
    ['参与人数较上年增长15%', '较上年增长15%', 'increase', '上年'],
    ['点击量比2025年增长20%以上', '比2025年增长20%以上', 'increase', '2025年'],
    ['收入同比增长6.2%左右', '同比增长6.2%左右', 'increase', '同比'],
    ['能耗下降3个百分点', '下降3个百分点', 'decrease', null],
    ['增速保持在5%以上', '增速保持在5%以上', 'increase', null],
    ['数量增长2倍', '增长2倍', 'increase', null],
  ])('%s grows', (sentence, text, change, base) => {
    const [figure, ...others] = readFigures(sentence);
    expect(others).toEqual([]);
    expect(figure).toMatchObject({ kind: 'growth', text, change, base });
  });

  it.each<Row>([
    ['占比提高到30%，成本降至5%以下。', 'target 提高到30%', 'target 降至5%以下'],
    ['由28场增加到35场。', 'other 28场', 'target 增加到35场'],
    ['队伍由600人壮大到1000人。', 'other 600人', 'target 壮大到1000人'],
    ['队伍由600人壮大到超过1000人。', 'other 600人', 'target 壮大到超过1000人'],
    ['队伍从600人（全省）到1000人。', 'other 600人', 'target 1000人'],
  ])('a level is no growth: %s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
  });
});

describe('traps', () => {
  it.each<Row>([
    // numbers inside names
    ['拨打12396热线，播出《田间四季12396》节目30期。', 'name 12396', 'name 四季', 'name 12396', 'target 30期'],
    ['推广“5+2”模式和1+3+N体系。', 'name 5+2', 'name 1+3+N'],
    ['“十四五”收官，谋划十五五时期。', 'name 十四五', 'name 十五五'],
    ['学习二十届二中、三中、四中全会和二十大精神。', 'name 二十届', 'name 二十大'],
    ['打通“最后一公里”，建强“三长”队伍。', 'name 一公里'],
    ['5G基站、4K频道、A4纸和GB/T 9704-2012。', 'name 5G', 'name 4K', 'name A4', 'name GB/T 9704-2012'],
    ['提供24小时热线和7×24小时值守。', 'name 24小时', 'name 7×24小时'],
    ['落实《行动方案（2021-2035年）》和《“1350”计划》。', 'name 2021-2035年', 'name 1350'],
    ['开展建站20周年主题活动。', 'name 20周年'],
    ['增强四个意识，做到两个维护，贯彻八项规定精神。', 'name 四个', 'name 两个', 'name 八项'],
    ['九台区、二道区、七台河市和三门峡市。', 'name 九台', 'name 七台', 'name 三门'],
    // frequencies
    ['与新闻广播（FM95.3）、AM738、调频101.8兆赫合办。', 'frequency FM95.3', 'frequency AM738', 'frequency 101.8兆赫'],
    // ranks
    ['承办第28届大赛、第十六届科技周和第九次调查。', 'ordinal 第28届', 'ordinal 第十六届', 'ordinal 第九次'],
    ['刊发第3期简报，见第2版、第5号公告。', 'edition 第3期', 'edition 第2版', 'edition 第5号'],
    ['获全省前三名，建设二期工程。', 'other 三名', 'other 二期'],
    // times
    ['2026年，2025—2027年，二〇二六年。', 'year 2026年', 'year 2025—2027年', 'year 二〇二六年'],
    [
      '3月5日启动，11月底前、2026年9月和2026-03-05完成。',
      'date 3月5日',
      'date 11月底前',
      'date 2026年9月',
      'date 2026-03-05',
    ],
    ['3月5号前，自2026年3月至2027年。', 'date 3月5号', 'date 2026年3月至2027年'],
    ['自2026年3月至2027年9月5日，至2027年13月。', 'date 2026年3月至2027年9月5日', 'year 2027年', 'other 13月'],
    ['3月至5月8日、2026年10月至12月31日。', 'date 3月至5月8日', 'date 2026年10月至12月31日'],
    ['编号12026-03-05，五季度。', 'other 12026-03', 'other 05', 'other 五季度'],
    ['3月5日零时前、5月30日十二时前。', 'date 3月5日零时前', 'date 5月30日十二时前'],
    [
      '3-5月、6月1日至7日、二季度、第三季度、十月中旬。',
      'date 3-5月',
      'date 6月1日至7日',
      'date 二季度',
      'date 第三季度',
      'date 十月中旬',
    ],
    ['近年建设的站点，近三年的数据，实施三年行动，两个月内。', 'other 近三年', 'other 三年', 'other 两个月内'],
    ['60周岁以上老年人，30天内办结。', 'other 60周岁以上', 'other 30天内'],
    ['上午9:30，21世纪，90年代。', 'date 9:30', 'date 21世纪', 'date 90年代'],
    // nobody can count with these
    [
      '推出一批作品、多场活动，覆盖数十个县，若干举措。',
      'approximate 一批',
      'approximate 多场',
      'approximate 数十个',
      'approximate 若干',
    ],
    [
      '百名专家、千家万户、十几家单位、两三场。',
      'approximate 百名',
      'approximate 千家',
      'approximate 万户',
      'approximate 十几家',
      'approximate 两三场',
    ],
    // telephone numbers, codes, prices, fractions
    ['电话：0431-81234567、13900001234。', 'other 0431-81234567', 'other 13900001234'],
    ['编号007，文号〔2026〕12号，版本3.1.2。', 'other 007', 'name 〔2026〕12号', 'name 3.1.2'],
    [
      '补助50元/人，单价3.5元/斤，覆盖三分之二以上，零下-5%。',
      'rate 50元/人',
      'other 3.5元',
      'other 三分之二以上',
      'other 5%',
    ],
    // "a", and what is only described
    ['打造一个平台、一支队伍，一次性完成。', 'other 一个', 'other 一支'],
    ['从三个方面着力，实施五个一工程，形成五位一体格局。', 'other 三个', 'other 五个', 'other 五位'],
    ['培育三、四个品牌。', 'other 四个'],
    ['不少于30场以下。', 'other 不少于30场以下'],
  ])('%s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
  });

  it.each([
    '进一步统一思想，一体化推进，一线人员第一时间响应，一定落实。',
    '千方百计、万众一心，服务百姓，十分重要，万一有变。',
    '落实一带一路、双减、三农、三长、三下乡、三会一课要求。',
    '定期、分期、近期、长期开展讲座，周期不限。',
    '一是抓好培训，二是做好宣传，三要落实责任。',
    '四面八方，参加人数多，次数少，多部门联动，多元投入，数字化，几乎没有。',
    '三八节、五四青年节，一一对应，一起参加。',
  ])('nothing in %s', (sentence) => {
    expectFigures(sentence);
  });

  it.each<Row>([
    ['1.办好讲座12期。', 'target 12期'],
    ['１．办好讲座12期。', 'target 12期'],
    ['12、办好讲座12期。', 'target 12期'],
    ['（3）办好讲座12期。', 'target 12期'],
    ['(3) 办好讲座12期。', 'target 12期'],
    ['十一、办好讲座12期。', 'target 12期'],
    ['（十二）办好讲座12期。', 'target 12期'],
    ['  2.2026年办好讲座12期。', 'year 2026年', 'target 12期'],
    ['做好：1、讲座；2、展览5次。', 'target 5次'],
    ['1.5亿元投入。', 'target 1.5亿元'],
  ])('heading numerals: %s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
  });

  it.each<Row>([
    ['附近30户', 'target 30户'],
    ['节约50万元', 'target 50万元'],
    ['签约20家', 'target 20家'],
    ['送达3000份', 'target 3000份'],
    ['突破5项关键技术', 'target 5项'],
    ['突破5万人次', 'target 突破5万人次'],
  ])('only looks like a comparator: %s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
    expect(readFigures(sentence)[0]?.comparator).toBe(sentence === '突破5万人次' ? 'gt' : 'eq');
  });

  it.each<Row>([
    ['5部门联合', 'other 5'],
    ['30项目', 'other 30'],
    ['3场到5个县', 'target 3场', 'target 5个'],
    ['2000-2100小时', 'target 2000-2100小时'],
    ['2020-2022', 'year 2020-2022'],
    ['2022-2020', 'other 2022-2020'],
    ['3月30个', 'date 3月', 'target 30个'],
    ['2026年3000人', 'year 2026年', 'target 3000人'],
    ['30场——覆盖全县', 'target 30场'],
  ])('where one ends and the next begins: %s', (sentence, ...figures) => {
    expectFigures(sentence, ...figures);
  });
});

describe('what a figure says', () => {
  it('knows full coverage and what is covered', () => {
    expect(readFigures('重点推动16个示范县志愿服务全覆盖，培训30人。')).toEqual([
      {
        start: 4,
        end: 17,
        text: '16个示范县志愿服务全覆盖',
        kind: 'target',
        comparator: 'all',
        min: 16,
        max: 16,
        unit: '个',
        per: null,
        change: null,
        base: null,
        noun: '示范县',
        amount: { start: 4, end: 6 },
      },
      expect.objectContaining({ text: '30人', comparator: 'eq' }),
    ]);
  });

  it.each([
    ['28个试点县', '试点县'],
    ['15个县（市、区）、40所', '县（市、区）'],
    ['40所学校巡展', '学校'],
    ['10个基地以上', '基地'],
    ['2000名以上科技工作者，', '科技工作者'],
    ['30场，', null],
    ['30场的', null],
    ['三年行动', null],
    ['5个市级学会', '市级学会'],
  ])('behind %s stands %s', (sentence, noun) => {
    expect(readFigures(sentence)[0]?.noun).toBe(noun);
  });

  it.each([
    ['不少于30场', '30'],
    ['达到55万人', '55万'],
    ['5万～10万人', '5万～10万'],
    ['一至两个', '一至两'],
    ['百分之十', '十'],
    ['200余人', '200'],
    ['30余万人', '30余万'],
    ['第35届', '35'],
    ['2019—2022年', '2019—2022'],
    ['FM91.6', '91.6'],
  ])('the digits of %s are %s', (sentence, digits) => {
    const [figure] = readFigures(sentence);
    expect(sentence.slice(figure?.amount.start, figure?.amount.end)).toBe(digits);
  });

  it.each<readonly [string, Partial<Figure>]>([
    ['第三十五届', { min: 35, max: 35, unit: '届' }],
    ['2019—2022年', { comparator: 'range', min: 2019, max: 2022, unit: '年' }],
    ['一批', { comparator: 'about', min: null, max: null, unit: '批' }],
    ['3月5日', { min: null, max: null, unit: null }],
    ['1,2个', { kind: 'other', min: null, max: null }],
  ])('%s', (sentence, expected) => {
    expect(readFigures(sentence)).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    '不少于30场',
    '30场以上',
    '超过90万户',
    '5个以内',
    '1～2个',
    '5-6万人',
    '约200人',
    '百分之十',
    '三成',
    '每天3条以上',
    '28个县全覆盖',
    '较上年增长15%',
    '3条/天',
    '3万5千人',
    '１２期',
  ])('%s says the same as a value and in a text', (words) => {
    const [figure, ...others] = readFigures(`全县完成${words}。`);
    expect(others).toEqual([]);
    expect(figure?.text).toBe(words);
    expect(figure).toMatchObject(parseQuantity(words) ?? { kind: 'never' });
  });
});

const pieces = [
  ...[
    '不少于',
    '超过',
    '约',
    '近',
    '达到',
    '每天',
    '每县',
    '较上年',
    '增长',
    '第',
    '多',
    '数',
    '百分之',
    '突破',
    '一批',
    '若干',
  ],
  ...['3', '30', '2026', '1.5', '3,500', '１２', '一', '三十', '两', '百', '万', '亿', '十五', '0', '〇'],
  ...[
    '期',
    '场',
    '个',
    '人次',
    '%',
    '年',
    '月',
    '日',
    '届',
    '小时',
    '元',
    '以上',
    '左右',
    '余',
    '/天',
    '全覆盖',
    '县',
    '试点县',
  ],
  ...[
    '，',
    '。',
    '、',
    '《',
    '》',
    '“',
    '”',
    '（',
    '）',
    '-',
    '—',
    '～',
    '至',
    '+',
    '.',
    '\n',
    ' ',
    '科普',
    'FM',
    'APP',
    '：',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
const neutral = fc
  .array(fc.constantFrom('认真', '开展', '科普', '宣传', '工作', '推动'), { maxLength: 8 })
  .map((parts) => parts.join(''));

describe('properties', () => {
  it('figures are in order, apart, inside the text, and hold their own words', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          expect(figure.amount.start).toBeGreaterThanOrEqual(figure.start);
          expect(figure.amount.end).toBeLessThanOrEqual(figure.end);
          expect(figure.amount.end).toBeGreaterThan(figure.amount.start);
          last = figure.end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('a promise always has a number and a unit', () => {
    const promises: readonly FigureKind[] = ['target', 'growth', 'rate'];
    fc.assert(
      fc.property(texts, (text) => {
        for (const { kind, min, max, unit } of readFigures(text)) {
          if (promises.includes(kind)) expect([min ?? max, unit]).not.toContain(null);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('words before a sentence only move its figures', () => {
    fc.assert(
      fc.property(texts, neutral, (text, words) => {
        const prefix = `${words}。\n\n`;
        const moved = readFigures(prefix + text).map(({ start, end, amount, ...rest }) => ({
          ...rest,
          start: start - prefix.length,
          end: end - prefix.length,
          amount: { start: amount.start - prefix.length, end: amount.end - prefix.length },
        }));
        expect(moved).toEqual(readFigures(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('words behind a sentence change nothing in it', () => {
    fc.assert(
      fc.property(texts, neutral, (text, words) => {
        expect(readFigures(`${text}\n\n${words}`)).toEqual(readFigures(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '1',
    '一',
    '百',
    '万',
    '1万',
    '1-',
    '1,',
    '1.',
    '第',
    '每',
    '每天',
    '《',
    '“',
    '"',
    '约',
    '至',
    '3月1日至',
    '2026年1月-',
    'A1',
    '1+',
    '百分之',
    '增长',
    '多',
    '数',
    '1场',
    '1个县',
    '(',
    '（',
    '\n1.',
    ' ',
    '5-6万',
    '三点',
    '分之',
    '1万1千',
    '1，234',
    '2:1',
    '1/2',
    '〔2026〕',
    '分别5%、',
    '至少建1个',
    '第一、',
    '0.2个和',
    '12345',
    'GB/T ',
    '每名1次',
  ])('reads 100,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const figures = readFigures(text);
    expect(figures.every(({ end }) => end <= text.length)).toBe(true);
  });
});
