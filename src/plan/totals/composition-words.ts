import { type Message, message } from '../../text/message.ts';
import { formatQuantity } from '../../text/quantity.ts';
import { type Composition, describeTerms, hasOtherUnit, type Member } from './composition.ts';
import { titleOf } from './countable.ts';
import { sumOf } from './sum.ts';

/** What keeps a total from being the sum of its parts: another unit, or another number; null where nothing does. */
export const describeMismatch = (composition: Composition): Message | null =>
  differentUnits(composition) ?? mismatch(composition);

const differentUnits = ({ total, members }: Composition): Message | null => {
  const other = members.find(({ quantity }) => hasOtherUnit(quantity, total.value));
  if (!other) return null;
  const [unit, otherUnit] = [total.value.unit, other.quantity.unit];
  return message(
    `${titleOf(total)}的单位是“${unit}”，它的部分${titleOf(other.of)}的单位是“${otherUnit}”，不能相加`,
    `${titleOf(total)} is counted in ${unit}, its part ${titleOf(other.of)} in ${otherUnit}: they cannot be added`,
  );
};

const mismatch = (composition: Composition): Message | null => {
  const { total, members } = composition;
  const sum = sumOf(composition);
  if (!sum || sum.canBe) return null;
  const figure = `${sum.amount}${total.value.unit ?? ''}`;
  const [zh, en] = { exact: ['', ''], least: ['至少', 'at least '], most: ['至多', 'at most '] }[sum.bound];
  return message(
    `${titleOf(total)}写的是${formatQuantity(total.value)}，各部分相加${zh}是${figure}（${describeTerms(members)}）`,
    `${titleOf(total)} is ${formatQuantity(total.value)}, but its parts add up to ${en}${figure} (${describeTerms(members)})`,
  );
};

/** What a figure within a total (`including`) says that exceeds it. */
export const describeExceeding = (total: Composition['total'], { of, quantity }: Member): Message => {
  const [part, whole] = [formatQuantity(quantity), formatQuantity(total.value)];
  return message(
    `${titleOf(of)}是${titleOf(total)}的一部分，${part}却超过了总数${whole}`,
    `${titleOf(of)} lies within ${titleOf(total)}, yet ${part} exceeds the total of ${whole}`,
  );
};

/** What all figures within a total come to where that exceeds it. */
export const describeExcess = (total: Composition['total'], members: readonly Member[], sum: number): Message => {
  const [whole, figure] = [formatQuantity(total.value), `${sum}${total.value.unit ?? ''}`];
  const terms = describeTerms(members);
  return message(
    `${titleOf(total)}写的是${whole}，“其中”各项相加是${figure}（${terms}），超过了总数`,
    `${titleOf(total)} is ${whole}, but what lies within it adds up to ${figure} (${terms})`,
  );
};
