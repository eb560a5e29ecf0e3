import { type Message, message } from '../../text/message.ts';
import { excludes } from '../../text/quantity.ts';
import type { Place } from '../place.ts';
import type { Claim, Difference } from './bind-figures.ts';
import { describePlanned, describeSubject } from './claim-words.ts';

/** A text and the data that contradict each other, at the words of the text, with the data beside. */
export interface Contradiction {
  readonly at: Place;
  readonly message: Message;
  readonly related: readonly [{ readonly at: Place; readonly message: Message }];
  /** Set where the words leave a doubt that they state the target. */
  readonly severity?: 'warning';
}

/**
 * What is wrong with a claim: nothing but its unit (30人 for 30户); nothing but bounds that no number keeps both (超过30场,
 * 不超过30场); or the figure in any other way. Null where text and data agree.
 */
export const faultOf = ({ differences, figure, planned }: Claim): 'unit' | 'bound' | 'figure' | null => {
  const [difference, another] = differences;
  if (difference === undefined || figure === null) return null;
  if (another === undefined && difference === 'unit') return 'unit';
  const isBound = another === undefined && difference === 'comparator' && planned !== null;
  return isBound && excludes(figure, planned) ? 'bound' : 'figure';
};

const words: Readonly<Record<Difference, readonly [zh: string, en: string]>> = {
  amount: ['数字', 'the number'],
  unit: ['单位', 'the unit'],
  comparator: ['界限（不少于、超过、约等）', 'the bound'],
  per: ['周期', 'the period'],
  change: ['增减', 'the direction'],
  base: ['基期', 'the year that it is measured from'],
};

/** Both sides of a claim that differ, in words; nothing where the text states no figure. */
export function* describeContradiction(claim: Claim): Iterable<Contradiction> {
  const { subject, key, name, prose, figure, differences, isSure } = claim;
  if (figure === null) return;
  const stated = figure.text.replace(/\s/g, '');
  const planned = describePlanned(claim);
  const of = describeSubject(subject, name);
  const zh = differences.map((difference) => words[difference][0]).join('、');
  const en = differences.map((difference) => words[difference][1]).join(', ');
  const isNumber = differences.length === 1 && differences[0] === 'amount';
  yield {
    at: [...prose.at, isNumber ? figure.amount : { start: figure.start, end: figure.end }],
    message: message(
      `正文写“${stated}”，${of.zh}为“${planned.zh}”，${zh}不一致。请核对后改正其中一处`,
      `The text says “${stated}”, ${of.en} says “${planned.en}”: ${en} differs. Correct one of the two`,
    ),
    related: [{ at: [subject, key], message: message(`${of.zh}：${planned.zh}`, `${of.en}: ${planned.en}`) }],
    ...(isSure ? {} : { severity: 'warning' as const }),
  };
}
