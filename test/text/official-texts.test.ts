import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/text/figure.ts';
import { readFigures } from '../../src/text/read-figures.ts';

type Row = readonly [sentence: string, ...figures: readonly string[]];

const promises = new Set(['target', 'growth', 'rate']);

/** `kind words`, and what a promise says: change, base, comparator, numbers, unit, period. */
const tell = ({ kind, text, comparator, min, max, unit, per, change, base }: Figure): string => {
  if (!promises.has(kind)) return `${kind} ${text}`;
  const numbers = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
  const said = [change, base, comparator, numbers, unit, per && `/${per}`].filter((each) => each !== null);
  return `${kind} ${text} = ${said.join(' ')}`;
};

describe('figures of reports, statistics and plans', () => {
  it.each<Row>([
    ['清政发〔2026〕12号文件要求办好30件民生实事。', 'name 〔2026〕12号', 'target 30件 = eq 30 件'],
    ['依据国办发[2025]3号、省政府令（2024）第5号。', 'name [2025]3号', 'name （2024）第5号'],
    [
      '咨询电话：0431-88888888、400-123-4567、13800001111。',
      'other 0431-88888888',
      'other 400-123-4567',
      'other 13800001111',
    ],
    [
      '12345热线受理率100%，拨打96123，119消防宣传日。',
      'name 12345',
      'target 100% = eq 100 %',
      'name 96123',
      'name 119',
    ],
    [
      '推进国道102线、G102线、S25高速、省道303改造38公里。',
      'name 102线',
      'name G102',
      'name S25',
      'name 303',
      'target 38公里 = eq 38 公里',
    ],
    [
      '落实GB/T 9704—2012、GB 18030-2022、DB22/T 1234-2020标准。',
      'name GB/T 9704—2012',
      'name GB 18030-2022',
      'name DB22/T 1234-2020',
    ],
    [
      '创建5A级景区2家，世界500强企业3家，二级以上医院全覆盖，一级学科8个。',
      'name 5A',
      'target 2家 = eq 2 家',
      'name 500强',
      'target 3家 = eq 3 家',
      'target 8个 = eq 8 个',
    ],
    [
      '3至6岁儿童、65周岁及以上人口，托位达到4.6个/千人。',
      'other 3至6岁',
      'other 65周岁及以上',
      'rate 达到4.6个/千人 = gte 4.6.. 个',
    ],
    ['巩固九年义务教育成果，义务教育巩固率达98%以上。', 'other 九年', 'target 达98%以上 = gte 98.. %'],
    [
      '7×24小时值班，365天不打烊，8小时工作制，建设15分钟健身圈。',
      'name 7×24小时',
      'name 365天',
      'name 8小时',
      'name 15分钟',
    ],
    [
      '收入较2020年翻一番，产值翻两番，效率提高一倍，增长1.5倍。',
      'growth 较2020年翻一番 = increase 2020年 eq 1 番',
      'growth 翻两番 = increase eq 2 番',
      'growth 提高一倍 = increase eq 1 倍',
      'growth 增长1.5倍 = increase eq 1.5 倍',
    ],
    [
      '由12家增加到20家，从5.2%提高到8%，由原来的3天压缩至1天。',
      'other 12家',
      'target 增加到20家 = gte 20.. 家',
      'other 5.2%',
      'target 提高到8% = gte 8.. %',
      'other 3天',
      'target 压缩至1天 = lte ..1 天',
    ],
    [
      '办理时限由20个工作日缩短到5个工作日，2日内办结，1小时到达。',
      'other 20个工作日',
      'target 缩短到5个工作日 = lte ..5 工作日',
      'other 2日',
      'other 1小时',
    ],
    [
      '力争接待游客突破1000万人次，争取培育企业3家以上，努力实现收入1.5亿元。',
      'target 突破1000万人次 = gt 10000000.. 人次',
      'target 3家以上 = gte 3.. 家',
      'target 1.5亿元 = eq 150000000 元',
    ],
    [
      '每县每月不少于1次，每校每学期2次，每人每年补助200元。',
      'rate 每月不少于1次 = gte 1.. 次 /month',
      'rate 2次 = eq 2 次',
      'rate 200元 = eq 200 元 /year',
    ],
    [
      '每万人拥有律师4.2名，每10万人口配备3名，万元GDP能耗下降3.2%。',
      'other 每万人',
      'rate 4.2名 = eq 4.2 名',
      'other 每10万人口',
      'rate 3名 = eq 3 名',
      'other 万元',
      'growth 下降3.2% = decrease eq 3.2 %',
    ],
    [
      '三分之一以上乡镇，1/3的村，八成以上群众，近七成，九成五。',
      'other 三分之一以上',
      'other 1/3',
      'target 八成以上 = gte 80.. %',
      'target 近七成 = about 70 %',
      'target 九成五 = eq 95 %',
    ],
    [
      '5—10%，5%—8%，10万至20万人次，8000—1万人。',
      'target 5—10% = range 5..10 %',
      'target 5%—8% = range 5..8 %',
      'target 10万至20万人次 = range 100000..200000 人次',
      'target 8000—1万人 = range 8000..10000 人',
    ],
    [
      '共12，345人，1，234，567元，１２，３４５户。',
      'target 12，345人 = eq 12345 人',
      'target 1，234，567元 = eq 1234567 元',
      'target １２，３４５户 = eq 12345 户',
    ],
    ['二十四节气，千万工程，十一黄金周，一户一策，一对一，百年大计，上一届。', 'name 二十四', 'name 千万', 'name 十一'],
    [
      '十四届全国人大三次会议，县十八届人大五次会议，省委十二届六次全会，召开三次会议。',
      'name 十四届',
      'name 三次',
      'name 十八届',
      'name 五次',
      'name 十二届',
      'name 六次',
      'target 三次 = eq 3 次',
    ],
    [
      '上午9点至下午5时，8:30—17:00，车桩比达到3:1，师生比1:16。',
      'date 9点',
      'date 5时',
      'date 8:30',
      'date 17:00',
      'other 3:1',
      'other 1:16',
    ],
    [
      '零下20℃，供热温度不低于20℃，220千伏线路30公里，新增变电容量50万千伏安。',
      'other 20℃',
      'target 不低于20℃ = gte 20.. ℃',
      'other 220千伏',
      'target 30公里 = eq 30 公里',
      'target 50万千伏安 = eq 500000 千伏安',
    ],
    [
      '亿元以上项目20个，投资500万元以上项目，10万吨级码头1座，百亿级园区2个，完成投资10亿元以上。',
      'other 亿元以上',
      'target 20个 = eq 20 个',
      'other 500万元以上',
      'other 10万吨',
      'target 1座 = eq 1 座',
      'other 百亿',
      'target 2个 = eq 2 个',
      'target 10亿元以上 = gte 1000000000.. 元',
    ],
    [
      '第三人民医院，第十二中学，第三方评估2次，第一、二、三批，第3-5期，总第120期。',
      'name 第三',
      'name 第十二',
      'target 2次 = eq 2 次',
      'ordinal 第一、二、三批',
      'edition 第3-5期',
      'edition 第120期',
    ],
    [
      '实施“3·15”行动，6类场景，二次供水，二类疫苗，两类场所。',
      'name 3·15',
      'target 6类 = eq 6 类',
      'name 二次',
      'other 二类',
      'target 两类 = eq 2 类',
    ],
    [
      '提升10个站点，提升5个百分点，失业率回落0.2个百分点，降幅收窄1.2个百分点，同比多增30亿元。',
      'target 10个 = eq 10 个',
      'growth 提升5个百分点 = increase eq 5 百分点',
      'growth 回落0.2个百分点 = decrease eq 0.2 百分点',
      'growth 收窄1.2个百分点 = decrease eq 1.2 百分点',
      'growth 同比多增30亿元 = increase 同比 eq 3000000000 元',
    ],
    [
      '居民收入分别增长6%和7%，同比分别上升5.3%、4.8%，占比分别为30%、20%。',
      'growth 增长6% = increase eq 6 %',
      'growth 7% = increase eq 7 %',
      'growth 同比分别上升5.3% = increase 同比 eq 5.3 %',
      'growth 4.8% = increase 同比 eq 4.8 %',
      'target 30% = eq 30 %',
      'target 20% = eq 20 %',
    ],
    [
      '比“十三五”末增加1.2万人，较上年末减少208万人。',
      'growth 比“十三五”末增加1.2万人 = increase “十三五”末 eq 12000 人',
      'growth 较上年末减少208万人 = decrease 上年末 eq 2080000 人',
    ],
    ['孕产妇死亡率控制在12/10万以内，比例为2∶1。', 'other 12/10万', 'other 2∶1'],
    [
      '中欧班列开行200列，打造2档栏目，30个班次，绿化100万平方。',
      'target 200列 = eq 200 列',
      'target 2档 = eq 2 档',
      'target 30个 = eq 30 个',
      'target 100万平方 = eq 1000000 平方米',
    ],
    [
      '每半年考核1次，每两年评选一次，每名科普员年服务不少于20小时。',
      'rate 1次 = eq 1 次',
      'other 每两年',
      'rate 一次 = eq 1 次',
      'rate 不少于20小时 = gte 20.. 小时',
    ],
    [
      '不得少于2名，不大于3%，不低于90%，最多5项，≥5%，＞90%，2‰以内，5名（含）以上。',
      'target 不得少于2名 = gte 2.. 名',
      'target 不大于3% = lte ..3 %',
      'target 不低于90% = gte 90.. %',
      'target 最多5项 = lte ..5 项',
      'target ≥5% = gte 5.. %',
      'target ＞90% = gt 90.. %',
      'target 2‰以内 = lte ..0.2 %',
      'target 5名（含）以上 = gte 5.. 名',
    ],
    [
      '近百项，百余场，2亿多元，20来个，上百家，几十万人。',
      'target 近百项 = about 100 项',
      'target 百余场 = about 100 场',
      'target 2亿多元 = about 200000000 元',
      'target 20来个 = about 20 个',
      'approximate 百家',
      'approximate 几十万人',
    ],
    [
      '办理时限缩短到5个工作日，人均预期寿命达到80岁，受教育年限达到11.3年，达到60岁以上老年人，延长至3个月，办理时限压缩至1天。',
      'target 缩短到5个工作日 = lte ..5 工作日',
      'target 达到80岁 = gte 80.. 岁',
      'target 达到11.3年 = gte 11.3.. 年',
      'other 达到60岁以上',
      'target 延长至3个月 = gte 3.. 个月',
      'target 压缩至1天 = lte ..1 天',
    ],
  ])('%s', (sentence, ...figures) => {
    expect(readFigures(sentence).map(tell)).toEqual(figures);
  });
});
