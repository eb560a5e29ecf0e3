import { exactly } from '../plan/written-quantity.ts';
import { type Message, message } from '../text/message.ts';
import { formatQuantity } from '../text/quantity.ts';
import type { Aspect, Change, ChangeKind, Subject } from './comparison.ts';

/** What a change is, in a few words: 目标提高20场（66.7%）; due dates and amounts say which way. */
export const describeChange = (change: Change): Message => {
  const { kind, subject, aspect } = change;
  if (kind === 'moved') return describeMove(change);
  if (aspect === null) {
    const { zh, en } = subjects[subject];
    return kind === 'added' ? message(`新增${zh}`, `${en} added`) : message(`${gone(subject)}${zh}`, `${en} removed`);
  }
  const main = isMeasured(kind) ? describeAmount(kind, change) : describeAspect(kind, subject, aspect);
  if (change.also.length === 0) return main;
  const also = change.also.map((each) => aspects[each]);
  return message(
    `${main.zh}；${also.map(({ zh }) => zh).join('、')}也改变`,
    `${main.en}; also changed: ${also.map(({ en }) => en).join(', ')}`,
  );
};

const subjects: Readonly<Record<Subject, Message>> = {
  plan: message('计划', 'plan'),
  section: message('部分', 'section'),
  task: message('任务', 'task'),
  target: message('目标', 'target'),
  column: message('专栏', 'column'),
  publication: message('印发要素', 'publication'),
  attachment: message('附件', 'attachment'),
};

/** A target is no longer set, a column no longer run; words are taken out. */
const gone = (subject: Subject): string => (subject === 'target' || subject === 'column' ? '取消' : '删去');

const aspects: Readonly<Record<Aspect, Message>> = {
  title: message('标题', 'title'),
  text: message('文字', 'text'),
  year: message('年度', 'year'),
  issuer: message('发文单位', 'issuer'),
  responsibility: message('责任说明的格式', 'responsibility template'),
  owner: message('牵头单位', 'owner'),
  support: message('配合单位', 'support'),
  due: message('完成时限', 'deadline'),
  indicator: message('指标名称', 'indicator'),
  value: message('目标值', 'value'),
  unit: message('计量单位', 'unit'),
  comparator: message('口径', 'comparator'),
  range: message('范围', 'range'),
  period: message('计数周期', 'period'),
  direction: message('增减方向', 'direction'),
  base: message('比较的基期', 'base'),
  baseline: message('基数', 'baseline'),
  aggregate: message('统计方式', 'aggregation'),
  commitment: message('约束力', 'commitment'),
  names: message('专栏名称', 'name'),
  share: message('期数的计法', 'sharing of episodes'),
  episodes: message('期数', 'episodes'),
  outlet: message('合作媒体', 'outlet'),
  partners: message('合作单位', 'partners'),
  relation: message('合作方式', 'relation'),
  every: message('播出周期', 'frequency'),
  run: message('起止时间', 'run'),
  within: message('所在节目', 'programme'),
  form: message('公文形式', 'form'),
  mark: message('发文机关标志', 'issuer mark'),
  number: message('发文字号', 'document number'),
  urgency: message('紧急程度', 'urgency'),
  signers: message('签发人', 'signers'),
  recipients: message('主送机关', 'recipients'),
  noticeTitle: message('通知标题', 'title of the notice'),
  attached: message('作为附件', 'attached'),
  noticeText: message('通知正文', 'text of the notice'),
  copyNumber: message('份号', 'copy number'),
  signed: message('署名', 'signature'),
  signedDate: message('成文日期', 'date of signature'),
  seal: message('印章', 'seal'),
  contact: message('附注', 'remark'),
  cc: message('抄送机关', 'copies'),
  printing: message('印发机关和日期', 'printing office and date'),
  content: message('内容', 'content'),
};

/** What one side of something is called: 牵头单位. */
export const nameAspect = (aspect: Aspect): Message => aspects[aspect];

const describeAspect = (kind: ChangeKind, subject: Subject, aspect: Aspect): Message => {
  const { zh, en } = aspects[aspect];
  if (aspect === 'text' && kind !== 'reworded') {
    return kind === 'added' ? message('新增一段', 'paragraph added') : message('删去一段', 'paragraph removed');
  }
  if (kind === 'added') return message(`新增${zh}`, `${en} added`);
  if (kind === 'removed') return message(`删去${zh}`, `${en} removed`);
  if (kind !== 'reworded') return message(`${zh}改变`, `${en} changed`);
  if (aspect === 'title') {
    const whose =
      subject === 'plan'
        ? message('标题', 'title')
        : message(`${subjects[subject].zh}标题`, `${subjects[subject].en} title`);
    return message(`${whose.zh}修改`, `${whose.en} reworded`);
  }
  return message(`${zh}修改`, `${en} reworded`);
};

const measured = {
  raised: message('提高', 'raised'),
  lowered: message('降低', 'lowered'),
  tightened: message('收紧', 'tightened'),
  loosened: message('放宽', 'loosened'),
} as const;

const isMeasured = (kind: ChangeKind): kind is keyof typeof measured => kind in measured;

/** 目标提高20场（66.7%）, 上限收紧2个, 降幅扩大1个百分点. */
const describeAmount = (kind: keyof typeof measured, change: Change): Message => {
  const { zh, en } = kindWords(kind, change);
  const by = describeBy(change);
  return by === null ? message(zh, en) : message(zh + by.zh, `${en} by ${by.en}`);
};

const kindWords = (kind: keyof typeof measured, { subject, old, new: now }: Change): Message => {
  const { zh, en } = measured[kind];
  const change = old?.value?.change === now?.value?.change ? (now?.value?.change ?? null) : null;
  if (kind === 'tightened' || kind === 'loosened') return message(`上限${zh}`, `limit ${en}`);
  if (change === 'increase') return message(`增幅${zh}`, `growth ${en}`);
  if (change === 'decrease') return message(`降幅${kind === 'raised' ? '扩大' : '缩小'}`, `decrease ${en}`);
  if (subject === 'column') return message(`期数${kind === 'raised' ? '增加' : '减少'}`, `episodes ${en}`);
  return message(`目标${zh}`, `target ${en}`);
};

const describeBy = ({ difference, percent, new: now, old }: Change): Message | null =>
  difference === null || !now?.value || old?.value?.unit !== now.value.unit
    ? null
    : describeAmountOf(difference, percent, now.value.unit);

/** How far two figures of one unit lie apart, and in percent of the old one: 20场（66.7%）, 1.8个百分点. */
export const describeAmountOf = (difference: number, percent: number | null, unit: string | null): Message => {
  const amount = formatQuantity({ ...exactly(Math.abs(difference), ''), unit: unit === '%' ? '百分点' : unit });
  if (unit === '%' || percent === null) return message(amount, amount);
  return message(`${amount}（${Math.abs(percent)}%）`, `${amount} (${Math.abs(percent)}%)`);
};

const describeMove = ({ subject, old, new: now }: Change): Message => {
  const { zh, en } = subjects[subject];
  const [from, to] = [old?.home.number ?? '', now?.home.number ?? ''];
  if (subject === 'target' || subject === 'column' || old?.name !== now?.name) {
    return message(
      `${zh}由${from || '前言'}移至${to || '前言'}`,
      `${en} moved from ${from || 'the opening'} to ${to || 'the opening'}`,
    );
  }
  return message(`${zh}次序调整（原${from}）`, `${en} put in another order (was ${from})`);
};
