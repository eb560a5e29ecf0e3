import { nearest } from '../../text/nearest.ts';
import { keysOf, labelOf, propertyOf, type SchemaNode, wordOf } from './schema-node.ts';
import type { Site } from './site.ts';

/** Words that offices use for a key beside the one that its description begins with. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  kepu: ['版本', '格式'],
  title: ['题目', '名称', '任务名称', '工作任务', '首句'],
  year: ['年份', '计划年度', '年'],
  issuer: ['发文单位', '发布单位', '印发单位', '发文机关', '编制单位'],
  include: ['引用', '包含'],
  numbering: ['编号方式', '序号样式'],
  defaults: ['默认'],
  organizations: ['单位', '单位表', '单位名单'],
  outlets: ['媒体', '合作媒体', '媒体表'],
  terms: ['用语', '术语', '名词'],
  overview: ['总要求', '总体思路', '前言', '引言'],
  sections: ['章节', '板块', '各部分'],
  tasks: ['工作任务', '重点任务', '任务清单'],
  targets: ['目标', '指标', '目标任务', '目标列表'],
  columns: ['专栏', '栏目', '专栏列表'],
  publication: ['印发', '发文'],
  attachments: ['附件'],
  text: ['内容', '说明', '具体内容'],
  items: ['子任务', '小项'],
  owner: ['责任单位', '主办单位', '负责单位', '牵头部门', '责任部门'],
  support: ['协办单位', '参与单位', '配合部门', '协同单位'],
  due: ['时限', '期限', '完成日期', '办结时限', '截止日期', '截止时间', '完成时间', '时间'],
  tags: ['标记'],
  note: ['说明', '注', '注释'],
  indicator: ['指标名称', '名称'],
  value: ['数值', '值', '数量', '目标数'],
  quote: ['引文', '原话'],
  name: ['专栏名称', '名字', '栏目'],
  names: ['专栏名称'],
  outlet: ['媒体', '电台', '报纸', '平台'],
  episodes: ['数量', '期次'],
  every: ['频率', '周期', '频次'],
  from: ['开始', '起始日期', '开始时间'],
  to: ['结束', '截止日期', '结束时间'],
  unit: ['单位', '计量单位'],
  amount: ['数量', '数'],
  aliases: ['简称', '又名'],
  formerNames: ['旧称', '原名', '旧名'],
  since: ['启用', '起用时间'],
  until: ['停用', '截止时间'],
  kind: ['类型', '媒体类别', '种类'],
  frequency: ['调频'],
  rules: ['规则'],
  plans: ['计划'],
};

/**
 * The key that an unknown one was probably meant to be, or null: a slip of the pen, or the Chinese word for a key of
 * this object. Where several are as likely, one that the object has not yet: 工作任务 beside a 标题 are the tasks.
 */
export const guessKey = (key: string, { root, node, value }: Site): string | null => {
  const allowed = keysOf(node).filter((name) => name !== 'classification');
  const isTaken = (name: string): boolean => Object.hasOwn(value as object, name);
  const groups = [allowed.filter((name) => !isTaken(name)), allowed.filter(isTaken)];
  const slip = nearest(key, groups.flat());
  if (slip !== null) return slip;
  const words = new Map<string, string>();
  for (const names of groups)
    for (const [word, name] of wordsOf(names, root, node)) if (!words.has(word)) words.set(word, name);
  const word = words.has(key) ? key : nearest(key, words.keys());
  return word === null ? null : (words.get(word) ?? null);
};

/** The Chinese words for some keys of an object: their own first. */
const wordsOf = (names: readonly string[], root: SchemaNode, node: SchemaNode): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  for (const name of names) {
    const property = propertyOf(root, node, name);
    words.set(labelOf(property).zh, name).set(wordOf(property) ?? name, name);
  }
  for (const name of names) for (const word of otherWords[name] ?? []) if (!words.has(word)) words.set(word, name);
  return words;
};
