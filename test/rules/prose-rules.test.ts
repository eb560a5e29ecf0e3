import { describe, expect, it } from 'vitest';
import { comparatorConflict } from '../../src/rules/comparator-conflict.ts';
import { listedTargetUnmentioned } from '../../src/rules/listed-target-unmentioned.ts';
import { proseTargetMismatch } from '../../src/rules/prose-target-mismatch.ts';
import { proseTargetUnlisted } from '../../src/rules/prose-target-unlisted.ts';
import { quoteAmbiguous } from '../../src/rules/quote-ambiguous.ts';
import { quoteNeeded } from '../../src/rules/quote-needed.ts';
import { quoteNotFound } from '../../src/rules/quote-not-found.ts';
import { unitMismatch } from '../../src/rules/unit-mismatch.ts';
import { fileOf } from '../plan/plan-of.ts';
import { lintText, written } from './lint-text.ts';

const rules = [
  comparatorConflict,
  listedTargetUnmentioned,
  proseTargetMismatch,
  proseTargetUnlisted,
  quoteAmbiguous,
  quoteNeeded,
  quoteNotFound,
  unitMismatch,
];

/** The findings without their places: `error prose-target-mismatch 40`. */
const findings = async (text: string, targets: readonly string[], columns: readonly string[] = []) =>
  written(await lintText(fileOf(text, targets, columns), rules)).map((line) => line.replace(/^\d+:\d+ /, ''));

const training = 'indicator: 专题培训, value: 30场';

