import { bindFigures } from '../../plan/binding/bind-figures.ts';
import { readPassage } from '../../plan/binding/passage.ts';
import type { Plan } from '../../plan/plan.ts';
import { countedBy } from '../../text/counted.ts';
import type { Figure } from '../../text/figure.ts';
import { firstFrom } from '../../text/first-from.ts';
import { amountOf } from '../../text/quantity.ts';
import type { AnyProposal, TargetProposal } from './proposal.ts';
import type { UniqueIds } from './unique-ids.ts';
import { writtenValue } from './written-value.ts';

/** How far before a part 其中 may stand. */
const farthest = 60;

/**
 * Targets for what lies within others (共40场，其中进乡村20场): the figures behind 其中 that count in the unit of the nearest proposed
 * target before it. `within` says by the id of each in which one.
 */
export const proposeParts = (
  plan: Plan,
  proposals: readonly AnyProposal[],
  ids: UniqueIds,
): { readonly parts: readonly TargetProposal[]; readonly within: ReadonlyMap<string, string> } => {
  const parts: TargetProposal[] = [];
  const within = new Map<string, string>();
  const wholes = wholesByHome(proposals);
  const indexes = new Map<object, number>(plan.homes.map((home, index) => [home, index]));
  for (const { prose, figure, sentence, isPartOfClaimed } of bindFigures(plan).unclaimed) {
    const home = indexes.get(prose.at[0]) as number;
    const { text, figures } = readPassage(prose);
    const from = Math.max(sentence.start, figure.start - farthest);
    const at = text.slice(from, figure.start).lastIndexOf('其中');
    if (!isPartOfClaimed || at < 0 || figure.change !== null || figure.per !== null) continue;
    const whole = wholeBefore(wholes.get(`${home} ${prose.at[1]}`) ?? [], figure, sentence.start, from + at);
    const words = countedBy(
      text,
      figures,
      firstFrom(figures, ({ start }) => start, figure.start),
    );
    if (whole === null || words === null || !canLieWithin(figure, whole.figure)) continue;
    const indicator = partOf(whole.written.indicator, words);
    const id = ids.next('', 'proposal');
    parts.push({
      kind: 'target',
      written: { id, indicator, value: writtenValue(figure) },
      home,
      key: prose.at[1],
      start: figure.start,
      figure,
      certainty: 'likely',
      doubt: null,
    });
    within.set(id, whole.written.id);
  }
  return { parts, within };
};

type Whole = TargetProposal & { readonly figure: Figure };

const wholesByHome = (proposals: readonly AnyProposal[]): ReadonlyMap<string, readonly Whole[]> => {
  const byHome = new Map<string, Whole[]>();
  for (const proposal of proposals) {
    if (proposal.kind !== 'target' || proposal.figure === null) continue;
    const place = `${proposal.home} ${proposal.key}`;
    const known = byHome.get(place);
    const whole = { ...proposal, figure: proposal.figure };
    if (known) known.push(whole);
    else byHome.set(place, [whole]);
  }
  return byHome;
};

const wholeBefore = (wholes: readonly Whole[], figure: Figure, from: number, to: number): Whole | null =>
  wholes.findLast(
    (whole) => whole.figure.start >= from && whole.figure.end <= to && whole.figure.unit === figure.unit,
  ) ?? null;

/** A part is no more than its whole; parts of a whole in percents are shares of something else. */
const canLieWithin = (part: Figure, whole: Figure): boolean => part.unit !== '%' && amountOf(part) <= amountOf(whole);

/** 科普讲座（进乡村）: a part is named by its whole where its own words do not. */
const partOf = (whole: string, words: string): string => {
  const plain = words.replace(/\s+/g, '');
  return plain.includes(whole) ? plain : `${whole}（${plain}）`;
};
