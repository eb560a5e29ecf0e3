import { characterClass, isAt, isDigit, isHanAt, isLetter } from './character.ts';
import { hanNumerals } from './han-numeral.ts';
import { byLength, wordsBeginning } from './words.ts';

/** What a unit measures; only units of one dimension can be compared at all, and even then 人 and 人次 are not alike. */
export type Dimension =
  | 'count'
  | 'people'
  | 'turnout'
  | 'households'
  | 'place'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'temperature'
  | 'duration'
  | 'share'
  | 'multiple'
  // Not promised by a plan in itself: when, how old, which frequency, which edition.
  | 'calendar'
  | 'age'
  | 'voltage'
  | 'frequency'
  | 'edition';

/** A measure word, whatever its spelling. */
export interface Unit {
  /** The one way that `Quantity.unit` names it: 公里 for km, % for 成. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many of `name` one of it is: 10 for 成, 0.1 for ‰, else 1. */
  readonly factor: number;
}

/** A unit at a place of a text, with the offset behind it. */
export interface UnitReading extends Unit {
  readonly end: number;
}

/** Measure words and units by dimension; `a=b` is a spelling of b. Scales (万户, 亿元) belong to the number. */
const table: Readonly<Record<Dimension, string>> = {
  count:
    '个 项 件 条 次 场 场次 期 期次 轮 轮次 批 批次 篇 部 集 首 套 套次 册 本 份 幅 张 块 枚 辆 台 台套=台 台次 架 艘 所 座 栋 幢 间 处 ' +
    '家 家次 支 只 头 匹 羽 株 棵 颗 粒 口 眼 盏 根 例 起 宗 桩 款 类 种 门 门次 节 节次 堂 堂次 讲 页 字 段 组 队 班次 车次 架次 站 站次 ' +
    '尾 剂 剂次 标箱 标台 席 盘 学分 车位 泊位 床位 对 双 副 笔 封 票 道 片 床 卷 盒 箱 包 袋 瓶 桶 趟 项次 件次 条次 册次 卷次 种次 点位 点次 例次 篇次 部次 批件 幕 版块 分 列 档 班 曲 人份 顶 通 尊 罐 桌 孔 扇',
  people: '人 名 位 人口=人',
  turnout: '人次 亩次 人天 人日 人年 户次',
  households: '户',
  place: '省 市 州 县 区 旗 乡 镇 乡镇 街道 社区 村 校',
  money: '元 块钱=元 美元 欧元 港元 日元',
  length: '公里 千米=公里 km=公里 KM=公里 ㎞=公里 米 厘米 cm=厘米 毫米 mm=毫米',
  area: '亩 垧 公顷 平方米 平米=平方米 平方=平方米 ㎡=平方米 m²=平方米 m2=平方米 平方公里 平方千米=平方公里 km²=平方公里 km2=平方公里',
  volume: '立方米 立方=立方米 m³=立方米 m3=立方米 升 毫升',
  mass: '微克/立方米 毫克/立方米 毫克/升 吨 公斤 千克=公斤 kg=公斤 斤 克 毫克',
  energy: '千瓦时 度电=千瓦时 千瓦 兆瓦 千卡 千伏安 兆伏安',
  temperature: '℃ 摄氏度=℃',
  voltage: '千伏 伏 kV=千伏',
  duration: '小时 个小时=小时 钟头=小时 个钟头=小时 学时 个学时=学时 课时 个课时=课时 分钟 秒 秒钟=秒 天',
  share: '% ‰=%*0.1 成=%*10 百分点 个百分点=百分点',
  multiple: '倍 番',
  calendar:
    '年 年度 周年 学年 月 月份 个月 个多月=个月 日 周 个周 个星期=周 星期=周 礼拜=周 季 季度 个季度=季度 工作日 个工作日=工作日 个年头=年 学期 个学期=学期 年代 世纪 个世纪=世纪 时 点 点钟 刻钟',
  age: '岁 周岁 岁半',
  frequency: '赫 赫兹 兆赫 兆赫兹 MHz kHz MHZ KHZ 千赫',
  edition: '届 版 辑',
};