describe('a text that agrees is not reported', () => {
  it.each<[words: string, text: string, targets: string[], columns?: string[]]>([
    ['the name before the figure', '全年举办专题培训30场。', [training]],
    ['the figure before the name', '全年举办30场专题培训。', [training]],
    ['full-width digits', '全年举办专题培训３０场。', [training]],
    ['Chinese numerals', '全年举办专题培训三十场。', [training]],
    [
      'another figure between',
      '专题培训覆盖10个县，不少于30场。',
      ['indicator: 专题培训, value: 不少于30场', 'indicator: 覆盖县, value: 10个'],
    ],
    ['last year’s figure first', '2025年举办专题培训20场，2026年计划举办30场。', [training]],
    ['last year at the head of the sentence', '2025年，全省举办专题培训20场。2026年，举办专题培训30场。', [training]],
    ['where it comes from', '专题培训由去年的20场增加到30场。', [training]],
    ['half of the year first', '上半年举办专题培训15场，全年举办专题培训30场。', [training]],
    [
      'parts with names of their own',
      '全年举办专题培训30场，其中市级专题培训20场、县级专题培训10场。',
      [training, 'indicator: 市级专题培训, value: 20场', 'indicator: 县级专题培训, value: 10场'],
    ],
    ['a quarter of it', '专题培训每季度不少于5场，全年30场。', [training]],
    ['a row that shares one figure', '专题培训、科普讲座各30场。', [training, 'indicator: 科普讲座, value: 30场']],
    [
      'a row with figures of its own',
      '专题培训、科普讲座分别举办30场、20场。',
      [training, 'indicator: 科普讲座, value: 20场'],
    ],
    ['the same figure twice', '专题培训30场。确保专题培训30场全部完成。', [training]],
    ['the name in the sentence before', '组织专题培训。全年不少于30场。', ['indicator: 专题培训, value: 不少于30场']],
    ['other words, the same value', '组织各类学习班30场。', [training]],
    ['a line break in the sentence', '全年举办专题\n培训30场。', [training]],
    ['Markdown marks', '全年举办**专题培训**不少于**30**场。', ['indicator: 专题培训, value: 不少于30场']],
    [
      'a table',
      '| 事项 | 数量 |\n| --- | --- |\n| 专题培训 | 30 |\n| 科普讲座 | 20 |',
      [training, 'indicator: 科普讲座, value: 20场'],
    ],
    ['all and eq', '28个试点县科技志愿服务全覆盖。', ['indicator: 试点县, value: 28个']],
    [
      'a growth that is itself the indicator',
      '门诊次均费用增幅控制在5%以内。',
      ['indicator: 门诊次均费用增幅, value: 5%以内'],
    ],
    [
      'how far it is to what it reaches',
      '双车道比例提高5个百分点、达到62%。',
      ['indicator: 双车道比例, value: 达到62%'],
    ],
    [
      'a bound that may or may not hold for the next figure',
      '专题培训、科普讲座分别举办不少于30场、20场。',
      ['indicator: 专题培训, value: 不少于30场', 'indicator: 科普讲座, value: 20场'],
    ],
    ['a place it reaches', '展厅面积扩大到8000平方米。', ['indicator: 展厅面积, value: 8000平方米']],
    ['growth', '服务人次较上年增长15%。', ['indicator: 服务人次, value: 增长15%']],
    ['a rate', '每天更新科普知识3条以上。', ['indicator: 科普知识更新, value: 每天3条以上']],
    [
      'a quote cut out of the figure',
      '实名注册人数达到55万人。',
      ['indicator: 注册, value: 达到55万人, quote: 注册人数达到55万人'],
    ],
    [
      'a quote with its figure read',
      '实名注册人数达到55万人。',
      ['indicator: 注册, value: 达到55万人, quote: 实名注册人数达到550000人'],
    ],
    [
      'a quote without its marks',
      '争取“科普中国”APP实名注册人数达到55万人。',
      ['indicator: 注册, value: 达到55万人, quote: 科普中国APP实名注册人数达到55万人'],
    ],
    ['a milestone', '制定并印发科普工作制度。', ['indicator: 印发科普工作制度, aggregate: milestone']],
    [
      'two columns that share their episodes',
      '合办《甲》、《乙》专栏280期。',
      [],
      ['names: [甲, 乙], episodes: 280, share: joint'],
    ],
    [
      'two columns with a figure for each',
      '合办《甲》、《乙》专栏各30期。',
      [],
      ['names: [甲, 乙], episodes: 30, share: each'],
    ],
    [
      'two columns, each told apart',
      '合办《甲》专栏30期、《乙》专栏30期。',
      [],
      ['names: [甲, 乙], episodes: 30, share: each'],
    ],
    [
      'two columns told apart that share a sum',
      '合办《甲》专栏30期、《乙》专栏40期。',
      [],
      ['names: [甲, 乙], episodes: 70, share: joint'],
    ],
    ['a sum of what each has', '合办《甲》《乙》专栏，共60期。', [], ['names: [甲, 乙], episodes: 30, share: each']],
    ['how often a column appears', '合办《甲》专栏，每周1期，全年52期。', [], ['name: 甲, episodes: 52, every: week']],
    ['five a week', '《甲》每周5期，全年240期。', [], ['name: 甲, episodes: 240, every: workday']],
    ['a title and what stands before it', '与日报（FM91.6）合办《甲·乙》专栏30期。', [], ['name: 甲·乙, episodes: 30']],
    ['a bound apart from its number', '科普经费不低于财政支出的3%。', ['indicator: 科普经费, value: 不低于3%']],
    [
      'a bound before a long share',
      '交流轮岗教师比例一般不低于符合交流条件教师总数的10%。',
      ['indicator: 交流轮岗教师比例, value: 不低于10%'],
    ],
    ['a bound before a verb', '全年不少于举办30场科普讲座。', ['indicator: 科普讲座, value: 不少于30场']],
    ['a bound at the head', '不少于全县农户的80%参加培训。', ['indicator: 农户培训, value: 不少于80%']],
    ['a share planned without its bound', '科普经费不低于财政支出的3%。', ['indicator: 科普经费, value: 3%']],
    [
      'Monday to Friday',
      '与示例电视台合办《甲》，周一至周五每天1期，全年250期。',
      [],
      ['name: 甲, episodes: 250, every: {weekdays: [mon, tue, wed, thu, fri]}'],
    ],
    [
      'days that are named',
      '《甲》，周六、周日每天1期，全年104期。',
      [],
      ['name: 甲, episodes: 104, every: {weekdays: [sat, sun]}'],
    ],
    ['airings', '《甲》，每天播出3次，全年365期。', [], ['name: 甲, episodes: 365, every: day']],
    [
      'airings of each issue',
      '每周播出《甲》1期，每期播出3次，全年52期。',
      [],
      ['name: 甲, episodes: 52, every: week'],
    ],
    ['a quarter of every month', '《甲》，每季度3期，全年12期。', [], ['name: 甲, episodes: 12, every: month']],
    ['about as many a year', '《甲》每月4至5期，全年52期。', [], ['name: 甲, episodes: 52, every: week']],
    ['four a month', '《甲》每月4期，全年52期。', [], ['name: 甲, episodes: 52, every: week']],
    ['every other week', '《甲》隔周1期，全年26期。', [], ['name: 甲, episodes: 26']],
    ['every other week, with a verb', '《甲》隔周播出1期，全年26期。', [], ['name: 甲, episodes: 26']],
    ['each Saturday', '《甲》每周六晚播出1期，全年50期。', [], ['name: 甲, episodes: 50, every: {weekdays: [sat]}']],
    ['every three days', '《甲》三天一期，全年120期。', [], ['name: 甲, episodes: 120']],
    ['every half month', '《甲》每半月一期，全年24期。', [], ['name: 甲, episodes: 24']],
    ['what it rises from', '整治率由82%提高到95%。', ['indicator: 整治率, value: 95%']],
    ['several years summed up', '三年累计培训达到6000人次，全年培训2000人次。', ['indicator: 培训, value: 2000人次']],
    ['things named before', '推进两项制度落实，三类活动有序开展，举办讲座30场。', ['indicator: 讲座, value: 30场']],
    ['a part in brackets', '新建站点5个（含续建2个）。', ['indicator: 站点, value: 5个']],
    ['parts of an issue', '《甲》24期，其中春季12期、秋季12期。', [], ['name: 甲, episodes: 24']],
    ['parts told apart', '举办讲座、展览共30场，分别为20场、10场。', ['indicator: 讲座展览, value: 30场']],
    ['each of what is counted', '选派特派员45名，每名特派员联系2个村。', ['indicator: 特派员, value: 45名']],
    ['a figure in a name', '25人以上企业建会率达到90%。', ['indicator: 25人以上企业建会率, value: 达到90%']],
    [
      'a number with the unit of its column',
      '| 事项 | 投资（亿元） |\n| --- | --- |\n| 高速公路 | 7.6 |',
      ['indicator: 高速公路投资, value: 7.6亿元'],
    ],
    [
      'a number with a unit beside it',
      '| 事项 | 单位 | 目标 |\n| --- | --- | --- |\n| 健康体检 | 万人 | 4.8 |',
      ['indicator: 健康体检, value: 4.8万人'],
    ],
    [
      'a number with a unit above its table',
      '单位：万元\n\n| 事项 | 金额 |\n| --- | --- |\n| 帮扶资金 | 120 |',
      ['indicator: 帮扶资金, value: 120万元'],
    ],
    [
      'a number whose unit is said nowhere',
      '| 事项 | 金额 |\n| --- | --- |\n| 帮扶资金 | 120 |',
      ['indicator: 帮扶资金, value: 120万元'],
    ],
    [
      'a number of a table without its bound',
      '| 事项 | 目标 |\n| --- | --- |\n| 科普讲座 | 20 |',
      ['indicator: 科普讲座, value: 不少于20场'],
    ],
    [
      'what is built upon',
      '在已建成3家、21家省重点实验室的基础上，再争取省重点实验室4家。',
      ['indicator: 新增省重点实验室, value: 4家'],
    ],
    ['parts in brackets', '开放场所52处（高校17处、院所35处）。', ['indicator: 开放场所, value: 52处']],
    ['where somebody goes', '选派“科技副总”200名到200家企业任职。', ['indicator: 科技副总, value: 200名']],
    ['all there are', '工作站12个，覆盖全部96个乡镇。', ['indicator: 工作站, value: 12个']],
    ['a later year', '2026年比例达到16%，2030年比例达到25%。', ['indicator: 比例, value: 达到16%']],
    [
      'what each of three has, and the sum',
      '《甲》《乙》《丙》三个专栏各12期，共36期。',
      [],
      ['names: [甲, 乙, 丙], episodes: 12, share: each'],
    ],
    [
      'what each of two that share a sum has',
      '《甲》《乙》专栏，各25期，共50期。',
      [],
      ['names: [甲, 乙], episodes: 50, share: joint'],
    ],
  ])('%s', async (_, text, targets, columns) => {
    expect(await findings(text, targets, columns)).toEqual([]);
  });
});

