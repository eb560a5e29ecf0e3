import { type Message, message } from '../text/message.ts';
import type { IndicatorPair } from './comparison.ts';
import { describeAmountOf } from './describe-change.ts';

/** How an indicator changed from year to year: 增加20场（66.7%）, 持平, 新增, 取消, or that the two do not count the same. */
export const describeDifference = ({ change, difference, percent, old, new: now }: IndicatorPair): Message => {
  if (change === 'added') return message('新增', 'new');
  if (change === 'removed') return message('不再列入', 'dropped');
  if (difference === 0 && change === null) return message('持平', 'unchanged');
  if (change === null || difference === null || old?.value?.unit !== now?.value?.unit) return otherwise(change);
  const { zh, en } = describeAmountOf(difference, percent, now?.value?.unit ?? null);
  return difference > 0 ? message(`增加${zh}`, `+${en}`) : message(`减少${zh}`, `-${en}`);
};

const otherwise = (change: IndicatorPair['change']): Message => {
  if (change === 'raised') return message('提高', 'raised');
  if (change === 'lowered') return message('降低', 'lowered');
  if (change === 'tightened') return message('收紧', 'tightened');
  if (change === 'loosened') return message('放宽', 'loosened');
  return message('口径不同', 'counted otherwise');
};