/** Every measure word and unit that quantities are read with, by its own name, in the order of the table. */
export const unitNames = (): readonly string[] =>
  Object.values(table).flatMap((words) => words.split(' ').filter((word) => !word.includes('=')));

/** Words that only begin like a measure word: 30项目 and 三部门 count with no unit at all. */
const nouns =
  '盘点 盘活 席位 剂量 节气 尾声 尾矿 学分制 部门 部委 部分 部署 部队 项目 场馆 场所 场景 场地 条件 条例 期间 期刊 期限 人均 人民 人才 人大 人社 次日 次年 次数 次性 个人信息 位于 位列 位居 家庭 ' +
  '组织 组成 天然 天津 处理 处置 处长 例如 例会 起步 起点 起来 类似 类型 种植 种子 对于 对口 对接 对外 对标 套餐 段落 名录 名单 本级 本省 本市 本县 ' +
  '本年 本地 本着 列入 列为 列席 列车 列出 列举 列宁 档案 档次 班子 班车 班组 班级 班长 班列 曲线 曲艺 面向 台账 台风 省级 省直 省委 省政府 省际 市级 市直 市委 市政府 市场 市民 县级 县直 县委 县政府 县域 区级 区委 区域 区块 区间 村级 村民 ' +
  '村委 村庄 校园 校长 镇级 镇长 乡村 乡土 乡亲 乡贤 州级 成员 成立 成果 成为 成效 成长 成功 成熟 成本 成品 成才 成就 成分 成人 成年 成因 成都 成绩 成套 成立 成线 成片 ' +
  '级别 方面 方式 方案 方法 方向 方针 方位 方向 方才 方便 方阵 方可 方能 方言 年轻 年龄 日常 日报 月报 月饼 周边 周报 周刊 周末 时代 时期 时间 时候 ' +
  '点击 点播 点赞 点亮 点评 点多 版权 版面 站点 站位 道路 道德 片区 片面 片子 票据 票房 节能 节约 节目 节日 节点 首先 首批 首次 首创 首要 包括 包含 包保 双方 双向 双减 ' +
  '字号 字样 卷烟 度假 只有 只要 只能 集中 集体 集团 集聚 集成 集合 克服 元素 元旦 元宵 元宇宙 口径 口碑 头部 根据 升级 升学 升温 升华 门户 门槛 门诊 门前 队伍 队员 讲话 讲师 讲解员 讲述 ' +
  '顶层 顶级 顶尖 顶岗 顶部 通过 通知 通报 通信 通讯 通道 通车 通行 通用 通水 通气 通网 通关 通航 通办 通达 通勤 通识 通告 通联 尊重 尊老 尊师 扇形 孔子 ' +
  '幅度 份额 双创 双拥 双碳 副省 副市 副县 副主 副会 副书 副校 副理 副秘 副处 副科 副厅 副部 副高';

/** Units of Arabic numbers only: 三区 is part of a name, 十分 a word. */
const digitsOnly = new Set([...table.place.split(' '), '分']);

/** Units of Arabic numbers, and of great ones in Chinese numerals: 二道 and 一起 are words, 三百起 is a count. */
const greatOnly = new Set([
  '起',
  '字',
  '口',
  '列',
  '档',
  '班',
  '曲',
  '头',
  '道',
  '根',
  '眼',
  '片',
  '段',
  '尊',
  '孔',
  '扇',
]);

/** Units that a word may also begin with too easily: a Han character other than these behind them means another word. */
const shy = '字成点时分';
const behindShy = characterClass('以及的为左上下之内余和至到者，');