/** Figures of the table below that differ in nothing but the unit, or in bounds that no number keeps both. */
const otherRules: Readonly<Record<string, string>> = {
  '30次': 'unit-mismatch',
  提高到95个百分点: 'unit-mismatch',
  '3万份': 'unit-mismatch',
  '15个百分点': 'unit-mismatch',
  每周超过1期: 'comparator-conflict',
};

describe('a figure that differs is an error', () => {
  it.each<[words: string, text: string, targets: string[], found: string, columns?: string[]]>([
    ['the number', '全年举办专题培训40场。', [training], '40'],
    ['the number, before the name', '全年举办40场专题培训。', [training], '40'],
    ['the number in Chinese', '全年举办专题培训四十场。', [training], '四十'],
    ['the unit', '专题培训30次。', [training], '30次'],
    ['the bound', '专题培训不超过30场。', ['indicator: 专题培训, value: 不少于30场'], '不超过30场'],
    ['the scale', '投资350万元。', ['indicator: 投资, value: 350亿元'], '350万'],
    ['the number behind last year’s', '2025年举办专题培训20场，2026年计划举办40场。', [training], '40'],
    ['the number behind half a year’s', '上半年举办专题培训15场，全年举办专题培训40场。', [training], '40'],
    [
      'a part of it',
      '全年举办培训100场，其中省级40场、市级70场。',
      ['indicator: 培训, value: 100场', 'indicator: 省级培训, value: 30场', 'indicator: 市级培训, value: 70场'],
      '40',
    ],
    ['one of a row', '专题培训、科普讲座分别举办40场、20场。', [training, 'indicator: 科普讲座, value: 20场'], '40'],
    ['the second time', '专题培训30场。确保专题培训40场。', [training], '40'],
    [
      'in the sentence behind the name',
      '组织专题培训。全年不少于40场。',
      ['indicator: 专题培训, value: 不少于30场'],
      '40',
    ],
    ['behind a line break', '全年举办专题\n培训40场。', [training], '40'],
    ['within Markdown marks', '全年举办**专题培训**不少于**40**场。', ['indicator: 专题培训, value: 不少于30场'], '40'],
    [
      'in a table',
      '| 事项 | 数量 |\n| --- | --- |\n| 专题培训 | 40 |\n| 科普讲座 | 20 |',
      [training, 'indicator: 科普讲座, value: 20场'],
      '40',
    ],
    ['words in another order', '完成50所学校的巡展任务。', ['indicator: 巡展学校, value: 40所'], '50'],
    ['a rate', '每天更新科普知识4条以上。', ['indicator: 科普知识更新, value: 每天3条以上'], '4'],
    ['growth', '服务人次较上年增长25%。', ['indicator: 服务人次, value: 增长15%'], '25'],
    [
      'a quoted figure',
      '实名注册人数达到65万人。',
      ['indicator: 注册, value: 达到55万人, quote: 实名注册人数达到55万人'],
      '65万',
    ],
    [
      'the value of a quote',
      '实名注册人数达到55万人。',
      ['indicator: 注册, value: 达到65万人, quote: 实名注册人数达到55万人'],
      '55万',
    ],
    [
      'the only quoted figure',
      '注册人数增加，达到65万人。',
      ['indicator: 用户, value: 达到55万人, quote: 达到55万人'],
      '65万',
    ],
    ['a joint column', '合办《甲》、《乙》专栏290期。', [], '290', ['names: [甲, 乙], episodes: 280, share: joint']],
    [
      'a column beside one that is not listed',
      '合办《甲》专栏40期，合办《乙》专栏30期。',
      [],
      '40',
      ['name: 甲, episodes: 30', 'name: 乙, episodes: 30'],
    ],
    [
      'how often a column appears',
      '合办《甲》专栏，每周2期，全年52期。',
      [],
      '2',
      ['name: 甲, episodes: 52, every: week'],
    ],
    [
      'the period of a column',
      '合办《甲》专栏，每月1期，全年52期。',
      [],
      '每月1期',
      ['name: 甲, episodes: 52, every: week'],
    ],
    ['another bound apart', '科普经费不高于财政支出的3%。', ['indicator: 科普经费, value: 不低于3%'], '3%'],
    ['the number of a bound apart', '科普经费不低于财政支出的4%。', ['indicator: 科普经费, value: 不低于3%'], '4'],
    [
      'a quarter of every month',
      '《甲》，每季度1期，全年12期。',
      [],
      '每季度1期',
      ['name: 甲, episodes: 12, every: month'],
    ],
    [
      'the period beside airings',
      '《甲》每天1期，每天播出3次，全年52期。',
      [],
      '每天1期',
      ['name: 甲, episodes: 52, every: week'],
    ],
    [
      'how many on each of its days',
      '《甲》每周六晚播出2期，全年50期。',
      [],
      '2',
      ['name: 甲, episodes: 50, every: {weekdays: [sat]}'],
    ],
    [
      'more than it appears',
      '《甲》每周超过1期，全年52期。',
      [],
      '每周超过1期',
      ['name: 甲, episodes: 52, every: week'],
    ],
    ['从 in a name', '从业人员培训600人次。', ['indicator: 从业人员培训, value: 500人次'], '600'],
    ['再 in a name', '再就业培训600人次。', ['indicator: 再就业培训, value: 500人次'], '600'],
    ['由 in a name', '自由贸易知识讲座6场。', ['indicator: 自由贸易知识讲座, value: 5场'], '6'],
    ['平均 in a name', '平均受教育年限达到12年。', ['indicator: 平均受教育年限, value: 达到11年'], '12'],
    ['累计 in a name', '累计访问量达到600万次。', ['indicator: 累计访问量, value: 达到500万次'], '600万'],
    ['每 in a name', '每名教师全年培训60学时。', ['indicator: 每名教师全年培训, value: 50学时'], '60'],
    ['who does it', '由县科协举办科普讲座6场。', ['indicator: 科普讲座, value: 5场'], '6'],
    ['all that do it', '各部门共举办科普讲座6场。', ['indicator: 科普讲座, value: 5场'], '6'],
    ['what it comes to', '参训人数累计达到6000人次。', ['indicator: 参训人数, value: 达到5000人次'], '6000'],
    ['where it rises to', '整治率由82%提高到95个百分点。', ['indicator: 整治率, value: 95%'], '提高到95个百分点'],
    [
      'a quote whose words stand twice, once in its unit',
      '新开工高速公路10条。高速公路761亿元。',
      ['indicator: 路网投资, value: 760亿元, quote: 高速公路760亿元', 'indicator: 高速公路开工, value: 10条'],
      '761亿',
    ],
    [
      'a quote that leaves out a word',
      '高速公路投资完成761亿元。',
      ['indicator: 高速公路投资, value: 760亿元, quote: 高速公路投资760亿元'],
      '761亿',
    ],
    ['the unit beside a quarter of it', '专题培训30次，每季度不少于5场。', [training], '30次'],
    [
      'the unit beside what one has',
      '配送图书3万份，每校不少于100册。',
      ['indicator: 配送图书, value: 3万册'],
      '3万份',
    ],
    [
      'the unit of a bound apart',
      '轮岗比例不低于教师总数的15个百分点。',
      ['indicator: 轮岗比例, value: 不低于15%'],
      '15个百分点',
    ],
    ['a fall that the indicator names', '融资平台压降10家。', ['indicator: 融资平台压降, value: 9家'], '10'],
    [
      'a rate of growth that is a target',
      '医疗费用平均增长率不超过7%。',
      ['indicator: 医疗费用平均增长率, value: 不超过6%'],
      '7',
    ],
    [
      'the number behind another one’s month',
      '读书会每月1次、联谊会21场。',
      ['indicator: 读书会, value: 每月1次', 'indicator: 联谊会, value: 20场'],
      '21',
    ],
    [
      'a number of a table with its unit',
      '| 事项 | 单位 | 目标 |\n| --- | --- | --- |\n| 健康体检 | 万人 | 4.8 |',
      ['indicator: 健康体检, value: 4.9万人'],
      '4.8',
    ],
    ['a number without a unit', '参与人次达到2000万。', ['indicator: 参与人次, value: 突破2000万人次'], '达到2000万'],
    [
      'what is new, beside what is built upon',
      '在已建成21家省重点实验室的基础上，再争取省重点实验室5家。',
      ['indicator: 新增省重点实验室, value: 4家'],
      '5',
    ],
    ['each of two', '《甲》《乙》专栏，各51期。', [], '51', ['names: [甲, 乙], episodes: 50, share: each']],
    ['a sum said of each', '《甲》《乙》专栏，各50期。', [], '50', ['names: [甲, 乙], episodes: 50, share: joint']],
    ['a sum', '《甲》《乙》专栏，合计81期。', [], '81', ['names: [甲, 乙], episodes: 80, share: joint']],
  ])('%s', async (_, text, targets, found, columns) => {
    expect(await findings(text, targets, columns)).toEqual([
      `error ${otherRules[found] ?? 'prose-target-mismatch'} ${found}`,
    ]);
  });
});

