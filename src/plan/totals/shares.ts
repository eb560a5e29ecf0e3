import type { Figure } from '../../text/figure.ts';
import { foldWidth } from '../../text/fold-width.ts';
import type { Passage } from '../binding/passage.ts';

/** A share that a text states with both of its numbers: 完成30场，占计划40场的75%. */
export interface StatedShare {
  readonly part: Figure;
  readonly whole: Figure;
  readonly share: Figure;
}

const of = /^[^，。；、\d]{0,8}[，（(]?约?占[^，。；、]{0,10}$/;
const share = /^[^，。；、\d]{0,8}的(?:比例|比重)?(?:为|达到?|约|近|超过)?$/;
const within = /^[^，。；\d]{0,8}[，（(]其中[^，。；、\d]{0,12}$/;
const ofThat =
  /^[^，。；、\d]{0,8}[，（(](?:约|近)?占(?:比|(?:全部|总数|总量|总额|总人数)的?|比例|比重)?(?:为|达到?|约|近|超过)?$/;

/** How far apart the figures of a share stand at most. */
const farthest = 24;

/** The shares that a passage states with part and whole, in order: 30场占40场的75%, 40场，其中30场，占75%. */
export const sharesOf = ({ text, figures }: Passage): readonly StatedShare[] => {
  if (figures.length < 3 || !text.includes('占')) return none;
  const folded = foldWidth(text);
  const found: StatedShare[] = [];
  for (let index = 2; index < figures.length; index++) {
    const [one, other, third] = [figures[index - 2], figures[index - 1], figures[index]];
    if (!one || !other || third?.unit !== '%' || one.unit !== other.unit || !isCount(one) || !isCount(other)) continue;
    const gaps = [wordsBetween(folded, one, other), wordsBetween(folded, other, third)] as const;
    if (of.test(gaps[0]) && share.test(gaps[1])) found.push({ part: one, whole: other, share: third });
    else if (within.test(gaps[0]) && ofThat.test(gaps[1])) found.push({ part: other, whole: one, share: third });
  }
  return found;
};

const none: readonly StatedShare[] = [];

/** Of percentages nobody knows the whole. */
const isCount = ({ unit, change, kind }: Figure): boolean =>
  unit !== null && unit !== '%' && change === null && (kind === 'target' || kind === 'other');

const wordsBetween = (text: string, one: Figure, other: Figure): string =>
  text.slice(one.end, Math.min(other.amount.start, one.end + farthest));