interface Entry {
  readonly word: string;
  /** The second character, which tells most words apart at one look; NaN where there is none. */
  readonly second: number;
  /** Null for a noun. */
  readonly unit: Unit | null;
  readonly isDigitsOnly: boolean;
  readonly isGreatOnly: boolean;
  readonly isLatin: boolean;
  readonly isShy: boolean;
}

const entryOf = (word: string, unit: Unit | null): Entry => ({
  word,
  second: word.charCodeAt(1),
  unit,
  isDigitsOnly: digitsOnly.has(word),
  isGreatOnly: greatOnly.has(word),
  isLatin: /[A-Za-z]$/.test(word),
  isShy: shy.includes(word),
});

/** A spelling as the table has it: km=公里, 成=%*10. */
const parseEntry = (written: string, dimension: Dimension): Entry => {
  const [word = '', meaning = word] = written.split('=');
  const [name = '', factor = '1'] = meaning.split('*');
  return entryOf(word, { name, dimension, factor: Number(factor) });
};

const known = new Map<number, readonly Entry[]>();

/** Units and nouns by their first character, looked up when a text first has it behind a number. */
const entriesAt = (text: string, at: number): readonly Entry[] => {
  const code = text.charCodeAt(at);
  let entries = known.get(code);
  if (entries === undefined) {
    entries = findEntries(text.charAt(at));
    known.set(code, entries);
  }
  return entries;
};

/** Every word, to see soon that none begins with a character. */
const allWords = ` ${Object.values(table).join(' ')} ${nouns}`;
const none: readonly Entry[] = [];

const findEntries = (first: string): readonly Entry[] => {
  if (first === '' || first === ' ' || !allWords.includes(` ${first}`)) return none;
  const entries = (Object.keys(table) as Dimension[]).flatMap((dimension) =>
    wordsBeginning(table[dimension], first).map((written) => parseEntry(written, dimension)),
  );
  for (const noun of wordsBeginning(nouns, first)) entries.push(entryOf(noun, null));
  return entries.sort(byLength);
};

/**
 * The unit at an offset of a folded text: the longest entry of the table there, or null. `isHan` says that the number
 * is in Chinese numerals, which some words begin with (三区, 十分).
 */
export const readUnit = (text: string, at: number, isHan = false): UnitReading | null => {
  const second = text.charCodeAt(at + 1);
  for (const entry of entriesAt(text, at)) {
    const { word, unit } = entry;
    if (word.length > 1 && (entry.second !== second || !text.startsWith(word, at))) continue;
    const end = at + word.length;
    if (unit === null || (isHan && !countsInHan(text, at, entry)) || isPartOfWord(text, entry, end)) return null;
    return { name: unit.name, dimension: unit.dimension, factor: unit.factor, end };
  }
  return null;
};

const countsInHan = (text: string, at: number, { isDigitsOnly, isGreatOnly }: Entry): boolean =>
  !isDigitsOnly && (!isGreatOnly || (isAt(text, at - 1, greatScales) && isAt(text, at - 2, hanNumerals)));

const greatScales = characterClass('百千万亿');

const isPartOfWord = (text: string, { isLatin, isShy }: Entry, end: number): boolean =>
  isLatin ? isLetter(text, end) || isDigit(text, end) : isShy && isHanAt(text, end) && !isAt(text, end, behindShy);

/**
 * The unit that a whole word names, with the scale before it taken into `factor`: 万元 is 元 × 10000, 人次 is itself.
 * Null for a word that is not in the table.
 */
export const parseUnit = (word: string): Unit | null => {
  const [, scale = ''] = /^([百千万亿]{0,3})/u.exec(word) ?? [];
  for (const length of [0, scale.length]) {
    const reading = readUnit(word, length);
    if (reading?.end !== word.length) continue;
    const { name, dimension, factor } = reading;
    return { name, dimension, factor: factor * scaleOf(word.slice(0, length)) };
  }
  return null;
};

const scaleOf = (marks: string): number => {
  let scale = 1;
  for (const mark of marks) scale *= { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }[mark] ?? 1;
  return scale;
};