describe('a figure that promises nothing', () => {
  it.each([
    ['the cost of a project in all its years', '水库除险加固工程总投资2.35亿元。'],
    ['rules that are followed', '严格执行18项核心制度，落实廉洁从业九项准则。'],
    ['a standard', '经济困难标准按照最低工资标准的1.5倍执行。'],
    ['a subsidy', '给予最高不超过售价15%的补贴，每辆最高1.5万元。'],
    ['a set phrase', '封闭管理、视频监控四个100%全面达标。'],
    ['places one after another', '指导全县13个乡镇、156个村的调委会工作。'],
    ['places that people go to', '走进15个县普及科学。'],
    ['a count of what was just named', '办好《甲问》《乙答》2项活动。'],
    ['the year before, with its growth', '2025年，全市零售总额达到1.28亿元，比上年增长5.2%。'],
  ])('%s', async (_, text) => {
    expect(await findings(text, [])).toEqual([]);
  });

  it.each([
    ['what a project costs this year', '水库除险加固工程完成总投资2.35亿元。', '2.35亿元'],
    ['growth from a year', '用水量比2025年下降4%。', '比2025年下降4%'],
    ['a grant', '支持每个团队最高500万元。', '最高500万元'],
  ])('but %s does', async (_, text, found) => {
    expect(await findings(text, [])).toEqual([`warning prose-target-unlisted ${found}`]);
  });
});

