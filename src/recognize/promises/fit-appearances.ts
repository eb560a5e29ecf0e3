import { capacityOf, comparableEpisodes, exceeds, withinYear } from '../../plan/columns/capacity.ts';
import type { Plan } from '../../plan/plan.ts';
import { createCalendar } from '../../text/calendar.ts';
import { message } from '../../text/message.ts';
import type { AnyProposal, ColumnProposal } from './proposal.ts';
import { subjectsOf } from './settle.ts';

/**
 * Leaves out how often a column appears where its episodes do not fit into the year so: one of the two was misread, or is a slip
 * of the text that somebody must look at.
 */
export const fitAppearances = (
  proposals: readonly AnyProposal[],
  planWith: (proposals: readonly AnyProposal[]) => Plan,
): readonly AnyProposal[] => {
  if (!proposals.some(({ written }) => 'every' in written)) return proposals;
  const plan = planWith(proposals);
  const calendar = createCalendar();
  const subjects = subjectsOf(proposals, plan);
  return proposals.map((proposal) => {
    const subject = subjects.get(proposal);
    if (proposal.kind !== 'column' || subject?.kind !== 'column') return proposal;
    const [capacity, episodes] = [capacityOf(withinYear(subject, plan.year), calendar), comparableEpisodes(subject)];
    return capacity && episodes && exceeds(episodes, capacity.most) ? withoutEvery(proposal) : proposal;
  });
};

const withoutEvery = (proposal: ColumnProposal): ColumnProposal => {
  const { every, ...written } = proposal.written;
  const doubt = message(
    '请核对：照正文写的频次，一年播不出这么多期，这里没有写 every',
    'Please check: as often as the text says, it cannot appear this many times a year; every is left out',
  );
  return every === undefined ? proposal : { ...proposal, written, doubt, certainty: 'likely' };
};
