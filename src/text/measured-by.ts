import { isDigit, isOneAt } from './character.ts';
import type { Reading } from './read-quantity.ts';
import type { Dimension } from './unit.ts';

/** 亿元以上项目, 56人以上大班额 and 10万吨级码头: which ones, not how many. */
export const isThreshold = (text: string, { amount, end, noun, growth }: Reading): boolean => {
  if (growth !== null || amount.unit === null) return false;
  if (noun?.startsWith('级')) return true;
  if (end === amount.end || !isOneAt(text, end - 2, '以') || !graded.has(amount.unit.dimension)) return false;
  // 10亿元以上2个.
  if (isDigit(text, end)) return true;
  thresholdNoun.lastIndex = end;
  return thresholdNoun.test(text);
};

const graded: ReadonlySet<Dimension> = new Set<Dimension>([
  'money',
  'area',
  'mass',
  'energy',
  'length',
  'people',
  'households',
]);

const thresholdNoun =
  /的?[^，。；、：的]{0,8}(?:项目|案件|企业|工程|产业|园区|大户|集群|合同|订单|单位|主体|采购|交易|大班额|事故|群体性|大型活动|自然村|场所|儿童|建筑|农户|小区|船舶|机组|锅炉|的(?:村|县|乡|镇|街道|社区|人群|人员|群众|家庭|学校|医院|商户|作品|品牌))/uy;

/** 每万人, 每10万人口 and 万人 of 万人发明专利拥有量 are what something is counted by. */
export const isHeads = (text: string, { start, amount, per, isShare }: Reading): boolean => {
  if (isShare && isOneAt(text, amount.start - 1, '每')) return per === null || start === amount.start - 1;
  if (isShare && text.startsWith('每隔', amount.start - 2)) return true;
  if (!amount.isScaleAlone || amount.unit?.dimension !== 'people') return false;
  ofHeads.lastIndex = amount.end;
  return ofHeads.test(text);
};

const ofHeads = /[^，。；、：]{0,10}(?:拥有|保有|占有)|(?:托位|床位|刑事)/uy;