describe('growth', () => {
  it('by points is said of the share before it', async () => {
    const text = '普及率达到94%，比上年提高1个百分点。';
    expect(await findings(text, ['indicator: 普及率, value: 达到94%'])).toEqual([]);
  });

  it.each([
    ['较2024年', ['error prose-target-mismatch 较2024年下降4%']],
    ['较2025年', []],
    ['较上年', []],
  ])('measured %s', async (base, found) => {
    const target = 'indicator: 用水量, value: 较2025年下降4%';
    expect(await findings(`用水量${base}下降4%。`, [target])).toEqual(found);
  });
});

describe('a share of all', () => {
  it.each([
    ['合格率达到100%。', '100%'],
    ['合格率100%。', '达到100%'],
    ['合格率不低于100%。', '100%'],
  ])('%s and %s are the same', async (text, value) => {
    expect(await findings(text, [`indicator: 合格率, value: ${value}`])).toEqual([]);
  });

  it('may not fall short', async () => {
    expect(await findings('合格率达到95%。', ['indicator: 合格率, value: 95%'])).toEqual([
      'error prose-target-mismatch 达到95%',
    ]);
  });
});

describe('what cannot be sure is a warning', () => {
  it.each<[words: string, text: string, targets: string[], found: string[], columns?: string[]]>([
    ['a figure that nobody lists', '举办科普讲座20场。', [], ['warning prose-target-unlisted 20场']],
    ['what has a name of its own', '组织“科学进校园”20场。', [], ['warning prose-target-unlisted 20场']],
    ['推进, which is no place', '推进15个县普及科学。', [], ['warning prose-target-unlisted 15个']],
    ['a target that no text has', '抓好宣传。', [training], ['warning listed-target-unmentioned 专题培训']],
    [
      'a column under another name',
      '合办《甲》专栏30期。',
      [],
      ['warning prose-target-unlisted 30期', 'warning listed-target-unmentioned 乙'],
      ['name: 乙, episodes: 30'],
    ],
    [
      'another word for episodes that are a bare number',
      '播出《求真》专栏30集。',
      [],
      ['warning unit-mismatch 30集'],
      ['name: 求真, episodes: 30'],
    ],
    [
      'another word for how often it appears',
      '《甲》，每周1场，全年52期。',
      [],
      ['warning unit-mismatch 每周1场'],
      ['name: 甲, episodes: 52, every: week'],
    ],
    ['pieces for episodes', '《甲》，共100篇。', [], ['warning unit-mismatch 100篇'], ['name: 甲, episodes: 100']],
    ['what some do', '各县举办科普讲座6场。', [`indicator: 科普讲座, value: 5场`], ['warning prose-target-mismatch 6']],
    [
      'another matter behind a part',
      '举办讲座30场，其中省级10场，另举办展览5场。',
      ['indicator: 讲座, value: 30场'],
      ['warning prose-target-unlisted 5场'],
    ],
    [
      'a pace of a column that nobody lists',
      '播出《求真》节目，每周1期。',
      [],
      ['warning prose-target-unlisted 每周1期'],
    ],
    [
      'what may sum up other years',
      '培训班3期，参训职工累计1万人次。',
      ['indicator: 培训班, value: 3期', 'indicator: 参训的职工, value: 突破1万人次'],
      ['warning comparator-conflict 1万人次'],
    ],
    [
      'the unit of the column of a table',
      '| 事项 | 规模（人次） |\n| --- | --- |\n| 健康体检 | 48 |',
      ['indicator: 健康体检, value: 48人'],
      ['warning unit-mismatch 48'],
    ],
    [
      'a promise against an aim',
      '争取举办专题培训30场。',
      [`${training}, commitment: firm`],
      ['warning prose-target-mismatch firm'],
    ],
    [
      'an aim against a promise',
      '举办专题培训30场。',
      [`${training}, commitment: aspirational`],
      ['warning prose-target-mismatch aspirational'],
    ],
    [
      'a quote that stands there twice',
      '甲县举办培训30场，乙县举办培训30场。',
      ['indicator: 甲县培训, value: 30场, quote: 举办培训30场', 'indicator: 乙县培训, value: 30场'],
      ['warning quote-ambiguous 举办培训30场'],
    ],
  ])('%s', async (_, text, targets, found, columns) => {
    expect(await findings(text, targets, columns)).toEqual(found);
  });

  it.each([
    '在全省16个县开展活动。',
    '面向五类重点人群开展服务。',
    '上年已建成基地60个。',
    '截至2025年底，全省建有科普场馆45座。',
    '举办为期3天的活动。',
    '办好《甲》《乙》两个栏目。',
    '拨打12316热线，收听FM91.6，办好第35届大赛，建设一批基地。',
  ])('no promise: %s', async (text) => {
    expect(await findings(text, [])).toEqual([]);
  });
});

