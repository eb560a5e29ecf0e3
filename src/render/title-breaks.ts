/** What stands around a place where a line might end. */
export interface Gap {
  readonly word: string;
  readonly next: string;
  /** All of the title up to here, and from here. */
  readonly before: string;
  readonly after: string;
}

/** More than any balance of lines is worth: taken only where nothing else fits. */
const never = 10_000;

/**
 * How ill a line ends at a gap (0 is where the sense pauses; 60 between two words of one phrase; 10,000 never), in the
 * measure of `breakTitle`: squared half-width cells. The first claim that holds decides.
 */
export const breakCost = (gap: Gap): number => claims.find(([holds]) => holds(gap))?.[1] ?? 60;

const claims: readonly (readonly [holds: (gap: Gap) => boolean, cost: number])[] = [
  [({ before }) => /[《〈“‘（(【〔]$/.test(before), never],
  [({ after }) => /^[》〉”’）)】〕，。、；：！？,.;:!?%％…—·～]/.test(after), never],
  [({ next }) => /^(?:[的地得等及和与或之暨]|以及|等等)$/.test(next), never],
  [({ word }) => /^(?:[和及与或暨]|关于|以及)$/.test(word), never],
  [({ before, after }) => /[0-9A-Za-z]$/.test(before) && /^[0-9A-Za-z\p{Script=Han}]/u.test(after), 300],
  [({ after }) => /^[（(]/.test(after), 300],
  [({ after }) => /^〔/.test(after), never],
  [({ word, after }) => word === '的' && after.length <= 10, 300],
  [({ word }) => /^[对在为向从由按被将把同至到于以第各全共每不未]$/.test(word), 200],
  [({ before, after }) => /[\s\u3000]$/.test(before) || /^[\s\u3000]/.test(after), 0],
  [({ before, after }) => /(?:印发|转发|批转|公布|发布)$/.test(before) && !/^(?:给|的)/.test(after), 0],
  [({ before }) => /[，；：、》]$/.test(before), 5],
  [({ after }) => /^(?:关于|《)/.test(after), 5],
  [({ after }) => /^\d{4}[年—～~至-]/.test(after), 5],
  [({ before }) => /(?:年度?|半年|季度|第[\d〇零一二三四五六七八九十百]{1,6}[届次批期])$/.test(before), 15],
  [({ word }) => verbs.has(word), 90],
  [({ next }) => verbs.has(next), 10],
  [({ word }) => word === '的', 60],
  [({ next }) => heads.has(next), 100],
  [({ next }) => /^\p{Script=Han}$/u.test(next), 120],
  [({ word }) => /^\p{Script=Han}$/u.test(word) && !/[库者员馆站院县市省厅局部会队日周月区法业化性]/.test(word), 120],
];

/** What opens a phrase: its object does not stand alone on the next line. */
const verbs = new Set(
  (
    '印发 转发 批转 公布 发布 下达 开展 加强 推进 推动 促进 做好 抓好 组织 举办 召开 申报 推荐 表彰 命名 认定 征集 报送 成立 调整 建立 完善 ' +
    '进一步 全面 深入 切实 扎实 大力 贯彻 落实 实施 学习 宣传 制定 提升 提高 深化 强化 支持 参加 评选 遴选 构建 规范 贯彻落实 学习贯彻'
  ).split(' '),
);

/** What closes a phrase: it belongs to the words before it. */
const heads = new Set(
  (
    '工作 活动 要点 计划 方案 通知 意见 办法 规定 制度 体系 情况 名单 任务 清单 项目 建设 规划 纲要 行动 机制 能力 单位 基地 会议 大会 协会 学会 ' +
    '报告 请示 决定 细则 措施 安排 总结'
  ).split(' '),
);