describe('quotes', () => {
  it('an error on words that the text has not', async () => {
    expect(await findings('举办专题培训30场。', [`${training}, quote: 专题讲座30场`])).toEqual([
      'error quote-not-found 专题讲座30场',
    ]);
  });

  it('an error on a quote that alone holds another figure', async () => {
    expect(await findings('举办专题培训30场。', [`${training}, quote: 举办专题培训40场`])).toEqual([
      'error prose-target-mismatch 40场',
    ]);
  });
});

describe('places', () => {
  const text = '加强组织领导。\n全年举办专题培训40场，合办《甲》专栏30期。';

  it('points at the number in the text, and at the value as related', async () => {
    const [finding] = await lintText(fileOf(text, [training], ['name: 甲, episodes: 30']), rules);
    const { source, span, related, message } = finding ?? expect.fail();
    expect(source.pointAt(span.start)).toEqual({ line: 11, column: 19 });
    expect(source.text.slice(span.start, span.end)).toBe('40');
    expect(related.map(({ span: { start, end } }) => source.text.slice(start, end))).toEqual(['30场']);
    expect(message.zh).toContain('40场');
    expect(message.zh).toContain('30场');
  });

  it('finds what the overview or another home says of a target below', async () => {
    const said = 'overview: |\n  全年举办专题培训20场，合办《甲》专栏20期，市级专题培训15场。';
    const file = fileOf('全年举办专题培训30场，合办《甲》专栏30期。', [training], ['name: 甲, episodes: 30'], said);
    expect(written(await lintText(file, rules))).toEqual([
      '6:11 error prose-target-mismatch 20',
      '6:22 error prose-target-mismatch 20',
      '6:32 warning prose-target-unlisted 15场',
    ]);
  });

  it('is silent where the overview says the same', async () => {
    const said = 'overview: |\n  全年举办专题培训30场，合办《甲》专栏30期。';
    const file = fileOf('全年举办专题培训30场，合办《甲》专栏30期。', [training], ['name: 甲, episodes: 30'], said);
    expect(written(await lintText(file, rules))).toEqual([]);
  });
});

describe('a table above that breaks down what tasks promise', () => {
  const targets = ['indicator: 乡村科普活动, value: 48场', 'indicator: 校园科普活动, value: 40场'];
  const file = (village: number, school: number | null, total = 88) =>
    fileOf(
      '举办乡村科普活动48场、校园科普活动40场。',
      targets,
      [],
      [
        'overview: |',
        '  全年举办科普活动88场，分配如下：',
        '',
        '  | 类别 | 场次 |',
        '  | --- | --- |',
        `  | 进乡村 | ${village} |`,
        ...(school === null ? [] : [`  | 进校园 | ${school} |`]),
        `  | 合计 | ${total} |`,
        'targets:',
        '  - {id: all, indicator: 科普活动, value: 88场}',
      ].join('\n'),
    );
  const found = async (text: string) => written(await lintText(text, rules));

  it('is silent where it agrees', async () => {
    expect(await found(file(48, 40))).toEqual([]);
  });

  it('has an error on the one number that differs, and on a sum that is not the one before the table', async () => {
    expect(await found(file(49, 40))).toEqual(['10:11 error prose-target-mismatch 49']);
    expect(await found(file(48, 40, 89))).toEqual(['12:10 error prose-target-mismatch 89']);
  });

  it('warns where no other number shows what the table is about', async () => {
    expect(await found(file(49, null, 90))).toEqual(['10:11 warning prose-target-mismatch 49']);
  });
});
